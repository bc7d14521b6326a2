// Where a form belongs.
#pragma once

#include "addon/commands/commands.hpp"
#include "ui/forms/form.hpp"

#include <com/sun/star/frame/XFrame.hpp>

namespace plan::addon {

/// A document and the window that a form is asked for in.
struct FormPlace {
    std::shared_ptr<Extension> extension;
    css::uno::Reference<css::frame::XFrame> frame;
    TextDocument document;
};

/// A form at its place; the caller says what it asks and does, and opens it.
ui::Form form_at(const FormPlace& place, const rtl::OUString& title, std::string help_page);

/// Of a form whose fields are all lists to choose from.
/// @param choices  of each field
std::function<core::AnswerProblems(const ui::Texts&)> choice_problems(std::vector<ui::Texts> choices);

} // namespace plan::addon
