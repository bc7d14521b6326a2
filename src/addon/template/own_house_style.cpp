#include "addon/template/own_house_style.hpp"

#include "uno/file_url.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/document_opening.hpp"
#include "writer/office/hidden_document.hpp"
#include "writer/writing/house_style.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/TempFile.hpp>

namespace plan::addon {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using TextDocument = Reference<css::text::XTextDocument>;

constexpr char packed_type[] = "writer8_template"; // the office's name for it

std::string file_name(const rtl::OUString& url) { return uno::to_utf8(uno::file_name_of(url)); }

bool is_flat(const rtl::OUString& url) { return url.endsWithIgnoreAsciiCase(".fodt"); }

/// As what its name says that it is: anything else cannot be read.
TextDocument open(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& url) {
    const rtl::OUString filter =
        is_flat(url) ? rtl::OUString("OpenDocument Text Flat XML") : rtl::OUString(packed_type);
    return writer::open_text(context, url, true, {{"ReadOnly", Any(true)}, {"FilterName", Any(filter)}});
}

} // namespace

rtl::OUString OwnHouseStyle::packed(const rtl::OUString& url, const rtl::OUString& state) {
    if (state == state_) return packed_;
    std::optional<Problem> problem;
    packed_.clear();
    try {
        packed_ = pack(url);
    } catch (const core::Refused& refused) {
        problem = Problem{state, refused};
    } catch (const css::uno::Exception&) {
        problem = Problem{state, core::Refused("template.unreadable", {{"file", file_name(url)}})};
    }
    state_ = state;
    const std::scoped_lock lock(mutex_);
    problem_ = problem;
    return packed_;
}

rtl::OUString OwnHouseStyle::pack(const rtl::OUString& url) {
    const writer::HiddenDocument document(open(context_, url));
    if (const auto missing = writer::missing_style(document.get()))
        throw core::Refused("template.style-missing", {{"file", file_name(url)}, {"style", std::string(*missing)}});
    if (!is_flat(url)) return url;
    copy_ = css::io::TempFile::create(context_); // the office takes no styles out of a flat file
    Reference<css::frame::XStorable>(document.get(), UNO_QUERY_THROW)
        ->storeToURL(copy_->getUri(), uno::arguments({{"FilterName", Any(rtl::OUString(packed_type))}}));
    return copy_->getUri();
}

std::optional<OwnHouseStyle::Problem> OwnHouseStyle::problem() {
    const std::scoped_lock lock(mutex_);
    return problem_;
}

} // namespace plan::addon
