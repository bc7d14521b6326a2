"""The folder of templates of a group of schools, as an administrator gives it: which ways of installing it work, and what a share that is slow,
gone or away for a while does. Each office has a folder of its own in the place of what all users of a computer share."""
from __future__ import annotations

import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
import unittest
import unittest.mock

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "compat"))
import uno  # noqa: E402, F401
from com.sun.star.beans import PropertyAttribute  # noqa: E402
from compat_office import OXT, ROOT, WORK, Office, Profile, argument, preloaded  # noqa: E402
from waiting import until  # noqa: E402
import office_client  # noqa: E402

TEMPLATES = ROOT / "extension/template"
SETTINGS = "/org.professionaliseringsplan.Settings/Template"
# An office that finds something new for all users ends with 81, to be started again; the program that people start does that.
AGAIN = ("bash", "-c", 'status=81; while [ $status -eq 81 ]; do status=0; "$@" || status=$?; done', "again")
SLOW = """#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <string.h>
#include <unistd.h>
/* A share that does not answer: who opens the folder waits for as long as its file "answers" is not there. */
DIR *opendir(const char *name) {
    DIR *(*real)(const char *) = (DIR * (*)(const char *)) dlsym(RTLD_NEXT, "opendir");
    if (strstr(name, "slow-share")) while (access(ANSWERS, F_OK) != 0) usleep(20000);
    return real(name);
}
"""


def fresh(name: str) -> pathlib.Path:
    path = WORK / name
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path


def share(name: str, title: str = "Waarom wij samen leren") -> pathlib.Path:
    """A folder of a group, with a profile of its own."""
    folder = fresh(name)
    give(folder, title)
    return folder


def give(folder: pathlib.Path, title: str) -> None:
    text = (TEMPLATES / "vl.json").read_text("utf-8")
    assert '"title": "Inleiding"' in text
    (folder / "vl.json").write_text(text.replace('"title": "Inleiding"', f'"title": "{title}"'), "utf-8")


def settings(folder: pathlib.Path, *options: str) -> pathlib.Path:
    made = WORK / "group.oxt"
    subprocess.run([sys.executable, ROOT / "scripts/group-settings", folder, made, *options], check=True, stdout=subprocess.DEVNULL)
    return made


class Computer:
    """A profile, and what all users of the computer have: the office is told where that is by its own variables."""

    def __init__(self, name: str) -> None:
        packages = fresh(f"{name}-shared")
        self.environment = {"UNO_SHARED_PACKAGES": packages.as_uri(), "UNO_SHARED_PACKAGES_CACHE": (packages / "cache").as_uri()}
        self.profile = Profile(name)

    def add(self, *packages: pathlib.Path, shared: bool) -> Computer:
        with unittest.mock.patch.dict(os.environ, self.environment):
            for package in packages:
                self.profile.unopkg("add", *(["--shared"] if shared else []), "-f", "-s", package)
        return self

    def office(self) -> Office:
        office = Office(self.profile, wrapper=AGAIN, environment=self.environment)
        types = next(WORK.glob(f"{self.profile.path.name}-shared/cache/uno_packages/*/*.oxt/*.rdb"), None)
        if types:
            uno.getComponentContext().getValueByName("/singletons/com.sun.star.reflection.theTypeDescriptionManager").insert(types.as_uri())
        return office


def first_title(office: Office) -> str:
    document = office.new_plan()
    try:
        return json.loads(office.plans.readPlan(document))["chapters"][0]["title"]
    finally:
        document.close(True)


def group_folder(office: Office) -> tuple[str, bool]:
    """What is set, and whether somebody may change it."""
    provider = office.service("com.sun.star.configuration.ConfigurationProvider")
    node = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", (argument("nodepath", SETTINGS),))
    attributes = node.getPropertySetInfo().getPropertyByName("GroupFolder").Attributes
    return node.getByName("GroupFolder"), not attributes & PropertyAttribute.READONLY


def set_folder(office: Office, **values: str) -> None:
    provider = office.service("com.sun.star.configuration.ConfigurationProvider")
    node = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", (argument("nodepath", SETTINGS),))
    for name, value in values.items():
        node.replaceByName(name, value)
    node.commitChanges()


class Installed(unittest.TestCase):
    def test_both_for_all_users(self) -> None:
        folder = share("group-both")
        computer = Computer("both").add(OXT, settings(folder), shared=True)
        with computer.office() as office:
            self.assertEqual(group_folder(office), (folder.as_uri(), False))
            self.assertEqual(first_title(office), "Waarom wij samen leren")
            self.assertEqual(office.plans.getTemplateProblem(), "")

    def test_in_the_other_order(self) -> None:
        folder = share("group-order")
        computer = Computer("order").add(settings(folder), OXT, shared=True)
        with computer.office() as office:
            self.assertEqual(group_folder(office), (folder.as_uri(), False))

    def test_the_extension_for_one_user_and_the_settings_for_all(self) -> None:
        folder = share("group-mixed")
        computer = Computer("mixed").add(settings(folder), shared=True).add(OXT, shared=False)
        with computer.office() as office:
            self.assertEqual((group_folder(office), first_title(office)), (("", True), "Inleiding"))

    def test_the_extension_for_all_and_the_settings_for_one_user(self) -> None:
        folder = share("group-own")
        computer = Computer("own").add(OXT, shared=True).add(settings(folder), shared=False)
        with computer.office() as office:
            self.assertEqual((group_folder(office), first_title(office)), ((folder.as_uri(), False), "Waarom wij samen leren"))

    def test_both_for_one_user(self) -> None:
        folder = share("group-user")
        computer = Computer("user").add(settings(folder), OXT, shared=False)
        with computer.office() as office:
            self.assertEqual((group_folder(office), first_title(office)), ((folder.as_uri(), False), "Waarom wij samen leren"))

    def test_the_settings_alone_do_nothing(self) -> None:
        computer = Computer("alone").add(settings(share("group-alone")), shared=True)
        with computer.office() as office:
            self.assertIsNone(office.service("org.professionaliseringsplan.PlanService"))

    def test_a_school_may_choose_where_that_is_left_open(self) -> None:
        folder = share("group-open")
        computer = Computer("open").add(OXT, settings(folder, "--open"), shared=True)
        with computer.office() as office:
            self.assertEqual(group_folder(office), (folder.as_uri(), True))

class Share(unittest.TestCase):
    """The folder itself, set as the page of options does."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.profile = Profile("share").add()

    def office(self, **environment: str) -> Office:
        return Office(self.profile.copy(f"share-{self._testMethodName}"), environment=environment)

    def test_what_a_school_has_itself_goes_first(self) -> None:
        group, own = share("group-first"), fresh("own-first")
        level = {"format": 1, "level": "speelclub", "title": "Speelclub"}
        for folder, title in ((group, "Speelclub van de groep"), (own, "Speelclub van de school")):
            (folder / "vl").mkdir()
            (folder / "vl/speelclub.json").write_text(json.dumps(level | {"terms": {"school": {"nl": title, "en": title}}}), "utf-8")
        before = contents(group)
        with self.office() as office:
            set_folder(office, GroupFolder=group.as_uri(), Folder=own.as_uri())
            self.assertEqual(office.plans.getTemplateProblem(), "")
            self.assertEqual(first_title(office), "Waarom wij samen leren", "the school has no profile of its own: that of the group")
            give(own, "Waarom onze school leert")
            self.assertEqual(first_title(office), "Waarom onze school leert")
            (own / "vl.json").write_text("{", "utf-8")
            self.assertIn("vl.json", office.plans.getTemplateProblem())
            self.assertEqual(first_title(office), "Waarom wij samen leren", "what is broken is passed over")
            set_folder(office, GroupFolder="", Folder="")
            self.assertEqual((first_title(office), office.plans.getTemplateProblem()), ("Inleiding", ""))
        self.assertEqual(contents(group), before, "nothing is written there")

    def test_one_that_is_not_there_is_told_and_harms_nothing(self) -> None:
        for url in ("file:///no/such/folder", "smb://server/share", "https://example.org/templates", "nonsense"):
            with self.subTest(url), self.office() as office:
                set_folder(office, GroupFolder=url)
                self.assertIn("groep", office.plans.getTemplateProblem())
                self.assertEqual(first_title(office), "Inleiding")

    def test_one_that_goes_away_later_is_still_used(self) -> None:
        folder = share("group-later")
        with self.office() as office:
            set_folder(office, GroupFolder=folder.as_uri())
            self.assertEqual(first_title(office), "Waarom wij samen leren")
            shutil.rmtree(folder)
            self.assertEqual((first_title(office), office.plans.getTemplateProblem()), ("Waarom wij samen leren", ""))

    def test_one_that_does_not_answer_stalls_nothing(self) -> None:
        folder, answers = share("slow-share"), WORK / "answers"
        answers.unlink(missing_ok=True)
        library = preloaded(SLOW, ANSWERS=str(answers))
        with self.office(LD_PRELOAD=str(library)) as office:
            set_folder(office, GroupFolder="file:///no/such/folder")
            self.assertEqual(first_title(office), "Inleiding")
            usual = min(seconds_of(lambda: first_title(office)) for _ in range(3))
            set_folder(office, GroupFolder=folder.as_uri())
            office.plans.getTemplateProblem()  # waits for a moment, once
            slow = min(seconds_of(lambda: first_title(office)) for _ in range(3))
            self.assertLess(slow, 1.5 * usual)
            self.assertIn("groep", office.plans.getTemplateProblem())
            answers.touch()
            until(lambda: office.plans.getTemplateProblem() == "", "the share is used as soon as it answers")
            self.assertEqual(first_title(office), "Waarom wij samen leren")
        answers.unlink()
        with self.office(LD_PRELOAD=str(library)) as office:
            set_folder(office, GroupFolder=folder.as_uri())
            self.assertEqual(first_title(office), "Inleiding")
            office.leave()  # though the share still owes an answer


def contents(folder: pathlib.Path) -> dict[str, tuple[int, bytes]]:
    return {str(path): (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.rglob("*") if path.is_file()} | {
        str(path): (path.stat().st_mtime_ns, b"") for path in [folder, *folder.rglob("*")] if path.is_dir()}


def seconds_of(call) -> float:
    begin = time.monotonic()
    call()
    return time.monotonic() - begin


if __name__ == "__main__":
    unittest.main()
