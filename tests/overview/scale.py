"""scale.py PIPE BUILD WORK COUNT REPORT: what an overview of so many made plans costs, against opening and closing them, into REPORT between its marks.

The office behind the pipe does both, in turns on the same files: by itself it opens and closes each plan as an overview does; an overview it has made
by one worker, and by two.
"""
import datetime
import os
import pathlib
import re
import sys
import threading
import time

from made_plans import Office, make_all, named, office_client, property_value
import uno

MARKS = "<!-- measured by scripts/scale -->", "<!-- until here -->"
ENDINGS = (".odt", ".docx", ".doc")
NEVER_EXECUTE, NO_UPDATE = 0, 0
GOALS = {"one": 1.15, "two": 1.7, "memory": 1.05}


def open_and_close(office: Office, plans: list) -> float:
    how = tuple(property_value(name, value) for name, value in (("Hidden", True), ("ReadOnly", True),
                ("MacroExecutionMode", uno.Any("short", NEVER_EXECUTE)), ("UpdateDocMode", uno.Any("short", NO_UPDATE))))
    begin = time.monotonic()
    for plan in plans:
        try:
            office.desktop.loadComponentFromURL(plan.as_uri(), "_blank", 0, how).close(True)
        except Exception:  # damaged, or with a password: that takes its time, too
            continue
    return time.monotonic() - begin


class Memory:
    """What the offices that read take of it, in MB, by the number of the plan that they are at; watched while it lives."""

    def __init__(self) -> None:
        self.taken: dict[int, float] = {}
        self.is_over = False
        self.thread = threading.Thread(target=self.watch)

    def watch(self) -> None:
        process = None
        while not self.is_over:
            try:
                process = process if process and process.is_dir() else self.worker()
                if process:
                    self.note(process)
            except OSError:
                process = None
            time.sleep(0.01)

    @staticmethod
    def worker():
        return next((each for each in pathlib.Path("/proc").glob("[0-9]*") if b"-env:PLAN_WORK=" in (each / "cmdline").read_bytes()), None)

    def note(self, process: pathlib.Path) -> None:
        folder = re.search(r"-env:PLAN_WORK=file://([^\0]*)", (process / "cmdline").read_text())
        now = next(pathlib.Path(folder[1]).glob("*.now"), None) if folder else None
        if now:
            pages = int((process / "statm").read_text().split()[1]) - int((process / "statm").read_text().split()[2])
            self.taken[int(now.stem)] = pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    def most(self, plans: range) -> float:
        return max(self.taken[at] for at in plans if at in self.taken)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_over = True
        self.thread.join()


def overview(office: Office, work: pathlib.Path, workers: int) -> float:
    target = work / f"overzicht {workers}.ods"
    begin = time.monotonic()
    office.plans.makeOverview((work / "plans").as_uri(), target.as_uri(), (named("Workers", workers),))
    took = time.monotonic() - begin
    (work / f".overzicht {workers}.cache.json").unlink()
    return took


def table(count: int, files: int, bare: float, one: float, two: float, memory: Memory) -> str:
    some = min(100, files // 2)
    first, last = memory.most(range(some)), memory.most(range(files - some, files))
    country = 11_000 * two / files / 3600
    return f"""Measured on {datetime.date.today()} with {count} plans of both profiles ({files} files), on {os.cpu_count()} cores; the load was {os.getloadavg()[1]:.1f} (two or less says
that nothing else ran):

| What | Result | Goal |
|---|---|---|
| opening and closing them, in one office | {bare:.1f} s, {1000 * bare / files:.0f} ms each | |
| an overview by one worker, all of it | {one:.1f} s, {one / bare:.2f} × that | at most {GOALS['one']} × |
| an overview by two workers, all of it | {two:.1f} s, {one / two:.2f} × as fast as one | at least {GOALS['two']} × |
| memory of a worker, the most in the first {some} plans / in the last {some} | {first:.0f} MB / {last:.0f} MB, {last / first:.2f} × | at most {GOALS['memory']} × |
| 11,000 plans on such a machine, at that speed | {country:.1f} hours | |
"""


def main() -> None:
    pipe, build, folder, count, report = sys.argv[1:]
    work, report = pathlib.Path(folder).resolve(), pathlib.Path(report)
    office = Office(pipe, str(pathlib.Path(build) / "uno/professionaliseringsplan.rdb"))
    make_all(office, work, int(count))
    plans = sorted(path for path in (work / "plans").rglob("*") if path.suffix in ENDINGS and not path.name.startswith("~$"))
    open_and_close(office, plans[:10])  # what an office does once
    begin = time.monotonic()
    before = open_and_close(office, plans)
    with Memory() as memory:
        one = overview(office, work, 1)
    two = overview(office, work, 2)
    bare = (before + open_and_close(office, plans)) / 2
    text = table(int(count), len(plans), bare, one, two, memory)
    print(text, f"(in {time.monotonic() - begin:.0f} s)")
    first, last = MARKS
    office_client.terminate(office.context)
    old = report.read_text("utf-8")
    report.write_text(old[:old.index(first)] + first + "\n\n" + text + "\n" + old[old.index(last):], "utf-8")


main()
