#!/usr/bin/env bash
# run.sh TESTS OXT WORK [catch2 arguments]: the tests, in an office with the extension in a scratch profile.
set -euo pipefail
tests=$1 oxt=$2 work=$3
shift 3
. "$(dirname "$0")/../../scripts/lib/office.sh"
mkdir -p "$work"
work=$(cd "$work" && pwd)
scratch_profile "$work/profile" "$oxt" "$(dirname "$tests")/plan_form_calls.oxt" ${PLAN_MORE_OXT:+"$PLAN_MORE_OXT"}
# Files of the tests are not locked: two offices may read them at a time, and one that was killed leaves nothing behind.
sed -i 's|</oor:items>|<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="UseLocking" oor:op="fuse"><value>false</value></prop></item>&|' \
  "$work/profile/user/registrymodifications.xcu"
# A disk that is full soon, which only this office sees; some machines do not let us have one.
mkdir -p "$work/small-disk"
small_disk=(unshare -Urm bash -c 'mount -t tmpfs -o size=48k none "$PLAN_SMALL_DISK" && exec "$@"' -)
export OFFICE_PROGRAM PLAN_WORK=$work PLAN_PROFILE=$work/profile PLAN_SMALL_DISK=$work/small-disk
if ! "${small_disk[@]}" true 2>/dev/null; then small_disk=() PLAN_SMALL_DISK=; fi
# An office finds its own files, and starts a second one, by the name that it was started with.
exec "${small_disk[@]}" bash -c 'exec -a "$OFFICE_PROGRAM/soffice.bin" "$@"' - "$tests" "$@" 2>"$work/office.log"
