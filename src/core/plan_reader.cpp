// read_plan: Document → Plan.
#include "core/placeholder.hpp"
#include "core/plan.hpp"
#include "core/problem.hpp"
#include "core/table_recognition.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <unordered_map>

namespace plan::core {
namespace {

/// The titles under which the chapters and sections of a template are known.
class TitleIndex {
public:
    explicit TitleIndex(const Template& plan_template) {
        for (const auto& chapter : plan_template.chapters) {
            add(chapters_, chapter, &chapter);
            for (const auto& section : chapter.sections) add(sections_, section, &section);
        }
    }

    [[nodiscard]] const Chapter* chapter(const std::string& key) const { return find(chapters_, key); }
    [[nodiscard]] const Section* section(const std::string& key) const { return find(sections_, key); }

private:
    template <typename Value>
    using Index = std::unordered_map<std::string, const Value*>;

    template <typename Value>
    static void add(Index<Value>& index, const Section& section, const Value* value) {
        for (const auto& key : section.keys) index.emplace(key, value);
    }
    template <typename Value>
    static const Value* find(const Index<Value>& index, const std::string& key) {
        const auto found = index.find(key);
        return found == index.end() ? nullptr : found->second;
    }

    Index<Chapter> chapters_;
    Index<Section> sections_;
};

std::set<const Chapter*> known_chapters(const Document& document, const Template& plan_template) {
    const TitleIndex titles(plan_template);
    std::set<const Chapter*> found;
    for (const auto& block : document.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block);
            paragraph != nullptr && paragraph->outline_level > 0)
            if (const auto* chapter = titles.chapter(title_key(paragraph->text))) found.insert(chapter);
    return found;
}

std::string property(const Document& document, std::string_view name) {
    const auto found = document.properties.find(name);
    return found == document.properties.end() ? std::string{} : found->second;
}

/// The template that fits best: the document's hint names it, or it has most chapters of the document and misses
/// fewest.
const Template& choose_template(const Document& document, const std::vector<Template>& templates) {
    const auto hinted = std::ranges::find(templates, property(document, "PlanProfile"), &Template::profile);
    if (hinted != templates.end()) return *hinted;
    const Template* best = nullptr;
    std::pair<std::size_t, std::ptrdiff_t> best_fit;
    for (const auto& candidate : templates) {
        const auto known = known_chapters(document, candidate);
        const auto missing = std::ranges::count_if(candidate.chapters, [&known](const Chapter& chapter) {
            return !chapter.optional && !known.contains(&chapter);
        });
        const std::pair fit(known.size(), -missing);
        if (!known.empty() && fit > best_fit) best = &candidate, best_fit = fit;
    }
    if (best == nullptr) throw Refused("document.no-plan");
    return *best;
}

PlacedText placed(const std::string& text, std::size_t block, std::optional<CellIndex> cell = std::nullopt) {
    const auto inner = trimmed(text);
    const std::size_t offset = inner.empty() ? 0 : static_cast<std::size_t>(inner.data() - text.data());
    return {std::string(inner), Place{block, cell, offset, inner.size()}};
}

bool is_contents_entry(const Paragraph& paragraph) { return paragraph.style.starts_with("Contents "); }

ParagraphKind kind_of(const Paragraph& paragraph) {
    if (paragraph.outline_level > 0) return ParagraphKind::heading;
    if (paragraph.style == style::guidance) return ParagraphKind::guidance;
    if (paragraph.style == "Table" || paragraph.style == "Caption") return ParagraphKind::caption;
    return ParagraphKind::body;
}

class PlanReader {
public:
    PlanReader(const Document& document, const Template& plan_template) : document_(document), titles_(plan_template) {
        plan_.shape = &plan_template;
    }

    Plan read() {
        read_chapters();
        read_cover();
        for (const auto& chapter : plan_.chapters) read_contents(chapter);
        find_placeholders_everywhere();
        match_agenda(plan_);
        judge_chapters(plan_, document_);
        read_money(plan_, document_);
        return std::move(plan_);
    }

private:
    void read_chapters() {
        for (std::size_t at = 0; at < document_.blocks.size(); ++at) {
            const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[at]);
            if (paragraph == nullptr) {
                if (!plan_.chapters.empty()) read_table(at);
            } else if (!is_contents_entry(*paragraph)) {
                read_paragraph(*paragraph, at);
            }
        }
        if (!plan_.chapters.empty()) plan_.chapters.back().end_block = document_.blocks.size();
    }

    void read_paragraph(const Paragraph& paragraph, std::size_t at) {
        const auto kind = kind_of(paragraph);
        if (kind == ParagraphKind::heading) {
            const auto key = title_key(paragraph.text);
            if (key.empty()) return;
            const Chapter* known = titles_.chapter(key);
            const bool may_be_chapter = chapter_level_ == 0 || paragraph.outline_level <= chapter_level_;
            if ((known != nullptr || chapter_level_ != 0) && may_be_chapter) return begin_chapter(paragraph, at, known);
            const Section* section = titles_.section(key);
            if (section != nullptr || paragraph.outline_level <= section_level_) {
                section_ = section;
                section_level_ = section != nullptr ? paragraph.outline_level : 0;
            }
        }
        if (plan_.chapters.empty()) return;
        const auto& shape = plan_.chapters.back().shape;
        const Section* section = section_ != nullptr ? section_ : shape;
        plan_.chapters.back().paragraphs.push_back({placed(paragraph.text, at), kind, section, paragraph.hidden});
    }

    void begin_chapter(const Paragraph& paragraph, std::size_t at, const Chapter* shape) {
        if (!plan_.chapters.empty()) plan_.chapters.back().end_block = at;
        chapter_level_ = paragraph.outline_level;
        section_ = nullptr;
        section_level_ = 0;
        PlanChapter chapter;
        chapter.shape = shape;
        chapter.title = placed(paragraph.text, at);
        plan_.chapters.push_back(std::move(chapter));
    }

    void read_table(std::size_t at) {
        auto& chapter = plan_.chapters.back();
        const auto& table = std::get<Table>(document_.blocks[at]);
        auto recognised = recognise_table(table, chapter.shape, *plan_.shape);
        if (!recognised) return;
        recognised->block = at;
        for (std::size_t row = recognised->first_row; row < table.rows.size(); ++row) {
            auto& cells = recognised->rows.emplace_back();
            for (std::size_t column = 0; column < table.rows[row].size(); ++column)
                cells.push_back(placed(table.rows[row][column], at, CellIndex{row, column}));
        }
        chapter.tables.push_back(std::move(*recognised));
    }

    [[nodiscard]] std::size_t cover_end() const {
        return plan_.chapters.empty() ? document_.blocks.size() : plan_.chapters.front().title.place.block;
    }

    /// School, school year and the yes/no facts; the document's properties only help where the cover says nothing.
    void read_cover() {
        std::map<std::string, std::string, std::less<>> facts;
        for (std::size_t at = 0; at < cover_end(); ++at) {
            if (const auto* table = std::get_if<Table>(&document_.blocks[at])) read_facts(*table, facts);
            else read_cover_line(std::get<Paragraph>(document_.blocks[at]));
        }
        auto& settings = plan_.settings;
        const auto is_no = [&](const char* id) { return match_key(facts[id]) == match_key(plan_.shape->no); };
        if (!facts["organisation"].empty()) settings.organisation = facts["organisation"];
        if (settings.organisation.empty()) settings.organisation = property(document_, "PlanOrganisation");
        for (const auto& text : {facts["schoolYear"], cover_year_text_, property(document_, "PlanSchoolYear")})
            if (!settings.school_year) settings.school_year = find_school_year(text, plan_.shape->first_month);
        settings.level = facts["level"];
        settings.author = facts["author"];
        settings.school_council = !is_no("schoolCouncil");
        settings.local_committee = !is_no("localCommittee");
        plan_.organisation = settings.organisation;
        plan_.school_year = settings.school_year;
    }

    void read_cover_line(const Paragraph& paragraph) {
        if (is_contents_entry(paragraph)) return;
        if (cover_year_text_.empty() && find_school_year(paragraph.text, plan_.shape->first_month))
            cover_year_text_ = paragraph.text;
        const bool is_name = paragraph.style == style::organisation && !is_only_placeholder(paragraph.text);
        if (is_name && plan_.settings.organisation.empty()) plan_.settings.organisation = trimmed(paragraph.text);
    }

    void read_facts(const Table& table, std::map<std::string, std::string, std::less<>>& facts) const {
        for (const auto& row : table.rows) {
            if (row.size() < 2 || is_only_placeholder(row[1])) continue;
            const auto key = match_key(row[0]);
            for (const auto& fact : plan_.shape->facts)
                if (std::ranges::find(fact.keys, key) != fact.keys.end()) facts.emplace(fact.id, trimmed(row[1]));
        }
    }

    void read_contents(const PlanChapter& chapter) {
        const std::string id = chapter.shape != nullptr ? chapter.shape->id : std::string{};
        if (id == "goals") read_goals(chapter);
        if (id == "target-groups") read_target_groups(chapter);
        for (const auto& table : chapter.tables) {
            const auto& kind = table.shape->id;
            if (kind == "activities") read_activities(table);
            if (kind == "agenda") read_agenda(table);
            if (kind == "consultations") read_consultations(table);
        }
    }

    /// The sub-headings of the chapter; those below a goal's own heading are no goals.
    void read_goals(const PlanChapter& chapter) {
        int goal_level = 0;
        for (const auto& paragraph : chapter.paragraphs) {
            if (paragraph.kind != ParagraphKind::heading) continue;
            const int level = std::get<Paragraph>(document_.blocks[paragraph.text.place.block]).outline_level;
            if (goal_level == 0) goal_level = level;
            if (level <= goal_level && !is_only_placeholder(paragraph.text.text))
                plan_.goals.push_back({paragraph.text, title_key(paragraph.text.text)});
        }
    }

    /// Under the sub-heading of a goal: "Doelgroep: alle medewerkers" (T48).
    void read_target_groups(const PlanChapter& chapter) {
        constexpr std::string_view mark = "doelgroep";
        std::string goal;
        for (const auto& paragraph : chapter.paragraphs) {
            const auto& text = paragraph.text.text;
            if (paragraph.kind == ParagraphKind::heading) goal = text;
            const auto colon = text.find(':');
            if (paragraph.kind != ParagraphKind::body || goal.empty() || colon == std::string::npos) continue;
            if (!match_key(text.substr(0, colon)).starts_with(mark)) continue;
            auto group = placed(text.substr(colon + 1), paragraph.text.place.block);
            group.place.offset += paragraph.text.place.offset + colon + 1;
            while (group.text.ends_with('.')) group.text.pop_back(), --group.place.length;
            if (!group.text.empty() && !is_only_placeholder(group.text)) plan_.target_groups.push_back({goal, group});
        }
    }

    static std::string text_of(const PlanTable& table, std::size_t row, std::string_view column_id) {
        for (std::size_t column = 0; column < table.shape->columns.size(); ++column)
            if (table.shape->columns[column].id == column_id)
                if (const auto* cell = table.cell(row, column); cell != nullptr && !is_only_placeholder(cell->text))
                    return without_break_marks(cell->text);
        return {};
    }

    void read_activities(const PlanTable& table) {
        const PlacedText* goal = nullptr;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (const auto* cell = table.cell(row, ColumnKind::goal); cell != nullptr && !cell->text.empty())
                goal = cell;
            const auto* name = table.cell(row, ColumnKind::activity);
            if (name == nullptr || name->text.empty() || is_only_placeholder(name->text)) continue;
            Activity activity;
            activity.activity = *name;
            activity.target_group = text_of(table, row, "target-group");
            activity.level = text_of(table, row, "level");
            if (goal != nullptr && !is_only_placeholder(goal->text)) {
                const Goal* known = plan_.goal(goal->text);
                activity.goal = known != nullptr ? known->title.text : goal->text;
            }
            if (goal != nullptr) activity.goal_place = goal->place;
            plan_.activities.push_back(std::move(activity));
        }
    }

    void read_agenda(const PlanTable& table) {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto* name = table.cell(row, ColumnKind::activity);
            if (name == nullptr || name->text.empty() || is_only_placeholder(name->text)) continue;
            AgendaItem item;
            item.activity = *name;
            if (const auto* date = table.cell(row, ColumnKind::date)) item.date = *date;
            if (is_only_placeholder(item.date.text)) item.date.text.clear();
            item.period = plan_.period(item.date.text);
            item.target_group = text_of(table, row, "target-group");
            item.responsible = text_of(table, row, "responsible");
            item.table = &table;
            item.row = row;
            plan_.agenda.push_back(std::move(item));
        }
    }

    void read_consultations(const PlanTable& table) {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            ConsultationItem item{text_of(table, row, "body"),
                                  text_of(table, row, "kind"),
                                  text_of(table, row, "date"),
                                  {},
                                  text_of(table, row, "outcome")};
            if (item.body.empty()) continue;
            item.period = plan_.period(item.date);
            plan_.consultations.push_back(std::move(item));
        }
    }

    /// Placeholders of the whole document, table of contents left out; the school's own name is never one.
    void find_placeholders_everywhere() {
        const auto school = property(document_, "PlanOrganisation");
        for (std::size_t at = 0; at < document_.blocks.size(); ++at) {
            if (const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[at])) {
                if (paragraph->style != style::guidance && !is_contents_entry(*paragraph))
                    collect_placeholders(paragraph->text, {at, std::nullopt, 0, 0}, school);
                continue;
            }
            const auto& rows = std::get<Table>(document_.blocks[at]).rows;
            for (std::size_t row = 0; row < rows.size(); ++row)
                for (std::size_t column = 0; column < rows[row].size(); ++column)
                    collect_placeholders(rows[row][column], {at, CellIndex{row, column}, 0, 0}, school);
        }
    }

    void collect_placeholders(const std::string& text, Place place, const std::string& school) {
        for (const auto& span : find_placeholders(text)) {
            const auto name_at = school.empty() ? std::string::npos : text.rfind(school, span.offset);
            if (name_at != std::string::npos && name_at + school.size() >= span.offset + span.length) continue;
            place.offset = span.offset;
            place.length = span.length;
            plan_.placeholders.push_back(
                {{text.substr(span.offset, span.length), place}, plan_.chapter_at(place.block)});
        }
    }

    const Document& document_;
    TitleIndex titles_;
    Plan plan_;
    int chapter_level_ = 0;
    const Section* section_ = nullptr;
    int section_level_ = 0;
    std::string cover_year_text_;
};

} // namespace

Plan read_plan(const Document& document, const std::vector<Template>& templates) {
    return PlanReader(document, choose_template(document, templates)).read();
}

} // namespace plan::core
