#include "addon/own_house_style.hpp"

#include "core/document.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/TempFile.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace plan::addon {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// What cannot be written without: how tables look is optional.
constexpr std::string_view paragraph_styles[] = {core::style::guidance, core::style::list_item, core::style::draft,
                                                 core::style::organisation, core::style::fact_label};

std::string file_name(const rtl::OUString& url) { return uno::to_utf8(url.copy(url.lastIndexOf('/') + 1)); }

/// Opened without a window; closed again at the end.
class Opened {
public:
    Opened(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& url)
        : document_(css::frame::Desktop::create(context)->loadComponentFromURL(
              url, "_blank", 0, uno::arguments({{"Hidden", Any(true)}, {"ReadOnly", Any(true)}}))) {}
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;
    ~Opened() {
        try {
            if (const Reference<css::util::XCloseable> closing(document_, UNO_QUERY); closing.is())
                closing->close(true);
        } catch (const css::uno::Exception&) { // something else holds it, and closes it
        }
    }

    [[nodiscard]] std::optional<std::string_view> missing_style() const {
        const Reference<css::style::XStyleFamiliesSupplier> supplier(document_, UNO_QUERY_THROW);
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

    void store(const rtl::OUString& url) const {
        Reference<css::frame::XStorable>(document_, UNO_QUERY_THROW)
            ->storeToURL(url, uno::arguments({{"FilterName", Any(rtl::OUString("writer8_template"))}}));
    }

private:
    Reference<css::lang::XComponent> document_;
};

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
    const Opened document(context_, url);
    if (const auto missing = document.missing_style())
        throw core::Refused("template.style-missing", {{"file", file_name(url)}, {"style", std::string(*missing)}});
    if (!url.endsWithIgnoreAsciiCase(".fodt")) return url;
    copy_ = css::io::TempFile::create(context_); // the office takes no styles out of a flat file
    document.store(copy_->getUri());
    return copy_->getUri();
}

std::optional<core::Refused> OwnHouseStyle::problem(const rtl::OUString& state) {
    const std::scoped_lock lock(mutex_);
    return state == state_ ? problem_ : std::nullopt;
}

} // namespace plan::addon
