# Packing: extension/ as it is, dialogs/ with their strings, the pages of the help, the types, and the library in its
# platform's folder.

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
set(PLAN_UPDATE_FEED "" CACHE STRING "Where an office looks for a newer version of the package; empty: it does not")
set(PLAN_OXT "${CMAKE_BINARY_DIR}/professionaliseringsplan.oxt")

option(PLAN_HELP_DRAFT "Make the help though pages or pictures of it are missing" OFF)
set(PLAN_HELP "${CMAKE_BINARY_DIR}/help")
set(PLAN_HELP_PYTHON "${Python3_EXECUTABLE}")
execute_process(COMMAND "${Python3_EXECUTABLE}" -c "import markdown" RESULT_VARIABLE without_markdown OUTPUT_QUIET ERROR_QUIET)
if(without_markdown AND EXISTS /usr/bin/python3)
  set(PLAN_HELP_PYTHON /usr/bin/python3) # another Python may come first, and have none of Debian's packages
endif()
unset(without_markdown)

# add_help(STAMP): makes the pages of the help in ${PLAN_HELP} when what they are made of changes; then STAMP is new.
function(add_help stamp)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/docs/manual/*.md" "${CMAKE_SOURCE_DIR}/docs/rules/*.md"
    "${CMAKE_SOURCE_DIR}/docs/pictures/*.png" "${CMAKE_SOURCE_DIR}/cmake/help/*")
  file(GLOB makers CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/cmake/help_*.py")
  set(draft)
  if(PLAN_HELP_DRAFT)
    set(draft --draft)
  endif()
  add_custom_command(
    OUTPUT "${stamp}"
    COMMAND "${PLAN_HELP_PYTHON}" -B "${CMAKE_SOURCE_DIR}/cmake/make_help.py" --source "${CMAKE_SOURCE_DIR}"
      --output "${PLAN_HELP}" ${draft}
    COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
    DEPENDS ${sources} ${makers} "${CMAKE_SOURCE_DIR}/cmake/make_help.py"
      "${CMAKE_SOURCE_DIR}/dialogs/messages_nl.properties" "${CMAKE_SOURCE_DIR}/dialogs/messages_en_US.properties"
    COMMENT "Making the pages of the help"
    VERBATIM)
endfunction()

function(add_oxt library)
  add_help("${PLAN_HELP}.stamp")
  file(GLOB_RECURSE packed CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/extension/*" "${CMAKE_SOURCE_DIR}/dialogs/*")
  set(libraries "${PLAN_PLATFORM}=$<TARGET_FILE:${library}>" ${PLAN_OTHER_LIBRARIES})
  list(TRANSFORM PLAN_OTHER_LIBRARIES REPLACE "^[^=]*=" "" OUTPUT_VARIABLE others)
  add_custom_command(
    OUTPUT "${PLAN_OXT}"
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/cmake/pack_oxt.py" --source "${CMAKE_SOURCE_DIR}"
      --version "${PROJECT_VERSION}" --least-office "${PLAN_LEAST_OFFICE}" "--update-feed=${PLAN_UPDATE_FEED}" --types "${PLAN_TYPES_RDB}" --help-pages "${PLAN_HELP}" --output "${PLAN_OXT}" ${libraries}
    DEPENDS ${library} ${others} ${packed} "${CMAKE_SOURCE_DIR}/description.xml" "${CMAKE_SOURCE_DIR}/LICENSE"
      "${CMAKE_SOURCE_DIR}/cmake/pack_oxt.py" "${PLAN_TYPES_RDB}" "${PLAN_HELP}.stamp"
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
