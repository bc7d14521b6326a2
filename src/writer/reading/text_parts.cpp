#include "writer/reading/text_parts.hpp"

#include "core/document/document.hpp"
#include "core/text/trimming.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/awt/FontStrikeout.hpp>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextField.hpp>
#include <iterator>
#include <utility>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Kind = TextPart::Kind;

struct Look {
    bool hidden = false;
    bool struck = false;
    bool raised = false;
    bool highlighted = false;
};

Look look_of(const Reference<css::text::XTextRange>& portion) {
    static const auto names = uno::sequence<rtl::OUString>(
        {"CharBackColor", "CharEscapement", "CharHidden", "CharHighlight", "CharStrikeout", "CharStyleName"});
    const auto values = Reference<css::beans::XMultiPropertySet>(portion, UNO_QUERY_THROW)->getPropertyValues(names);
    constexpr sal_Int32 none = -1; // transparent
    sal_Int32 background = none;
    sal_Int16 escapement = 0;
    sal_Int32 highlight = none;
    sal_Int16 strikeout = css::awt::FontStrikeout::NONE;
    rtl::OUString style;
    Look look;
    values[0] >>= background;
    values[1] >>= escapement;
    values[2] >>= look.hidden;
    values[3] >>= highlight;
    values[4] >>= strikeout;
    values[5] >>= style;
    look.raised = escapement > 0;
    look.struck = strikeout != css::awt::FontStrikeout::NONE && strikeout != css::awt::FontStrikeout::DONTKNOW;
    look.highlighted = (background != none || highlight != none) && style != uno::to_office(core::style::placeholder);
    return look;
}

std::string string_of(const Reference<css::text::XTextRange>& range) { return uno::to_utf8(range->getString()); }

/// What Word shows in a form field that nobody has filled in.
bool is_blank(std::string_view text) {
    constexpr std::string_view en_space = "\xE2\x80\x82";
    while (!text.empty())
        if (text.starts_with(en_space)) text.remove_prefix(en_space.size());
        else if (text.front() == ' ') text.remove_prefix(1);
        else return false;
    return true;
}

} // namespace

std::vector<TextPart> TextParts::of(const Reference<css::container::XEnumerationAccess>& paragraph) {
    parts_.clear();
    form_field_ = 0;
    add_portions(paragraph);
    return std::move(parts_);
}

void TextParts::add_portions(const Reference<css::container::XEnumerationAccess>& portions) {
    const auto all = portions->createEnumeration();
    while (all->hasMoreElements()) {
        const Portion portion(all->nextElement(), UNO_QUERY_THROW);
        add_portion(portion, uno::get<rtl::OUString>(portion, "TextPortionType"));
    }
}

void TextParts::add_portion(const Portion& portion, const rtl::OUString& type) {
    if (type == "Text") add_run(portion, Kind::text);
    else if (type == "Redline") pass_mark(portion);
    else if (type == "Footnote") add_run(portion, Kind::note);
    else if (type == "ContentControl") add_control(portion); // it says that it is empty, as the next does
    else if (type == "InContentMetadata")
        add_portions({uno::get<Reference<css::text::XTextContent>>(portion, "InContentMetadata"), UNO_QUERY_THROW});
    else if (type == "TextFieldStart") form_field_ = parts_.size();
    else if (type == "TextFieldEnd") end_form_field();
    else add_run(portion, type == "TextField" && is_open(portion) ? Kind::prompt : Kind::field);
}

/// A control that shows its prompt is one part; of another, all that is in it.
void TextParts::add_control(const Portion& portion) {
    const auto control = uno::get<Reference<css::text::XTextContent>>(portion, "ContentControl");
    const auto first = parts_.size();
    add_portions({control, UNO_QUERY_THROW});
    if (first == parts_.size()) return;
    TextPart prompt{Kind::prompt, {}, parts_[first].first, parts_.back().last};
    for (auto part = first; part < parts_.size(); ++part) prompt.text += parts_[part].text;
    if (!uno::get<bool>(control, "ShowingPlaceHolder") && !(is_prompt_ && is_prompt_(prompt.text))) return;
    const bool unseen = std::all_of(parts_.begin() + static_cast<std::ptrdiff_t>(first), parts_.end(),
                                    [](const TextPart& part) { return part.kind == Kind::unseen; });
    if (unseen) return;
    parts_.resize(first);
    parts_.push_back(std::move(prompt));
}

void TextParts::add_run(const Portion& portion, Kind kind) {
    auto text = string_of(portion);
    if (text.empty() && kind != Kind::note && kind != Kind::prompt) return;
    const auto look = look_of(portion);
    if (deletions_ > 0 || look.hidden) kind = Kind::unseen;
    else if (look.struck && (kind == Kind::text || kind == Kind::field)) kind = Kind::struck;
    parts_.push_back({kind, std::move(text), portion, portion, look.raised, look.highlighted});
}

void TextParts::pass_mark(const Portion& mark) {
    if (uno::get<rtl::OUString>(mark, "RedlineType") != "Delete" || uno::get<bool>(mark, "IsCollapsed")) return;
    if (uno::get<bool>(mark, "IsStart")) ++deletions_;
    else if (deletions_ > 0) --deletions_;
}

/// One with nothing but blanks in it is empty.
void TextParts::end_form_field() {
    const auto first = std::min(std::exchange(form_field_, parts_.size()), parts_.size());
    const auto begin = parts_.begin() + static_cast<std::ptrdiff_t>(first);
    if (begin == parts_.end()) return;
    const bool is_empty = std::all_of(begin, parts_.end(),
                                      [](const auto& part) { return part.kind == Kind::text && is_blank(part.text); });
    if (!is_empty) return;
    const TextPart prompt{Kind::prompt, {}, begin->first, parts_.back().last};
    parts_.resize(first);
    parts_.push_back(prompt);
}

/// An input field that shows blanks, or its own prompt.
bool TextParts::is_open(const Portion& field) const {
    const auto content = uno::get<Reference<css::text::XTextField>>(field, "TextField");
    const Reference<css::lang::XServiceInfo> kind(content, UNO_QUERY);
    if (!kind.is() || !kind->supportsService("com.sun.star.text.textfield.Input")) return false;
    const auto text = uno::to_utf8(uno::get<rtl::OUString>(content, "Content"));
    if (text.empty()) return false; // it is read with the fields
    return core::trimmed(text).empty() || text == uno::to_utf8(uno::get<rtl::OUString>(content, "Hint")) ||
           (is_prompt_ && is_prompt_(text));
}

} // namespace plan::writer
