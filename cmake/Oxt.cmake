# Packing: extension/ as it is, dialogs/ with their strings, the types, and the library in its platform's folder.

# The office's own name for the platform. Another platform is another folder in the same .oxt.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
  set(PLAN_PLATFORM "Linux_AARCH64")
else()
  set(PLAN_PLATFORM "Linux_X86_64")
endif()

function(add_oxt library)
  set(oxt "${CMAKE_BINARY_DIR}/professionaliseringsplan.oxt")
  file(GLOB_RECURSE packed CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/extension/*" "${CMAKE_SOURCE_DIR}/dialogs/*")
  add_custom_command(
    OUTPUT "${oxt}"
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/cmake/pack_oxt.py" --source "${CMAKE_SOURCE_DIR}"
      --version "${PROJECT_VERSION}" --platform "${PLAN_PLATFORM}" --library "$<TARGET_FILE:${library}>"
      --types "${PLAN_TYPES_RDB}" --output "${oxt}"
    DEPENDS ${library} ${packed} "${CMAKE_SOURCE_DIR}/description.xml" "${CMAKE_SOURCE_DIR}/LICENSE"
      "${CMAKE_SOURCE_DIR}/cmake/pack_oxt.py" "${PLAN_TYPES_RDB}"
    COMMENT "Packing professionaliseringsplan.oxt"
    VERBATIM)
  add_custom_target(oxt ALL DEPENDS "${oxt}")
endfunction()
