"""Today's package comes over the first version: settings, a school's own template and plans stay, and an office finds a newer version by its feed.

The first version is what tests/data/first-version keeps of it; with PLAN_FIRST_OXT it is that package, which makes a plan of its own as well."""
from __future__ import annotations

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "compat"))
import uno  # noqa: E402, F401
from compat_office import IDENTIFIER, OXT, ROOT, WORK, Office, Profile, argument, older_version  # noqa: E402

FIRST = ROOT / "tests/data/first-version"
FIRST_OXT = os.environ.get("PLAN_FIRST_OXT", "")
KEPT = WORK / "kept.odt"
REMEMBERED = {"NewPlan": {"Profile": "vl", "Organisation": "Basisschool De Linde", "Level": "Secundair onderwijs", "SchoolCouncil": False,
                          "LocalCommittee": False}}


def first_package() -> pathlib.Path:
    if FIRST_OXT:
        return older_version(pathlib.Path(FIRST_OXT))
    made = WORK / "first.oxt"
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for path in sorted(FIRST.rglob("*")):
            if path.is_file() and path.suffix not in (".odt", ".docx", ".md"):
                package.write(path, path.relative_to(FIRST).as_posix())
    return made


def settings(office: Office, group: str):
    provider = office.service("com.sun.star.configuration.ConfigurationProvider")
    return provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                                (argument("nodepath", f"/org.professionaliseringsplan.Settings/{group}"),))


def remember(office: Office, group: str, values: dict) -> None:
    node = settings(office, group)
    for name, value in values.items():
        node.replaceByName(name, value)
    node.commitChanges()


def before(own: str) -> None:
    """With the first version: a plan is kept, where it can make one, and settings are remembered."""
    with Office(Profile.known("update")) as office:
        if FIRST_OXT:
            document = office.new_plan()
            document.storeToURL(KEPT.as_uri(), (argument("FilterName", "writer8"),))
            document.close(True)
        for group, values in (REMEMBERED | {"Template": {"Folder": own}}).items():
            remember(office, group, values)
        office.leave()


class Update(unittest.TestCase):
    def test_over_the_first_version(self) -> None:
        own = WORK / "own templates"
        shutil.rmtree(own, ignore_errors=True)
        own.mkdir()
        text = (FIRST / "template/vl.json").read_text("utf-8")
        (own / "vl.json").write_text(text.replace('"title": "Inleiding"', '"title": "Waarom dit plan"'), "utf-8")
        plans = [FIRST / "plan.odt", FIRST / "plan.docx"]
        profile = Profile("update").add(first_package())
        self.assertIn("0.0.1", profile.unopkg("list"))
        # A client knows one version of the types: what happens before the update has a process of its own.
        subprocess.run([sys.executable, "-B", __file__, "--before", own.as_uri()], check=True)
        if FIRST_OXT:
            plans.append(KEPT)

        profile.add()
        listed = profile.unopkg("list")
        self.assertEqual((listed.count(f"Identifier: {IDENTIFIER}"), "0.0.1" in listed), (1, False))
        with Office(profile) as office:
            for group, values in REMEMBERED.items():
                node = settings(office, group)
                self.assertEqual({name: node.getByName(name) for name in values}, values)
            self.assertEqual(settings(office, "Template").getByName("Folder"), own.as_uri())
            self.assertEqual(office.plans.getTemplateProblem(), "")
            self.assertEqual(self.titles(office, office.new_plan())[0], "Waarom dit plan")
            remember(office, "Template", {"Folder": ""})
            for path in plans:
                with self.subTest(path.name):
                    self.use(office, office.open(path))
            path = WORK / "today.odt"
            document = office.new_plan()
            document.storeToURL(path.as_uri(), (argument("FilterName", "writer8"),))
            document.close(True)
            self.use(office, office.open(path))

    def titles(self, office: Office, document) -> list[str]:
        return [chapter["title"] for chapter in json.loads(office.plans.readPlan(document))["chapters"]]

    def use(self, office: Office, document) -> None:
        """What somebody does with a plan: all of it works, and Undo takes it back."""
        plans = office.plans
        self.assertGreater(len(self.titles(office, document)), 10)
        plan = json.loads(plans.readPlan(document))
        self.assertEqual((plan["profile"], plan["organisation"], plan["schoolYear"]), ("vl", "Basisschool De Linde", "2026-2027"))
        self.assertTrue(plan["activities"] and plan["agenda"] and plan["costs"])
        findings = plans.check(document, True)
        self.assertGreater(len(findings), 10)
        plans.updateBudget(document)
        plans.updateFollowUp(document)
        self.assertTrue(json.loads(plans.getBudget(document))["years"])
        undo = document.getUndoManager()
        while undo.isUndoPossible():
            undo.undo()
        self.assertEqual([finding.Id for finding in plans.check(document, True)], [finding.Id for finding in findings])
        document.close(True)


class Feed(unittest.TestCase):
    def test_an_office_finds_a_newer_version(self) -> None:
        """The feed is a file here; what the office reads in it is the same."""
        feed = WORK / "newer.update.xml"
        looking = WORK / "looking.oxt"
        with zipfile.ZipFile(OXT) as source, zipfile.ZipFile(looking, "w", zipfile.ZIP_DEFLATED) as target:
            for name in source.namelist():
                content = source.read(name)
                if name == "description.xml":
                    content = content.replace(b"<dependencies>", f'<update-information><src xlink:href="{feed.as_uri()}"/></update-information>'
                                              .encode() + b"<dependencies>", 1)
                    self.assertIn(b"newer.update.xml", content)
                target.writestr(name, content)
        subprocess.run([sys.executable, "-B", ROOT / "scripts/ci/update_feed", looking, "https://school.invalid/plan.oxt", feed], check=True,
                       stdout=subprocess.DEVNULL)
        same = feed.read_text("utf-8")
        profile = Profile("feed").add(looking)
        with Office(profile) as office:
            information = office.context.getValueByName("/singletons/com.sun.star.deployment.PackageInformationProvider")
            self.assertEqual(list(information.isUpdateAvailable(IDENTIFIER)), [], "this is the newest")
            feed.write_text(re.sub(r'<version value="[^"]*"', '<version value="99.0.0"', same), "utf-8")
            self.assertEqual([list(found) for found in information.isUpdateAvailable(IDENTIFIER)], [[IDENTIFIER, "99.0.0"]])
            feed.unlink()
            self.assertEqual(list(information.isUpdateAvailable(IDENTIFIER)), [], "a feed that is not there is no update")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--before"]:
        before(sys.argv[2])
    else:
        unittest.main()
