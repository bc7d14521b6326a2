"""What the panel Controle offers beside jumping: leaving a finding as it is, filters, all of a kind, one after the other."""
from screen import picture, press, write
from screen_test_case import ScreenTest
from waiting import NotYet, until

FINDINGS = "ctrl+alt+shift+c"


class FindingsPanelTest(ScreenTest):
    def _ignore_first(self, panel, reason: str) -> None:
        press(FINDINGS)
        panel.wait_for_keyboard()
        panel.choose(1)
        until(lambda: panel.button("Negeer…").has("enabled"), "a finding is chosen")
        panel.button("Negeer…").do()
        until(lambda: self.office.find_window("Aandachtspunt negeren").has("active"), "the reason is asked")
        picture("nl-reason")
        write(reason)
        press("Return")

    def test_leaving_a_finding_as_it_is_and_coming_back_to_it(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        text, counts, line = plan.getText().getString(), panel.counts(), panel.lines()[0]
        self._ignore_first(panel, "dat weten we in mei")
        until(lambda: panel.counts() == [counts[0] - 1, *counts[1:]], "one error less")
        self.assertNotIn(line, panel.lines())
        comments = [field for field in plan.getTextFields() if field.supportsService("com.sun.star.text.textfield.Annotation")]
        self.assertEqual(len(comments), 1)
        self.assertIn("dat weten we in mei", comments[0].Content)
        panel.choose_option("Shown", 4)
        until(lambda: panel.lines() == [line], "only what is ignored is listed")
        press(FINDINGS)
        panel.wait_for_keyboard()
        panel.choose(1)
        until(lambda: "Genegeerd: dat weten we in mei" in panel.uno_control("Details").getText(), "the reason is shown")
        panel.button("Niet meer negeren").do()
        until(lambda: panel.counts() == counts, "it counts again")
        for _ in range(2):
            self.office.command(".uno:Undo", plan)
        until(lambda: not plan.getUndoManager().getAllUndoActionTitles(), "both steps are undone")
        self.assertEqual(plan.getText().getString(), text)
        until(lambda: panel.counts() == counts, "and it still counts")

    def test_a_reason_is_needed_and_escape_changes_nothing(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        counts = panel.counts()
        self._ignore_first(panel, "")
        until(lambda: self.office.find_window("Aandachtspunt negeren").find("label", "Geef een reden op; die komt als opmerking"
              " in het plan te staan."), "it says what is missing")
        press("Escape")
        until(lambda: self.office.window(plan).has("active"), "the dialog is closed")
        self.assertEqual(panel.counts(), counts)
        self.assertEqual(len(plan.getUndoManager().getAllUndoActionTitles()), 0)

    def test_filters_and_groups(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        counts = panel.counts()
        for option, count in ((1, counts[0]), (2, counts[1]), (3, counts[2]), (4, 0), (0, sum(counts))):
            panel.choose_option("Shown", option)
            until(lambda: len(panel.lines()) == count, f"{count} findings are shown")
        panel.choose_option("Grouped", 1)
        until(lambda: panel.list().items()[0] == f"Fouten ({counts[0]})", "errors come first")
        self.assertIn(f"Tips ({counts[2]})", panel.list().items())
        picture("nl-by-severity")

    def test_all_of_a_kind_in_one_step(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        text, counts = plan.getText().getString(), panel.counts()
        press(FINDINGS)
        panel.wait_for_keyboard()
        panel.choose(1)
        until(lambda: panel.button("Herstel alle").has("enabled"), "a finding is chosen")
        panel.button("Herstel alle").do()
        until(lambda: not any("moet nog ingevuld worden" in line for line in panel.lines()), "no placeholder is left", 60)
        self.assertEqual(len(plan.getUndoManager().getAllUndoActionTitles()), 1)
        self.office.command(".uno:Undo", plan)
        until(lambda: panel.counts() == counts, "undo brings all back")
        self.assertEqual(plan.getText().getString(), text)

    def test_one_after_the_other_from_within_the_text(self) -> None:
        plan = self.new_plan()
        findings = self.findings(plan).lines()
        places = []

        def selected():
            now = self.office.selection(plan)
            if not now.text or (places and now == places[-1]):
                raise NotYet(f"selected: {now}")
            return now
        for line in findings[:4]:
            press("ctrl+shift+F3")
            places.append(until(selected, "the next finding is selected"))
        self.assertIn(places[0].text, findings[0])
        press("ctrl+shift+F2")
        until(lambda: self.office.selection(plan) == places[2], "back to the one before")

    def test_not_while_writing(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        counts = panel.counts()
        live = panel.root().shows("check box", "Controleren tijdens het schrijven")
        self.assertTrue(live.has("checked"))
        live.do()
        until(lambda: not live.has("checked"), "it is switched off")
        press("ctrl+alt+n")
        until(lambda: self.office.selection(plan).text.startswith("<"), "a placeholder is selected")
        write("Xandra")
        until(lambda: self.office.selection(plan).style == "", "the pause after typing is over")
        self.assertEqual(panel.counts(), counts)
        panel.button("Controleer nu").do()
        until(lambda: panel.counts()[0] == counts[0] - 1, "the button reads the plan")
        live.do()
        until(lambda: live.has("checked"), "it is on again, also for the next document")
