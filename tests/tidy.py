"""tidy.py BUILD [--all]: clang-tidy over src/, in batches; one that does not compile is halved until it does.

What the last commits left as it was is read with --all only, as scripts/test-all does: all of src/ takes minutes.
"""
import concurrent.futures
import itertools
import json
import os
import pathlib
import shlex
import subprocess
import sys

import batches

ROOT = pathlib.Path(__file__).resolve().parents[1]
BUILD = pathlib.Path(sys.argv[1]).resolve()
ALL = "--all" in sys.argv[2:]
BATCH = 15
COMMITS = 20
NUMBERS = itertools.count()


def changed() -> set[str]:
    """The sources, without their ending, that the last commits changed or that are not committed yet."""
    commands = (["log", f"-{COMMITS}", "--format=", "--name-only"], ["diff", "HEAD", "--name-only"], ["ls-files", "--others", "--exclude-standard"])
    names = "".join(subprocess.run(["git", *command, "--", "src"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
                    for command in commands)
    return {str((ROOT / name).with_suffix("")) for name in names.splitlines()}


def files_by_flags() -> dict[tuple[str, ...], list[str]]:
    """The files of src/ that are to be read, by the flags that they are compiled with."""
    groups: dict[tuple[str, ...], list[str]] = {}
    wanted = None if ALL else changed()
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        file = pathlib.Path(entry["file"])
        if (ROOT / "src") in file.parents and (wanted is None or str(file.with_suffix("")) in wanted):
            words = shlex.split(entry["command"])
            groups.setdefault(tuple(words[1 : words.index("-o")]), []).append(entry["file"])
    return groups


def findings(flags: tuple[str, ...], files: list[str]) -> str:
    """What clang-tidy says of these files; nothing is what we want to hear."""
    source, together = pathlib.Path(files[0]), []
    if len(files) > 1:
        source = BUILD / f"batches/{next(NUMBERS)}.cpp"
        batches.make(source, files)
        # It includes sources by its nature, and one's local variable may have the name of another's constant.
        together = ["--checks=-bugprone-suspicious-include", "--extra-arg=-Wno-shadow"]
    command = ["clang-tidy", "--quiet", *together, str(source), "--", *flags]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    errors = [line for line in run.stdout.splitlines() if "[clang-diagnostic-error]" in line]
    if errors and len(files) > 1:
        print(f"{len(files)} files do not go together, and are read in smaller batches:", errors[0], sep="\n")
        middle = len(files) // 2
        return findings(flags, files[:middle]) + findings(flags, files[middle:])
    said = (run.stdout or run.stderr) if run.returncode else ""
    return said.replace(f"{source.with_suffix('')}/", f"{ROOT}/")  # a copy has the lines of its file


def main() -> int:
    groups = files_by_flags()
    work = [(flags, some) for flags, files in groups.items() for some in batches.batches(sorted(files), BATCH)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = "".join(pool.map(lambda one: findings(*one), work))
    print(found or f"clang-tidy has nothing to say of {sum(len(files) for _, files in work)} files")
    return 1 if found else 0


sys.exit(main())
