# Shared by the scripts: the source of a Debian package, of the version that is installed. To be sourced.

# debian_source PACKAGE DIR: unpacks it in DIR, unless it is there. Which archives a machine has for programs says its apt;
# those of sources are the same, and are read by the way, without changing what the machine has.
debian_source() {
  local package=$1 dir=$2 lists=$2.apt
  [ ! -e "$dir" ] || return 0
  mkdir -p "$lists/lists/partial"
  local id; id=$(. /etc/os-release && echo "$ID")
  apt-get indextargets --format "deb-src [signed-by=/usr/share/keyrings/$id-archive-keyring.gpg] \$(REPO_URI) \$(RELEASE) \$(COMPONENT)" \
    "Created-By: Packages" | grep -E " $(. /etc/os-release && echo "$VERSION_CODENAME")(-backports|-updates|-security)? " | sort -u >"$lists/sources.list"
  local apt=(apt-get -q -o "Dir::Etc::SourceList=$lists/sources.list" -o Dir::Etc::SourceParts=/dev/null -o "Dir::State::Lists=$lists/lists"
    -o APT::Sandbox::User=)
  "${apt[@]}" update
  (cd "$lists" && "${apt[@]}" source --download-only "$package=$(dpkg-query -W -f='${source:Version}' "$package")")
  dpkg-source --no-copy --extract "$lists"/*.dsc "$dir.part"
  mv "$dir.part" "$dir"
  rm -r "$lists"
}
