#!/usr/bin/env bash
# run.sh TESTS OXT WORK: all tests with the office of this machine. WORK gets a log of each, and result.tsv: the office's version and
# what came of the office tests, the dialogs, the installation, the languages and a whole journey in some of them.
set -uo pipefail
tests=$1 PLAN_OXT=$(realpath "$2") PLAN_WORK=$3
export PLAN_OXT PLAN_WORK
here=$(dirname "$0")
rm -f "$PLAN_WORK/result.tsv"
version=$("${OFFICE_PROGRAM:-/usr/lib/libreoffice/program}/soffice.bin" --version 2>/dev/null | grep -o '[0-9][0-9.]*' | head -n 1)

"$here/../office/run.sh" "$tests" "$PLAN_OXT" "$PLAN_WORK/office" >"$PLAN_WORK/office.log" 2>&1
office=$(sed -n 's/^All tests passed ([0-9]* assertions in \([0-9]* test cases\)).*/\1/p; s/^test cases: //p' "$PLAN_WORK/office.log" | tail -n 1 | tr -s ' ')

# The last line but the reasons: how many ran, and how many failed.
summary() {
  local log=$PLAN_WORK/$1.log ran
  /usr/bin/python3 "$here/$1.py" >"$log" 2>&1
  ran=$(sed -n 's/^Ran \([0-9]* tests\{0,1\}\) in.*/\1/p' "$log")
  case "$(tail -n 1 "$log")" in
    OK*) echo "${ran:-nothing ran}$(tail -n 1 "$log" | sed -n 's/.*skipped=\([0-9]*\).*/, \1 skipped/p')" ;;
    *) echo "${ran:-nothing ran}, $(tail -n 1 "$log" | grep -o 'failures=[0-9]*\|errors=[0-9]*' | tr '\n' ' ')failed" ;;
  esac
}
printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$version" "${office:-nothing ran}" "$(summary dialogs_test)" "$(summary installation_test)" \
  "$(summary language_test)" "$(summary journey_test)" >"$PLAN_WORK/result.tsv"
