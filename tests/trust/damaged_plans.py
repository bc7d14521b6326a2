#!/usr/bin/python3
"""damaged_plans.py TESTS OXT BENCH_OXT WORK COUNT [REPORT]: every call of the API on COUNT damaged plans in a real office, which is
started again when it dies. Ends with 1 where something is wrong; REPORT gets the numbers."""
import collections
import datetime
import pathlib
import shutil
import subprocess
import sys

from office_runs import HERE, Runs

MOST_RATIO = 10  # a check against a bare pass over the same document
SEED = 1
KINDS = {"content-control": "a content control of Word", "fieldmark": "a field of Word that the office does not know",
         "change-start": "recorded changes", "change-end": "recorded changes", "tracked-changes": "recorded changes",
         "text:expression": "a broken field", "text:conditional-text": "a broken field",
         "bookmark": "bookmarks over several blocks"}  # the first that is found
OFFICE_S_OWN = ("looks not undone",)  # of tables: docs/libreoffice-notes.md


def make_plans(runs: Runs, count: int) -> list[pathlib.Path]:
    corpus = runs.work / "corpus"
    corpus.mkdir()
    if runs.start("[.corpus]").wait() != 0:
        sys.exit("damaged plans: no plans to damage")
    shapes = runs.work / "shapes"
    subprocess.run(["/usr/bin/python3", HERE / "shapes.py", shapes, "few"], check=True)
    for plan in (*(HERE.parent / "data/plans").iterdir(), *shapes.glob("*-plan.*")):
        shutil.copy(plan, corpus)
    subprocess.run(["/usr/bin/python3", HERE / "damage.py", corpus, runs.work / "damaged", str(count), str(SEED)], check=True)
    return sorted((runs.work / "damaged").iterdir())


def summary(known: dict) -> dict:
    opened = [told for told in known.values() if told["opened"]]
    faults = [fault | {"file": name} for name, told in known.items() for fault in told.get("faults", ())]
    ratios = sorted(told["ratio"] for told in opened)
    for name, told in known.items():
        if told["opened"] and told["ratio"] > MOST_RATIO:
            faults.append({"file": name, "call": "check", "what": "slow", "detail": f"{told['ratio']:.1f} × a bare pass"})
    return {"documents": len(known), "opened": len(opened), "calls": sum(told["calls"] for told in opened),
            "refused": sum(told["refused"] for told in opened), "faults": faults,
            "median": ratios[len(ratios) // 2] if ratios else 0, "worst": ratios[-1] if ratios else 0}


def kind_of(fault: dict) -> str:
    return next((kind for sign, kind in KINDS.items() if sign in fault["detail"]), "something else")


def report(numbers: dict) -> str:
    kinds = ("crash", "hang", "slow", "exception", "no reason", "changed by reading", "refused, and changed", "changed without a step",
             "more than one step", "not undone", *OFFICE_S_OWN)
    counts = collections.Counter(fault["what"] for fault in numbers["faults"])
    rows = "\n".join(f"| {kind} | {counts[kind]} |" for kind in kinds)
    not_undone = collections.Counter((fault["call"], kind_of(fault)) for fault in numbers["faults"] if fault["what"] == "not undone")
    remains = "\n".join(f"| `{call}` | {kind} | {count} |" for (call, kind), count in not_undone.most_common())
    return f"""# Damaged plans

Written by `scripts/trust` on {datetime.date.today()}: every call of the API on damaged copies of the plans in `tests/data/plans`, of new plans
of both profiles, as .odt and .docx, and of plans with the frames, text boxes and tables in cells of `shapes.py`; on every eighth also what writes files, and what the forms do. Paragraphs, rows and cells were
deleted, doubled, moved, emptied and merged; styles, fields, formulas and recorded changes broken. The seed is {SEED}, so the same documents can be made again.

{numbers["documents"]} documents, of which the office opened {numbers["opened"]}; {numbers["calls"]} calls, of which {numbers["refused"]} were refused with a sentence.
A check took {numbers["median"]:.2f} times a bare pass over the document in the middle, and {numbers["worst"]:.2f} times at worst.

| What went wrong | How often |
|---|---|
{rows}

"looks not undone" is the formatting of tables, which the office itself does not take back; a call is counted there when all else is undone.

| Not undone after | What stands where it differs | How often |
|---|---|---|
{remains}
"""


def main() -> None:
    tests, oxt, bench_oxt, work, count = *sys.argv[1:4], pathlib.Path(sys.argv[4]).resolve(), int(sys.argv[5])
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    runs = Runs(tests, oxt, bench_oxt, work)
    numbers = summary(runs.through({plan.name: str(plan) for plan in make_plans(runs, count)}, "[.damaged]"))
    for fault in numbers["faults"]:
        if fault["what"] not in OFFICE_S_OWN:
            print(f"{fault['file']}: {fault['call']}: {fault['what']}\n    {fault['detail'][:600]}")
    text = report(numbers)
    if len(sys.argv) > 6:
        pathlib.Path(sys.argv[6]).write_text(text, "utf-8")
    print(text)
    sys.exit(0 if all(fault["what"] in OFFICE_S_OWN for fault in numbers["faults"]) else 1)


main()
