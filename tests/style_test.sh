#!/usr/bin/env bash
# style_test.sh: our C++ is formatted, and clang-tidy has nothing to say of what changed lately; with PLAN_LONG=1, of all.
# The format is that of clang-format 14 (Debian 12); other versions differ in details, so they are not asked.
set -euo pipefail
cd "$(dirname "$0")/.."
mapfile -t files < <(git ls-files 'src/*.cpp' 'src/*.hpp' 'tests/*.cpp' 'tests/*.hpp' 'bench/*.cpp' 'bench/*.hpp')
if clang-format --version | grep -q 'version 14\.'; then
  clang-format --dry-run -Werror "${files[@]}"
  echo "${#files[@]} files are formatted"
fi
cmake --preset tidy --log-level=WARNING >/dev/null
cmake --build --preset tidy
python3 tests/tidy.py build/tidy ${PLAN_LONG:+--all}
