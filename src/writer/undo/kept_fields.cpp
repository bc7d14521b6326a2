#include "writer/undo/kept_fields.hpp"

#include "uno/deprecated.hpp"
#include "uno/properties.hpp"
#include "writer/office/document_state.hpp"
#include "writer/reading/text_portions.hpp"
#include "writer/undo/undo_action.hpp"

#include <algorithm>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/text/XFormField.hpp>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>
#include <sal/log.hxx>
#include <utility>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;

struct Field {
    Reference<css::text::XTextContent> control; ///< one of both
    Reference<css::text::XFormField> unknown;
};

/// In the order of the text.
std::vector<Field> fields_of(const Reference<css::text::XTextDocument>& document) {
    std::vector<Field> fields;
    for_each_portion(
        document->getText(), [&](const rtl::OUString& type, const Reference<css::uno::XInterface>& portion) {
            Field field;
            if (type == "ContentControl")
                field.control = uno::get<Reference<css::text::XTextContent>>(portion, "ContentControl");
            else if (type == "TextFieldStart")
                field.unknown.set(uno::get<Reference<css::text::XTextContent>>(portion, "Bookmark"), UNO_QUERY);
            if (field.control.is() || field.unknown.is()) fields.push_back(std::move(field));
        });
    return fields;
}

class FieldsAsTheyAre : public UndoAction {
public:
    explicit FieldsAsTheyAre(const Reference<css::text::XTextDocument>& document) : document_(document) {
        for (const auto& field : fields_of(document)) {
            auto& kept = kept_.emplace_back();
            if (field.control.is()) {
                kept.shows_prompt = uno::get<bool>(field.control, "ShowingPlaceHolder");
                continue;
            }
            const auto parameters = uno::parameters(field.unknown);
            if (!parameters.is()) continue;
            for (const auto& name : parameters->getElementNames())
                kept.parameters.emplace_back(name, parameters->getByName(name));
        }
    }

    [[nodiscard]] bool has_something() const {
        return std::ranges::any_of(kept_,
                                   [](const Kept& kept) { return kept.shows_prompt || !kept.parameters.empty(); });
    }

    void SAL_CALL undo() override { for_each_kept(give_back); }

    /// What undo() made a prompt is none again: a person may have typed there since, which a later Redo writes again.
    void SAL_CALL redo() override {
        for_each_kept([](const Field& field, Kept& kept) {
            if (std::exchange(kept.made_prompt, false) && field.control.is())
                uno::set(field.control, "ShowingPlaceHolder", false);
        });
    }

private:
    struct Kept {
        bool shows_prompt = false;
        bool made_prompt = false; ///< by undo()
        std::vector<std::pair<rtl::OUString, css::uno::Any>> parameters;
    };

    /// An exception would take the whole step from the list of what can be undone.
    template <typename Call>
    void for_each_kept(Call&& call) {
        const Reference<css::text::XTextDocument> document(document_);
        if (!document.is()) return;
        try {
            const auto fields = fields_of(document);
            if (fields.size() != kept_.size()) return;
            for (std::size_t at = 0; at < fields.size(); ++at) call(fields[at], kept_[at]);
        } catch (const css::uno::Exception& exception) {
            SAL_WARN("plan", "a field is not as it was: " << exception.Message);
        }
    }

    static void give_back(const Field& field, Kept& kept) {
        if (kept.shows_prompt && field.control.is() && !uno::get<bool>(field.control, "ShowingPlaceHolder")) {
            uno::set(field.control, "ShowingPlaceHolder", true);
            kept.made_prompt = true;
        }
        if (kept.parameters.empty() || !field.unknown.is()) return;
        const auto parameters = uno::parameters(field.unknown);
        for (const auto& [name, value] : kept.parameters)
            if (!parameters->hasByName(name)) parameters->insertByName(name, value);
    }

    css::uno::WeakReference<css::text::XTextDocument> document_;
    std::vector<Kept> kept_;
};

} // namespace

Reference<css::document::XUndoAction> keep_fields(const Reference<css::text::XTextDocument>& document) {
    if (!is_from_word(document)) return {};
    try {
        const rtl::Reference<FieldsAsTheyAre> fields(new FieldsAsTheyAre(document));
        return fields->has_something() ? fields.get() : nullptr;
    } catch (const css::uno::Exception& exception) { // one that cannot be read must not hold up every command
        SAL_WARN("plan", "fields are not kept: " << exception.Message);
        return {};
    }
}

} // namespace plan::writer
