# Shared by the steps of the workflows: where things are, on each of the three systems. To be sourced.
set -euo pipefail
shopt -s inherit_errexit 2>/dev/null || true # the bash of macOS is too old for it
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
ROOT=$PWD
CI_WORK=${PLAN_CI_WORK:-$ROOT/build/ci}
mkdir -p "$CI_WORK"
case "$(uname -s)" in
  Linux) SYSTEM=linux ;;
  Darwin) SYSTEM=macos ;;
  MINGW* | MSYS* | CYGWIN*) SYSTEM=windows ;;
  *) echo "ci: no build is known for $(uname -s)" >&2; exit 1 ;;
esac
PYTHON=$(command -v python3 || command -v python)
export PYTHONDONTWRITEBYTECODE=1
# What setup found out, for the steps behind it: an environment of the compiler, the office, its Python.
if [ -f "$CI_WORK/environment" ]; then . "$CI_WORK/environment"; fi

# keep NAME VALUE: for the steps behind this one.
keep() {
  printf 'export %s=%q\n' "$1" "$2" >>"$CI_WORK/environment"
  export "$1=$2"
}

say() { echo "$(basename "$0"): $*"; }
refuse() { say "$*" >&2; exit 1; }

# What cannot be built here, as on a fork that has no addresses, is said once by setup, and left out by the steps behind it.
if [ -n "${PLAN_LEFT_OUT:-}" ] && [ "$(basename "$0")" != setup ]; then
  say "left out, as setup said"
  exit 0
fi
