#include "writer/reading/text_fields.hpp"

#include "core/text/trimming.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/live_views.hpp"
#include "writer/office/page_layout.hpp"
#include "writer/reading/ignored_findings.hpp"
#include "writer/reading/part_reading.hpp"
#include "writer/reading/place_finder.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/ReferenceFieldSource.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XReferenceMarksSupplier.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/XRefreshable.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Field = Reference<css::text::XTextField>;

class FieldReader {
public:
    FieldReader(const Reference<css::text::XTextDocument>& document, PlaceFinder& places, core::Document& result)
        : document_(document), places_(places), result_(result) {}

    void read(const Field& field) {
        if (auto ignored = ignored_finding(field)) {
            result_.ignored.emplace(std::move(ignored->id), std::move(ignored->reason));
            return;
        }
        const Reference<css::lang::XServiceInfo> kind(field, UNO_QUERY_THROW);
        if (kind->supportsService("com.sun.star.text.textfield.Input")) read_input(field);
        else if (kind->supportsService("com.sun.star.text.textfield.GetReference")) read_reference(field);
    }

private:
    /// It is open while it shows nothing, or its own prompt. Those of the text itself are read with that, but for empty
    /// ones, which the office leaves out of it.
    void read_input(const Field& field) {
        const auto content = uno::to_utf8(uno::get<rtl::OUString>(field, "Content"));
        if (!content.empty() && places_.text_of(field->getAnchor())) return;
        const auto prompt = uno::to_utf8(uno::get<rtl::OUString>(field, "Hint"));
        if (core::trimmed(content).empty() || content == prompt)
            result_.open_fields.push_back({place(field, content.size()), prompt});
    }

    void read_reference(const Field& field) {
        const auto target = uno::get<rtl::OUString>(field, "SourceName");
        const auto source = uno::get<sal_Int16>(field, "ReferenceFieldSource");
        const bool leads_nowhere =
            (source == css::text::ReferenceFieldSource::BOOKMARK && !bookmarks()->hasByName(target)) ||
            (source == css::text::ReferenceFieldSource::REFERENCE_MARK && !marks()->hasByName(target));
        if (!leads_nowhere) return;
        const auto shown = uno::to_utf8(field->getPresentation(false));
        result_.broken_references.push_back({place(field, shown.size()), shown});
    }

    [[nodiscard]] core::Place place(const Field& field, std::size_t length) {
        return place_of(places_, field->getAnchor(), length);
    }

    [[nodiscard]] Reference<css::container::XNameAccess> bookmarks() const {
        return Reference<css::text::XBookmarksSupplier>(document_, UNO_QUERY_THROW)->getBookmarks();
    }
    [[nodiscard]] Reference<css::container::XNameAccess> marks() const {
        return Reference<css::text::XReferenceMarksSupplier>(document_, UNO_QUERY_THROW)->getReferenceMarks();
    }

    Reference<css::text::XTextDocument> document_;
    PlaceFinder& places_;
    core::Document& result_;
};

} // namespace

void for_each_field(const Reference<css::text::XTextDocument>& document,
                    const std::function<void(const Field&)>& call) {
    const auto fields =
        Reference<css::text::XTextFieldsSupplier>(document, UNO_QUERY_THROW)->getTextFields()->createEnumeration();
    while (fields->hasMoreElements())
        if (const Field field(fields->nextElement(), UNO_QUERY); field.is()) call(field);
}

void refresh_fields(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::text::XTextFieldsSupplier> supplier(document, UNO_QUERY_THROW);
    Reference<css::util::XRefreshable>(supplier->getTextFields(), UNO_QUERY_THROW)->refresh();
}

void compute_formulas(const Reference<css::text::XTextDocument>& document) {
    const LiveViews views(document);
    lay_out(document);
    refresh_fields(document);
}

void read_fields(const Reference<css::text::XTextDocument>& document, PlaceFinder& places, core::Document& result) {
    FieldReader reader(document, places, result);
    const auto read = [&result](auto&& some) { read_part(result, core::UnreadPart::Kind::field, {}, some); };
    for_each_field(document, [&](const Field& field) { read([&] { reader.read(field); }); });
}

} // namespace plan::writer
