# Shared by the scripts: from a fresh clone to a build. To be sourced.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
ROOT=$PWD

# configure PRESET: sets up what is missing, and configures.
configure() {
  if [ "$1" = release ]; then "$ROOT/scripts/setup" use; else "$ROOT/scripts/setup"; fi
  cmake --preset "$1" --log-level=WARNING
}

# build PRESET [target...]: configures and builds. What is compiled in batches is compiled file by file where some do not go together.
build() {
  local preset=$1; shift
  configure "$preset"
  cmake --build --preset "$preset" ${1:+--target "$@"} && return
  grep -q '^PLAN_BATCHES:.*=ON$' "build/$preset/CMakeCache.txt" || return 1
  echo "once more, each file by itself" >&2
  cmake --preset "$preset" --log-level=WARNING -DPLAN_BATCHES=OFF
  cmake --build --preset "$preset" ${1:+--target "$@"}
}
