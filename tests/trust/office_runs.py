"""Documents taken through calls in real offices, which are started again when they die. Each gets a line of JSON: what damaged_plans.cpp
and foreign_documents.cpp say of it."""
import concurrent.futures
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
PATIENCE = 300  # seconds for one document: a call that takes longer hangs
OPEN = "open"  # no call of ours: what the office itself does before the first


class Runs:
    def __init__(self, tests: str, oxt: str, bench_oxt: str, work: pathlib.Path):
        self.programs = tests, oxt, bench_oxt
        self.work = work
        self.results = work / "results.tsv"
        states = work / "states"
        states.mkdir(parents=True, exist_ok=True)
        self.environment = os.environ | {"PLAN_MORE_OXT": bench_oxt, "PLAN_CORPUS": str(work / "corpus"), "PLAN_STATES": str(states),
                                         "PLAN_DAMAGED": str(work / "list.txt"), "PLAN_RESULTS": str(self.results)}

    def start(self, tag: str) -> subprocess.Popen:
        tests, oxt, _ = self.programs
        return subprocess.Popen([HERE.parent / "office/run.sh", tests, oxt, self.work, tag], env=self.environment,
                                start_new_session=True, stdout=subprocess.DEVNULL)

    def read(self) -> tuple[dict, str, str]:
        """What is known of each document, the one that was begun and is not done, and the last call."""
        done, begun, call = {}, "", OPEN
        for line in self.results.read_text("utf-8").splitlines() if self.results.exists() else ():
            word, name, *rest = line.split("\t", 2)
            if word == "begin":
                begun, call = name, OPEN
            elif word == "call":
                call = name
            else:
                done[name], begun = json.loads(rest[0]), ""
        return done, begun, call

    def through(self, lines: dict[str, str], tag: str) -> dict:
        """What is known of each document by its name, which the test that gets its line writes too."""
        known = {}
        while left := [line for name, line in lines.items() if name not in known]:
            self.results.unlink(missing_ok=True)
            (self.work / "list.txt").write_text("".join(f"{line}\n" for line in left), "utf-8")
            process = self.start(tag)
            what = self.watch(process)
            done, begun, call = self.read()
            known |= done
            if begun:
                log = shutil.copy(self.work / "office.log", self.work / f"office-{len(known)}.log")
                print(f"{begun}: {call}: {what}; see {log}", flush=True)
                known[begun] = {"opened": True, "calls": 0, "refused": 0, "ratio": 0,
                                "faults": [{"call": call, "what": what, "detail": ""}]}
            elif not done:
                sys.exit("the office does not start")
        return known

    def through_side_by_side(self, lines: dict[str, str], tag: str, offices: int) -> dict:
        """The same with as many offices, each in a folder of its own."""
        shares = [dict(list(lines.items())[at::offices]) for at in range(offices)]
        runs = [Runs(*self.programs, self.work / f"office-{at + 1}") for at in range(offices)]
        with concurrent.futures.ThreadPoolExecutor(offices) as threads:
            told = list(threads.map(lambda run, share: run.through(share, tag), runs, shares))
        return {name: known[name] for name in lines for known in told if name in known}

    def watch(self, process: subprocess.Popen) -> str:
        last, size = time.monotonic(), 0
        while True:
            try:
                process.wait(timeout=1)
                return "crash"
            except subprocess.TimeoutExpired:
                pass
            now = self.results.stat().st_size if self.results.exists() else 0
            if now != size:
                last, size = time.monotonic(), now
            elif time.monotonic() - last > PATIENCE:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                return "hang"
