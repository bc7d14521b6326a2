#!/usr/bin/python3
"""foreign_documents.py TESTS OXT BENCH_OXT WORK shapes [few] | FOLDER | DOCUMENT...: every call of the API on documents of others, each by
itself, with a plan behind it and put into a plan; or on the shapes that shapes.py makes, each in one of these ways, in turn, and a few of them only
by themselves. A call may be refused; the office lives, and what a call did is undone. Ends with 1 where something is wrong."""
import collections
import pathlib
import re
import shutil
import subprocess
import sys

from office_runs import HERE, OPEN, Runs

WAYS = ("", ", with a plan behind it", ", put into a plan")  # as in foreign_documents.cpp
ENDINGS = (".odt", ".ott", ".fodt", ".docx", ".docm", ".dotx", ".doc", ".rtf")
ENDED = "ended while the office opened them"
OFFICE_S_OWN = ("looks not undone", ENDED)  # the first of tables: docs/libreoffice-notes.md
ENDS_THE_OFFICE = re.compile(r"(box-[a-z-]+-in-footnote|nested-\d+-top|floating-table-top)(-plan)?\.docx, put into a plan")  # 7.4: docs/libreoffice-notes.md


def make_shapes(folder: pathlib.Path, which: list[str]) -> list[pathlib.Path]:
    subprocess.run(["/usr/bin/python3", HERE / "shapes.py", folder, *which], check=True)
    return sorted(folder.iterdir())


def copies_of(folder: pathlib.Path, work: pathlib.Path) -> list[pathlib.Path]:
    """Of all text documents in it and below: what is tried is no file of somebody, and each has a name of its own."""
    work.mkdir()
    found = sorted(file for file in folder.rglob("*") if file.suffix.lower() in ENDINGS and file.is_file() and not file.name.startswith((".", "~")))
    return [pathlib.Path(shutil.copy(file, work / f"{number:05} {file.name}")) for number, file in enumerate(found, 1)]


def main() -> None:
    tests, oxt, bench_oxt, work, *documents = sys.argv[1:]
    work = pathlib.Path(work).resolve()
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    ours = documents[0] == "shapes"
    if ours:
        documents = make_shapes(work / "shapes", documents[1:])
    elif len(documents) == 1 and pathlib.Path(documents[0]).is_dir():
        documents = copies_of(pathlib.Path(documents[0]), work / "copies")
    files = [pathlib.Path(document).resolve() for document in documents]
    tries = [(file, way) for file in files for way in WAYS]
    if ours:
        few = sys.argv[-1] == "few"
        tries = [(file, WAYS[0 if few else number % len(WAYS)]) for number, file in enumerate(files)]
    known = Runs(tests, oxt, bench_oxt, work).through({file.name + way: f"{way}\t{file}" for file, way in tries}, "[.foreign]")
    counts = collections.Counter()
    for name, told in known.items():
        counts["opened"] += told["opened"]
        for fault in told.get("faults", ()):
            if fault["call"] == OPEN and (not ours or ENDS_THE_OFFICE.fullmatch(name)):
                counts[ENDED] += 1
                continue
            counts[fault["what"]] += 1
            if fault["what"] not in OFFICE_S_OWN:
                print(f"{name}: {fault['call']}: {fault['what']}\n    {fault['detail'][:600]}")
    opened = counts.pop("opened")
    print(f"{len(files)} documents, {opened} of {len(known)} opened: {dict(counts) or 'nothing wrong'}")
    sys.exit(0 if all(what in OFFICE_S_OWN for what in counts) and opened > 0 and (opened == len(known) or not ours) else 1)


main()
