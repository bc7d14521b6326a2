// The parts of a paragraph as the office gives them, with what each is.
#pragma once

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <functional>
#include <string>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

struct TextPart {
    enum class Kind { text, field, note, prompt, struck, unseen };
    Kind kind;
    std::string text;
    css::uno::Reference<css::text::XTextRange> first;
    css::uno::Reference<css::text::XTextRange> last; ///< the same, where it is one portion
    bool raised = false;
    bool highlighted = false;
};

/// Collects the parts of one paragraph after the other.
class TextParts {
public:
    explicit TextParts(const std::function<bool(const std::string&)>& is_prompt) : is_prompt_(is_prompt) {}

    /// A recorded deletion may go on from one paragraph to the next.
    std::vector<TextPart> of(const css::uno::Reference<css::container::XEnumerationAccess>& paragraph);

private:
    using Portion = css::uno::Reference<css::text::XTextRange>;
    void add_portions(const css::uno::Reference<css::container::XEnumerationAccess>& portions);
    void add_portion(const Portion& portion, const rtl::OUString& type);
    void add_control(const Portion& portion);
    void add_run(const Portion& portion, TextPart::Kind kind);
    void pass_mark(const Portion& mark);
    void end_form_field();
    [[nodiscard]] bool is_open(const Portion& field) const;

    const std::function<bool(const std::string&)>& is_prompt_;
    std::vector<TextPart> parts_;
    std::size_t form_field_ = 0; ///< the part that it begins with
    int deletions_ = 0;
};

} // namespace plan::writer
