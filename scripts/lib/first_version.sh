# Shared by the scripts: the first version of the extension, built from this project's own history. To be sourced.
FIRST_VERSION=$ROOT/build/first-version

# first_version: builds it where that was not done yet, and sets PLAN_FIRST_OXT. Without the history it says so, and sets nothing.
first_version() {
  local commit made=$FIRST_VERSION/source/build/release/professionaliseringsplan.oxt
  commit=$(git -C "$ROOT" log --reverse --format=%H --diff-filter=A -- src/addon/plan_service.cpp | head -n 1)
  if [ -z "$commit" ]; then
    echo "the history of this clone does not go back to the first version: what tests/data/first-version keeps of it is used" >&2
    return 0
  fi
  if [ ! -f "$made" ]; then
    rm -rf "$FIRST_VERSION"
    mkdir -p "$FIRST_VERSION"
    git clone -q --no-checkout "$ROOT" "$FIRST_VERSION/source"
    git -C "$FIRST_VERSION/source" checkout -q "$commit"
    (cd "$FIRST_VERSION/source" && cmake --preset release && cmake --build --preset release) >"$FIRST_VERSION/build.log" 2>&1 || {
      tail -n 20 "$FIRST_VERSION/build.log" >&2
      return 1
    }
  fi
  export PLAN_FIRST_OXT=$made
}
