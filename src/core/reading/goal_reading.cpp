// read_goals and read_target_groups: chapters 3 and 4 of a plan.
#include "core/reading/goal_reading.hpp"

#include "core/plan/placed_text.hpp"
#include "core/reading/column_titles.hpp"
#include "core/reading/outline.hpp"
#include "core/reading/table_shape.hpp"
#include "core/template/roles.hpp"
#include "core/text/chapter_number.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"
#include "core/text/typed_bullet.hpp"

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
                               &GoalReader::read_tables, &GoalReader::read_lines_above_text})
            if (plan_.goals.size() == before) (this->*way)();
    }

    /// In a plan without a chapter for goals: the numbered list below a heading, or a line that ends in a colon, which
    /// says that goals follow.
    void read_goal_lists() {
        const auto& says_so = plan_.plan_template->reading.goal_lists;
        bool follows = says_so.in(chapter_.title.text);
        bool is_list = false;
        for (const auto& paragraph : chapter_.paragraphs) {
            const auto& text = paragraph.text.text;
            if (text.empty()) continue;
            const bool is_item = source(paragraph).numbered || numbered_name(text, {}).is_marked;
            if (is_text(paragraph) && is_item && follows) {
                read_item(paragraph.text, true);
                is_list = true;
            } else if (is_list) {
                return; // what comes behind the list is none of it
            } else if (paragraph.kind == ParagraphKind::heading) {
                follows = says_so.in(text);
            } else if (text.ends_with(':')) {
                follows = follows || says_so.in(text);
            }
        }
    }

private:
    void add(PlacedText title) {
        if (title.text.empty() || is_only_placeholder(title.text)) return;
        const auto numbered = numbered_name(title.text, plan_.plan_template->reading.goal_words);
        Goal goal{std::move(title), {}, 0};
        if (numbered.is_marked && !numbered.name.empty()) {
            goal.number = numbered.number;
            goal.title = part_of(goal.title, numbered.name);
        }
        goal.key = plan_.title_key(goal.title.text);
        const auto same = [&goal](const Goal& other) { return other.key == goal.key; };
        if (std::ranges::any_of(plan_.goals, same)) return; // a plan that was pasted twice
        plan_.goals.push_back(std::move(goal));
    }

    /// @param name  a piece of the text
    static PlacedText part_of(const PlacedText& text, std::string_view name) {
        const auto bare = trimmed(name);
        PlacedText result{std::string(bare), text.place};
        result.place.offset += static_cast<std::size_t>(bare.data() - text.text.data());
        result.place.length = bare.size();
        return result;
    }

    /// Those below a goal's own heading are no goals.
    void read_headings() {
        int goal_level = 0;
        for (const auto& paragraph : chapter_.paragraphs) {
            if (paragraph.kind != ParagraphKind::heading || is_of_section(paragraph)) continue;
            if (goal_level == 0) goal_level = paragraph.level;
            if (paragraph.level <= goal_level) add(paragraph.text);
        }
    }

    [[nodiscard]] const Paragraph& source(const PlanParagraph& paragraph) const {
        static const Paragraph none; // of guidance in a box
        const auto* found = std::get_if<Paragraph>(&document_.blocks[paragraph.text.place.block]);
        return found == nullptr ? none : *found;
    }

    [[nodiscard]] bool is_text(const PlanParagraph& paragraph) const {
        return paragraph.kind == ParagraphKind::body && !paragraph.text.text.empty() && !is_of_section(paragraph);
    }

    /// Whether it stands in a section of the chapter, which is about something else.
    [[nodiscard]] bool is_of_section(const PlanParagraph& paragraph) const {
        return paragraph.section != nullptr && paragraph.section != chapter_.entry;
    }

    void read_bold_titles() {
        for (const auto& paragraph : chapter_.paragraphs)
            if (is_text(paragraph) && source(paragraph).bold && may_be_title(source(paragraph))) add(paragraph.text);
    }

    /// "Digitale geletterdheid: …", "Doel 1: Rekentaal. Wij willen …", or the goal alone.
    void read_list_items() {
        for (const auto& paragraph : chapter_.paragraphs)
            if (is_text(paragraph)) read_item(paragraph.text, source(paragraph).list_item);
    }

    void read_item(const PlacedText& text, bool is_list_item) {
        const auto bullet = typed_bullet(text.text);
        const auto numbered = numbered_name(text.text, plan_.plan_template->reading.goal_words);
        const bool is_numbered = numbered.is_marked && !numbered.name.empty();
        if (!is_list_item && bullet == 0 && !is_numbered) return;
        if (numbered.of > 0 && !plan_.goals.empty() && plan_.goals.back().number == numbered.of) return; // a part of it
        // Where the name ends; a colon behind the number does not end it.
        const auto name = is_numbered ? static_cast<std::size_t>(numbered.name.data() - text.text.data()) : bullet;
        auto end = std::min(text.text.find(':', name), text.text.size());
        if (const auto sentence = text.text.find(". ", name); is_numbered) end = std::min(end, sentence);
        auto title = part_of(text, std::string_view(text.text).substr(bullet, end - bullet));
        boost::algorithm::trim_right_if(title.text, boost::algorithm::is_any_of(". "));
        title.place.length = title.text.size();
        add(std::move(title));
    }

    /// A table with a column of goals, and no activities in it.
    void read_tables() {
        for (const auto block : chapter_.other_tables) read_table(std::get<Table>(document_.blocks[block]), block);
        for (const auto& table : chapter_.group_tables)
            for (std::size_t row = 0; row < table.rows.size(); ++row)
                if (const auto* cell = table.cell(row, ColumnKind::goal)) add(*cell);
    }

    void read_table(const Table& table, std::size_t block) {
        const auto& words = plan_.plan_template->reading;
        const auto names = goal_column_names();
        const TableShape shape(table);
        std::optional<std::size_t> goals;
        for (std::size_t row = 0; row < shape.rows(); ++row)
            for (std::size_t column = 0; column < shape.columns(); ++column) {
                const auto cell = shape.cell(row, column);
                if (!cell || shape.is_covered(*cell)) continue;
                if (!goals && ColumnTitle(shape.text(*cell), words).is(names)) {
                    goals = column;
                    break;
                }
                if (goals == column) add(placed(shape.text(*cell), block, *cell));
            }
    }

    [[nodiscard]] std::vector<std::string> goal_column_names() const {
        for (const auto* table : plan_.plan_template->tables())
            for (const auto& column : table->columns)
                if (column.kind == ColumnKind::goal) return column_names(column, plan_.plan_template->reading);
        return {};
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
    if (!plan.goals.empty() || plan.chapter(role::chapter::goals) != nullptr) return;
    for (const auto& chapter : plan.chapters)
        if (!chapter.is_set_aside) GoalReader(plan, document, chapter).read_goal_lists();
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
