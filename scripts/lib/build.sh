# Shared by the scripts: from a fresh clone to a build. To be sourced.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
ROOT=$PWD

# configure PRESET: sets up what is missing, and configures.
configure() {
  "$ROOT/scripts/setup"
  cmake --preset "$1" --log-level=WARNING
}

# build PRESET [target...]: configures and builds.
build() {
  local preset=$1; shift
  configure "$preset"
  cmake --build --preset "$preset" ${1:+--target "$@"}
}
