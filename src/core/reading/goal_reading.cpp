// read_goals and read_target_groups: chapters 3 and 4 of a plan.
#include "core/reading/goal_reading.hpp"

#include "core/plan/placed_text.hpp"
#include "core/reading/outline.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"

#include <algorithm>
#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/trim.hpp>

namespace plan::core {
namespace {

bool is_chapter(const PlanChapter& chapter, std::string_view id) {
    return chapter.entry != nullptr && chapter.entry->is(id);
}

class GoalReader {
public:
    GoalReader(Plan& plan, const Document& document, const PlanChapter& chapter)
        : plan_(plan), document_(document), chapter_(chapter) {}

    /// The first way of writing goals that the chapter uses.
    void read() {
        const auto before = plan_.goals.size();
        for (const auto way : {&GoalReader::read_headings, &GoalReader::read_bold_titles, &GoalReader::read_list_items,
                               &GoalReader::read_lines_above_text})
            if (plan_.goals.size() == before) (this->*way)();
    }

private:
    void add(PlacedText title) {
        if (title.text.empty() || is_only_placeholder(title.text)) return;
        auto key = plan_.title_key(title.text);
        if (plan_.goal(title.text) != nullptr) return; // a plan that was pasted twice
        plan_.goals.push_back({std::move(title), std::move(key)});
    }

    /// Those below a goal's own heading are no goals.
    void read_headings() {
        int goal_level = 0;
        for (const auto& paragraph : chapter_.paragraphs) {
            if (paragraph.kind != ParagraphKind::heading) continue;
            if (goal_level == 0) goal_level = paragraph.level;
            if (paragraph.level <= goal_level) add(paragraph.text);
        }
    }

    [[nodiscard]] const Paragraph& source(const PlanParagraph& paragraph) const {
        return std::get<Paragraph>(document_.blocks[paragraph.text.place.block]);
    }

    [[nodiscard]] bool is_text(const PlanParagraph& paragraph) const {
        return paragraph.kind == ParagraphKind::body && !paragraph.text.text.empty();
    }

    void read_bold_titles() {
        for (const auto& paragraph : chapter_.paragraphs)
            if (is_text(paragraph) && source(paragraph).bold && may_be_title(source(paragraph))) add(paragraph.text);
    }

    /// "Digitale geletterdheid: …", or the goal alone.
    void read_list_items() {
        for (const auto& paragraph : chapter_.paragraphs) {
            if (!is_text(paragraph)) continue;
            const auto bullet = typed_bullet(paragraph.text.text);
            if (!source(paragraph).list_item && bullet == 0) continue;
            auto title = placed(paragraph.text.text.substr(bullet), paragraph.text.place.block);
            title.place.offset += paragraph.text.place.offset + bullet;
            title.text.resize(std::min(title.text.find(':'), title.text.size()));
            boost::algorithm::trim_right_if(title.text, boost::algorithm::is_any_of(". "));
            title.place.length = title.text.size();
            add(std::move(title));
        }
    }

    /// How long the sign, and the space behind it, is that makes a paragraph an item (RTF knows no lists).
    static std::size_t typed_bullet(std::string_view text) {
        for (const std::string_view sign : {"\u2022", "\u00B7", "\u2013", "-", "*", "o"})
            if (text.starts_with(sign) && text.size() > sign.size() &&
                (text[sign.size()] == ' ' || text[sign.size()] == '\t'))
                return sign.size() + 1;
        return 0;
    }

    void read_lines_above_text() {
        const auto& paragraphs = chapter_.paragraphs;
        for (std::size_t at = 0; at + 1 < paragraphs.size(); ++at) {
            const auto& below = paragraphs[at + 1];
            const bool is_title = is_text(paragraphs[at]) && may_be_title(source(paragraphs[at])) &&
                                  !paragraphs[at].text.text.ends_with(':') && is_text(below) &&
                                  !may_be_title(source(below)) &&
                                  below.text.text.size() > paragraphs[at].text.text.size();
            if (is_title) add(paragraphs[at].text);
        }
    }

    Plan& plan_;
    const Document& document_;
    const PlanChapter& chapter_;
};

class TargetGroupReader {
public:
    explicit TargetGroupReader(Plan& plan) : plan_(plan) {}

    void read(const PlanChapter& chapter) {
        std::string goal;
        for (const auto& paragraph : chapter.paragraphs) {
            if (paragraph.kind == ParagraphKind::heading) goal = paragraph.text.text;
            if (paragraph.kind != ParagraphKind::body) continue;
            if (const auto* named = plan_.goal(paragraph.text.text)) goal = named->title.text;
            else if (!goal.empty()) read_line(paragraph.text, goal);
        }
    }

    void read(const PlanTable& table) {
        std::string goal;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto* goal_cell = table.cell(row, ColumnKind::goal);
            const auto* group = table.cell(row, ColumnKind::target_group);
            if (goal_cell != nullptr && !goal_cell->text.empty()) goal = goal_cell->text;
            if (group != nullptr) add(goal, *group);
        }
    }

private:
    void read_line(const PlacedText& line, const std::string& goal) {
        const auto colon = line.text.find(':');
        if (colon == std::string::npos) return;
        if (!match_key(std::string_view(line.text).substr(0, colon)).starts_with(mark())) return;
        auto group = placed(line.text.substr(colon + 1), line.place.block, line.place.cell);
        group.place.offset += line.place.offset + colon + 1;
        while (group.text.ends_with('.')) group.text.pop_back(), --group.place.length;
        add(goal, std::move(group));
    }

    /// "doelgroep": the line begins with the title of the column.
    [[nodiscard]] std::string mark() const {
        for (const auto* table : plan_.plan_template->tables())
            for (const auto& column : table->columns)
                if (column.kind == ColumnKind::target_group) return column.keys.front();
        return {};
    }

    void add(const std::string& goal, PlacedText group) {
        if (goal.empty() || group.text.empty() || is_only_placeholder(group.text)) return;
        const auto* known = plan_.goal(goal);
        plan_.target_groups.push_back({known != nullptr ? known->title.text : goal, std::move(group)});
    }

    Plan& plan_;
};

} // namespace

void read_goals(Plan& plan, const Document& document) {
    for (const auto& chapter : plan.chapters)
        if (is_chapter(chapter, role::chapter::goals)) GoalReader(plan, document, chapter).read();
}

void read_target_groups(Plan& plan, const Document&) {
    TargetGroupReader reader(plan);
    for (const auto& chapter : plan.chapters) {
        if (!is_chapter(chapter, role::chapter::target_groups)) continue;
        reader.read(chapter);
        for (const auto& table : chapter.group_tables) reader.read(table);
    }
}

} // namespace plan::core
