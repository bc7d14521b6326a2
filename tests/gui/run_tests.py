"""Runs the screen tests: all *_test.py below this folder, or those whose name holds one of the given patterns.

With “--part 1/2” about half of the tests, with “--part 2/2” the others. What fails is tried once more, by itself and in a new office: a screen
loses a key or a window now and then, which is said as “unsteady”; what fails twice is wrong.
"""
import faulthandler
import pathlib
import re
import signal
import subprocess
import sys
import time
import unittest

import screen
from end_of_office import EndOfOffice

LIMIT = 600  # seconds for a test and the office it wants: a call into the office that never returns
MOST_TRIED_AGAIN = 3


class Result(unittest.TextTestResult):
    """Says how long each test took, and takes a picture where one fails."""

    def startTest(self, test) -> None:
        faulthandler.dump_traceback_later(LIMIT, exit=True)
        self._started = time.monotonic()
        super().startTest(test)

    def stopTest(self, test) -> None:
        super().stopTest(test)
        self.stream.writeln(f"    {time.monotonic() - self._started:.1f} s")

    def addFailure(self, test, err) -> None:
        self._picture(test)
        super().addFailure(test, err)

    def addError(self, test, err) -> None:
        self._picture(test)
        super().addError(test, err)

    def addSubTest(self, test, subtest, err) -> None:
        if err is not None:
            self._picture(test)
        super().addSubTest(test, subtest, err)

    def _picture(self, test) -> None:
        name = "failed-" + test.id().replace(" ", "-").replace("/", "-")
        if (screen.PICTURES / f"{name}.png").exists():  # of the first thing that went wrong
            return
        try:
            file = screen.picture(name)
            self.stream.writeln(f"see {file}")
        except (OSError, subprocess.SubprocessError) as error:
            self.stream.writeln(f"no picture: {error}")


def arguments(words: list[str]) -> tuple[int, int, list[str]]:
    """Which part of how many, and the patterns."""
    if words[:1] != ["--part"]:
        return 1, 1, words
    part, parts = map(int, words[1].split("/"))
    return part, parts, words[2:]


def shares(files: list[pathlib.Path], parts: int) -> list[list[str]]:
    """The modules of each part, with about as many tests in each: those with most first, each where fewest are."""
    counts = {file.stem: file.read_text("utf-8").count("    def test_") for file in files}
    modules: list[list[str]] = [[] for _ in range(parts)]
    for module in sorted(counts, key=lambda name: (-counts[name], name)):
        min(modules, key=lambda some: sum(counts[name] for name in some)).append(module)
    return modules


def failed(result: unittest.TestResult) -> set[tuple[str, ...]]:
    """For each failure what is to be tried again, as a loader takes it: the test, the class whose beginning or end failed, or all of an office."""
    whole_class = re.compile(r"\w+ \((?P<name>[\w.]+)\)$")
    tests = [getattr(test, "test_case", test) for test, _ in result.failures + result.errors]
    return {getattr(test, "behind", (whole_class.sub(r"\g<name>", test.id()),)) for test in tests}


def once_more(loader: unittest.TestLoader, failures: set[tuple[str, ...]]) -> bool:
    """Whether each of these passes at a second try."""
    if not failures or len(failures) > MOST_TRIED_AGAIN:
        return not failures
    tests = {test for each in failures for test in each}
    print("once more:", *sorted(tests), flush=True)
    result = run(loader.loadTestsFromNames(sorted(tests)))
    print("unsteady:", *sorted(tests - {test for each in failed(result) for test in each}), flush=True)
    return result.wasSuccessful()


def each_of(tests: unittest.TestSuite) -> list[unittest.TestCase]:
    return [one for test in tests for one in (each_of(test) if isinstance(test, unittest.TestSuite) else [test])]


def by_office(tests: unittest.TestSuite) -> unittest.TestSuite:
    """Classes that can share an office one after the other, and behind them the end of it."""
    kinds: dict[str, list[unittest.TestCase]] = {}
    for test in each_of(tests):
        kinds.setdefault(test.kind_of_office(), []).append(test)
    return unittest.TestSuite(test for its in kinds.values() for test in (*its, EndOfOffice(its)))


def run(tests: unittest.TestSuite) -> unittest.TestResult:
    return unittest.TextTestRunner(sys.stdout, resultclass=Result, verbosity=2).run(by_office(tests))


def main() -> int:
    faulthandler.register(signal.SIGUSR1)
    faulthandler.dump_traceback_later(LIMIT, exit=True)
    loader = unittest.TestLoader()
    part, parts, patterns = arguments(sys.argv[1:])
    if patterns:
        loader.testNamePatterns = [f"*{pattern}*" for pattern in patterns]
    window_manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        files = sorted(pathlib.Path(__file__).parent.rglob("*_test.py"))
        sys.path += sorted({str(file.parent) for file in files})
        tests = loader.loadTestsFromNames(shares(files, parts)[part - 1])
        if loader.errors:
            print(*loader.errors)
            return 1
        result = run(tests)
        passed = bool(result.testsRun or failed(result)) and once_more(loader, failed(result))
    finally:
        window_manager.kill()
    return 0 if passed else 1


sys.exit(main())
