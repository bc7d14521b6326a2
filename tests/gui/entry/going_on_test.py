"""A plan is finished with one key: Ctrl+Alt+G, an answer, Ctrl+Alt+G …"""
import re

from long_run import long_run
from plan_window import FormWindow
from screen import picture, press, write
from screen_test_case import ScreenTest
from waiting import until

GO_ON = "ctrl+alt+g"
MOST_STEPS = 150  # more than a plan has open
ERROR = 2  # the severity


@long_run
class PlanByOneKeyTest(ScreenTest):
    def errors(self, plan) -> list[str]:
        return [found.Message for found in self.office.plans().check(plan, True) if found.Severity == ERROR]

    def answer(self, question: str) -> str:
        """Something that a school could write there."""
        asked = question.lower()
        if "datum" in asked or "wanneer" in asked:
            return f"14 oktober {self.year}"
        if "reserve" in asked:
            return "€ 0,00"
        if "bedrag" in asked or "€" in asked or "toegekend" in asked:
            return "€ 5.000,00"
        if "school" in asked and "jaar" in asked:
            return f"{self.year}-{self.year + 1}"
        return "het hele team"

    def go_on(self, plan) -> str:
        """What it leads to: the title of a form over the plan; empty for a place in the text."""
        panel, own = self.steps(plan), plan.getCurrentController().getFrame().Title
        before = self.office.selection(plan), panel.uno_control("Told").getText()
        press(GO_ON)

        def led() -> bool:
            now = self.office.selection(plan), panel.uno_control("Told").getText()
            return self.office.active_window().name != own or now != before
        until(led, "it leads somewhere")
        title = self.office.active_window().name
        return title if title != own else ""

    def fill_in_form(self, title: str) -> None:
        form = FormWindow(self.office, title)
        asked = [field.name for field in form.fields() if field.name == "Uitkomst" or (field.role == "text" and not field.text)]
        for name in dict.fromkeys(asked):  # a day in the calendar has the name of its date
            form.go_to(name)
            write(self.answer(name))
        form.button("Klaar").do()  # Enter would go into a field of some lines
        form.wait_until_closed()

    def test_a_plan_is_finished(self) -> None:
        for country in ("vl", "nl"):
            with self.subTest(country):
                self.office.configure("/org.professionaliseringsplan.Settings/NewPlan", Profile=country)
                plan = self.new_plan()
                self.year = int(re.search(r"Schooljaar (\d{4})", plan.getText().getString())[1])
                for _ in range(MOST_STEPS):
                    if not self.errors(plan):
                        break
                    if form := self.go_on(plan):
                        self.fill_in_form(form)
                    elif self.office.selection(plan).text.startswith("<"):
                        write(self.answer(self.office.selection(plan).text))
                        until(lambda: not self.office.selection(plan).text, "it is written")
                picture(f"nl-going-on-{country}")
                self.assertEqual(self.errors(plan), [])
                self.office.close(plan)
