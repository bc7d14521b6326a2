#!/usr/bin/env bash
# sanitized_test.sh ROOT: the unit tests under address and undefined-behaviour sanitizers.
. "$1/scripts/lib/build.sh"
build asan
build/asan/tests/core/core_tests
