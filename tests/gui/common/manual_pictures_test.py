"""The pictures of the manual: each deck, form and window as it is now. scripts/pictures puts them into docs/pictures."""
from accessible import Box
from layout_test import LayoutChecks
from screen import picture, press
from screen_test_case import strings
from waiting import until

FORMS = {"add-cost": "form.new.costs", "goal": "form.goals", "induction": "form.induction"}


class DutchManualPictures(LayoutChecks):
    @staticmethod
    def with_title(box: Box) -> Box:
        """A panel, with the title of its deck."""
        return Box(box.x - 6, box.y - 34, box.width + 12, box.height + 38)

    def test_decks_forms_and_windows(self) -> None:
        plan = self.new_plan()
        messages = strings("messages", self.language.replace("-", "_"))
        with self.window_of_size(plan, 1366, 768):
            for name, made in (("steps", self.steps), ("findings", self.findings), ("budget", self.budget)):
                panel = made(plan)
                until(lambda: len(panel.tree.lines()) > 1, "the lines are there")
                picture(f"manual-{self.language}-{name}", self.with_title(panel.viewport().box))
            titles = {command: messages[key] for command, key in FORMS.items()}
            titles["send"] = strings("SendDialog", self.language.replace("-", "_"))["title"]
            for command, title in titles.items():
                self.office.command(f"org.professionaliseringsplan:{command}", plan)
                window = until(lambda: self.office.find_window(title), f"“{title}” is open")
                until(lambda: window.has("active"), "the keyboard is in it")
                picture(f"manual-{self.language}-{command}", window.box)
                press("Escape")
                until(lambda: title not in [each.name for each in self.office.windows()], "it is closed")


class EnglishManualPictures(DutchManualPictures):
    language = "en-US"
