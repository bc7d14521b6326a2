// read_cover: what stands before the first chapter.
#include "core/reading/cover_reading.hpp"

#include "core/plan/placed_text.hpp"
#include "core/reading/plan_part.hpp"
#include "core/template/roles.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"
#include "core/values/calendar.hpp"

#include <algorithm>

namespace plan::core {
namespace {

using Facts = std::map<std::string, std::string, std::less<>>;

class CoverReader {
public:
    CoverReader(Plan& plan, const Document& document) : plan_(plan), document_(document) {}

    void read() {
        const auto end = plan_.chapters.empty() ? plan_.end_block : plan_.chapters.front().title.place.block;
        for (auto at = plan_.first_block; at < end; ++at) {
            if (const auto* table = std::get_if<Table>(&document_.blocks[at])) read_facts(*table, at);
            else read_line(std::get<Paragraph>(document_.blocks[at]), at);
        }
        auto& settings = plan_.settings;
        if (!said_of(role::fact::organisation).empty()) settings.organisation = said_of(role::fact::organisation);
        if (settings.organisation.empty()) settings.organisation = document_.property("PlanOrganisation");
        for (const auto& text : {said_of(role::fact::school_year), year_text_, document_.property("PlanSchoolYear")})
            if (!settings.school_year) settings.school_year = year_in(text);
        if (!settings.school_year && !cover_has_year_) settings.school_year = year_in_text();
        settings.level = said_of(role::fact::level);
        settings.author = said_of(role::fact::author);
        const auto& defaults = plan_.plan_template->defaults;
        settings.school_council = says(role::fact::school_council, defaults.school_council);
        settings.local_committee = says(role::fact::local_committee, defaults.local_committee);
        settings.compact = !document_.property("PlanCompact").empty();
        plan_.organisation = settings.organisation;
        plan_.school_year = settings.school_year;
    }

private:
    [[nodiscard]] std::optional<SchoolYear> year_in(std::string_view text) const {
        return find_school_year(text, plan_.plan_template->first_month);
    }

    [[nodiscard]] std::string said_of(std::string_view fact) const {
        const auto found = facts_.find(fact);
        return found == facts_.end() ? std::string() : found->second;
    }

    /// Whether the cover says yes; anything but no does.
    [[nodiscard]] bool says(std::string_view fact, bool otherwise) const {
        const auto said = said_of(fact);
        return said.empty() ? otherwise : match_key(said) != match_key(plan_.plan_template->no);
    }

    void read_line(const Paragraph& paragraph, std::size_t block) {
        if (is_contents_entry(paragraph)) return;
        if (year_text_.empty() && year_in(paragraph.text)) year_text_ = paragraph.text;
        const bool is_name = paragraph.style == style::organisation && !is_only_placeholder(paragraph.text);
        if (is_name && plan_.settings.organisation.empty()) plan_.settings.organisation = trimmed(paragraph.text);
        const auto mark = paragraph.text.find_first_of(":\t"); // "School: De Linde"
        if (mark != std::string::npos)
            add_fact(paragraph.text.substr(0, mark), placed(paragraph.text.substr(mark + 1), block));
    }

    void read_facts(const Table& table, std::size_t block) {
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            if (const auto& cells = table.rows[row]; cells.size() >= 2)
                add_fact(cells[0], placed(cells[1], block, CellIndex{row, 1}));
    }

    void add_fact(std::string_view label, const PlacedText& value) {
        const bool is_open = value.text.empty() || is_only_placeholder(value.text);
        const auto key = match_key(label);
        for (const auto& fact : plan_.plan_template->facts) {
            if (!contains(fact.keys, key)) continue;
            if (value.place.cell) plan_.facts.push_back({&fact, value});
            if (!is_open) facts_.emplace(fact.id, value.text);
            if (fact.id == role::fact::school_year) cover_has_year_ = true;
        }
    }

    /// A plan without a cover names its school year in its title ("Nascholingsplan 2026/2027"), or in the text: "in het
    /// schooljaar 2026-2027".
    [[nodiscard]] std::optional<SchoolYear> year_in_text() const {
        const auto& titles = plan_.plan_template->reading.plan_titles;
        std::size_t lines = 0;
        for (auto at = plan_.first_block; at < plan_.end_block && lines < lines_of_a_cover; ++at)
            if (const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[at]);
                paragraph != nullptr && !trimmed(paragraph->text).empty()) {
                ++lines;
                if (paragraph->text.size() > longest_title || !titles.in(paragraph->text)) continue;
                if (const auto year = year_in(paragraph->text)) return year;
            }
        const auto* fact = plan_.plan_template->fact(role::fact::school_year);
        if (fact == nullptr) return std::nullopt;
        const auto word = lower(fact->label);
        for (const auto& block : document_.blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (paragraph == nullptr || !may_name_school_year(paragraph->text)) continue;
            const auto text = lower(paragraph->text);
            for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
                if (const auto year = year_in(std::string_view(text).substr(at, word.size() + 20))) return year;
        }
        return std::nullopt;
    }

    Plan& plan_;
    const Document& document_;
    Facts facts_;
    std::string year_text_;
    bool cover_has_year_ = false; ///< readable or not: then running text does not count
};

} // namespace

void read_cover(Plan& plan, const Document& document) { CoverReader(plan, document).read(); }

} // namespace plan::core
