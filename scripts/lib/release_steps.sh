#!/usr/bin/env bash
# release_steps.sh: every step of the workflows but the release itself, on this machine, for this system alone.
. "$(dirname "$0")/build.sh"
out=$ROOT/build/ci/package
rm -rf "$out"
scripts/ci/lint
scripts/ci/setup
scripts/ci/test
scripts/ci/build
scripts/ci/smoke
scripts/ci/pack --some build/ci/library "$out"
scripts/ci/check_package "$out"/*.oxt "$(cd build/ci/library && ls | head -n 1)"
scripts/ci/smoke "$out"/*.oxt
scripts/ci/manual "$out"
scripts/ci/notes --into "$out/notes.md"
scripts/ci/bill_of_materials "$out"
scripts/ci/checksums "$out"
scripts/ci/sign "$out"
scripts/ci/publish "$out"
