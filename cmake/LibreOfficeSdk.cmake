# The office's SDK as targets:
#   libreoffice_sdk   headers and libraries that every UNO module of ours is built with; calls through its references are checked
#   plan_uno_types    the headers of our own UNO types (idl/), and ${PLAN_TYPES_RDB}
set(LIBREOFFICE_PROGRAM "/usr/lib/libreoffice/program" CACHE PATH "The office's program folder")
set(LIBREOFFICE_SDK "/usr/lib/libreoffice/sdk" CACHE PATH "The office's SDK")

find_program(CPPUMAKER cppumaker HINTS "${LIBREOFFICE_SDK}/bin" REQUIRED)
find_program(UNOIDL_WRITE unoidl-write HINTS "${LIBREOFFICE_SDK}/bin" REQUIRED)
set(office_types "${LIBREOFFICE_PROGRAM}/types.rdb")
set(office_api_types "${LIBREOFFICE_PROGRAM}/types/offapi.rdb")

# The office's headers are made once, at configure time: they change only with the office.
set(office_headers "${CMAKE_BINARY_DIR}/uno/office")
if(NOT EXISTS "${office_headers}/com/sun/star/uno/XInterface.hpp")
  file(MAKE_DIRECTORY "${office_headers}")
  execute_process(COMMAND "${CPPUMAKER}" -Gc "-O${office_headers}" "${office_types}" "${office_api_types}"
    COMMAND_ERROR_IS_FATAL ANY)
endif()

include(CheckedReferences)
checked_references("${LIBREOFFICE_SDK}/include" "${CMAKE_BINARY_DIR}/uno/checked")

add_library(libreoffice_headers INTERFACE)
target_include_directories(libreoffice_headers SYSTEM INTERFACE
  "${CMAKE_BINARY_DIR}/uno/checked" "${LIBREOFFICE_SDK}/include" "${office_headers}")
target_compile_definitions(libreoffice_headers INTERFACE LINUX UNX GCC CPPU_ENV=gcc3)
add_library(libreoffice_sdk INTERFACE)
target_link_libraries(libreoffice_sdk INTERFACE libreoffice_headers plan_uno
  "${LIBREOFFICE_SDK}/lib/libuno_cppuhelpergcc3.so" "${LIBREOFFICE_SDK}/lib/libuno_cppu.so"
  "${LIBREOFFICE_SDK}/lib/libuno_salhelpergcc3.so" "${LIBREOFFICE_SDK}/lib/libuno_sal.so")

set(PLAN_TYPES_RDB "${CMAKE_BINARY_DIR}/uno/professionaliseringsplan.rdb")
set(own_headers "${CMAKE_BINARY_DIR}/uno/own")
file(GLOB_RECURSE idl_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/idl/*.idl")
file(MAKE_DIRECTORY "${own_headers}")
add_custom_command(
  OUTPUT "${PLAN_TYPES_RDB}" "${own_headers}/.made"
  COMMAND "${UNOIDL_WRITE}" "${office_types}" "${office_api_types}" "${CMAKE_SOURCE_DIR}/idl" "${PLAN_TYPES_RDB}"
  COMMAND "${CPPUMAKER}" -Gc "-O${own_headers}" "-X${office_types}" "-X${office_api_types}" "${PLAN_TYPES_RDB}"
  COMMAND "${CMAKE_COMMAND}" -E touch "${own_headers}/.made"
  DEPENDS ${idl_files}
  COMMENT "Making the headers of our own UNO types"
  VERBATIM)
add_custom_target(make_plan_uno_types DEPENDS "${own_headers}/.made")
add_library(plan_uno_types INTERFACE)
target_include_directories(plan_uno_types SYSTEM INTERFACE "${own_headers}")
target_link_libraries(plan_uno_types INTERFACE libreoffice_sdk)
add_dependencies(plan_uno_types make_plan_uno_types)
