#!/usr/bin/env bash
# run.sh TESTS OXT WORK [catch2 arguments]: an office with the extension in a scratch profile, and the tests against it.
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
pipe="plan-office-$$"
# A disk that is full soon, which only this office sees; some machines do not let us have one.
mkdir -p "$work/small-disk"
small_disk=(unshare -Urm sh -c 'mount -t tmpfs -o size=48k none "$0" && exec "$@"' "$work/small-disk")
PLAN_SMALL_DISK=$work/small-disk
if ! "${small_disk[@]}" true 2>/dev/null; then small_disk=() PLAN_SMALL_DISK=; fi
export PLAN_SMALL_DISK
"${small_disk[@]}" "$OFFICE_PROGRAM/soffice.bin" "-env:UserInstallation=$(file_url "$work/profile")" --headless --norestore --nologo \
  "--accept=pipe,name=$pipe;urp" >"$work/office.log" 2>&1 &
office=$!
trap 'kill -9 $office 2>/dev/null || true' EXIT
PLAN_OFFICE_PIPE=$pipe PLAN_WORK=$work "$tests" "$@"
