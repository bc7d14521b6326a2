# Packing: extension/ as it is, dialogs/ with their strings, the types, and the library in its platform's folder.

# The office's own name for the platform. Another platform is another folder in the same .oxt.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
  set(PLAN_PLATFORM "Linux_AARCH64")
else()
  set(PLAN_PLATFORM "Linux_X86_64")
endif()

set(PLAN_OXT "${CMAKE_BINARY_DIR}/professionaliseringsplan.oxt")

function(add_oxt library)
  file(GLOB_RECURSE packed CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/extension/*" "${CMAKE_SOURCE_DIR}/dialogs/*")
  add_custom_command(
    OUTPUT "${PLAN_OXT}"
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/cmake/pack_oxt.py" --source "${CMAKE_SOURCE_DIR}"
      --version "${PROJECT_VERSION}" --platform "${PLAN_PLATFORM}" --library "$<TARGET_FILE:${library}>"
      --types "${PLAN_TYPES_RDB}" --output "${PLAN_OXT}"
    DEPENDS ${library} ${packed} "${CMAKE_SOURCE_DIR}/description.xml" "${CMAKE_SOURCE_DIR}/LICENSE"
      "${CMAKE_SOURCE_DIR}/cmake/pack_oxt.py" "${PLAN_TYPES_RDB}"
    COMMENT "Packing professionaliseringsplan.oxt"
    VERBATIM)
  add_custom_target(oxt ALL DEPENDS "${PLAN_OXT}")
endfunction()

# An .oxt is a package already: cpack has nothing to add.
set(CPACK_GENERATOR External)
set(CPACK_PACKAGE_FILE_NAME professionaliseringsplan)
set(CPACK_OXT "${PLAN_OXT}")
set(CPACK_EXTERNAL_PACKAGE_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/package_oxt.cmake")
include(CPack)
