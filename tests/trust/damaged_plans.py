#!/usr/bin/python3
"""damaged_plans.py TESTS OXT BENCH_OXT WORK COUNT [--report FILE] [--seed NUMBER] [--offices NUMBER]: every call of the API on COUNT damaged
plans in real offices, which are started again when they die. Ends with 1 where something is wrong; the report gets the numbers."""
import argparse
import collections
import datetime
import json
import pathlib
import random
import shutil
import subprocess
import sys

from known_bugs import BUGS, bug_of
from office_runs import HERE, OPEN, Runs

MOST_RATIO = 10  # a check against a bare pass over the same document
ALL_CALLS = 8  # one in so many documents gets those as well that take longest
NOT_UNDONE = ("not undone", "looks not undone")
BEFORE = "the office ended before any call"  # as it opened or saved the document by itself
KINDS = (BEFORE, "crash", "hang", "slow", "exception", "no reason", "changed by reading", "refused, and changed", "changed without a step",
         "more than one step", *NOT_UNDONE)


def make_plans(runs: Runs, count: int, seed: int) -> list[pathlib.Path]:
    corpus = runs.work / "corpus"
    corpus.mkdir()
    if runs.start("[.corpus]").wait() != 0:
        sys.exit("damaged plans: no plans to damage")
    shapes = runs.work / "shapes"
    subprocess.run(["/usr/bin/python3", HERE / "shapes.py", shapes, "few"], check=True)
    for plan in (*(HERE.parent / "data/plans").iterdir(), *shapes.glob("*-plan.*")):
        shutil.copy(plan, corpus)
    subprocess.run(["/usr/bin/python3", HERE / "damage.py", corpus, runs.work / "damaged", str(count), str(seed)], check=True)
    return sorted((runs.work / "damaged").iterdir())


def summary(known: dict) -> dict:
    opened = [told for told in known.values() if told["opened"]]
    faults = [fault | {"file": name} for name, told in known.items() for fault in told.get("faults", ())]
    ratios = sorted(told["ratio"] for told in opened)
    for name, told in known.items():
        if told["opened"] and told["ratio"] > MOST_RATIO:
            faults.append({"file": name, "call": "check", "what": "slow", "detail": f"{told['ratio']:.1f} × a bare pass"})
    for fault in faults:
        if fault["call"] == OPEN:
            fault["what"] = BEFORE
        fault["bug"] = bug_of(fault)
    return {"documents": len(known), "opened": len(opened), "calls": sum(told["calls"] for told in opened),
            "refused": sum(told["refused"] for told in opened), "faults": faults,
            "median": ratios[len(ratios) // 2] if ratios else 0, "worst": ratios[-1] if ratios else 0}


def line_of(plan: pathlib.Path, seed: int) -> str:
    """As damaged_plans.cpp reads it."""
    return ("all" if random.Random(f"{seed}/{plan.name}").randrange(ALL_CALLS) == 0 else "") + f"\t{plan}"


def table(titles: tuple, rows) -> str:
    lines = [" | ".join(map(str, row)) for row in (titles, ["---"] * len(titles), *rows)]
    return "\n".join(f"| {line} |" for line in lines)


def report(numbers: dict, seed: int) -> str:
    faults = numbers["faults"]
    counts = collections.Counter(fault["what"] for fault in faults)
    of_office = collections.Counter((fault["bug"], fault["what"]) for fault in faults if fault["bug"])
    bugs = [(f"`{bug.name}`", bug.says, *(of_office[bug.name, what] for what in NOT_UNDONE)) for bug in BUGS]
    each = [(fault["file"], f"`{fault['call']}`", f"`{fault['bug']}`" if fault["bug"] else "none of the known")
            for fault in faults if fault["what"] == "not undone"]
    looks = collections.Counter((fault["call"], fault["bug"]) for fault in faults if fault["what"] == "looks not undone")
    each_looks = [(f"`{call}`", f"`{bug}`" if bug else "none of the known", count) for (call, bug), count in looks.most_common()]
    unknown = f"{numbers['unknown']} of all that went wrong is no bug" if numbers["unknown"] else "All that went wrong is a bug"
    return f"""# Damaged plans

Written by `scripts/trust` on {datetime.date.today()}: every call of the API on damaged copies of plans of every kind, as .odt and .docx: those of
other programs in `tests/data/plans`, the same taken over, new plans of both profiles with and without their budget, a filled-in plan of each
level with a follow-up that was begun, and plans with the frames, text boxes and tables in cells of `shapes.py`; on every eighth also what writes
files, what takes another document over, and what the forms do. Paragraphs, rows and cells were deleted, doubled, moved, emptied and merged; styles, fields, formulas
and recorded changes broken. The seed is {seed}, so the same documents can be made again.

{numbers["documents"]} documents, of which the office opened {numbers["opened"]}; {numbers["calls"]} calls, of which {numbers["refused"]} were refused with a sentence.
A check took {numbers["median"]:.2f} times a bare pass over the document in the middle, and {numbers["worst"]:.2f} times at worst.

{table(("What went wrong", "How often"), ((kind, counts[kind]) for kind in KINDS))}

A call whose text came back is counted as "looks not undone" where its looks did not. {unknown} of
the office that is known. Each of these has its smallest document in `tests/data/office-bugs`, and a test that fails when it is
mended (`tests/office/undo/office_bugs_test.cpp`); [libreoffice-notes.md](libreoffice-notes.md) says more.

{table(("Bug of the office", "What it is", "Not undone", "Looks not undone"), bugs)}

## What was not undone

{table(("Document", "Call", "Bug"), each) if each else "Nothing."}

## Whose looks were not undone

{table(("Call", "Bug", "How often"), each_looks) if each_looks else "Nothing."}
"""


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("tests", "oxt", "bench_oxt"):
        parser.add_argument(name)
    parser.add_argument("work", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("count", type=int)
    parser.add_argument("--report", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--offices", type=int, default=1)
    asked = parser.parse_args()
    shutil.rmtree(asked.work, ignore_errors=True)
    asked.work.mkdir(parents=True)
    runs = Runs(asked.tests, asked.oxt, asked.bench_oxt, asked.work)
    lines = {plan.name: line_of(plan, asked.seed) for plan in make_plans(runs, asked.count, asked.seed)}
    numbers = summary(runs.through_side_by_side(lines, "[.damaged]", asked.offices))
    (asked.work / "faults.json").write_text(json.dumps(numbers["faults"], ensure_ascii=False, indent=1), "utf-8")
    unknown = [fault for fault in numbers["faults"] if not fault["bug"] and fault["what"] != BEFORE]
    numbers["unknown"] = len(unknown)
    for fault in unknown:
        print(f"{fault['file']}: {fault['call']}: {fault['what']}; {fault.get('states', 'no states')}\n    {fault['detail'][:600]}")
    text = report(numbers, asked.seed)
    if asked.report:
        asked.report.write_text(text, "utf-8")
    print(text)
    sys.exit(1 if unknown else 0)


main()
