# Shared by the scripts: from a fresh clone to a build. To be sourced.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
ROOT=$PWD

# build PRESET [target...]: sets up what is missing, configures and builds.
build() {
  local preset=$1; shift
  "$ROOT/scripts/setup"
  cmake --preset "$preset" --log-level=WARNING
  cmake --build --preset "$preset" ${1:+--target "$@"}
}
