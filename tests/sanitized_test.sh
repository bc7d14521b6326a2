#!/usr/bin/env bash
# sanitized_test.sh ROOT: the unit tests under address and undefined-behaviour sanitizers.
set -euo pipefail
cd "$1"
cmake --preset asan --log-level=WARNING >/dev/null
cmake --build --preset asan
build/asan/tests/core/core_tests
