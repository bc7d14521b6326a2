# What cpack hands out.
set(CPACK_EXTERNAL_BUILT_PACKAGES "${CPACK_OXT}")
