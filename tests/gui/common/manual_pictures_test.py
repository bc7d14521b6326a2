"""The pictures of the manual: each deck, form and window as it is now. scripts/pictures puts them into docs/pictures."""
import json
import subprocess
import time
from collections.abc import Callable

from accessible import Accessible, Box
from layout_test import LayoutChecks
from long_run import long_run
from options_page_test import SETTINGS, OptionsWindow
from plan_window import FormWindow, Panel, StepsPanel
from screen import picture, press
from screen_test_case import ROOT, SCHOOL, strings
from takeover_window import TakeoverWindow
from waiting import DEADLINE, until

LAPTOP = (1366, 768)
TITLE = 25  # of a window
OF_SOMEBODY_ELSE = ROOT / "tests/data/plans/bold-titles.docx"
ACTIVITY = {"Doel": "Taalvaardig Nederlands in elke klas", "Doelgroep": "leerkrachten", "Niveau": "basis", "Professionaliseringsactiviteit": "Leesclub over taal"}
COST = {"Activiteit": "Lesson study begrijpend lezen", "Kostensoort": "materiaal", "Datum": "maart",
        "Betaald met": "werkingsmiddelen", "Bedrag": "€ 180,00"}


@long_run
class DutchManualPictures(LayoutChecks):
    def setUp(self) -> None:
        super().setUp()
        self.messages = strings("messages", self.language)

    def take(self, name: str, box: Callable[[], Box]) -> None:
        self.take_as(f"manual-{self.language}-{name}", box)

    @staticmethod
    def take_as(name: str, box: Callable[[], Box]) -> None:
        """Once nothing moves any more; with few colours, for it stands in the repository."""
        def seen() -> bytes:
            return subprocess.run(["identify", "-format", "%wx%h %#", picture(name, box())], check=True, capture_output=True, timeout=DEADLINE).stdout

        def stays() -> bool:
            before = seen()
            time.sleep(0.4)
            return seen() == before
        until(stays, "the picture stays as it is")
        file = picture(name, box())
        subprocess.run(["convert", file, "-strip", "+dither", "-colors", "256", "-define", "png:compression-level=9", file], check=True, timeout=DEADLINE)

    def take_panel(self, name: str, panel: Panel) -> None:
        """With the title of its deck."""
        def with_title() -> Box:
            box = panel.viewport().box
            return Box(box.x - 1, box.y - 26, box.width + 2, box.height + 30)
        self.take(name, with_title)

    def take_window(self, name: str, window: Accessible) -> None:
        self.take(name, lambda: window.box)

    def opened(self, title: str) -> Accessible:
        window = until(lambda: self.office.find_window(title), f"“{title}” is open")
        until(lambda: window.has("active"), "the keyboard is in it")
        return window

    def open(self, command: str, title: str, document) -> Accessible:
        self.office.command(f"org.professionaliseringsplan:{command}", document)
        return self.opened(title)

    def load(self, url: str):
        self.office.on_main_thread(lambda: self.office.desktop.loadComponentFromURL(url, "_blank", 0, ()))
        return self.document_in_front()

    def whole(self, document) -> Box:
        """Of a window whose inside is as large as a laptop's screen without its title, without the line around it."""
        box = self.office.window(document).box
        return Box(box.x + 1, box.y, *LAPTOP)

    def sample(self):
        window = self.open("sample", strings("SampleDialog", self.language)["title"], self.office.first)
        until(lambda: any(node.has("focused") for node in window.walk(skip=())), "the keyboard is in the list")
        press("Return")
        return self.plan_in_front()

    def test_the_start_page(self) -> None:
        plans = [{"url": f"file:///home/leen/plannen/{year}/plan.odt", "organisation": SCHOOL, "schoolYear": f"{year}-{year + 1}"}
                 for year in (2026, 2025)]
        self.office.configure(SETTINGS + "RecentPlans", List=json.dumps(plans))
        self.addCleanup(self.office.configure, SETTINGS + "RecentPlans", List="")
        document = self.load("private:factory/swriter")
        with self.window_of_size(document, LAPTOP[0], 560):
            self.office.command("org.professionaliseringsplan:steps", document)
            panel = StepsPanel(self.office, document)
            until(lambda: panel.is_in_front() and panel.words["openRecent"] in panel.buttons(), "the plans are listed")
            self.take_panel("start", panel)

    def test_the_decks(self) -> None:
        plan = self.new_plan()
        with self.window_of_size(plan, *LAPTOP):
            steps = self.steps(plan)
            steps.button(steps.words["nextHelp"]).do()
            until(lambda: steps.heading() == self.office.headings(plan)[0], "a chapter is explained")
            self.take_panel("steps", steps)
            findings = self.findings(plan)
            findings.tree.choose(findings.of_kind("example-unchanged")[0])
            until(lambda: findings.uno_control("Fix").isVisible(), "a finding is explained")
            self.take_panel("findings", findings)

    def test_the_budget(self) -> None:
        sample = self.sample()
        with self.window_of_size(sample, *LAPTOP):
            panel = self.budget(sample)
            until(lambda: len(panel.tree.lines()) > 1, "the lines are there")
            self.take_panel("budget", panel)

    def test_the_follow_up(self) -> None:
        sample = self.sample()
        with self.window_of_size(sample, *LAPTOP):
            panel = self.begun_follow_up(sample, -30, -7, 0)
            for cell, text in (("B5", "gevolgd"), ("F5", "€ 240,00"), ("B6", "gevolgd"), ("F6", "€ 20,00")):
                self.put(sample, "PlanFollowUp", cell, text)
            until(lambda: panel.group("incomplete"), "each group has a line")
            panel.tree.choose(panel.tree.leaves()[0])
            until(lambda: panel.uno_control("Details").isVisible(), "a line is explained")
            self.take_panel("follow-up", panel)

    def test_a_new_plan(self) -> None:
        dialog = self.open_dialog()
        dialog.fill(self.words["school"], SCHOOL)
        self.take_window("new-plan", dialog.window())

    def test_a_sample(self) -> None:
        sample = self.sample()
        with self.window_of_size(sample, LAPTOP[0], LAPTOP[1] - TITLE):
            until(lambda: sample.getCurrentController().PageCount > 5, "its pages are laid out")
            self.take("sample", lambda: self.whole(sample))

    def test_the_first_picture_of_the_readme(self) -> None:
        """docs/screenshot.png, in Dutch."""
        plan = self.new_plan()
        with self.window_of_size(plan, LAPTOP[0], LAPTOP[1] - TITLE):
            panel = self.steps(plan)
            panel.button(panel.words["nextHelp"]).do()
            panel.button(panel.words["goOn"]).do()
            until(lambda: panel.text("Told"), "it says what to do")
            self.take_as(f"screenshot-{self.language}", lambda: self.whole(plan))

    def test_a_document_to_take_over(self) -> None:
        self.office.command("org.professionaliseringsplan:take-over", self.load(OF_SOMEBODY_ELSE.as_uri()))
        window = TakeoverWindow(self.office, self.language)
        press("alt+" + window.letter("levelLabel"))
        window.choose(window.words["levelLabel"], "Primair onderwijs")
        window.go_to_parts()
        window.choose_part(window.lines()[2].partition(" → ")[0])
        self.take_window("take-over", window.window())

    def test_the_options(self) -> None:
        self.office.configure(SETTINGS + "NewPlan", Organisation=SCHOOL)
        self.office.configure(SETTINGS + "Tips", Shown=True)
        self.addCleanup(self.office.configure, SETTINGS + "Tips", Shown=False)
        OptionsWindow(self.office, self.language).press_cancel()
        page = OptionsWindow(self.office, self.language)  # which opens where it was closed
        self.take_window("options", page.window())
        page.press_cancel()

    def test_the_windows(self) -> None:
        plan = self.new_plan()
        titles = {"induction": self.messages["form.induction"], "school": self.messages["form.school"],
                  "overview": strings("OverviewDialog", self.language)["title"], "send": strings("SendDialog", self.language)["title"]}
        for command, title in titles.items():
            window = self.open(command, title, plan)
            if command == "overview":
                until(lambda: window.find("list").has("focused"), "the keyboard is in the list")
                press(*["Down"] * 5)
                until(lambda: window.find("list").selected_line == 5, "an activity is chosen")
            self.take_window(command, window)
            self.office.cancel_dialogs()

    def test_the_goals(self) -> None:
        goals = self.open("goal", self.messages["form.goals"], self.new_plan())
        self.take_window("goals", goals)
        goals.shows("push button", strings("ThingsDialog", self.language)["edit"]).do()
        self.take_window("goal", self.opened(self.messages["form.goal.edit"]))

    def test_the_rows(self) -> None:
        plan = self.new_plan()
        for command, table, answers in (("add-activity", "activities", ACTIVITY), ("add-cost", "costs", COST)):
            title = self.messages[f"form.new.{table}"]
            self.open(command, title, plan)
            form = FormWindow(self.office, title)
            for label, answer in answers.items():
                form.go_to(label)
                form.fill(label, answer)
            self.take_window(command, form.window())
            self.office.cancel_dialogs()


class EnglishManualPictures(DutchManualPictures):
    language = "en-US"
