// read_template_value: the JSON of one template → Template, with errors that name file, path and expectation.
#include "core/template/template_value_reader.hpp"

#include "core/template/condition.hpp"
#include "core/template/role_reader.hpp"
#include "core/template/roles.hpp"
#include "core/template/template_words.hpp"
#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/values/severity.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

namespace plan::core {
namespace {

/// The id of a list's element; two elements with one id are an error.
void refuse_duplicate(std::set<std::string>& seen, const std::string& id, const JsonNode& node) {
    if (!seen.insert(id).second) node["id"].fail("an id that is used once (\"" + id + "\" is used twice)");
}

/// The keys under which a title and its other spellings are found.
template <typename Key>
std::vector<std::string> keys_of(const std::string& title, const std::vector<std::string>& others, Key&& key) {
    std::vector<std::string> keys{key(title)};
    for (const auto& other : others) keys.push_back(key(other));
    return keys;
}

Column read_column(const JsonNode& node, RoleReader& roles) {
    static const std::map<std::string, ColumnKind, std::less<>> kinds = {
        {"goal", ColumnKind::goal},     {"target-group", ColumnKind::target_group},
        {"level", ColumnKind::level},   {"activity", ColumnKind::activity},
        {"date", ColumnKind::date},     {"text", ColumnKind::text},
        {"amount", ColumnKind::amount}, {"category", ColumnKind::category},
        {"payer", ColumnKind::payer},   {"year", ColumnKind::year}};
    node.only({"id", "role", "title", "titles", "kind", "values", "mayBeEmpty", "suggestions"});
    Column column;
    column.id = node["id"].name();
    column.role = roles.read(node);
    column.title = node["title"].name();
    column.titles = node["titles"].texts();
    column.keys = keys_of(column.title, column.titles, match_key);
    column.kind = node["kind"].choose(kinds);
    column.values = node["values"].texts();
    if (const auto flag = node.find("mayBeEmpty")) column.may_be_empty = flag->flag();
    if (const auto suggestions = node.find("suggestions")) column.suggestions = suggestions->texts();
    return column;
}

class TemplateReader {
public:
    TemplateReader(const JsonNode& root, std::span<const std::string_view> rule_ids)
        : root_(root), rule_ids_(rule_ids) {}

    Template read() {
        root_.only({"format",       "version",    "profile",         "order",         "moneyFormat",      "language",
                    "name",         "schoolYear", "title",           "contentsTitle", "header",           "footer",
                    "placeholders", "words",      "educationLevels", "cover",         "columns",          "chapters",
                    "rules",        "vocabulary", "money",           "summary",       "budgetSettings",   "forms",
                    "handover",     "nextYear",   "reading",         "defaults",      "prioritySubjects", "nameLabel",
                    "qualityFrame", "takeover",   "sample",          "followUp",      "dossier",          "evaluation",
                    "requests",     "comparison"});
        static_cast<void>(root_["format"].number(1, 1));
        Template result;
        result.version = root_["version"].name();
        result.profile = read_profile(root_["profile"]);
        if (const auto order = root_.find("order")) result.order = static_cast<int>(order->number(1, 1000));
        result.language = root_["language"].name();
        if (const auto format = root_.find("moneyFormat")) result.money_format = format->name();
        result.name = localized(root_["name"]);
        if (const auto label = root_.find("nameLabel")) result.name_label = localized(*label);
        result.first_month = static_cast<unsigned>(root_["schoolYear"]["firstMonth"].number(1, 12));
        constexpr std::int64_t most_start_days = 31;
        if (const auto days = root_["schoolYear"].find("startDays"))
            result.start_days = static_cast<int>(days->number(0, most_start_days));
        result.title = root_["title"].name();
        result.contents_title = root_["contentsTitle"].name();
        result.header = root_["header"].text();
        result.footer = root_["footer"].text();
        read_months(result);
        read_words(result);
        if (const auto words = root_.find("reading")) result.reading = read_reading_words(*words);
        result.yes = root_["words"]["yes"].name();
        result.no = root_["words"]["no"].name();
        for (const auto& mark : root_["words"]["guidance"].texts()) result.guidance_marks.push_back(match_key(mark));
        read_placeholders(result);
        if (const auto subjects = root_.find("prioritySubjects")) result.priority_subjects = read_terms(*subjects);
        read_defaults(result);
        read_facts(result);
        if (const auto money = root_.find("money")) result.money = read_money_words(*money);
        if (const auto summary = root_.find("summary"))
            result.summary = read_budget_summary(*summary, root_["words"]["table"].name());
        if (const auto settings = root_.find("budgetSettings"))
            result.budget_settings = read_settings_template(*settings, root_["words"]["table"].name());
        read_texts(result);
        if (const auto follow_up = root_.find("followUp")) result.follow_up = read_follow_up(*follow_up);
        if (const auto dossier = root_.find("dossier")) result.dossier = read_dossier(*dossier);
        if (const auto next_year = root_.find("nextYear")) result.next_year = read_next_year(*next_year);
        if (const auto evaluation = root_.find("evaluation")) result.evaluation = read_evaluation(*evaluation);
        if (const auto sample = root_.find("sample")) result.sample_mark = (*sample)["mark"].name();
        if (const auto comparison = root_.find("comparison")) result.comparison = read_comparison(*comparison);
        if (const auto takeover = root_.find("takeover")) result.takeover = read_takeover(*takeover);
        if (const auto requests = root_.find("requests")) result.requests = read_requests(*requests);
        for (const auto& form : result.forms)
            if (result.chapter(form.chapter) == nullptr) root_["forms"].fail("the id of a chapter");
        const auto vocabulary = root_.find("vocabulary");
        if (const auto handover = root_.find("handover")) result.handover = read_handover(*handover, vocabulary);
        if (const auto frame = root_.find("qualityFrame")) read_frame(*frame, result);
        read_severities(result);
        if (vocabulary) result.vocabulary = read_vocabulary(*vocabulary, result.handover);
        return result;
    }

    void read_texts(Template& result) {
        read_columns();
        chapter_words_ = result.chapter_words = lower_words("chapter");
        result.chapters = root_["chapters"].list([this](const JsonNode& node) { return read_chapter(node); });
        if (result.chapters.empty()) root_["chapters"].fail("at least one chapter");
        chapter_roles_.refuse_misspelt();
        table_roles_.refuse_misspelt();
        if (const auto forms = root_.find("forms")) result.forms = forms->list(read_text_form);
    }

private:
    static std::string read_profile(const JsonNode& node) {
        auto profile = node.name();
        const bool plain =
            std::ranges::all_of(profile, [](char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-'; });
        if (!plain) node.fail("small letters, digits and hyphens");
        return profile;
    }

    void read_months(Template& result) const {
        constexpr std::size_t months_of_a_year = 12;
        const auto months = root_["words"].find("months");
        if (!months) return;
        result.months = months->texts();
        if (result.months.size() != months_of_a_year) months->fail("twelve months");
    }

    /// By which dates, amounts and names are read.
    void read_words(Template& result) const {
        const auto words = root_["words"];
        if (const auto dates = words.find("dates")) result.dates = read_date_words(*dates);
        if (const auto amounts = words.find("amounts")) result.amounts = read_amount_words(*amounts);
        result.silent_words = lower_words("silent");
        result.joining_words = lower_words("joining");
    }

    [[nodiscard]] std::vector<std::string> lower_words(std::string_view key) const {
        const auto node = root_["words"].find(key);
        return node ? node->list([](const JsonNode& word) { return lower(word.name()); }) : std::vector<std::string>{};
    }

    static Localized localized(const JsonNode& node) {
        node.only({"nl", "en"});
        return {node["nl"].name(), node["en"].name()};
    }

    void read_placeholders(Template& result) const {
        const auto placeholders = root_["placeholders"];
        for (const std::string_view required : {"organisation", "schoolYear", "level", "grant", "reserve", "author"})
            static_cast<void>(placeholders[required]);
        for (const auto& [variable, node] : placeholders.members()) {
            auto text = node.text();
            if (!is_only_placeholder(text)) node.fail("a placeholder such as <…>");
            result.placeholders.emplace(variable, std::move(text));
        }
    }

    void read_defaults(Template& result) const {
        const auto defaults = root_.find("defaults");
        if (!defaults) return;
        defaults->only({"schoolCouncil", "localCommittee"});
        const auto read = [&defaults](std::string_view key, bool& value) {
            if (const auto flag = defaults->find(key)) value = flag->flag();
        };
        read("schoolCouncil", result.defaults.school_council);
        read("localCommittee", result.defaults.local_committee);
    }

    void read_facts(Template& result) const {
        const auto cover = root_["cover"];
        cover.only({"subtitle", "facts"});
        result.subtitle = cover["subtitle"].text();
        std::set<std::string> seen;
        RoleReader roles(role::fact::all);
        result.facts = cover["facts"].list([&seen, &roles](const JsonNode& node) {
            node.only({"id", "label", "labels", "value"});
            Fact fact{roles.read(node), node["label"].name(), node["labels"].texts(), node["value"].text(), {}};
            fact.keys = keys_of(fact.label, fact.labels, match_key);
            refuse_duplicate(seen, fact.id, node);
            return fact;
        });
        roles.refuse_misspelt();
    }

    void read_columns() {
        std::set<std::string> seen;
        columns_ = root_["columns"].list([this, &seen](const JsonNode& node) {
            auto column = read_column(node, column_roles_);
            refuse_duplicate(seen, column.id, node);
            return column;
        });
        column_roles_.refuse_misspelt();
    }

    [[nodiscard]] Column column_of_table(const JsonNode& node) const {
        node.only({"id", "title", "mayBeEmpty"});
        const auto id = node["id"].name();
        const auto found = std::ranges::find(columns_, id, &Column::id);
        if (found == columns_.end()) node["id"].fail("the id of one of /columns (\"" + id + "\" is unknown)");
        Column column = *found;
        if (const auto title = node.find("title")) {
            column.titles.push_back(column.title);
            column.title = title->name();
            column.keys = keys_of(column.title, column.titles, match_key);
        }
        if (const auto flag = node.find("mayBeEmpty")) column.may_be_empty = flag->flag();
        return column;
    }

    TableTemplate read_table(const JsonNode& node) {
        node.only({"id", "role", "caption", "columns", "rows"});
        TableTemplate table;
        table.id = node["id"].name();
        table.role = table_roles_.read(node);
        refuse_duplicate(table_ids_, table.id, node);
        table.caption = node["caption"].text();
        table.caption_label = root_["words"]["table"].name();
        table.columns = node["columns"].list([this](const JsonNode& column) { return column_of_table(column); });
        if (table.columns.empty()) node["columns"].fail("at least one column");
        table.rows = node["rows"].list([&table](const JsonNode& row) {
            row.only({"cells", "when"});
            TableRow result{row["cells"].texts(), read_when(row)};
            if (result.cells.size() != table.columns.size())
                row["cells"].fail(std::to_string(table.columns.size()) + " cells, one for each column");
            return result;
        });
        return table;
    }

    static std::string read_when(const JsonNode& node) {
        const auto when = node.find("when");
        return when ? read_condition(*when) : std::string();
    }

    Content read_content(const JsonNode& node) {
        node.only({"paragraph", "list", "goal", "heading", "table", "when", "example"});
        Content content;
        int kinds = 0;
        if (const auto paragraph = node.find("paragraph")) ++kinds, content.value = ParagraphContent{paragraph->name()};
        if (const auto list = node.find("list")) ++kinds, content.value = ListContent{list->texts()};
        if (const auto heading = node.find("heading")) ++kinds, content.value = HeadingContent{heading->name()};
        if (const auto goal = node.find("goal")) {
            ++kinds;
            goal->only({"title", "groupLine", "paragraphs"});
            const auto group_line = goal->find("groupLine");
            content.value = GoalContent{(*goal)["title"].name(), group_line ? group_line->name() : std::string{},
                                        (*goal)["paragraphs"].texts()};
        }
        if (const auto table = node.find("table")) ++kinds, content.value = read_table(*table);
        if (kinds != 1) node.fail("exactly one of paragraph, list, goal, heading, table");
        content.when = read_when(node);
        if (const auto example = node.find("example")) content.example = example->flag();
        return content;
    }

    static FormerText read_former_text(const JsonNode& node) {
        if (node.value().is_string()) return {node.name()};
        node.only({"text", "example"});
        return {node["text"].name(), node["example"].flag()};
    }

    void read_section(const JsonNode& node, Section& section) {
        section.id = node["id"].name();
        refuse_duplicate(section_ids_, section.id, node);
        section.title = node["title"].name();
        section.titles = node["titles"].texts();
        section.keys = keys_of(section.title, section.titles,
                               [this](const std::string& title) { return title_key(title, chapter_words_); });
        const auto guidance = node["guidance"];
        guidance.only({"nl", "en"});
        section.guidance_nl = guidance["nl"].texts();
        section.guidance_en = guidance["en"].texts();
        section.why = localized(node["why"]);
        section.source = node["source"].text();
        section.content = node["content"].list([this](const JsonNode& content) { return read_content(content); });
        if (const auto formerly = node.find("formerly")) section.former_texts = formerly->list(read_former_text);
    }

    Chapter read_chapter(const JsonNode& node) {
        node.only({"id", "role", "title", "titles", "optional", "missingRule", "guidance", "why", "source", "content",
                   "sections", "formerly"});
        Chapter chapter;
        chapter.role = chapter_roles_.read(node);
        read_section(node, chapter);
        chapter.optional = node["optional"].flag();
        if (const auto rule = node.find("missingRule")) {
            chapter.missing_rule = rule->name();
            if (!is_rule(chapter.missing_rule)) rule->fail("the id of a rule");
        }
        chapter.sections = node["sections"].list([this](const JsonNode& child) {
            child.only({"id", "title", "titles", "guidance", "why", "source", "content", "formerly"});
            Section section;
            read_section(child, section);
            return section;
        });
        return chapter;
    }

    static void read_frame(const JsonNode& node, Template& result) {
        result.quality_frame = read_quality_frame(node);
        for (const auto& expectation : result.quality_frame->expectations)
            for (const auto& chapter : expectation.chapters)
                if (result.chapter(chapter) == nullptr) node["expectations"].fail("the ids of chapters");
    }

    void read_severities(Template& result) const {
        static const std::map<std::string, Severity, std::less<>> severities = {
            {"hint", Severity::hint}, {"warning", Severity::warning}, {"error", Severity::error}};
        for (const auto& [rule, node] : root_["rules"].members()) {
            node.only({"severity"});
            if (!is_rule(rule)) node.fail("the id of a rule");
            result.severities.emplace(rule, node["severity"].choose(severities));
        }
    }

    [[nodiscard]] bool is_rule(std::string_view id) const {
        return std::ranges::find(rule_ids_, id) != rule_ids_.end();
    }

    JsonNode root_;
    std::span<const std::string_view> rule_ids_;
    RoleReader chapter_roles_{role::chapter::all};
    RoleReader table_roles_{role::table::all};
    RoleReader column_roles_{role::column::all};
    ChapterWords chapter_words_;
    std::vector<Column> columns_;
    std::set<std::string> table_ids_;
    std::set<std::string> section_ids_;
};

} // namespace

Template read_template_value(const JsonNode& root, std::span<const std::string_view> rule_ids) {
    return TemplateReader(root, rule_ids).read();
}

Template template_texts(const JsonNode& root, std::span<const std::string_view> rule_ids) {
    Template result;
    TemplateReader(root, rule_ids).read_texts(result);
    return result;
}

} // namespace plan::core
