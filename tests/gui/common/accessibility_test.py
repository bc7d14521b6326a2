"""Everything a person can work with has a name for a screen reader, and the Tab key reaches it."""
from screen import press
from screen_test_case import ScreenTest, ready, strings
from waiting import until

WORKED_WITH = ("push button", "check box", "combo box", "text", "list", "scroll pane", "tree")
FORMS = {"goal": "form.goals", "target-group": "form.target-group", "induction": "form.induction", "study-day": "form.study-day",
         "evaluation": "form.evaluation", "add-activity": "form.new.activities", "add-agenda-item": "form.new.agenda",
         "add-cost": "form.new.costs", "add-consultation": "form.new.consultations", "school": "form.school",
         "budget-settings": "form.budget-settings", "edit-row": "form.edit.activities"}


class AccessibilityTest(ScreenTest):
    def nameless(self, root) -> list[str]:
        return [str(node) for node in root.walk() if node.role in WORKED_WITH and node.has("showing") and not node.name]

    def focused(self, window):
        """The control that has the keyboard; a field and the button behind it may have one name."""
        return next((node for node in window.walk() if node.role in WORKED_WITH and node.has("focused")), None)

    def tab_on(self, window):
        """The control that the Tab key leads to."""
        before = until(lambda: self.focused(window), "the keyboard is in it")
        press("Tab")
        return until(lambda: (now := self.focused(window)) and now.path != before.path and now, f"Tab leaves {before}")

    def test_the_panels(self) -> None:
        plan = self.new_plan()
        for panel, icons in ((self.steps, ("Previous", "Next")), (self.findings, ("Previous", "Next", "CheckNow")), (self.budget, ()), (self.begun_follow_up, ())):
            panel = panel(plan)
            until(lambda: len(panel.tree.lines()) > 1, "the panel is filled")
            self.assertEqual(self.nameless(panel.root()), [])
            self.assertEqual(panel.tree.accessible().name, panel.words[f"{panel.tree_name.lower()}Label"])
            shown = [node.name for node in panel.tree.accessible().walk(skip=()) if node.role == "tree item"]
            self.assertEqual(shown, [line.text for line in panel.tree.lines()], "what a screen reader reads of the tree")
            for name in icons:
                self.assertEqual(panel.uno_control(name).getModel().Label, "")
                self.assertIn(panel.words[f"{name[0].lower()}{name[1:]}Help"], panel.buttons(), "a picture has a name")

    def test_the_meters(self) -> None:
        """A screen reader is told what they are of; the office gives meters no value, so that is read beside them."""
        plan = self.new_plan()
        for panel, meters in ((self.steps, ("ProgressBar",)), (self.budget, ("FirstBar", "SecondBar")), (self.begun_follow_up, ("FirstBar",))):
            panel = panel(plan)
            for name in meters:
                with self.subTest(panel=repr(panel), meter=name):
                    context = panel.uno_control(name).getPeer().getAccessibleContext()
                    self.assertTrue(context.getAccessibleName(), "it has a name")
            if meters == ("ProgressBar",):
                self.assertIn(ready(panel.uno_control("ProgressBar").getValue()), panel.labels())

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
                          if node.role in ("push button", "combo box", "scroll pane") and node.has("showing", "enabled")}
                reached = {self.focused(window).name}
                for _ in range(2 * len(wanted)):
                    reached.add(self.tab_on(window).name)
                self.assertEqual(wanted - reached, set())
                press("Escape")
                until(lambda: messages[title] not in [each.name for each in self.office.windows()], "the form is closed")
