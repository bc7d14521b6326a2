# office_component(LIBRARY): a library that the office loads; it brings nothing that the office would look for elsewhere.
function(office_component library)
  set_target_properties(${library} PROPERTIES PREFIX "" SUFFIX "${PLAN_LIBRARY_SUFFIX}" SKIP_BUILD_RPATH ON)
  if(APPLE)
    # The office may have one architecture, and the library two; its libraries are there when it loads ours, by these names.
    target_link_options(${library} PRIVATE -Wl,-undefined,dynamic_lookup)
    string(REPEAT "_" 50 built)
    foreach(uno sal cppu salhelpergcc3 cppuhelpergcc3)
      list(APPEND names -change "@${built}URELIB/libuno_${uno}.dylib.3" "@executable_path/urelibs/libuno_${uno}.dylib.3")
    endforeach()
    add_custom_command(TARGET ${library} POST_BUILD
      COMMAND "${CMAKE_INSTALL_NAME_TOOL}" ${names} "$<TARGET_FILE:${library}>" VERBATIM)
  elseif(NOT WIN32)
    target_link_options(${library} PRIVATE -Wl,-z,defs)
  endif()
endfunction()
