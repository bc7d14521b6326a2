#[=======================================================================[.rst:
FindLibreOfficeSDK
------------------

The SDK of an installed LibreOffice: that of Debian, Fedora and Flatpak, and the official ones of Linux, Windows and macOS.
LibreOfficeSDK_ROOT, a variable or one of the environment, is the folder of an office that is not where these put it, or of
one among several. Everything comes from that one office; only an SDK in a folder of its own, as that of macOS, is what
OO_SDK_HOME says in the environment.

Imported targets:
  LibreOfficeSDK::headers
    the SDK's headers and those of the office's own UNO types, which are made when configuring
  LibreOfficeSDK::sal, LibreOfficeSDK::salhelper, LibreOfficeSDK::cppu, LibreOfficeSDK::cppuhelper
    a library each, with the headers
  LibreOfficeSDK::sdk
    all of these

Result variables:
  LibreOfficeSDK_FOUND, LibreOfficeSDK_TYPES (the files with the office's UNO types),
  LibreOfficeSDK_PROGRAM_DIR (the office's program folder), LibreOfficeSDK_ENVIRONMENT (what UNO calls the compiler),
  LibreOfficeSDK_CPPUMAKER_COMMAND and LibreOfficeSDK_UNOIDL_WRITE_COMMAND (how the SDK's programs are called)

Cache variables:
  LibreOfficeSDK_OFFICE_TYPES, LibreOfficeSDK_URE_TYPES, LibreOfficeSDK_INCLUDE_DIR,
  LibreOfficeSDK_<library>_LIBRARY, LibreOfficeSDK_CPPUMAKER, LibreOfficeSDK_UNOIDL_WRITE
#]=======================================================================]
# The office of the distribution, then the newest of those that stand beside it; only the one that is asked for, if one is.
set(places)
if(NOT LibreOfficeSDK_ROOT AND NOT DEFINED ENV{LibreOfficeSDK_ROOT})
  file(GLOB places LIST_DIRECTORIES true "/opt/libreoffice*")
  list(SORT places COMPARE NATURAL ORDER DESCENDING)
  list(PREPEND places HINTS /usr/lib/libreoffice /usr/lib64/libreoffice /app/libreoffice)
  list(APPEND places /Applications/LibreOffice.app ENV ProgramFiles)
endif()
find_file(LibreOfficeSDK_OFFICE_TYPES offapi.rdb ${places}
  PATH_SUFFIXES program/types Contents/Resources/types LibreOffice/program/types)
string(REGEX REPLACE "/(program|Contents/Resources)/types/offapi.rdb$" "" office "${LibreOfficeSDK_OFFICE_TYPES}")
find_file(LibreOfficeSDK_URE_TYPES types.rdb PATHS "${office}"
  PATH_SUFFIXES program Contents/Resources/ure/share/misc NO_DEFAULT_PATH)

set(sdk PATHS "${office}/sdk" ENV OO_SDK_HOME NO_DEFAULT_PATH)
find_path(LibreOfficeSDK_INCLUDE_DIR cppuhelper/factory.hxx ${sdk} PATH_SUFFIXES include)
find_program(LibreOfficeSDK_CPPUMAKER cppumaker ${sdk} PATH_SUFFIXES bin)
find_program(LibreOfficeSDK_UNOIDL_WRITE unoidl-write ${sdk} PATH_SUFFIXES bin)
set(needed LibreOfficeSDK_OFFICE_TYPES LibreOfficeSDK_URE_TYPES LibreOfficeSDK_INCLUDE_DIR LibreOfficeSDK_CPPUMAKER
  LibreOfficeSDK_UNOIDL_WRITE)
foreach(library sal salhelper cppu cppuhelper)
  if(WIN32)
    set(names i${library})
  elseif(library MATCHES "helper$")
    set(names uno_${library}gcc3 libuno_${library}gcc3.dylib.3)
  else()
    set(names uno_${library} libuno_${library}.dylib.3)
  endif()
  find_library(LibreOfficeSDK_${library}_LIBRARY NAMES ${names} ${sdk} PATHS "${office}/Contents/Frameworks"
    PATH_SUFFIXES lib)
  list(APPEND needed LibreOfficeSDK_${library}_LIBRARY)
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibreOfficeSDK REQUIRED_VARS ${needed} FAIL_MESSAGE "There is no LibreOffice with its \
SDK here: on Debian scripts/setup installs both, and LibreOfficeSDK_ROOT is the folder of an office that is elsewhere")
mark_as_advanced(${needed})

set(LibreOfficeSDK_TYPES "${LibreOfficeSDK_URE_TYPES}" "${LibreOfficeSDK_OFFICE_TYPES}")
if(APPLE)
  set(LibreOfficeSDK_PROGRAM_DIR "${office}/Contents/Frameworks")
else()
  set(LibreOfficeSDK_PROGRAM_DIR "${office}/program")
endif()

# As the SDK's settings.mk has it.
if(MSVC)
  set(LibreOfficeSDK_ENVIRONMENT mscx)
  set(definitions WIN32 WNT)
  set(options /Zc:wchar_t- /EHa)
elseif(APPLE)
  set(LibreOfficeSDK_ENVIRONMENT gcc3)
  set(definitions MACOSX UNX GCC)
else()
  set(LibreOfficeSDK_ENVIRONMENT gcc3)
  set(definitions LINUX UNX GCC)
endif()

# The SDK's programs need the office's libraries: on Windows these are looked for in the path.
set(call)
if(CMAKE_HOST_WIN32)
  set(call "${CMAKE_COMMAND}" -E env --modify "PATH=path_list_prepend:${LibreOfficeSDK_PROGRAM_DIR}" --)
endif()
set(LibreOfficeSDK_CPPUMAKER_COMMAND ${call} "${LibreOfficeSDK_CPPUMAKER}")
set(LibreOfficeSDK_UNOIDL_WRITE_COMMAND ${call} "${LibreOfficeSDK_UNOIDL_WRITE}")

if(LibreOfficeSDK_FOUND AND NOT TARGET LibreOfficeSDK::sdk)
  # Made once: they change only with the office.
  set(made "${CMAKE_BINARY_DIR}/uno/office")
  if(NOT EXISTS "${made}/com/sun/star/uno/XInterface.hpp")
    message(STATUS "Making the headers of the office's UNO types")
    file(MAKE_DIRECTORY "${made}")
    execute_process(COMMAND ${LibreOfficeSDK_CPPUMAKER_COMMAND} -Gc "-O${made}" ${LibreOfficeSDK_TYPES}
      COMMAND_ERROR_IS_FATAL ANY)
  endif()

  # The headers of imported targets count as those of the system: their warnings are not ours.
  add_library(LibreOfficeSDK::headers INTERFACE IMPORTED)
  target_include_directories(LibreOfficeSDK::headers INTERFACE "${LibreOfficeSDK_INCLUDE_DIR}" "${made}")
  target_compile_definitions(LibreOfficeSDK::headers INTERFACE ${definitions} CPPU_ENV=${LibreOfficeSDK_ENVIRONMENT})
  target_compile_options(LibreOfficeSDK::headers INTERFACE ${options})

  add_library(LibreOfficeSDK::sdk INTERFACE IMPORTED)
  foreach(library cppuhelper cppu salhelper sal)
    add_library(LibreOfficeSDK::${library} UNKNOWN IMPORTED)
    set_target_properties(LibreOfficeSDK::${library} PROPERTIES
      IMPORTED_LOCATION "${LibreOfficeSDK_${library}_LIBRARY}")
    target_link_libraries(LibreOfficeSDK::${library} INTERFACE LibreOfficeSDK::headers)
    target_link_libraries(LibreOfficeSDK::sdk INTERFACE LibreOfficeSDK::${library})
  endforeach()
endif()
foreach(name places office sdk needed names made definitions options call)
  unset(${name})
endforeach()
