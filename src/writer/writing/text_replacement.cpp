#include "writer/writing/text_replacement.hpp"

#include "core/document/document.hpp"
#include "core/text/placeholder.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/protection.hpp"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/util/XSearchable.hpp>

namespace plan::writer {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void replace_everywhere(const Reference<css::text::XTextDocument>& document, const std::string& from,
                        const std::string& to) {
    if (from.empty() || from == to) return;
    const Reference<css::util::XSearchable> text(document, UNO_QUERY_THROW);
    const auto wanted = text->createSearchDescriptor();
    wanted->setSearchString(uno::to_office(from));
    uno::set(wanted, "SearchCaseSensitive", true);
    uno::set(wanted, "SearchWords", !core::is_only_placeholder(from)); // a sign like "<" is no word
    const auto found = text->findAll(wanted);
    for (sal_Int32 at = found.is() ? found->getCount() : 0; at > 0; --at) { // from the end: places before it stay
        const Reference<css::text::XTextRange> range(found->getByIndex(at - 1), UNO_QUERY_THROW);
        refuse_protected(range);
        const bool is_placeholder =
            uno::get<rtl::OUString>(range, "CharStyleName") == uno::to_office(core::style::placeholder);
        range->setString(uno::to_office(to));
        if (is_placeholder && !core::is_only_placeholder(to))
            Reference<css::beans::XPropertyState>(range, UNO_QUERY_THROW)->setPropertyToDefault("CharStyleName");
    }
}

} // namespace plan::writer
