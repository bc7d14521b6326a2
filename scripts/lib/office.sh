# Shared by the scripts: an office with a profile of its own. To be sourced.

OFFICE_PROGRAM=${OFFICE_PROGRAM:-/usr/lib/libreoffice/program}

# file_url PATH: as the office wants it, whatever the path is written with.
file_url() { /usr/bin/python3 -c 'import pathlib, sys; print(pathlib.Path(sys.argv[1]).absolute().as_uri())' "$1"; }

# The root user may not run unopkg; in a user namespace it may.
unopkg_as_anyone() {
  if [ "$(id -u)" -eq 0 ]; then unshare -U "$OFFICE_PROGRAM/unopkg" "$@"; else "$OFFICE_PROGRAM/unopkg" "$@"; fi
}

# start_until_ready PROFILE: the office must have started once before extensions are added, and after an update.
start_until_ready() {
  local status=81 # the office asks to be started again
  while [ "$status" -eq 81 ]; do
    status=0
    "$OFFICE_PROGRAM/soffice.bin" "-env:UserInstallation=$(file_url "$1")" --headless --norestore --terminate_after_init >/dev/null 2>&1 || status=$?
  done
}

# scratch_profile DIR OXT...: a new profile with these extensions.
scratch_profile() {
  local dir=$1; shift
  rm -rf "$dir"
  mkdir -p "$dir"
  dir=$(cd "$dir" && pwd)
  start_until_ready "$dir"
  local oxt
  for oxt in "$@"; do
    unopkg_as_anyone add -f -s "-env:UserInstallation=$(file_url "$dir")" "$oxt"
  done
}
