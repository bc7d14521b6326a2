#!/usr/bin/env bash
# sanitized_test.sh ROOT: the unit tests under address and undefined-behaviour sanitizers.
set -euo pipefail
cd "$1"
cmake --preset asan --log-level=WARNING >/dev/null
if ! cmake --build --preset asan; then
  echo "some files do not go together: each is compiled by itself"
  cmake --preset asan -DPLAN_BATCHES=OFF --log-level=WARNING >/dev/null
  cmake --build --preset asan
fi
build/asan/tests/core/core_tests
