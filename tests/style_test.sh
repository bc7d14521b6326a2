#!/usr/bin/env bash
# style_test.sh: our C++ is formatted, and clang-tidy has nothing to say of it.
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
# As configured now: files of an earlier time may lie beside them. They include others by their nature; Boost's own code is not ours.
mapfile -t together < <(sed -n 's/^ *"file": "\(.*\/Unity\/.*\.cxx\)".*/\1/p' build/tidy/compile_commands.json | grep -v boost_json)
if ! printf '%s\n' "${together[@]}" |
  xargs -P "$(nproc)" -n 1 clang-tidy --quiet -p build/tidy --checks=-bugprone-suspicious-include >build/tidy/clang-tidy.log 2>&1; then
  grep -E -A4 'error:|warning:' build/tidy/clang-tidy.log
  exit 1
fi
echo "clang-tidy has nothing to say of $(cat "${together[@]}" | grep -c '^#include') files"
