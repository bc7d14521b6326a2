#[=======================================================================[.rst:
FindLibreOfficeSDK
------------------

The SDK of an installed LibreOffice. LibreOfficeSDK_ROOT, a variable or one of the environment, is the folder of an
office that is not where distributions put it.

Imported targets:
  LibreOfficeSDK::headers
    the SDK's headers and those of the office's own UNO types, which are made when configuring
  LibreOfficeSDK::sal, LibreOfficeSDK::salhelper, LibreOfficeSDK::cppu, LibreOfficeSDK::cppuhelper
    a library each, with the headers
  LibreOfficeSDK::sdk
    all of these
  LibreOfficeSDK::cppumaker, LibreOfficeSDK::unoidl-write
    the SDK's programs

Result variables:
  LibreOfficeSDK_FOUND, LibreOfficeSDK_TYPES (the files with the office's UNO types)

Cache variables:
  LibreOfficeSDK_PROGRAM_DIR (the office's program folder), LibreOfficeSDK_INCLUDE_DIR,
  LibreOfficeSDK_<library>_LIBRARY, LibreOfficeSDK_CPPUMAKER, LibreOfficeSDK_UNOIDL_WRITE
#]=======================================================================]
set(places HINTS /usr/lib/libreoffice /usr/lib64/libreoffice /opt/libreoffice)
find_path(LibreOfficeSDK_PROGRAM_DIR types/offapi.rdb ${places} PATH_SUFFIXES program
  DOC "The office's program folder")
find_path(LibreOfficeSDK_INCLUDE_DIR cppuhelper/factory.hxx ${places} PATH_SUFFIXES sdk/include)
find_program(LibreOfficeSDK_CPPUMAKER cppumaker ${places} PATH_SUFFIXES sdk/bin)
find_program(LibreOfficeSDK_UNOIDL_WRITE unoidl-write ${places} PATH_SUFFIXES sdk/bin)
find_library(LibreOfficeSDK_sal_LIBRARY uno_sal ${places} PATH_SUFFIXES sdk/lib)
find_library(LibreOfficeSDK_salhelper_LIBRARY uno_salhelpergcc3 ${places} PATH_SUFFIXES sdk/lib)
find_library(LibreOfficeSDK_cppu_LIBRARY uno_cppu ${places} PATH_SUFFIXES sdk/lib)
find_library(LibreOfficeSDK_cppuhelper_LIBRARY uno_cppuhelpergcc3 ${places} PATH_SUFFIXES sdk/lib)
unset(places)

set(LibreOfficeSDK_TYPES "${LibreOfficeSDK_PROGRAM_DIR}/types.rdb" "${LibreOfficeSDK_PROGRAM_DIR}/types/offapi.rdb")
set(needed LibreOfficeSDK_PROGRAM_DIR LibreOfficeSDK_INCLUDE_DIR LibreOfficeSDK_CPPUMAKER LibreOfficeSDK_UNOIDL_WRITE
  LibreOfficeSDK_sal_LIBRARY LibreOfficeSDK_salhelper_LIBRARY
  LibreOfficeSDK_cppu_LIBRARY LibreOfficeSDK_cppuhelper_LIBRARY)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibreOfficeSDK REQUIRED_VARS ${needed})
mark_as_advanced(${needed})
unset(needed)

if(LibreOfficeSDK_FOUND AND NOT TARGET LibreOfficeSDK::sdk)
  # Made once: they change only with the office.
  set(made "${CMAKE_BINARY_DIR}/uno/office")
  if(NOT EXISTS "${made}/com/sun/star/uno/XInterface.hpp")
    message(STATUS "Making the headers of the office's UNO types")
    file(MAKE_DIRECTORY "${made}")
    execute_process(COMMAND "${LibreOfficeSDK_CPPUMAKER}" -Gc "-O${made}" ${LibreOfficeSDK_TYPES}
      COMMAND_ERROR_IS_FATAL ANY)
  endif()

  # The headers of imported targets count as those of the system: their warnings are not ours.
  add_library(LibreOfficeSDK::headers INTERFACE IMPORTED)
  target_include_directories(LibreOfficeSDK::headers INTERFACE "${LibreOfficeSDK_INCLUDE_DIR}" "${made}")
  target_compile_definitions(LibreOfficeSDK::headers INTERFACE LINUX UNX GCC CPPU_ENV=gcc3)
  unset(made)

  add_library(LibreOfficeSDK::sdk INTERFACE IMPORTED)
  foreach(library cppuhelper cppu salhelper sal)
    add_library(LibreOfficeSDK::${library} UNKNOWN IMPORTED)
    set_target_properties(LibreOfficeSDK::${library} PROPERTIES
      IMPORTED_LOCATION "${LibreOfficeSDK_${library}_LIBRARY}")
    target_link_libraries(LibreOfficeSDK::${library} INTERFACE LibreOfficeSDK::headers)
    target_link_libraries(LibreOfficeSDK::sdk INTERFACE LibreOfficeSDK::${library})
  endforeach()

  add_executable(LibreOfficeSDK::cppumaker IMPORTED)
  set_target_properties(LibreOfficeSDK::cppumaker PROPERTIES IMPORTED_LOCATION "${LibreOfficeSDK_CPPUMAKER}")
  add_executable(LibreOfficeSDK::unoidl-write IMPORTED)
  set_target_properties(LibreOfficeSDK::unoidl-write PROPERTIES IMPORTED_LOCATION "${LibreOfficeSDK_UNOIDL_WRITE}")
endif()
