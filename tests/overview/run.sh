#!/usr/bin/env bash
# run.sh BUILD WORK COUNT: makes so many plans, makes an overview of them as a server would, and compares its sums with how the plans were made.
set -euo pipefail
build=$(cd "$1" && pwd) work=$2 count=$3
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../../scripts/lib/office.sh"
rm -rf "$work"
scratch_profile "$work/profile" "$build/professionaliseringsplan.oxt"
pipe="plan-made-$$"
"$OFFICE_PROGRAM/soffice.bin" "-env:UserInstallation=$(file_url "$work/profile")" --headless --norestore --nologo \
  "--accept=pipe,name=$pipe;urp" >"$work/office.log" 2>&1 &
office=$!
trap 'kill -9 $office 2>/dev/null || true' EXIT
/usr/bin/python3 "$here/made_plans.py" "$pipe" "$build/uno/professionaliseringsplan.rdb" "$work" "$count"
PLAN_BUILD=$build "$here/../../scripts/overview" "$work/plans" "$work/overzicht.ods" Formats=ods,csv,json >"$work/result.json"
/usr/bin/python3 "$here/sums_test.py" "$work/expected.json" "$work/overzicht.ods" "$work/result.json"
