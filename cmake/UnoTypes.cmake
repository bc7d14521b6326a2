# Our own UNO types: the target plan_uno_types has their headers, and ${PLAN_TYPES_RDB} is packed for the office.
set(PLAN_TYPES_RDB "${CMAKE_BINARY_DIR}/uno/professionaliseringsplan.rdb")
set(own_headers "${CMAKE_BINARY_DIR}/uno/own")
file(GLOB_RECURSE idl_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/idl/*.idl")
file(MAKE_DIRECTORY "${own_headers}")
list(TRANSFORM LibreOfficeSDK_TYPES PREPEND "-X" OUTPUT_VARIABLE known_types)
add_custom_command(
  OUTPUT "${PLAN_TYPES_RDB}" "${own_headers}/.made"
  COMMAND ${LibreOfficeSDK_UNOIDL_WRITE_COMMAND} ${LibreOfficeSDK_TYPES} "${CMAKE_SOURCE_DIR}/idl" "${PLAN_TYPES_RDB}"
  COMMAND ${LibreOfficeSDK_CPPUMAKER_COMMAND} -Gc "-O${own_headers}" ${known_types} "${PLAN_TYPES_RDB}"
  COMMAND "${CMAKE_COMMAND}" -E touch "${own_headers}/.made"
  DEPENDS ${idl_files}
  COMMENT "Making the headers of our own UNO types"
  VERBATIM)
add_custom_target(make_plan_uno_types DEPENDS "${own_headers}/.made")
add_library(plan_uno_types INTERFACE)
target_include_directories(plan_uno_types SYSTEM INTERFACE "${own_headers}")
target_link_libraries(plan_uno_types INTERFACE LibreOfficeSDK::sdk)
add_dependencies(plan_uno_types make_plan_uno_types)
