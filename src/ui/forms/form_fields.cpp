#include "ui/forms/form_fields.hpp"

#include "ui/common/listeners.hpp"
#include "uno/properties.hpp"

#include <algorithm>
#include <com/sun/star/awt/XComboBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <set>

namespace plan::ui {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

// In units of the dialog's font.
constexpr int margin = 8;
constexpr int label_width = 84;
constexpr int field_left = margin + label_width + 4;
constexpr int field_width = 186;
constexpr int line = 17;
constexpr int long_lines = 34;
constexpr int problem_height = 17;
constexpr int gap = 2;
constexpr int note_height = 20;
constexpr int preview_height = 56;

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

css::uno::Sequence<rtl::OUString> items(const Texts& texts) {
    return {texts.data(), static_cast<sal_Int32>(texts.size())};
}

} // namespace

FormFields::FormFields(Dialog& dialog, const std::vector<FormField>& fields, bool may_repeat, bool has_note)
    : dialog_(dialog) {
    std::set<sal_Unicode> taken;
    for (const char* button : {"Ok", "Again", "Cancel"}) taken.insert(mnemonic_of(dialog_.label(button)));
    int top = margin + (has_note ? note_height : 0);
    for (std::size_t at = 0; at < fields.size(); ++at) {
        const auto& field = fields[at];
        long_.push_back(field.is_long);
        const auto tab = static_cast<sal_Int16>(3 * at + 1);
        const int height = field.is_long ? long_lines : line;
        const auto label = make("FixedText", {margin, top + 3, label_width, line + 4}, tab);
        uno::set(label, "Label", with_mnemonic(field.label, taken));
        uno::set(label, "MultiLine", true);
        insert("Label", at, label);
        const auto edit = make(field.is_long ? "Edit" : "ComboBox", {field_left, top, field_width, height}, tab + 1);
        if (field.is_long) {
            uno::set(edit, "MultiLine", true);
            uno::set(edit, "VScroll", true);
        } else { // its look is made with it: it cannot be changed later
            uno::set(edit, "Dropdown", true);
            uno::set(edit, "LineCount", sal_Int16{10});
            uno::set(edit, "Autocomplete", false);
        }
        insert("Field", at, edit);
        const auto problem = make("FixedText", {field_left, top + height + 1, field_width, problem_height}, tab + 2);
        uno::set(problem, "MultiLine", true);
        insert("Problem", at, problem);
        top += height + problem_height + gap;
    }
    renew(fields);
    if (!has_note) { // what there is to say comes later
        uno::set(dialog_.control("Note")->getModel(), "PositionY", static_cast<sal_Int32>(top));
        top += note_height;
    }
    for (const char* button : {"Ok", "Again", "Cancel"})
        uno::set(dialog_.control(button)->getModel(), "PositionY", static_cast<sal_Int32>(top));
    uno::set(dialog_.model(), "Height", static_cast<sal_Int32>(top + line + margin));
    Reference<css::awt::XWindow>(dialog_.control("Again"), UNO_QUERY_THROW)->setVisible(may_repeat);
}

void FormFields::add_preview(const rtl::OUString& label) {
    const auto ok = dialog_.control("Ok")->getModel();
    auto top = uno::get<sal_Int32>(ok, "PositionY");
    const auto tab = static_cast<int>(3 * count() + 1);
    const auto caption = make("FixedText", {margin, top + 3, label_width, line + 4}, tab);
    uno::set(caption, "Label", label);
    uno::set(caption, "MultiLine", true);
    insert("PreviewLabel", 0, caption);
    const auto shown = make("Edit", {field_left, top, field_width, preview_height}, tab + 1);
    for (const char* property : {"MultiLine", "VScroll", "ReadOnly"}) uno::set(shown, property, true);
    insert("Preview", 0, shown);
    top += preview_height + gap + margin;
    for (const char* button : {"Ok", "Again", "Cancel"})
        uno::set(dialog_.control(button)->getModel(), "PositionY", top);
    uno::set(dialog_.model(), "Height", top + line + margin);
}

void FormFields::show_preview(const rtl::OUString& text) {
    const auto model = control("Preview", 0)->getModel();
    if (uno::get<rtl::OUString>(model, "Text") != text) uno::set(model, "Text", text);
}

void FormFields::on_typed(std::size_t field, const std::function<void()>& call) {
    Reference<css::awt::XTextComponent>(control("Field", field), UNO_QUERY_THROW)->addTextListener(on_text(call));
}

Texts FormFields::answers() const {
    Texts result;
    for (std::size_t at = 0; at < count(); ++at)
        result.push_back(uno::get<rtl::OUString>(control("Field", at)->getModel(), "Text").trim());
    return result;
}

void FormFields::set_answers(const Texts& answers) {
    for (std::size_t at = 0; at < count(); ++at)
        if (uno::get<rtl::OUString>(control("Field", at)->getModel(), "Text").trim() != answers[at])
            uno::set(control("Field", at)->getModel(), "Text", answers[at]);
}

void FormFields::renew(const std::vector<FormField>& fields) {
    for (std::size_t at = 0; at < count() && at < fields.size(); ++at) {
        const auto model = control("Field", at)->getModel();
        if (!long_[at]) uno::set(model, "StringItemList", items(fields[at].choices));
        uno::set(model, "Text", fields[at].value);
    }
    show_problems(Texts(count()));
}

void FormFields::show_problems(const Texts& problems) {
    for (std::size_t at = 0; at < count() && at < problems.size(); ++at)
        uno::set(control("Problem", at)->getModel(), "Label", problems[at]);
}

void FormFields::on_answered(std::size_t field, const std::function<void()>& call) {
    if (long_[field]) return;
    Reference<css::awt::XComboBox>(control("Field", field), UNO_QUERY_THROW)->addItemListener(on_item(call));
    Reference<css::awt::XWindow>(control("Field", field), UNO_QUERY_THROW)->addFocusListener(on_left(call));
}

void FormFields::focus(std::size_t field) {
    Reference<css::awt::XWindow>(control("Field", field), UNO_QUERY_THROW)->setFocus();
}

void FormFields::focus_first_empty() {
    const auto texts = answers();
    const auto empty = std::ranges::find_if(texts, [](const auto& text) { return text.isEmpty(); });
    if (!texts.empty()) focus(empty == texts.end() ? 0 : static_cast<std::size_t>(empty - texts.begin()));
}

Reference<css::uno::XInterface> FormFields::make(const char* kind, const Box& box, int tab) {
    const Reference<css::lang::XMultiServiceFactory> factory(dialog_.model(), UNO_QUERY_THROW);
    const auto model =
        factory->createInstance("com.sun.star.awt.UnoControl" + rtl::OUString::createFromAscii(kind) + "Model");
    const std::pair<const char*, int> numbers[] = {
        {"PositionX", box.left}, {"PositionY", box.top}, {"Width", box.width}, {"Height", box.height}};
    for (const auto& [property, value] : numbers) uno::set(model, property, static_cast<sal_Int32>(value));
    uno::set(model, "TabIndex", static_cast<sal_Int16>(tab));
    return model;
}

void FormFields::insert(const char* part, std::size_t field, const Reference<css::uno::XInterface>& model) {
    Reference<css::container::XNameContainer>(dialog_.model(), UNO_QUERY_THROW)
        ->insertByName(name_of(part, field), Any(model));
}

Reference<css::awt::XControl> FormFields::control(const char* kind, std::size_t field) const {
    return dialog_.control(rtl::OUStringToOString(name_of(kind, field), RTL_TEXTENCODING_ASCII_US).getStr());
}

} // namespace plan::ui
