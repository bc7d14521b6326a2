"""Panels and forms on other screens: dark, of high contrast, with large letters. Nothing is cut off; the pictures show the rest."""
from accessibility_test import FORMS
from layout_test import LayoutChecks
from long_run import long_run
from screen import picture, press
from screen_test_case import strings
from waiting import until


class DarkTest(LayoutChecks):
    look = "dark"
    environment = {"GTK_THEME": "Adwaita:dark"}

    def test_panels_and_forms(self) -> None:
        plan = self.new_plan()
        messages = strings("messages", self.language.replace("-", "_"))
        name = f"{self.language}-{self.look}"
        for made in (self.steps, self.findings, self.budget, self.begun_follow_up):
            panel = made(plan)
            until(lambda: len(panel.tree.lines()) > 1, "the lines are there")
            self.check_panel(panel)
            picture(f"{name}-{panel}")
        row = plan.getTextTables().getByName("PlanActivities").getCellByName("D2")
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(row.getStart(), False))
        for command, key in FORMS.items():
            with self.subTest(command):
                title = messages[key]
                self.office.command(f"org.professionaliseringsplan:{command}", plan)
                window = until(lambda: self.office.find_window(title), "the form is open")
                until(lambda: window.has("active"), "the keyboard is in it")
                picture(f"{name}-form-{command}")
                self.check_dialog(window.shows("dialog", title), title)
                press("Escape")
                until(lambda: title not in [each.name for each in self.office.windows()], "the form is closed")


@long_run
class HighContrastTest(DarkTest):
    look = "contrast"
    environment = {"GTK_THEME": "HighContrast"}


@long_run
class LargeLettersTest(DarkTest):
    look = "large"
    environment = {"GDK_DPI_SCALE": "1.3"}


@long_run
class EnglishLargeLettersTest(LargeLettersTest):
    language = "en-US"


@long_run
class RightToLeftTest(DarkTest):
    """The interface of the office from right to left, as in Arabic or Hebrew; ours is in Dutch or English."""
    look = "mirrored"
    environment = {"SAL_RTL_ENABLED": "1"}
