# Headers that nearly every file reads, parsed once for each target. Each file still includes what it uses: clang-tidy reads it without these.
set(PLAN_QUICK_HEADERS <algorithm> <array> <chrono> <functional> <iterator> <map> <memory> <optional> <set> <span> <string> <string_view>
  <unordered_map> <unordered_set> <utility> <variant> <vector>)
set(PLAN_QUICK_OFFICE_HEADERS <com/sun/star/beans/XPropertySet.hpp> <com/sun/star/container/XEnumerationAccess.hpp>
  <com/sun/star/container/XNameAccess.hpp> <com/sun/star/frame/Desktop.hpp> <com/sun/star/lang/IllegalArgumentException.hpp>
  <com/sun/star/lang/XMultiServiceFactory.hpp> <com/sun/star/lang/XServiceInfo.hpp> <com/sun/star/text/XTextDocument.hpp>
  <com/sun/star/text/XTextTable.hpp> <com/sun/star/text/XTextViewCursorSupplier.hpp> <com/sun/star/uno/XComponentContext.hpp>
  <cppuhelper/implbase4.hxx>)

# quick_headers(TARGET [header...])
function(quick_headers target)
  target_precompile_headers(${target} PRIVATE ${PLAN_QUICK_HEADERS} ${ARGN})
endfunction()
