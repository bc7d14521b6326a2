# A call through an empty reference of the office is no exception but the end of the process, and with it of all that a
# person had not saved. The SDK's references look at that in debug builds alone, so we compile with copies of its two
# headers in which every call looks, and throws (src/uno/absent.hpp).

# check_references(LIBRARY): whatever uses the office's headers reads the copies first. LIBRARY has what they call.
function(check_references library)
  set(copies "${CMAKE_BINARY_DIR}/uno/checked")
  checked_header("${LibreOfficeSDK_INCLUDE_DIR}" "${copies}" com/sun/star/uno/Reference.h _pInterface
    "::plan::uno::throw_absent(&interface_type::static_type)")
  checked_header("${LibreOfficeSDK_INCLUDE_DIR}" "${copies}" rtl/ref.hxx m_pBody "::plan::uno::throw_absent()")
  target_include_directories(LibreOfficeSDK::headers BEFORE INTERFACE "${copies}")
  target_link_libraries(LibreOfficeSDK::sdk INTERFACE ${library})
endfunction()

function(checked_header sdk_include copies name pointer otherwise)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${sdk_include}/${name}")
  file(READ "${sdk_include}/${name}" text)
  string(REGEX REPLACE "assert\\(${pointer} != (NULL|nullptr)\\);" "if (!${pointer}) ${otherwise};" text "${text}")
  string(REGEX MATCHALL "if \\(!${pointer}\\)" looks "${text}")
  list(LENGTH looks count)
  if(NOT count EQUAL 2) # in -> and in *
    message(FATAL_ERROR "${sdk_include}/${name} is not written as expected: "
      "a call through an empty reference would end the office")
  endif()
  string(REPLACE "#include <cassert>" "#include <cassert>\n#include \"${CMAKE_SOURCE_DIR}/src/uno/absent.hpp\""
    text "${text}")
  file(CONFIGURE OUTPUT "${copies}/${name}" CONTENT "@text@" @ONLY)
endfunction()
