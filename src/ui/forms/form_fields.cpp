#include "ui/forms/form_fields.hpp"

#include "ui/common/text_width.hpp"
#include "uno/properties.hpp"

#include <algorithm>
#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <set>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

// In units of the dialog's font.
constexpr int margin = 8;
constexpr int label_width = 84;
constexpr int field_left = margin + label_width + 4;
constexpr int field_width = 186;
constexpr int line = 16;
constexpr int long_lines = 33;
constexpr int text_line = 8;
constexpr int label_height = 18; // two lines
constexpr int mark_size = 8;
constexpr int gap = 2;
constexpr int text_left = field_left + mark_size + gap;
constexpr int note_height = 20;
constexpr int tabs_of_field = 6;
constexpr int word_of_air = 40; // pixels: a line breaks before the word that is too much

rtl::OUString name_of(const char* kind, std::size_t field) {
    return rtl::OUString::createFromAscii(kind) + rtl::OUString::number(static_cast<sal_Int32>(field));
}

/// With the sign for the key before the first letter that is still free; those of the buttons are not.
rtl::OUString with_mnemonic(const rtl::OUString& label, std::set<sal_Unicode>& taken) {
    for (sal_Int32 at = 0; at < label.getLength(); ++at) {
        const auto letter = label.copy(at, 1).toAsciiLowerCase()[0];
        if (letter >= 'a' && letter <= 'z' && taken.insert(letter).second)
            return label.copy(0, at) + "~" + label.copy(at);
    }
    return label;
}

sal_Unicode mnemonic_of(const rtl::OUString& label) {
    const auto at = label.indexOf('~');
    return at >= 0 && at + 1 < label.getLength() ? label.copy(at + 1, 1).toAsciiLowerCase()[0] : sal_Unicode{0};
}

} // namespace

FormFields::FormFields(Dialog& dialog, const rtl::OUString& dialogs, const std::vector<FormField>& fields,
                       bool may_repeat, bool has_note)
    : dialog_(dialog), icons_(dialogs, dialog.control("Note")), has_note_(has_note) {
    std::set<sal_Unicode> taken;
    for (const char* button : {"Ok", "Again", "Cancel"}) taken.insert(mnemonic_of(dialog_.label(button)));
    for (std::size_t at = 0; at < fields.size(); ++at)
        add_field(at, fields[at], with_mnemonic(fields[at].label, taken));
    renew(fields);
    Reference<css::awt::XWindow>(dialog_.control("Again"), UNO_QUERY_THROW)->setVisible(may_repeat);
}

void FormFields::add_field(std::size_t at, const FormField& field, const rtl::OUString& label) {
    const int tab = tabs_of_field * static_cast<int>(at) + 1;
    heights_.push_back(field.kind == AnswerKind::sentences ? long_lines : line);
    if (field.is_needed) { // before the label, which has to stand right before the field to be its name
        const auto star = make_model(dialog_, "FixedText", {1, 0, margin - 2, line}, tab);
        uno::set(star, "Label", rtl::OUString("*"));
        insert_model(dialog_, name_of("Needed", at), star);
    }
    const auto caption = make_model(dialog_, "FixedText", {margin, 0, label_width, label_height}, tab + 1);
    uno::set(caption, "Label", label);
    uno::set(caption, "MultiLine", true);
    insert_model(dialog_, name_of("Label", at), caption);
    controls_.push_back(
        std::make_unique<AnswerControl>(dialog_, at, field, Box{field_left, 0, field_width, heights_.back()}, tab + 2));
    const auto mark = make_model(dialog_, "ImageControl", {field_left, 0, mark_size, mark_size}, tab + 4);
    uno::set(mark, "Border", sal_Int16{0});
    uno::set(mark, "Tabstop", false);
    insert_model(dialog_, name_of("Mark", at), mark);
    const auto text =
        make_model(dialog_, "FixedText", {text_left, 0, field_left + field_width - text_left, 1}, tab + 5);
    uno::set(text, "MultiLine", true);
    insert_model(dialog_, name_of("Problem", at), text);
}

void FormFields::add_preview(const rtl::OUString& label, int lines) {
    const auto tab = tabs_of_field * static_cast<int>(count()) + 1;
    preview_height_ = lines * text_line + 6;
    const auto caption = make_model(dialog_, "FixedText", {margin, 0, label_width, label_height}, tab);
    uno::set(caption, "Label", label);
    uno::set(caption, "MultiLine", true);
    insert_model(dialog_, "PreviewLabel0", caption);
    const auto shown = make_model(dialog_, "Edit", {field_left, 0, field_width, preview_height_}, tab + 1);
    for (const char* property : {"MultiLine", "AutoVScroll", "ReadOnly"}) uno::set(shown, property, true);
    insert_model(dialog_, "Preview0", shown);
    arrange();
}

Reference<css::awt::XControl> FormFields::part(const char* kind, std::size_t field) const {
    return dialog_.control(rtl::OUStringToOString(name_of(kind, field), RTL_TEXTENCODING_ASCII_US).getStr());
}

void FormFields::set_top(const rtl::OUString& control, int top) {
    const auto model = dialog_.control(rtl::OUStringToOString(control, RTL_TEXTENCODING_ASCII_US).getStr())->getModel();
    uno::set(model, "PositionY", static_cast<sal_Int32>(top));
}

int FormFields::height_below(std::size_t field) const {
    const auto below = part("Problem", field);
    const auto text = uno::get<rtl::OUString>(below->getModel(), "Label");
    if (text.isEmpty()) return 0;
    const int width = Reference<css::awt::XWindow>(below, UNO_QUERY_THROW)->getPosSize().Width;
    const bool is_long = TextWidth(below).of(text) > width - word_of_air;
    return (is_long ? 2 : 1) * text_line + 1;
}

void FormFields::arrange() {
    constexpr int label_down = 3; // so that it stands beside the text in the field
    int top = margin + (has_note_ ? note_height : 0);
    for (std::size_t at = 0; at < count(); ++at) {
        const int below = height_below(at);
        const auto text = part("Problem", at);
        if (Reference<css::container::XNameAccess>(dialog_.model(), UNO_QUERY_THROW)->hasByName(name_of("Needed", at)))
            set_top(name_of("Needed", at), top + label_down);
        set_top(name_of("Label", at), top + label_down);
        controls_[at]->move_to(top);
        set_top(name_of("Mark", at), top + heights_[at] + 1);
        set_top(name_of("Problem", at), top + heights_[at] + 1);
        uno::set(text->getModel(), "Height", static_cast<sal_Int32>(std::max(below, 1)));
        top += std::max(heights_[at] + below + gap, label_height) + 2 * gap;
    }
    if (preview_height_ > 0) {
        set_top("PreviewLabel0", top + label_down);
        set_top("Preview0", top);
        top += preview_height_ + 2 * gap;
    }
    if (!has_note_) { // what there is to say comes later
        set_top("Note", top);
        top += note_height;
    }
    for (const char* button : {"Ok", "Again", "Cancel"}) set_top(rtl::OUString::createFromAscii(button), top);
    uno::set(dialog_.model(), "Height", static_cast<sal_Int32>(top + line + margin));
}

void FormFields::show_preview(const rtl::OUString& text) {
    const auto model = dialog_.control("Preview0")->getModel();
    if (uno::get<rtl::OUString>(model, "Text") != text) uno::set(model, "Text", text);
}

Texts FormFields::answers() const {
    Texts result;
    for (const auto& control : controls_) result.push_back(control->answer());
    return result;
}

void FormFields::set_answers(const Texts& answers) {
    for (std::size_t at = 0; at < count(); ++at)
        if (controls_[at]->answer() != answers[at]) controls_[at]->set_answer(answers[at]);
}

void FormFields::renew(const std::vector<FormField>& fields) {
    examples_.assign(count(), {});
    for (std::size_t at = 0; at < count() && at < fields.size(); ++at) {
        controls_[at]->renew(fields[at]);
        examples_[at] = fields[at].example;
    }
    show_problems(Texts(count()));
}

void FormFields::show_problems(const Texts& problems) {
    for (std::size_t at = 0; at < count() && at < problems.size(); ++at)
        show_below(at, problems[at].isEmpty() ? examples_[at] : problems[at], !problems[at].isEmpty());
    arrange();
}

/// Icon, colour and words: nobody has to see the colour.
void FormFields::show_below(std::size_t field, const rtl::OUString& text, bool is_problem) {
    const auto below = part("Problem", field);
    const Reference<css::awt::XStyleSettingsSupplier> style(below->getPeer(), UNO_QUERY);
    if (style.is()) {
        const auto settings = style->getStyleSettings();
        uno::set(below->getModel(), "TextColor",
                 is_problem ? settings->getDialogTextColor() : settings->getDisableColor());
    }
    uno::set(below->getModel(), "Label", text);
    const auto mark = part("Mark", field);
    uno::set(mark->getModel(), "ImageURL", is_problem ? icons_.url("error") : rtl::OUString());
    Reference<css::awt::XWindow>(mark, UNO_QUERY_THROW)->setVisible(is_problem);
    Reference<css::awt::XWindow>(below, UNO_QUERY_THROW)->setVisible(!text.isEmpty());
    controls_[field]->set_help(text);
}

void FormFields::focus_first_empty() {
    const auto texts = answers();
    const auto empty = std::ranges::find_if(texts, [](const auto& text) { return text.isEmpty(); });
    if (!texts.empty()) controls_[empty == texts.end() ? 0 : static_cast<std::size_t>(empty - texts.begin())]->focus();
}

} // namespace plan::ui
