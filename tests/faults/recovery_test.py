"""The office is killed in the middle of each command: what it recovers is the plan before that command, or after it."""
from __future__ import annotations

import contextlib
import os
import pathlib
import re
import shutil
import sys
import threading
import time
import unittest
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "compat"))
import uno  # noqa: E402
from com.sun.star.beans import NamedValue, UnknownPropertyException  # noqa: E402
from com.sun.star.lang import DisposedException  # noqa: E402
from com.sun.star.uno import RuntimeException  # noqa: E402
from compat_office import WORK, Office, Profile, argument  # noqa: E402
from waiting import until  # noqa: E402

ALWAYS_DIFFERENT = re.compile(rb' xml:id="[^"]*"|(?<=__RefHeading___Toc)\d+_\d+|<text:soft-page-break/>|<dc:date>[^<]*</dc:date>')

SAVED = "513"  # a state of a document, as the office notes it
IS_LONG = "PLAN_LONG" in os.environ  # scripts/test-all
UNCHANGED = {"0", "512"}  # two more


def write_faults(document, plans) -> None:
    """So that nearly every kind of fix has something to do."""
    tables = document.getTextTables()
    activities, agenda = tables.getByName("PlanActivities"), tables.getByName("PlanAgenda")
    activities.getCellByName("A2").setString("een ander doel")
    activities.getCellByName("C2").setString("basisch")
    agenda.getCellByName("C2").setString("directie")
    agenda.getCellByName("A3").setString("mei")
    agenda.getRows().insertByIndex(5, 1)
    for column in "ABCD":
        agenda.getCellByName(f"{column}6").setString(agenda.getCellByName(f"{column}5").getString())
    agenda.getRows().removeByIndex(6, 1)
    plans.updateBudget(document)
    tables.getByName("PlanCosts").getCellByName("E2").setString("€ 2.345,67")
    plans.showGuidance(document, True)
    remove_chapter(document, "Visie")


def remove_chapter(document, begin_of_title: str) -> None:
    paragraphs = document.getText().createEnumeration()
    titles = []
    while paragraphs.hasMoreElements():
        part = paragraphs.nextElement()
        if part.supportsService("com.sun.star.text.Paragraph") and part.OutlineLevel == 1:
            titles.append(part)
    at = next(at for at, title in enumerate(titles) if title.getString().startswith(begin_of_title))
    chapter = document.getText().createTextCursorByRange(titles[at].getStart())
    chapter.gotoRange(titles[at + 1].getStart(), True)
    chapter.setString("")


def fixes(plans, document) -> list:
    """The first finding of each kind that has a fix."""
    found = {finding.RuleId: finding for finding in reversed(plans.check(document, True)) if finding.FixLabel}
    return list(found.values())


def fix_of(rule: str):
    return lambda office, document: office.plans.fix(
        document, next(finding for finding in fixes(office.plans, document) if finding.RuleId == rule))


def hand_over(office, document) -> None:
    target = WORK / "recovery-handed-over"
    target.mkdir(exist_ok=True)
    office.plans.exportForCouncil(document, target.as_uri(), (NamedValue("Draft", True), NamedValue("Overwrite", True)))


def form_call(name: str):
    """What a form or a button of the panel does; a component of the tests does it on the main thread, as they do."""
    return lambda office, document: office.service("org.professionaliseringsplan.test.FormCalls").execute(
        (NamedValue("Document", document), NamedValue("Call", name)))


COMMANDS = {
    "updateBudget": lambda office, document: office.plans.updateBudget(document),
    "insertChapter": lambda office, document: office.plans.insertChapter(document, "vision"),
    "showGuidance": lambda office, document: office.plans.showGuidance(document, False),
    "exportForCouncil": hand_over,
    "createNextYear": lambda office, document: office.plans.createNextYear(document),
}

FORM_CALLS = ("new row in activities", "other row in costs", "form goal", "ready goals", "example back activities", "without evaluation",
              "ignore")  # one of each kind


def saved(document, path: pathlib.Path) -> bytes:
    """What a plan holds, as it is saved: without names that the office makes anew each time, the time, and where its pages broke."""
    document.storeToURL(path.as_uri(), (argument("FilterName", "writer8"),))
    content = zipfile.ZipFile(path).read("content.xml")
    return ALWAYS_DIFFERENT.sub(b"", content[content.index(b"<office:body>"):])


def saving(office: Office, profile: Profile, plan: pathlib.Path):
    """As a desktop asks for when it goes down; the office itself does the same every few minutes. What is given back does it, and waits until
    it is written down. All that it needs is looked up before: two threads that look up services at once hinder each other."""
    url = uno.createUnoStruct("com.sun.star.util.URL", Complete="vnd.sun.star.autorecovery:/doSessionSave")
    _, url = office.service("com.sun.star.util.URLTransformer").parseStrict(url)
    dispatch = office.context.getValueByName("/singletons/com.sun.star.frame.theAutoRecovery").dispatch
    settings = profile.path / "user/registrymodifications.xcu"

    def save() -> None:
        dispatch(url, (argument("DispatchAsynchron", True),))  # on the main thread, as the office does: elsewhere it can wait for itself
        until(lambda: is_saved(settings.read_text("utf-8"), plan), "the office wrote down what it saved")
    return save


def is_saved(settings: str, plan: pathlib.Path) -> bool:
    """Whether that plan is, and nothing else is being saved: what an office notes of the documents that are open."""
    states = dict(re.findall(r'oor:name="(recovery_item_\d+)".*"DocumentState"[^>]*><value>(\d+)<', settings))
    saved_here = re.findall(rf'oor:name="(recovery_item_\d+)".*{re.escape(plan.as_uri())}', settings)
    return set(states.values()) <= UNCHANGED | {SAVED} and any(states[item] == SAVED for item in saved_here)


class Recovery(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.profile = Profile("recovery").add().add(pathlib.Path(os.environ["PLAN_FORM_CALLS"]))
        cls.folder = WORK / "recovery-plans"
        shutil.rmtree(cls.folder, ignore_errors=True)
        cls.folder.mkdir()
        cls.plan = cls.folder / "recovered.odt"

    def test_each_command(self):
        with Office(self.profile) as office:
            plans, document = office.plans, office.new_plan()
            write_faults(document, plans)
            document.storeToURL(self.plan.as_uri(), (argument("FilterName", "writer8"),))
            fixable = fixes(plans, document)
            self.assertGreater(len(fixable), 8)
            commands = COMMANDS | {name: form_call(name) for name in FORM_CALLS} | {f"fix {finding.RuleId}": fix_of(finding.RuleId) for finding in fixable}
            if not IS_LONG:  # one of each kind: those of the plan, forms, and fixes lie one after the other
                commands = dict(list(commands.items())[::3])
            without_fault = {name: self.without_fault(office, command) for name, command in commands.items()}
        file = self.plan.read_bytes()
        for name, (before, after, lasts) in without_fault.items():
            with self.subTest(command=name):
                if name in COMMANDS:
                    self.assert_is_one_of(self.recovered(commands[name], lasts / 2, saved_before=True), before)
                self.assert_is_one_of(self.recovered(commands[name], lasts / 2, saved_before=False), before, after)
                self.assertEqual(self.plan.read_bytes(), file)

    def assert_is_one_of(self, recovered: list[bytes], *states: list[bytes]) -> None:
        if recovered not in states:
            now, known = b"".join(recovered), b"".join(states[-1])
            at = len(os.path.commonprefix([now, known]))
            self.fail(f"{now[max(at - 200, 0):at + 200]!r}\n<=>\n{known[max(at - 200, 0):at + 200]!r}")

    def without_fault(self, office: Office, command) -> tuple[list[bytes], list[bytes], float]:
        """What is recovered when nothing is cut off: nothing was done, or all of it. And how long it takes, in seconds."""
        document = office.open(self.plan)
        before = [self.reopened(office, document)]
        known = list(office.documents())
        begin = time.monotonic()
        command(office, document)
        lasts = time.monotonic() - begin
        made = [other for other in office.documents() if other not in known]
        after = sorted(self.reopened(office, one) for one in (document, *made))
        for one in (document, *made):
            one.close(True)
        return before, after, lasts

    def reopened(self, office: Office, document) -> bytes:
        copy = self.folder / "copy.odt"
        saved(document, copy)
        again = office.open(copy)
        try:
            return saved(again, self.folder / "saved.odt")
        finally:
            again.close(True)

    def recovered(self, command, delay: float, *, saved_before: bool) -> list[bytes]:
        """All is saved before the command, or else `delay` seconds after it began. Then the office is killed."""
        self.unlock()
        profile = self.profile.copy("recovery-killed")
        with Office(profile, dialogs=True, recovers=True) as office:
            document = office.open(self.plan, hidden=False)
            document.setModified(True)
            save = saving(office, profile, self.plan)
            if saved_before:
                save()

            def end() -> None:
                if not saved_before:
                    save()
                office.kill()

            ending = threading.Timer(delay, end)
            ending.start()
            # The last one comes where the office goes before the command is called.
            with contextlib.suppress(DisposedException, RuntimeException, UnknownPropertyException):
                command(office, document)
            ending.join()
            office.process.wait()
        self.unlock()
        with Office(profile, dialogs=True, recovers=True) as office:
            for button in ("Starten", "Voltooien"):
                office.dialog("documentherstel").press(button)
            office.no_dialog("documentherstel")
            plans = [document for document in office.documents() if document.getTextTables().hasElements()]
            self.assertIn(self.plan.as_uri(), [document.URL for document in plans])
            return sorted(saved(document, self.folder / "saved.odt") for document in plans)

    def unlock(self) -> None:
        """The plan is free: an office that was killed leaves its lock."""
        for lock in self.folder.glob(".~lock.*"):
            lock.unlink()


if __name__ == "__main__":
    unittest.main()
