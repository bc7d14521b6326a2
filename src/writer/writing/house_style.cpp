#include "writer/writing/house_style.hpp"

#include "core/document/document.hpp"
#include "core/text/refused.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/document_state.hpp"
#include "writer/reading/whole_text.hpp"
#include "writer/undo/undo_step.hpp"

#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/style/XStyleLoader.hpp>
#include <sal/log.hxx>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::container::XNameAccess> families(const Reference<css::text::XTextDocument>& document) {
    return Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)->getStyleFamilies();
}

bool has_style(const Reference<css::text::XTextDocument>& document, const char* family, std::string_view name) {
    const Reference<css::container::XNameAccess> styles(
        families(document)->getByName(rtl::OUString::createFromAscii(family)), UNO_QUERY_THROW);
    return styles->hasByName(uno::to_office(name));
}

/// The office puts a paragraph in and takes it out again as it loads styles, and would keep that as a recorded change.
class PausedRecording {
public:
    explicit PausedRecording(const Reference<css::text::XTextDocument>& document)
        : document_(document), was_on_(is_recording(document)) {
        if (was_on_) uno::set(document_, "RecordChanges", false);
    }
    PausedRecording(const PausedRecording&) = delete;
    PausedRecording& operator=(const PausedRecording&) = delete;
    ~PausedRecording() {
        try {
            if (was_on_) uno::set(document_, "RecordChanges", true);
        } catch (const css::uno::Exception& exception) { // the document is closed already
            SAL_WARN("plan", "changes are not recorded any more: " << exception.Message);
        }
    }

private:
    Reference<css::text::XTextDocument> document_;
    bool was_on_;
};

/// Undo of it would take the looks, links and content controls of the document's last paragraph away.
void load_styles(const Reference<css::text::XTextDocument>& document, const rtl::OUString& url) {
    if (!has_paragraph(document)) throw core::Refused("document.no-paragraph");
    const UndoLock lock(document);
    const PausedRecording paused(document);
    Reference<css::style::XStyleLoader>(families(document), UNO_QUERY_THROW)
        ->loadStylesFromURL(url, uno::arguments({{"OverwriteStyles", Any(false)},
                                                 {"LoadPageStyles", Any(false)},
                                                 {"LoadFrameStyles", Any(false)}}));
}

} // namespace

std::optional<std::string_view> missing_style(const Reference<css::text::XTextDocument>& document) {
    for (const auto name : {core::style::guidance, core::style::list_item, core::style::draft,
                            core::style::organisation, core::style::fact_label})
        if (!has_style(document, "ParagraphStyles", name)) return name;
    if (!has_style(document, "CharacterStyles", core::style::placeholder)) return core::style::placeholder;
    return std::nullopt;
}

void add_missing_styles(const Reference<css::text::XTextDocument>& document, const rtl::OUString& url) {
    if (has_style(document, "ParagraphStyles", core::style::guidance) &&
        has_style(document, "ParagraphStyles", core::style::list_item) &&
        has_style(document, "CharacterStyles", core::style::placeholder))
        return;
    load_styles(document, url);
}

void add_missing_style(const Reference<css::text::XTextDocument>& document, const rtl::OUString& url,
                       std::string_view name) {
    if (!has_style(document, "ParagraphStyles", name)) load_styles(document, url);
}

} // namespace plan::writer
