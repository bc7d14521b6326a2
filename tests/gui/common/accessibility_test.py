"""Everything a person can work with has a name for a screen reader, and the Tab key reaches it."""
from screen import press
from screen_test_case import ScreenTest, strings
from waiting import until

WORKED_WITH = ("push button", "check box", "combo box", "text", "list", "scroll pane")
FORMS = {"goal": "form.goal.new", "target-group": "form.target-group", "induction": "form.induction", "study-day": "form.study-day",
         "evaluation": "form.evaluation", "add-activity": "form.new.activities", "add-agenda-item": "form.new.agenda",
         "add-cost": "form.new.costs", "add-consultation": "form.new.consultations", "school": "form.school",
         "budget-settings": "form.budget-settings", "edit-row": "form.edit.activities"}


class AccessibilityTest(ScreenTest):
    def nameless(self, root) -> list[str]:
        return [str(node) for node in root.walk() if node.role in WORKED_WITH and node.has("showing") and not node.name]

    def focused(self, window) -> str:
        return next((node.name for node in window.walk() if node.role in WORKED_WITH and node.has("focused")), "")

    def test_the_panels(self) -> None:
        plan = self.new_plan()
        for panel in (self.steps(plan), self.findings(plan)):
            until(lambda: panel.list().items(), "the panel is filled")
            self.assertEqual(self.nameless(panel.root()), [])

    def test_every_form_by_the_tab_key(self) -> None:
        plan = self.new_plan()
        messages = strings("messages", "nl")
        row = plan.getTextTables().getByName("PlanActivities").getCellByName("D2")
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(row.getStart(), False))
        for command, title in FORMS.items():
            with self.subTest(command):
                self.office.command(f"org.professionaliseringsplan:{command}", plan)
                window = until(lambda: self.office.find_window(messages[title]), "the form is open")
                until(lambda: self.focused(window), "the keyboard is in it")
                self.assertEqual(self.nameless(window), [])
                wanted = {node.name for node in window.walk()
                          if node.role in ("push button", "combo box", "scroll pane") and node.has("showing")}
                reached = {self.focused(window)}
                for _ in range(2 * len(wanted)):
                    before = self.focused(window)
                    press("Tab")
                    until(lambda: self.focused(window) != before, f"Tab leaves “{before}”")
                    reached.add(self.focused(window))
                self.assertEqual(wanted - reached, set())
                press("Escape")
                until(lambda: messages[title] not in [each.name for each in self.office.windows()], "the form is closed")
