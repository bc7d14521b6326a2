#include "core/template/plain_tables.hpp"

#include "core/text/matching_key.hpp"

#include <utility>

namespace plan::core {

PlainTables::PlainTables(const Template& plan_template, std::string id) : id_(std::move(id)) {
    if (const auto known = plan_template.tables(); !known.empty()) caption_label_ = known.front()->caption_label;
}

TableElement PlainTables::table(const std::string& name, const std::string& caption,
                                const std::vector<std::string>& titles, std::vector<std::vector<std::string>> rows) {
    auto& entry = tables_.emplace_back();
    entry.id = entry.role = id_ + "-" + name;
    entry.caption = caption;
    entry.caption_label = caption_label_;
    for (std::size_t at = 0; at < titles.size(); ++at) {
        auto& column = entry.columns.emplace_back();
        column.id = column.role = entry.id + "-" + std::to_string(at + 1);
        column.title = titles[at];
        column.keys = {match_key(titles[at])};
        column.may_be_empty = true;
    }
    return {&entry, std::move(rows)};
}

} // namespace plan::core
