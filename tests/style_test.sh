#!/usr/bin/env bash
# style_test.sh BUILD: our C++ is formatted, and clang-tidy has nothing to say of what changed.
# The format is that of clang-format 14 (Debian 12); other versions differ in details, so they are not asked.
set -euo pipefail
build=$1
cd "$(dirname "$0")/.."
mapfile -t files < <(git ls-files 'src/*.cpp' 'src/*.hpp' 'tests/*.cpp' 'tests/*.hpp' 'bench/*.cpp' 'bench/*.hpp')
if clang-format --version | grep -q 'version 14\.'; then
  clang-format --dry-run -Werror "${files[@]}"
  echo "${#files[@]} files are formatted"
fi
mapfile -t sources < <(git ls-files 'src/core/*.cpp' 'src/writer/*.cpp' 'src/ui/*.cpp' 'src/addon/*.cpp')
# As each file stands by itself: the headers that gcc parsed once mean nothing to clang.
mkdir -p "$build/tidy"
sed 's# -Winvalid-pch -include [^ ]*##' "$build/compile_commands.json" >"$build/tidy/compile_commands.json"
if ! printf '%s\n' "${sources[@]}" | grep -v boost_json | xargs -P "$(nproc)" -n 6 clang-tidy --quiet -p "$build/tidy" >"$build/clang-tidy.log" 2>&1; then
  grep -E -A4 'error:|warning:' "$build/clang-tidy.log"
  exit 1
fi
echo "clang-tidy has nothing to say of ${#sources[@]} files"
