# Packing: extension/ as it is, dialogs/ with their strings, the types, and the library in its platform's folder.

# The office's own name for the platform; one name without a processor is for all of them.
if(CMAKE_CXX_COMPILER_ARCHITECTURE_ID MATCHES "^ARM64" OR CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
  set(processor AARCH64)
else()
  set(processor X86_64)
endif()
if(WIN32)
  set(PLAN_PLATFORM "Windows_${processor}")
  set(PLAN_LIBRARY_SUFFIX .dll)
elseif(APPLE)
  set(PLAN_PLATFORM MacOSX)
  set(PLAN_LIBRARY_SUFFIX .dylib)
else()
  set(PLAN_PLATFORM "Linux_${processor}")
  set(PLAN_LIBRARY_SUFFIX .so)
endif()
unset(processor)

set(PLAN_OTHER_LIBRARIES "" CACHE STRING "Libraries that were built elsewhere and are packed too, each as PLATFORM=FILE")
set(PLAN_OXT "${CMAKE_BINARY_DIR}/professionaliseringsplan.oxt")

function(add_oxt library)
  file(GLOB_RECURSE packed CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/extension/*" "${CMAKE_SOURCE_DIR}/dialogs/*")
  set(libraries "${PLAN_PLATFORM}=$<TARGET_FILE:${library}>" ${PLAN_OTHER_LIBRARIES})
  list(TRANSFORM PLAN_OTHER_LIBRARIES REPLACE "^[^=]*=" "" OUTPUT_VARIABLE others)
  add_custom_command(
    OUTPUT "${PLAN_OXT}"
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/cmake/pack_oxt.py" --source "${CMAKE_SOURCE_DIR}"
      --version "${PROJECT_VERSION}" --types "${PLAN_TYPES_RDB}" --output "${PLAN_OXT}" ${libraries}
    DEPENDS ${library} ${others} ${packed} "${CMAKE_SOURCE_DIR}/description.xml" "${CMAKE_SOURCE_DIR}/LICENSE"
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
