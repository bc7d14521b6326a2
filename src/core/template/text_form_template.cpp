#include "core/template/text_form_template.hpp"

#include "core/template/json_node.hpp"
#include "core/template/roles.hpp"

#include <algorithm>

namespace plan::core {
namespace {

TextFormField read_field(const JsonNode& node) {
    node.only({"id", "long", "choices", "placeholder"});
    TextFormField field{node["id"].name(), false, FieldChoices::none, node["placeholder"].name()};
    if (const auto is_long = node.find("long")) field.is_long = is_long->flag();
    if (const auto choices = node.find("choices"))
        field.choices = choices->choose<FieldChoices>({{"goals", FieldChoices::goals},
                                                       {"targetGroups", FieldChoices::target_groups},
                                                       {"ranks", FieldChoices::ranks}});
    return field;
}

/// What the forms on the screen count on.
void refuse_incomplete(const TextFormTemplate& form, const JsonNode& node) {
    const auto need = [&form, &node](std::string_view field) {
        if (form.field(field) == form.fields.size()) node["fields"].fail("a field " + std::string(field));
    };
    if (form.fields.empty()) node["fields"].fail("at least one field");
    if (form.id == role::form::goal)
        for (const char* field : {"title", "priority", "groups"}) need(field);
    else if (form.part == FormPart::goal && form.fields.front().id != role::column::goal)
        node["fields"].fail("a field goal, first");
    if (form.id == role::form::target_group) need("groups");
    if (form.part == FormPart::paragraph && form.paragraphs.size() != 1) node["paragraphs"].fail("one paragraph");
}

} // namespace

std::size_t TextFormTemplate::field(std::string_view field_id) const {
    return static_cast<std::size_t>(std::ranges::find(fields, field_id, &TextFormField::id) - fields.begin());
}

TextFormTemplate read_text_form(const JsonNode& node) {
    node.only({"id", "chapter", "part", "fields", "paragraphs", "formerly"});
    TextFormTemplate form;
    form.id = node["id"].name();
    form.chapter = node["chapter"].name();
    form.part = node["part"].choose<FormPart>(
        {{"chapter", FormPart::chapter}, {"goal", FormPart::goal}, {"paragraph", FormPart::paragraph}});
    form.fields = node["fields"].list(read_field);
    std::vector<std::string> names;
    for (const auto& field : form.fields) names.push_back(field.id);
    const auto read_pattern = [&names](const JsonNode& paragraph) {
        return paragraph.list([&names](const JsonNode& sentence) {
            auto pattern = parse_sentence_pattern(sentence.name(), names);
            if (!pattern) sentence.fail("a sentence with the name of a field between braces");
            return std::move(*pattern);
        });
    };
    form.paragraphs = node["paragraphs"].list(read_pattern);
    if (const auto formerly = node.find("formerly"))
        form.former_paragraphs = formerly->list([&](const JsonNode& former) {
            former.only({"paragraph", "sentences"});
            const auto last = static_cast<std::int64_t>(form.paragraphs.size());
            const auto number = static_cast<std::size_t>(former["paragraph"].number(1, last));
            return FormerParagraph{number - 1, read_pattern(former["sentences"])};
        });
    refuse_incomplete(form, node);
    return form;
}

} // namespace plan::core
