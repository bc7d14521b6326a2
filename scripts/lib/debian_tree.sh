# Shared by the scripts: other Debian suites, each in a tree of its own. To be sourced by root, as only root may make one.
TREES=$ROOT/build/compat

# debian_tree SUITE PACKAGE...: makes TREES/SUITE with these packages, or adds what is missing to the one that is there.
debian_tree() {
  local suite=$1 tree=$TREES/$1; shift
  if [ ! -e "$tree/.complete" ]; then
    local archive
    archive=$(apt-get indextargets --format '$(REPO_URI)' "Created-By: Packages" "Component: main" "Origin: Debian" | head -n 1)
    [ -n "$archive" ] || { echo "compat: cannot tell where this machine gets its Debian packages" >&2; return 1; }
    rm -rf "$tree"
    debootstrap --variant=minbase "$suite" "$tree" "$archive" || return 1
    printf '#!/bin/sh\nexit 101\n' >"$tree/usr/sbin/policy-rc.d" # starts no service in there
    chmod +x "$tree/usr/sbin/policy-rc.d"
    touch "$tree/.complete"
  fi
  local package missing=()
  for package; do
    chroot "$tree" dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  # An archive may keep its unstable suite longer than that calls itself valid.
  [ ${#missing[@]} -eq 0 ] || DEBIAN_FRONTEND=noninteractive chroot "$tree" sh -c \
    'apt-get update -q -o Acquire::Check-Valid-Until=false && exec apt-get install -q -y --no-install-recommends "$@"' sh "${missing[@]}"
}

# in_tree SUITE COMMAND...: runs it with the tree as its root, where this project is in its own place.
in_tree() {
  local tree=$TREES/$1; shift
  unshare --mount --pid --fork bash -c '
    set -e
    tree=$0 project=$1; shift
    mount --bind "$tree" "$tree"
    mount -t tmpfs none "$tree/tmp" # before the project, which may lie below it
    mkdir -p "$tree$project" "$tree/.outside"
    mount --rbind "$project" "$tree$project"
    mount --rbind /dev "$tree/dev"
    mount -t proc proc "$tree/proc"
    cd "$tree"
    pivot_root . .outside # a chroot may have no user namespaces
    umount -l /.outside
    cd "$project"
    exec "$@"' "$tree" "$ROOT" "$@"
}
