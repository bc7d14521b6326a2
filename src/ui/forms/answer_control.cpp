#include "ui/forms/answer_control.hpp"

#include "ui/common/listeners.hpp"

#include <algorithm>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XComboBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/Date.hpp>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr int calendar_width = 64;
constexpr int gap = 3;
constexpr sal_Int16 longest_list = 12;
constexpr sal_Int16 neither = 2; // of a check box

const char* service_of(AnswerKind kind) {
    switch (kind) {
    case AnswerKind::one_of:
        return "ListBox";
    case AnswerKind::suggested:
    case AnswerKind::date:
        return "ComboBox";
    case AnswerKind::yes_no:
        return "CheckBox";
    case AnswerKind::text:
    case AnswerKind::sentences:
        break;
    }
    return "Edit";
}

bool has_list(AnswerKind kind) {
    return kind == AnswerKind::one_of || kind == AnswerKind::suggested || kind == AnswerKind::date;
}

css::uno::Sequence<rtl::OUString> items(const Texts& texts) {
    return {texts.data(), static_cast<sal_Int32>(texts.size())};
}

} // namespace

Reference<css::uno::XInterface> make_model(const Dialog& dialog, const char* kind, const Box& box, int tab) {
    const Reference<css::lang::XMultiServiceFactory> factory(dialog.model(), UNO_QUERY_THROW);
    const auto model =
        factory->createInstance("com.sun.star.awt.UnoControl" + rtl::OUString::createFromAscii(kind) + "Model");
    const std::pair<const char*, int> numbers[] = {
        {"PositionX", box.left}, {"PositionY", box.top}, {"Width", box.width}, {"Height", box.height}};
    for (const auto& [property, value] : numbers) uno::set(model, property, static_cast<sal_Int32>(value));
    uno::set(model, "TabIndex", static_cast<sal_Int16>(tab));
    return model;
}

void insert_model(const Dialog& dialog, const rtl::OUString& name, const Reference<css::uno::XInterface>& model) {
    Reference<css::container::XNameContainer>(dialog.model(), UNO_QUERY_THROW)
        ->insertByName(name, css::uno::Any(model));
}

AnswerControl::AnswerControl(Dialog& dialog, std::size_t number, const FormField& field, const Box& box, int tab)
    : dialog_(dialog), name_("Field" + rtl::OString::number(static_cast<sal_Int64>(number))), kind_(field.kind) {
    auto own = box;
    if (kind_ == AnswerKind::date) own.width -= calendar_width + gap;
    const auto model = make_model(dialog, service_of(kind_), own, tab);
    if (has_list(kind_)) { // its look is made with it: it cannot be changed later
        uno::set(model, "Dropdown", true);
        uno::set(model, "LineCount", longest_list);
    }
    if (kind_ == AnswerKind::suggested || kind_ == AnswerKind::date) uno::set(model, "Autocomplete", false);
    if (kind_ == AnswerKind::sentences) {
        uno::set(model, "MultiLine", true);
        uno::set(model, "VScroll", true);
    }
    if (kind_ == AnswerKind::yes_no) uno::set(model, "TriState", true);
    insert_model(dialog, rtl::OStringToOUString(name_, RTL_TEXTENCODING_ASCII_US), model);
    if (kind_ == AnswerKind::date) {
        calendar_name_ = "Day" + rtl::OString::number(static_cast<sal_Int64>(number));
        const auto day =
            make_model(dialog, "DateField", {own.left + own.width + gap, own.top, calendar_width, own.height}, tab + 1);
        constexpr sal_Int16 day_month_year = 7;
        uno::set(day, "Dropdown", true);
        uno::set(day, "DateFormat", day_month_year);
        insert_model(dialog, rtl::OStringToOUString(calendar_name_, RTL_TEXTENCODING_ASCII_US), day);
    }
    renew(field);
}

Reference<css::awt::XControl> AnswerControl::control() const { return dialog_.control(name_.getStr()); }
Reference<css::awt::XControl> AnswerControl::calendar() const { return dialog_.control(calendar_name_.getStr()); }

void AnswerControl::move_to(int top) {
    uno::set(control()->getModel(), "PositionY", static_cast<sal_Int32>(top));
    if (kind_ == AnswerKind::date) uno::set(calendar()->getModel(), "PositionY", static_cast<sal_Int32>(top));
}

void AnswerControl::set_choices(const Texts& choices) {
    choices_ = choices;
    if (has_list(kind_)) uno::set(control()->getModel(), "StringItemList", items(choices_));
}

void AnswerControl::renew(const FormField& field) {
    set_choices(field.choices);
    if (kind_ == AnswerKind::yes_no && !choices_.empty()) uno::set(control()->getModel(), "Label", choices_.front());
    set_answer(field.value);
}

rtl::OUString AnswerControl::answer() const {
    if (kind_ == AnswerKind::one_of)
        return Reference<css::awt::XListBox>(control(), UNO_QUERY_THROW)->getSelectedItem().trim();
    if (kind_ == AnswerKind::yes_no) {
        const auto state = Reference<css::awt::XCheckBox>(control(), UNO_QUERY_THROW)->getState();
        return state == neither || choices_.size() < 2 ? value_ : choices_[state == 1 ? 0 : 1];
    }
    return Reference<css::awt::XTextComponent>(control(), UNO_QUERY_THROW)->getText().trim();
}

void AnswerControl::set_answer(const rtl::OUString& answer) {
    const auto model = control()->getModel();
    const auto chosen = std::ranges::find(choices_, answer);
    switch (kind_) {
    case AnswerKind::one_of: {
        auto choices = choices_;
        if (chosen == choices_.end() && !answer.isEmpty()) { // what stands there stays possible
            choices.insert(choices.begin(), answer);
            set_choices(choices);
        }
        const Reference<css::awt::XListBox> list(control(), UNO_QUERY_THROW);
        if (answer.isEmpty()) list->selectItemPos(list->getSelectedItemPos(), false);
        else list->selectItem(answer, true);
        break;
    }
    case AnswerKind::yes_no:
        value_ = answer;
        uno::set(model, "State",
                 chosen == choices_.end() ? neither : static_cast<sal_Int16>(chosen == choices_.begin() ? 1 : 0));
        break;
    default:
        uno::set(model, "Text", answer);
    }
}

void AnswerControl::set_help(const rtl::OUString& help) {
    uno::set(control()->getModel(), "HelpText", help);
    if (kind_ == AnswerKind::date) uno::set(calendar()->getModel(), "HelpText", help);
}

void AnswerControl::focus() { Reference<css::awt::XWindow>(control(), UNO_QUERY_THROW)->setFocus(); }

void AnswerControl::on_answered(const std::function<void()>& call) {
    if (const Reference<css::awt::XComboBox> box(control(), UNO_QUERY); box.is()) box->addItemListener(on_item(call));
    if (const Reference<css::awt::XListBox> list(control(), UNO_QUERY); list.is()) list->addItemListener(on_item(call));
    if (kind_ != AnswerKind::sentences)
        Reference<css::awt::XWindow>(control(), UNO_QUERY_THROW)->addFocusListener(on_left(call));
}

void AnswerControl::on_changed(const std::function<void()>& call) {
    if (const Reference<css::awt::XTextComponent> text(control(), UNO_QUERY); text.is())
        text->addTextListener(on_text(call));
    if (const Reference<css::awt::XListBox> list(control(), UNO_QUERY); list.is()) list->addItemListener(on_item(call));
    if (const Reference<css::awt::XCheckBox> box(control(), UNO_QUERY); box.is()) box->addItemListener(on_item(call));
}

void AnswerControl::on_day(const std::function<rtl::OUString(int year, unsigned month, unsigned day)>& written) {
    if (kind_ != AnswerKind::date || !written) return;
    const auto day = calendar();
    Reference<css::awt::XTextComponent>(day, UNO_QUERY_THROW)->addTextListener(on_text([this, day, written] {
        const auto chosen = uno::get<css::util::Date>(day->getModel(), "Date");
        if (chosen.Day > 0) set_answer(written(chosen.Year, chosen.Month, chosen.Day));
    }));
}

} // namespace plan::ui
