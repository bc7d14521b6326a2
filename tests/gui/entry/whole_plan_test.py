"""A whole plan, from “Nieuw professionaliseringsplan” to nothing left to see in the check, by keyboard and accessibility
alone; it says what was entered, and goes through Word unharmed."""
import re
import shutil
import subprocess

from long_run import long_run
from office import WORK
from com.sun.star.beans import NamedValue  # known once the office is
from plan_author import Form, PlanAuthor
from plan_window import NewPlanDialog, StepsPanel
from screen import press, write
from screen_test_case import ScreenTest, strings
from waiting import NotYet, until
from whole_plans import COVER, FLANDERS_CHAPTERS, FLANDERS_SAYS, NETHERLANDS_CHAPTERS, NETHERLANDS_SAYS

NOTHING = strings("messages", "nl")["findings.none"]
FILE = WORK / "plan.docx"
FIELDS = {"targetGroups": ("goal", "group"), "activities": ("goal", "targetGroup", "level", "activity"),
          "agenda": ("date", "activity", "targetGroup", "responsible"), "costs": ("activity", "category", "payer", "cents", "date"),
          "consultations": ("body", "kind", "date", "outcome")}


def unmarked(value):
    """An approval says behind its outcome which text it was of."""
    return re.sub(r" \(plan-[0-9a-f]{16}\)$", "", value) if isinstance(value, str) else value


class WholePlanTest(ScreenTest):
    def make_plan(self, school: str, country: str):
        """From the menu, by keyboard."""
        press("F10")
        until(lambda: any(menu.has("selected") for menu in self.office.menu_bar().children()), "the menu bar has the keyboard")
        press("p")
        until(lambda: self.office.menu_item("Professionaliseringsplan", "Nieuw professionaliseringsplan…").has("showing", "selected"),
              "the menu is open")
        press("Return")
        dialog = NewPlanDialog(self.office, self.words["dialog"])
        write(school)
        until(lambda: dialog.field(self.words["school"]).text == school, "the name is typed")
        press(country)
        year = dialog.field("Schooljaar").text
        press("Return")
        dialog.wait_until_closed()
        until(StepsPanel(self.office, self.document_in_front()).is_in_front, "the steps are beside it")
        return self.plan_in_front(), year

    def write_plan(self, plan, year: str, chapters: dict) -> None:
        first, second = year.split("-")
        author = PlanAuthor(self, plan, year=first, next=second)
        for title, steps in chapters.items():
            if title != COVER:
                author.go_to_chapter(title)
                author.write(title, steps)
                continue
            until(lambda: self.office.selection(plan).text.startswith("<"), "the field of the cover is selected in a new plan")
            write(steps[0])
            until(lambda: self.office.selection(plan).whole == steps[0], "what is typed comes in its place")
            author.write(title, steps[1:])

    def nothing_is_left(self, plan) -> None:
        def nothing() -> bool:
            if lines := panel.lines():
                raise NotYet(f"findings: {lines}")
            return NOTHING in panel.labels()
        panel = self.findings(plan)
        until(nothing, "the check finds nothing", deadline=15)
        self.assertEqual([found.Message for found in self.office.plans().check(plan, True)], [], "nor before sending")

    def assert_says(self, plan, expected: dict, year: str, chapters: dict) -> None:
        said = self.office.read_plan(plan)
        self.assertEqual({chapter["state"] for chapter in said["chapters"]}, {"done"})
        self.assertEqual([goal["title"] for goal in said["goals"]], expected["goals"])
        first = year.split("-")[0]
        for part, names in FIELDS.items():
            rows = [tuple(text.format(year=first) if isinstance(text, str) else text for text in row) for row in expected[part]]
            self.assertEqual([tuple(unmarked(row[name]) for name in names) for row in said[part]], rows, part)
        for item in said["agenda"]:
            self.assertEqual(said["activities"][item["matches"]]["activity"], item["activity"])
        text = plan.getText().getString()
        typed = [step for steps in chapters.values() for step in steps if isinstance(step, str)]
        self.assertEqual([each for each in typed if each not in text], [])

    def through_word(self, plan):
        """Saved as .docx, closed and opened again."""
        FILE.unlink(missing_ok=True)
        press("ctrl+shift+s")
        dialog = until(lambda: self.office.find_window("Opslaan"), "the name is asked")
        until(lambda: dialog.has("active"), "the dialog has the keyboard")
        write(str(FILE))
        until(lambda: any(field.text == str(FILE) for field in dialog.find_all("text")), "the name is typed")
        press("Return")
        until(lambda: self.office.find_window("Vraag").shows("push button", "Gebruik Word 2007–365-indeling"), "which format").do()
        until(FILE.exists, "it is saved")
        until(lambda: plan.getURL() == FILE.as_uri(), "and the plan is that file")
        press("ctrl+w")
        until(lambda: self.office.documents() == [self.office.first], "it is closed")
        until(lambda: self.office.window(self.office.first).has("active"), "the empty document is in front")
        self.office.on_main_thread(lambda: self.office.desktop.loadComponentFromURL(FILE.as_uri(), "_blank", 0, ()))
        return self.document_in_front()

    def hand_over(self, plan) -> None:
        """What its readers get; a word that is changed afterwards is noticed."""
        folder = WORK / "uit"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        self.office.plans().exportForCouncil(plan, folder.as_uri(), (NamedValue("Formats", "pdf,report,summary"),))
        sent = next(file for file in folder.iterdir() if file.name.endswith(" v1.pdf") and "verslag" not in file.name and "samenvatting" not in file.name)
        text = subprocess.run(["pdftotext", sent, "-"], capture_output=True, text=True, check=True).stdout
        self.assertNotIn("Toelichting", text)
        self.assertIn("Inleiding", text)
        structure = subprocess.run(["pdfinfo", "-struct", sent], capture_output=True, text=True, check=True).stdout
        for tag in ("H1", "Table", "TH"):
            self.assertIn(tag, structure)
        self.nothing_is_left(plan)
        end = plan.getText().getEnd()
        self.office.on_main_thread(lambda: plan.getText().insertString(end, " Nog een zin.", False))
        self.assertIn("changed-after-approval", [found.RuleId for found in self.office.plans().check(plan, True)])

    def check(self, school: str, country: str, chapters: dict, expected: dict) -> None:
        plan, year = self.make_plan(school, country)
        self.write_plan(plan, year, chapters)
        self.nothing_is_left(plan)
        steps = self.steps(plan).chapters()
        said = self.office.read_plan(plan)
        self.assertEqual((said["organisation"], said["schoolYear"]), (school, year))
        self.assert_says(plan, expected, year, chapters)
        plan = self.through_word(plan)
        self.nothing_is_left(plan)
        until(lambda: self.steps(plan).chapters() == steps, "the guide shows the same states")
        self.assertEqual(self.office.read_plan(plan), said)
        self.hand_over(plan)

    def test_flanders(self) -> None:
        self.check("Basisschool De Linde", "alt+v", FLANDERS_CHAPTERS, FLANDERS_SAYS)

    @long_run
    def test_the_netherlands(self) -> None:
        self.check("De Regenboog", "alt+e", NETHERLANDS_CHAPTERS, NETHERLANDS_SAYS)
