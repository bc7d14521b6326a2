#include "core/takeover/targets.hpp"

#include "core/reading/table_recognition.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"

#include <algorithm>

namespace plan::core {
namespace {

/// A sentence that says when something happens, or what, can be a row.
bool may_hold_sentences(const TableTemplate& table) {
    return table.role == role::table::agenda || table.role == role::table::activities;
}

} // namespace

const TableTemplate* table_of_target(const Template& plan_template, std::string_view to) {
    if (!to.starts_with(target::table)) return nullptr;
    to.remove_prefix(target::table.size());
    for (const auto* table : plan_template.tables())
        if (table->id == to) return table;
    return nullptr;
}

const Chapter* home_of(const TableTemplate& table, const Template& plan_template) {
    const auto home = std::ranges::find_if(plan_template.chapters,
                                           [&table](const Chapter& each) { return belongs_to(table, &each); });
    return home == plan_template.chapters.end() ? nullptr : &*home;
}

const Column* find_column(const Template& plan_template, std::string_view id) {
    for (const auto* table : plan_template.tables())
        for (const auto& column : table->columns)
            if (column.id == id) return &column;
    return nullptr;
}

bool may_go_to(const Template& plan_template, SourcePart::Kind kind, std::string_view to) {
    if (to == target::goals || to == target::cover || to == target::appendix || to == target::leave_out)
        return to != target::goals || plan_template.chapter(role::chapter::goals) != nullptr;
    if (to.starts_with(target::table)) {
        const auto* table = table_of_target(plan_template, to);
        return table != nullptr &&
               (kind == SourcePart::Kind::table || (kind != SourcePart::Kind::heading && may_hold_sentences(*table)));
    }
    return std::ranges::find(plan_template.chapters, to, &Chapter::id) != plan_template.chapters.end();
}

std::vector<std::string> targets_for(const Template& plan_template, SourcePart::Kind kind) {
    std::vector<std::string> result;
    for (const auto* table : plan_template.tables())
        if (auto to = std::string(target::table) + table->id; may_go_to(plan_template, kind, to))
            result.push_back(std::move(to));
    for (const auto& chapter : plan_template.chapters) result.push_back(chapter.id);
    if (plan_template.chapter(role::chapter::goals) != nullptr && !contains(result, target::goals))
        result.emplace_back(target::goals);
    for (const auto to : {target::cover, target::appendix, target::leave_out}) result.emplace_back(to);
    return result;
}

} // namespace plan::core
