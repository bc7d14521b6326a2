# A build that is made as a whole, and once, is quicker where many sources are compiled as one (tests/batches.py).
option(PLAN_BATCHES "Compile sources in batches" OFF)

# in_batches(VARIABLE SIZE): puts batches in the place of the sources in VARIABLE.
function(in_batches variable size)
  if(NOT PLAN_BATCHES)
    return()
  endif()
  execute_process(COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/tests/batches.py"
    "${CMAKE_CURRENT_BINARY_DIR}/batches/${variable}" ${size} ${${variable}} OUTPUT_VARIABLE batches COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE "\n" ";" batches "${batches}")
  list(REMOVE_ITEM batches "")
  # Which names clash is looked at again when a source changes.
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${${variable}} "${CMAKE_SOURCE_DIR}/tests/batches.py")
  # One's local variable may have the name of another's constant.
  set_source_files_properties(${batches} PROPERTIES COMPILE_OPTIONS "$<IF:$<CXX_COMPILER_ID:MSVC>,/wd4456;/wd4457;/wd4459,-Wno-shadow>")
  set(${variable} ${batches} PARENT_SCOPE)
endfunction()
