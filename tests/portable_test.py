"""portable_test.py ROOT: nothing of one system or compiler stands in src/, but for one small file per concern."""
import pathlib
import re
import sys
import unittest

ROOT = pathlib.Path(sys.argv.pop(1))
# What is refused, with an example. Headers of C and of systems end in .h; those of C++ and of the office do not.
REFUSED = {
    r"#include <[^>]*\.h>": "#include <unistd.h>",
    r"#include <(c?locale|ctime|cctype|filesystem|fstream|csignal)>": "#include <ctime>",
    r"#pragma (?!once)": "#pragma GCC diagnostic push",
    r"#\s*(el)?if": "#ifdef _WIN32",
    r"__(attribute__|builtin_\w+|declspec|pragma)\b|_Pragma\b": "__builtin_expect(found, 1)",
    r"\b(getenv|popen|system|syscall|fork|getpid|gettid|native_handle|signal|sleep|usleep)\(": "syscall(SYS_gettid)",
    r"\b(localtime|gmtime|mktime|strftime|setlocale|strto[dlu]\w*|sto[dflu]\w*|ato[fil])(_r|_s)?\(": "std::localtime(&now)",
    r"\b(is(al|x?digit|sp|up|low|punct)\w*|to(lower|upper))\(static_cast<unsigned char>": "std::isalpha(static_cast<unsigned char>(c))",
    r"\bstd::(locale|filesystem|put_time|get_time)\b": "std::locale()",
    r'"(file://)?/(tmp|usr|etc|home|opt|proc|dev|var|Applications)\b': '"/tmp/plan"',
    r'"(file:///)?[A-Za-z]:[\\/]': r'"C:\\Program Files"',
}
CONCERNS = {
    "src/addon/overview/office_process.cpp": "the office has nothing but a header of C for processes",
    "src/addon/help/browser.cpp": "on Linux nobody else tells whether there is a browser",
    "src/ui/common/help_key.cpp": "GTK takes F1 away before the office sees it",
    "src/uno/deprecated.cpp": "how a compiler is told to say nothing of what is deprecated",
}


def found_in(text: str) -> list[str]:
    return [match[0] for pattern in REFUSED for match in re.finditer(pattern, text)]


class Portable(unittest.TestCase):
    def test_each_example_is_found(self) -> None:
        for pattern, example in REFUSED.items():
            with self.subTest(pattern):
                self.assertRegex(example, pattern)

    def test_sources_hold_nothing_of_one_system(self) -> None:
        files = sorted(path for path in (ROOT / "src").rglob("*") if path.suffix in (".cpp", ".hpp", ".def"))
        self.assertGreater(len(files), 300)
        for path in files:
            file = path.relative_to(ROOT).as_posix()
            if file not in CONCERNS:
                with self.subTest(file):
                    self.assertEqual(found_in(path.read_text("utf-8")), [])

    def test_each_exception_is_small_and_needed(self) -> None:
        for file, concern in CONCERNS.items():
            text = (ROOT / file).read_text("utf-8")
            with self.subTest(concern):
                self.assertLess(len(text.splitlines()), 60)
                self.assertTrue(found_in(text))

    def test_names_of_files_are_told_apart_by_more_than_case(self) -> None:
        files = [path.relative_to(ROOT).as_posix() for folder in ("src", "tests", "extension", "dialogs", "idl", "cmake")
                 for path in (ROOT / folder).rglob("*")]
        self.assertEqual(len({file.lower() for file in files}), len(files))


unittest.main()
