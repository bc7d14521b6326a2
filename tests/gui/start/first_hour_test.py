"""The first hour of somebody new: a bar that says where things are, a sample, help, and the first field of a new plan."""
import pathlib
import stat

from office import WORK
from options_page_test import OptionsWindow
from plan_window import FindingsPanel, FormWindow, GoalList, NewPlanDialog, StepsPanel
from screen import picture, press, write
from screen_test_case import ROOT, SCHOOL, ScreenTest
from waiting import NotYet, until
from words import strings

CALLED = WORK / "browser-called"
BROWSER = WORK / "browser"


def put_in_place_of_the_browser() -> str:
    """A script that writes down which page it was called with."""
    BROWSER.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" > '{CALLED}.new'; mv '{CALLED}.new' '{CALLED}'\n")
    BROWSER.chmod(BROWSER.stat().st_mode | stat.S_IXUSR)
    return str(BROWSER)


class FirstHour(ScreenTest):
    is_known = False
    environment = {"DESKTOP_LAUNCH": str(BROWSER)}

    @classmethod
    def setUpClass(cls) -> None:
        put_in_place_of_the_browser()
        super().setUpClass()

    def setUp(self) -> None:
        super().setUp()
        self.messages = strings("messages", self.language)
        self.office.configure("/org.professionaliseringsplan.Settings/Welcome", BeginHere=True)
        self.office.configure("/org.professionaliseringsplan.Settings/Tips", Shown=True, Done="")

    def page(self) -> str:
        """The page of the manual that the browser was called with."""
        def called() -> pathlib.Path:
            if not CALLED.exists():
                raise NotYet("no page was opened")
            return pathlib.Path(CALLED.read_text("utf-8").strip().removeprefix("file://"))
        path = until(called, "a page of the help is opened")
        CALLED.unlink()
        self.assertTrue(path.exists(), f"no page {path}")
        self.assertIn("/help/nl/", str(path))
        return str(path).partition("/help/nl/")[2].removesuffix(".html")

    def help(self) -> str:
        CALLED.unlink(missing_ok=True)
        press("F1")
        return self.page()

    def says(self, text: str, document=None) -> None:
        """The window of a document, in a bar."""
        until(lambda: any(text in (node.name or "") + node.text for node in self.office.window(document).walk() if node.role in ("label", "text", "static", "info bar")),
              f"the window says “{text}”")


class WelcomeTest(FirstHour):
    needs_own_office = True  # what is said to somebody new is said once

    def test_a_bar_says_once_where_a_plan_is_made(self) -> None:
        self.says(self.messages["welcome.bar"], self.office.first)
        picture("nl-welcome")
        self.office.window(self.office.first).shows("push button", self.messages["welcome.bar.show"]).do()
        start = StepsPanel(self.office, self.office.first)
        until(lambda: start.is_in_front() and start.labels(), "the start page is shown")
        for button in ("newPlan", "sample", "takeOver"):
            self.assertIn(start.words[button], start.buttons())
        picture("nl-start")
        self.assertEqual(self.help(), "steps")


class HelpTest(FirstHour):
    def test_each_panel_and_form_has_its_page(self) -> None:
        plan = self.new_plan()
        steps = self.steps(plan)
        self.office.command("org.professionaliseringsplan:steps", plan)
        steps.wait_for_keyboard()
        self.assertEqual(self.help(), "steps")
        self.office.command("org.professionaliseringsplan:findings", plan)
        findings = FindingsPanel(self.office, plan)
        findings.wait_for_keyboard()
        self.assertEqual(self.help(), "findings")
        findings.tree.choose(findings.tree.leaves()[0])
        findings.button(findings.words["about"]).do()
        self.assertTrue(self.page().startswith("rules/"))
        self.office.command("org.professionaliseringsplan:budget", plan)
        self.budget(plan).wait_for_keyboard()
        self.assertEqual(self.help(), "budget")
        self.follow_up(plan).begin()
        self.office.command("org.professionaliseringsplan:show-follow-up", plan)
        self.follow_up(plan).wait_for_keyboard()
        self.assertEqual(self.help(), "follow-up")
        forms = {"add-activity": ("Activiteit toevoegen", "activities"), "add-agenda-item": ("Agendapunt toevoegen", "agenda"),
                 "add-cost": ("Kosten toevoegen", "costs"), "school": ("Gegevens van de school", "school"),
                 "budget-settings": (self.messages["form.budget-settings"], "budget-settings"),
                 "add-consultation": (self.messages.get("form.consultations.add", "Overleg of goedkeuring noteren"), "consultations"),
                 "induction": (self.messages["form.induction"], "induction"), "study-day": (self.messages["form.study-day"], "study-day"),
                 "evaluation": (self.messages["form.evaluation"], "evaluation"), "target-group": (self.messages["form.target-group"], "target-groups")}
        for command, (title, page) in forms.items():
            with self.subTest(command):
                self.office.command(f"org.professionaliseringsplan:{command}", plan)
                window = until(lambda: next((w for w in self.office.windows() if w.has("active") and w.name != self.office.window(plan).name), None), f"{command} opens")
                until(lambda: any(node.has("focused") for node in window.walk()), "the keyboard is in it")
                self.assertEqual(self.help(), page, window.name)
                press("Escape")
                until(lambda: self.office.window(plan).has("active"), "the plan is in front")
        for command, page in {"send": "send", "overview": "overview", "quality": "quality", "goal": "goals"}.items():
            with self.subTest(command):
                self.office.command(f"org.professionaliseringsplan:{command}", plan)
                window = until(lambda: next((w for w in self.office.windows() if w.has("active") and w.name != self.office.window(plan).name), None), f"{command} opens")
                until(lambda: any(node.has("focused") for node in window.walk(skip=())), "the keyboard is in it")
                self.assertEqual(self.help(), page, window.name)
                press("Escape")
                until(lambda: self.office.window(plan).has("active"), "the plan is in front")
        dialog = self.open_dialog()
        self.assertEqual(self.help(), "new-plan")
        press("Escape")
        dialog.wait_until_closed()
        self.office.command("org.professionaliseringsplan:help", plan)
        self.assertEqual(self.page(), "index")


class OptionsHelpTest(FirstHour):
    def test_the_page_of_options_has_its_page(self) -> None:
        options = OptionsWindow(self.office)
        options.go_by_key("organisationLabel")
        until(lambda: options.field(options.words["organisationLabel"]).has("focused"), "the keyboard is in the page")
        self.assertEqual(self.help(), "options")
        press("Escape")
        options.wait_until_closed()


class SampleTest(FirstHour):
    def test_a_sample_is_marked_until_somebody_goes_on_with_it(self) -> None:
        self.office.command("org.professionaliseringsplan:sample")
        words = strings("SampleDialog", self.language)
        window = until(lambda: self.office.find_window(words["title"]), "it asks which one")
        until(lambda: any(node.has("focused") for node in window.walk(skip=())), "the keyboard is in the list")
        picture("nl-sample-dialog")
        self.assertEqual(self.help(), "sample")
        press("Return")
        sample = self.plan_in_front()
        self.says(self.messages["sample.bar"], sample)
        steps = self.steps(sample)
        findings = self.findings(sample)
        self.assertEqual(sum(findings.counts()), 0)
        picture("nl-sample")
        self.assertIn("Ingevuld voorbeeld", sample.StyleFamilies.getByName("PageStyles").getByName("Standard").HeaderText.String)
        steps = self.steps(sample)
        steps.button(steps.words["keepSample"]).do()
        header = lambda: sample.StyleFamilies.getByName("PageStyles").getByName("Standard").HeaderText.String
        until(lambda: "Ingevuld voorbeeld" not in header(), "the mark is gone")
        self.assertIn("2", header())
        self.assertEqual(sample.getUndoManager().getAllUndoActionTitles(), (self.messages["undo.keep-sample"],))
        self.office.on_main_thread(lambda: sample.getUndoManager().undo())
        self.assertIn("Ingevuld voorbeeld", header())


class BeginTest(FirstHour):
    def test_the_first_useful_edit_takes_at_most_five_clicks(self) -> None:
        actions = 0
        self.office.menu_item("Professionaliseringsplan", "Nieuw professionaliseringsplan…").do()
        actions += 2  # the menu, and its line
        dialog = NewPlanDialog(self.office, self.words["dialog"])
        dialog.fill("Naam van de school", SCHOOL)
        dialog.root().shows("check box", "Kort plan (10 bladzijden)").do()
        actions += 1
        dialog.root().shows("push button", "Maak het plan").do()
        actions += 1
        dialog.wait_until_closed()
        plan = self.plan_in_front()
        self.says(self.messages["begin.bar"], plan)
        picture("nl-begin")
        until(lambda: self.office.selection(plan).text.startswith("<"), "the first field is selected")
        write("Leen Maes")
        until(lambda: "Leen Maes" in plan.getText().getString(), "what is typed stands in the plan")
        self.assertLessEqual(actions, 5)
        self.assertEqual(plan.getDocumentProperties().Title[:len(SCHOOL)], SCHOOL)
        self.office.window(plan).shows("push button", self.messages["begin.bar.stop"]).do()
        until(lambda: self.messages["begin.bar.stop"] not in [node.name for node in self.office.window(plan).walk() if node.role == "push button" and node.has("showing")], "the bar is gone")
        self.office.close_all_but_first()
        other = self.new_plan()
        self.assertNotIn(self.messages["begin.bar"], [node.name for node in self.office.window(other).walk()])


class NoBrowserTest(ScreenTest):
    environment = {"DESKTOP_LAUNCH": "", "PATH": "/nonexistent"}

    def test_without_a_browser_it_is_said_where_the_page_is(self) -> None:
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:findings", plan)
        self.findings(plan).wait_for_keyboard()
        press("F1")
        title = strings("messages", "nl")["box.title"]
        box = until(lambda: self.office.find_window(title), "it says that there is no browser")
        said = box.find("static").name
        self.assertTrue(said.startswith(strings("messages", "nl")["help.no-browser"].partition(" {")[0]), said)
        self.assertTrue(pathlib.Path(said.rpartition(": ")[2]).exists(), said)
        press("Return")
        until(lambda: self.office.window(plan).has("active"), "the plan is in front")
