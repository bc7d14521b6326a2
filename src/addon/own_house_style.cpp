#include "addon/own_house_style.hpp"

#include "core/document.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/document_opening.hpp"
#include "writer/hidden_document.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/TempFile.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

namespace plan::addon {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using TextDocument = Reference<css::text::XTextDocument>;

constexpr char packed_type[] = "writer8_template"; // the office's name for it

/// What cannot be written without: how tables look is optional.
constexpr std::string_view paragraph_styles[] = {core::style::guidance, core::style::list_item, core::style::draft,
                                                 core::style::organisation, core::style::fact_label};

std::string file_name(const rtl::OUString& url) { return uno::to_utf8(url.copy(url.lastIndexOf('/') + 1)); }

bool is_flat(const rtl::OUString& url) { return url.endsWithIgnoreAsciiCase(".fodt"); }

/// As what its name says that it is: anything else cannot be read.
TextDocument open(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& url) {
    const rtl::OUString filter =
        is_flat(url) ? rtl::OUString("OpenDocument Text Flat XML") : rtl::OUString(packed_type);
    return writer::open_text(context, url, true, {{"ReadOnly", Any(true)}, {"FilterName", Any(filter)}});
}

std::optional<std::string_view> missing_style(const TextDocument& document) {
    const Reference<css::style::XStyleFamiliesSupplier> supplier(document, UNO_QUERY_THROW);
    const auto has = [families = supplier->getStyleFamilies()](const char* family, std::string_view name) {
        return Reference<css::container::XNameAccess>(families->getByName(rtl::OUString::createFromAscii(family)),
                                                      UNO_QUERY_THROW)
            ->hasByName(uno::to_office(name));
    };
    for (const auto name : paragraph_styles)
        if (!has("ParagraphStyles", name)) return name;
    if (!has("CharacterStyles", core::style::placeholder)) return core::style::placeholder;
    return std::nullopt;
}

} // namespace

rtl::OUString OwnHouseStyle::packed(const rtl::OUString& url, const rtl::OUString& state) {
    if (state == state_) return packed_;
    std::optional<core::Refused> problem;
    packed_.clear();
    try {
        packed_ = pack(url);
    } catch (const core::Refused& refused) {
        problem = refused;
    } catch (const css::uno::Exception&) {
        problem = core::Refused("template.unreadable", {{"file", file_name(url)}});
    }
    const std::scoped_lock lock(mutex_);
    state_ = state;
    problem_ = problem;
    return packed_;
}

rtl::OUString OwnHouseStyle::pack(const rtl::OUString& url) {
    const writer::HiddenDocument document(open(context_, url));
    if (const auto missing = missing_style(document.get()))
        throw core::Refused("template.style-missing", {{"file", file_name(url)}, {"style", std::string(*missing)}});
    if (!is_flat(url)) return url;
    copy_ = css::io::TempFile::create(context_); // the office takes no styles out of a flat file
    Reference<css::frame::XStorable>(document.get(), UNO_QUERY_THROW)
        ->storeToURL(copy_->getUri(), uno::arguments({{"FilterName", Any(rtl::OUString(packed_type))}}));
    return copy_->getUri();
}

std::optional<core::Refused> OwnHouseStyle::problem(const rtl::OUString& state) {
    const std::scoped_lock lock(mutex_);
    return state == state_ ? problem_ : std::nullopt;
}

} // namespace plan::addon
