"""A folder that another program copies elsewhere as it changes, and which holds each new file for a while."""
from __future__ import annotations

import pathlib
import shutil
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "compat"))
import uno  # noqa: E402, F401
from com.sun.star.io import IOException  # noqa: E402
from compat_office import WORK, Office, Profile, preloaded  # noqa: E402
from whole_journey import named  # noqa: E402

# A file of this folder gets no other name as often as its file "held" says, or never where that says 0.
HOLDING = """#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
int rename(const char *from, const char *to) {
    int (*real)(const char *, const char *) = (int (*)(const char *, const char *)) dlsym(RTLD_NEXT, "rename");
    if (strstr(to, "synchronised")) {
        FILE *file = fopen(HELD, "r");
        int times = -1;
        if (file) { if (fscanf(file, "%d", &times) != 1) times = -1; fclose(file); }
        if (times > 0 && (file = fopen(HELD, "w"))) { fprintf(file, "%d", times > 1 ? times - 1 : -1); fclose(file); }
        if (times >= 0) { errno = EACCES; return -1; }
    }
    return real(from, to);
}
"""
DRAFT = {"Draft": True, "Overwrite": True, "Formats": "odt,docx"}


class SynchronisedFolder(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.profile = Profile("synchronised-profile").add()
        cls.held = WORK / "held"
        cls.library = preloaded(HOLDING, HELD=str(cls.held))

    def setUp(self) -> None:
        self.folder = WORK / "synchronised"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self.held.unlink(missing_ok=True)

    def office(self) -> Office:
        return Office(self.profile.copy(f"profile-{self._testMethodName}"), environment={"LD_PRELOAD": str(self.library)})

    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())

    def test_a_file_that_is_held_for_a_moment_gets_its_name_a_little_later(self) -> None:
        with self.office() as office:
            document = office.new_plan()
            self.held.write_text("3", "utf-8")
            written = office.plans.exportForCouncil(document, self.folder.as_uri(), named(**DRAFT))
            self.assertEqual(self.held.read_text("utf-8"), "-1", "it was held three times")
            self.assertEqual(len(self.names()), len(written))
            self.held.write_text("2", "utf-8")
            office.plans.exportForCouncil(document, self.folder.as_uri(), named(**DRAFT))
            self.assertEqual(len(self.names()), len(written))

    def test_one_that_is_held_for_long_is_said_and_nothing_is_left(self) -> None:
        with self.office() as office:
            document = office.new_plan()
            self.held.write_text("0", "utf-8")
            with self.assertRaises(IOException) as refused:
                office.plans.exportForCouncil(document, self.folder.as_uri(), named(**DRAFT))
            self.assertIn("OneDrive", refused.exception.Message)
            self.assertEqual(self.names(), [])


if __name__ == "__main__":
    unittest.main()
