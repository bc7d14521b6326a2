"""What the test files share: an office in their language, with a new plan where a test asks for one."""
import datetime
import pathlib
import re
import unittest

from office import Office
from plan_window import BudgetPanel, FindingsPanel, FollowUpPanel, NewPlanDialog, StepsPanel
from screen import press, write
from waiting import until
from words import ROOT, strings  # noqa: F401  the test files have them from here

SCHOOL = "Basisschool De Linde"
CHAPTERS_OF_A_PLAN = 12  # of a Flemish one, as new_plan makes it
STEPS_OF_A_PLAN = 1 + CHAPTERS_OF_A_PLAN + 1  # with the cover, and the chapter that may be added: the follow-up
# LibreOffice 7.4 asks now and then what can be pasted into a window that has just gone (docs/libreoffice-notes.md).
CRASHES_AT_CLOSING = "GetObjCntTypeOfSelection"


def ready(done: int, total: int = CHAPTERS_OF_A_PLAN) -> str:
    """How the panel of steps says how far a plan is, on a Dutch screen."""
    return f"{done} van {total} klaar"


def dutch_day(distance: int) -> str:
    """So many days from today, as a plan writes it."""
    day = datetime.date.today() + datetime.timedelta(days=distance)
    return f"{day.day}/{day.month}/{day.year}"


def running_school_year() -> str:
    """Of Flanders: from September on."""
    today = datetime.date.today()
    first = today.year if today.month >= 9 else today.year - 1
    return f"{first}-{first + 1}"


class ScreenTest(unittest.TestCase):
    language = "nl"
    environment: dict[str, str] = {}  # of the office, besides that of the tests
    is_known = True  # the user knows the extension already
    needs_own_office = False  # else classes share one, where they want the same
    office: Office
    _shared: Office | None = None

    @property
    def words(self) -> dict[str, str]:
        """The names by which a test finds things, in the language of the screen."""
        dutch = self.language == "nl"
        return {"dialog": "Nieuw professionaliseringsplan" if dutch else "New professionaliseringsplan",
                "school": "Naam van de school" if dutch else "Name of the school"}

    @classmethod
    def packages(cls) -> tuple[pathlib.Path, ...]:
        """Extensions that are installed besides."""
        return ()

    @classmethod
    def kind_of_office(cls) -> str:
        """The same for classes that can share one."""
        return repr((cls.language, cls.is_known, sorted(cls.environment.items()), cls.packages.__func__, cls.needs_own_office and cls))

    @classmethod
    def setUpClass(cls) -> None:
        """Who shares an office comes one after the other (run_tests.py)."""
        if not ScreenTest._shared:
            cls._start_office()
        elif cls.is_known:  # who does not know the extension learns of it once
            ScreenTest._shared.restore_settings()
        cls.office = ScreenTest._shared

    @classmethod
    def _start_office(cls) -> None:
        cls.office = ScreenTest._shared = Office(cls.language, cls.is_known, cls.packages(), **cls.environment)

    @staticmethod
    def leave_office() -> None:
        """It must end well."""
        if not ScreenTest._shared:
            return
        office, ScreenTest._shared = ScreenTest._shared, None
        try:
            if not office.alive:
                raise AssertionError(f"the office died: exit {office.process.returncode}")
            status = office.quit()
            if status != 0:
                raise AssertionError(f"the office ended with status {status}")
        finally:
            if office.alive:
                office.kill()

    def abandon_office(self) -> None:
        """One that has ended, or that no other test can begin in; the next one gets another."""
        self.office.kill()
        ScreenTest._shared = None

    def setUp(self) -> None:
        if not ScreenTest._shared or not self.office.alive:  # the second: died in the test before, which said so
            self._start_office()
        self.office.forget_answers()
        until(lambda: self.office.window(self.office.first).has("active"), "the empty document is in front")

    def tearDown(self) -> None:
        try:
            self.office.cancel_dialogs()
            self.office.close_all_but_first()
        except BaseException:  # a test left it in a state that the next one cannot begin in
            is_known = self.office.died_of(CRASHES_AT_CLOSING)
            self.abandon_office()
            if not is_known:
                raise
            print("the office crashed as a window was closed, in", CRASHES_AT_CLOSING)

    def open_dialog(self) -> NewPlanDialog:
        self.office.command("org.professionaliseringsplan:new")
        return NewPlanDialog(self.office, self.words["dialog"])

    def new_plan(self, school: str = SCHOOL, school_year: str = ""):
        """Makes a plan by keyboard; returns its document, whose window is in front with the panel of steps filled."""
        before = len(self.office.documents())
        dialog = self.open_dialog()
        dialog.fill(self.words["school"], school)
        if school_year:
            press("Tab")
            dialog.fill(strings("NewPlanDialog", self.language.replace("-", "_"))["schoolYearLabel"], school_year)
        press("Return")
        dialog.wait_until_closed()
        until(lambda: len(self.office.documents()) == before + 1, "the plan is made")
        document = self.document_in_front()
        until(StepsPanel(self.office, document).is_in_front, "the steps are beside it")
        return self.plan_in_front()

    def document_in_front(self):
        return until(lambda: next((d for d in self.office.documents() if d != self.office.first
                                   and self.office.window(d).has("active")), None), "a plan is in front")

    def plan_in_front(self):
        document = self.document_in_front()
        steps = self.steps(document)
        until(lambda: len(steps.chapters()) > 1, "the steps are listed")
        return document

    def steps(self, document) -> StepsPanel:
        return self._in_front(StepsPanel(self.office, document))

    def findings(self, document) -> FindingsPanel:
        return self._in_front(FindingsPanel(self.office, document))

    def budget(self, document) -> BudgetPanel:
        return self._in_front(BudgetPanel(self.office, document))

    def follow_up(self, document) -> FollowUpPanel:
        return self._in_front(FollowUpPanel(self.office, document))

    def begun_follow_up(self, document, *days: int) -> FollowUpPanel:
        """With rows that lie so many days from today, the first ones of the table; without days the first was yesterday."""
        panel = self.follow_up(document)
        panel.begin()
        days = {row: dutch_day(distance) for row, distance in enumerate(days or (-1,), 2)}
        for row, day in days.items():
            self.put(document, "PlanFollowUp", f"C{row}", day)
        names = document.getTextTables().getByName("PlanFollowUp")

        def shows(row: int, day: str) -> bool:
            """With or without its year."""
            line = panel.tree.line(names.getCellByName(f"A{row}").getString())
            return line.text.endswith((f" {day}", f" {day.rpartition('/')[0]}"))

        until(lambda: all(shows(row, day) for row, day in days.items()), "the panel has the days")
        return panel

    def put(self, document, table: str, cell: str, text: str) -> None:
        """Into a cell, past the keyboard."""
        found = document.getTextTables().getByName(table).getCellByName(cell)
        self.office.on_main_thread(lambda: found.setString(text))

    def choose_path(self, path) -> None:
        """Types a path in the office's own window for files or folders."""
        chooser = until(lambda: next((window for window in self.office.windows() if window.role == "file chooser"), None), "a path is asked for")
        until(lambda: chooser.has("active"), "it is in front")
        press("ctrl+l")
        field = until(lambda: next((node for node in chooser.find_all("text") if node.has("focused")), None), "a path can be typed")
        write(str(path))
        until(lambda: field.text.rstrip("/") == str(path), "the path is typed")
        press("Return")

    @staticmethod
    def _in_front(panel):
        """Of the panels only the one in front is there."""
        panel.bring_to_front()
        return panel

    def assert_matches(self, pattern: str, text: str) -> None:
        self.assertTrue(re.fullmatch(pattern, text, re.DOTALL), f"“{text}” does not match {pattern}")
