# test_oxt(LIBRARY OXT): a component of tests or of the bench, in an .oxt of its own: what lies in the folder oxt/ beside its
# CMakeLists.txt, and the library.
function(test_oxt library oxt)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/${library}")
  file(GLOB_RECURSE packed CONFIGURE_DEPENDS "oxt/*")
  office_component(${library})
  file(GLOB entries CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}/oxt" "oxt/*")
  add_custom_command(
    OUTPUT "${oxt}"
    COMMAND "${CMAKE_COMMAND}" -E rm -rf "${folder}"
    COMMAND "${CMAKE_COMMAND}" -E copy_directory "${CMAKE_CURRENT_SOURCE_DIR}/oxt" "${folder}"
    COMMAND "${CMAKE_COMMAND}" -E copy "$<TARGET_FILE:${library}>" "${folder}"
    COMMAND "${CMAKE_COMMAND}" -E chdir "${folder}" "${CMAKE_COMMAND}" -E tar cf "${oxt}" --format=zip ${entries} $<TARGET_FILE_NAME:${library}>
    DEPENDS ${library} ${packed}
    VERBATIM)
  add_custom_target(${library}_oxt ALL DEPENDS "${oxt}")
endfunction()
