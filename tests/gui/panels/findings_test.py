"""What the panel Controle offers beside jumping: leaving a finding as it is, filters, all of a kind, one after the other."""
from screen import picture, press, write
from screen_test_case import ScreenTest
from waiting import NotYet, until

FINDINGS = "ctrl+alt+shift+c"


class FindingsPanelTest(ScreenTest):
    def _ignore_first_hint(self, panel, reason: str) -> None:
        press(FINDINGS)
        panel.wait_for_keyboard()
        panel.choose(next(at for at, line in enumerate(panel.list().items()) if line.startswith("○")))
        until(lambda: panel.button("Negeer…").has("enabled"), "a finding is chosen")
        panel.button("Negeer…").do()
        until(lambda: self.office.find_window("Aandachtspunt negeren").has("active"), "the reason is asked")
        picture("nl-reason")
        write(reason)
        press("Return")

    def test_leaving_a_finding_as_it_is_and_coming_back_to_it(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        text, counts = plan.getText().getString(), panel.counts()
        lines = panel.lines()
        line = next(line for line in lines if line.startswith("○"))
        self._ignore_first_hint(panel, "dat weten we in mei")
        until(lambda: panel.counts() == [*counts[:2], counts[2] - 1], "one hint less")
        self.assertEqual(panel.lines().count(line), lines.count(line) - 1, "others may say the same")
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
        self._ignore_first_hint(panel, "")
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

    def test_a_fix_waits_until_a_person_points_at_a_finding(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        press(FINDINGS)
        panel.wait_for_keyboard()
        panel.choose(next(at for at, line in enumerate(panel.list().items()) if "nog de voorbeeldtekst" in line))
        label, counts = "Deze tekst bewust laten staan", panel.counts()
        until(lambda: panel.button(label).has("enabled"), "an example is chosen")
        panel.button(label).do()
        until(lambda: panel.counts()[2] == counts[2] - 1, "it is kept")
        fixes = [name for name in panel.buttons() if name not in ("Vorige", "Volgende", "Ga erheen", "Negeer…", "Controleer nu")]
        self.assertFalse(any(panel.button(name).has("enabled") for name in fixes), "a second click does nothing")

    def test_all_activities_on_the_agenda_in_one_step(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        agenda = plan.getTextTables().getByName("PlanAgenda")
        rows = agenda.getRows().getCount()
        agenda.getRows().removeByIndex(1, 3)
        panel.button("Controleer nu").do()
        until(lambda: sum("nog niet op de agenda" in line for line in panel.lines()) == 3, "they are missed")
        text, counts, steps = plan.getText().getString(), panel.counts(), len(plan.getUndoManager().getAllUndoActionTitles())
        press(FINDINGS)
        panel.wait_for_keyboard()
        panel.choose(next(at for at, line in enumerate(panel.list().items()) if "nog niet op de agenda" in line))
        label = "Zet 3 activiteiten op de agenda"
        until(lambda: panel.button(label).has("enabled"), "what is done is said")
        picture("nl-all-of-a-kind")
        panel.button(label).do()
        box = self.office.find_window("Professionaliseringsplan")
        until(lambda: box.has("active"), "the question has the keyboard")
        self.assertEqual(agenda.getRows().getCount(), rows - 3, "nothing is done before the answer")
        box.find("push button", "Ja").do()
        until(lambda: agenda.getRows().getCount() == rows, "they are on the agenda", 60)
        self.assertEqual(len(plan.getUndoManager().getAllUndoActionTitles()), steps + 1)
        self.office.command(".uno:Undo", plan)
        until(lambda: panel.counts() == counts, "undo takes all away")
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
