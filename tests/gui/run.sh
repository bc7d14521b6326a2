#!/usr/bin/env bash
# run.sh OXT WORK [--part 1/2] [pattern...]: the screen tests (those of a part, whose name holds a pattern), on an X server, a desktop session and
# a home of their own in the folder WORK. Screenshots go to PLAN_SCREENSHOTS, or build/screenshots.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
oxt=$(realpath "$1")
mkdir -p "$2"
work=$(cd "$2" && pwd)
shift 2
. "$here/../../scripts/lib/office.sh"
export PLAN_SCREENSHOTS=${PLAN_SCREENSHOTS:-$(realpath -m "$here/../../build/screenshots")}

processes=()
clean_up() { # each ran as the head of a process group of its own
  for process in "${processes[@]}"; do kill -KILL -- "-$process" 2>/dev/null || true; done
  wait 2>/dev/null || true
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
set -m

scratch_profile "$work/profile" "$oxt"

home=$work/home
rm -rf "$home" "$work/display"
mkdir -p "$home/.config/gtk-3.0" "$home/run" "$PLAN_SCREENSHOTS"
chmod 700 "$home/run"
printf '[Settings]\ngtk-enable-animations=0\ngtk-cursor-blink=0\n' >"$home/.config/gtk-3.0/settings.ini"
rm -f "$PLAN_SCREENSHOTS"/*.png
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS XAUTHORITY GTK_MODULES
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/.config XDG_CACHE_HOME=$home/.cache XDG_DATA_HOME=$home/.local
export LC_ALL=C.UTF-8 GDK_BACKEND=x11 SAL_USE_VCLPLUGIN=gtk3

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$work/display" >"$work/xvfb.log" 2>&1 &
processes+=($!)
read -r -t 30 display <>"$work/display" || { echo "run.sh: no X server within 30 s; see $work/xvfb.log" >&2; exit 1; }
export DISPLAY=:$display

PLAN_PROFILE=$work/profile PLAN_WORK=$work PYTHONPATH=$here/../../scripts/lib dbus-run-session -- /usr/bin/python3 -B "$here/run_tests.py" "$@" \
  2> >(grep --line-buffered -v -e '^dbus-daemon\[' -e '^SpiRegistry daemon' >&2) &
tests=$!
processes+=("$tests")
wait "$tests"
