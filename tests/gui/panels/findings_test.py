"""What the panel Controle offers beside jumping: leaving a finding as it is, filters, all of a kind, one after the other."""
from keyboard_test import FromTheStart
from screen import picture, press, write
from waiting import NotYet, until

FINDINGS = "ctrl+alt+shift+c"
EXAMPLE = "example-unchanged"


class FindingsPanelTest(FromTheStart):
    def _ignore_first_hint(self, panel, reason: str):
        """Its line, as it was."""
        press(FINDINGS)
        panel.wait_for_keyboard()
        line = panel.of_kind(EXAMPLE)[0]
        panel.tree.choose_by_keys(line)
        until(lambda: panel.details().startswith("Tip: ") and panel.button("Negeer…").has("enabled"), "a finding is chosen")
        panel.button("Negeer…").do()
        until(lambda: self.office.find_window("Aandachtspunt negeren").has("active"), "the reason is asked")
        picture("nl-reason")
        write(reason)
        press("Return")
        return line

    def test_leaving_a_finding_as_it_is_and_coming_back_to_it(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        text, counts = plan.getText().getString(), panel.counts()
        findings = [line.text for line in panel.of_kind(EXAMPLE)]
        line = self._ignore_first_hint(panel, "dat weten we in mei").text
        until(lambda: panel.counts() == counts._replace(hints=counts.hints - 1), "one hint less")
        self.assertEqual([line.text for line in panel.of_kind(EXAMPLE)].count(line), findings.count(line) - 1, "others may say the same")
        comments = [field for field in plan.getTextFields() if field.supportsService("com.sun.star.text.textfield.Annotation")]
        self.assertEqual(len(comments), 1)
        self.assertIn("dat weten we in mei", comments[0].Content)
        panel.choose_in_menu("more.ignored")
        ignored = until(lambda: len(panel.findings()) == 1 and panel.findings()[0], "only what is ignored is listed")
        self.assertEqual(panel.tree.icon(ignored), "ignored")
        press(FINDINGS)
        panel.wait_for_keyboard()
        panel.tree.choose_by_keys(ignored)
        until(lambda: "Genegeerd: dat weten we in mei" in panel.details(), "the reason is shown")
        panel.button("Niet meer negeren").do()
        until(lambda: panel.counts() == counts, "it counts again")
        for _ in range(2):
            self.office.command(".uno:Undo", plan)
        until(lambda: not plan.getUndoManager().getAllUndoActionTitles(), "both steps are undone")
        self.assertEqual(plan.getText().getString(), text)
        until(lambda: panel.counts() == counts, "and it still counts")
        panel.choose_in_menu("more.ignored")
        until(lambda: [line.text for line in panel.of_kind(EXAMPLE)] == findings, "all are listed again")

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
        level = plan.getTextTables().getByName("PlanActivities").getCellByName("C2")
        amount = plan.getTextTables().getByName("PlanCosts").getCellByName("E2")
        self.office.on_main_thread(lambda: level.setString("heel moeilijk"))
        self.office.on_main_thread(lambda: amount.setString("veel geld"))
        panel = self.findings(plan)
        counts = until(lambda: panel.counts().errors and panel.counts().warnings and panel.counts(), "there is something of each kind")
        for toggle, count in (("Errors", counts.errors), ("Warnings", counts.warnings), ("Hints", counts.hints)):
            panel.press_filter(toggle)
            until(lambda: len(panel.findings()) == count, f"{count} findings are shown")
            panel.press_filter(toggle)
        until(lambda: len(panel.findings()) == sum(counts), "all are shown again")
        panel.press_filter("Errors", "Warnings")
        until(lambda: len(panel.findings()) == counts.errors + counts.warnings, "two kinds together")
        panel.choose_in_menu("more.ignored")
        until(lambda: panel.findings() == [], "nothing is ignored")
        self.assertFalse(panel.is_pressed("Errors") or panel.is_pressed("Warnings"), "that is another choice")
        self.assertTrue(panel.menu_says("more.ignored", "checked"))
        panel.press_filter("Hints")
        until(lambda: len(panel.findings()) == counts.hints, "the hints")
        self.assertFalse(panel.menu_says("more.ignored", "checked"))
        panel.press_filter("Hints")
        panel.choose_in_menu("more.by-kind")
        until(lambda: panel.tree.icon(panel.tree.lines()[1]) in ("error", "fill-in"), "what is worst comes first")
        fields = panel.tree.line("Nog in te vullen", depth=1)
        self.assertTrue(fields.text.endswith(f" ({counts.fill_in})"), fields.text)
        self.assertEqual(len(panel.tree.leaves(fields)), counts.fill_in)
        examples = panel.tree.line("Voorbeeldtekst nog aanpassen", depth=1)
        self.assertEqual(panel.tree.icon(examples), "hint")
        self.assertEqual(len(panel.findings()), sum(counts))
        self.assertTrue(panel.menu_says("more.by-kind", "checked"))
        picture("nl-by-kind")
        panel.choose_in_menu("more.by-kind")
        until(lambda: panel.lines()[0] == "Voorblad (1)", "by chapter again")

    def test_a_fix_waits_until_a_person_points_at_a_finding(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        press(FINDINGS)
        panel.wait_for_keyboard()
        panel.tree.choose_by_keys(panel.of_kind(EXAMPLE)[0])
        label, counts = "Deze tekst bewust laten staan", panel.counts()
        until(lambda: panel.button(label).has("enabled"), "an example is chosen")
        panel.button(label).do()
        until(lambda: panel.counts().hints == counts.hints - 1, "it is kept")
        fixes = [panel.uno_control(name) for name in ("Fix", "FixAll")]
        self.assertFalse(any(fix.isVisible() and fix.getModel().Enabled for fix in fixes), "a second click does nothing")

    def test_all_activities_on_the_agenda_in_one_step(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        agenda = plan.getTextTables().getByName("PlanAgenda")
        rows = agenda.getRows().getCount()
        agenda.getRows().removeByIndex(1, 3)
        panel.button("Controleer nu").do()
        until(lambda: len(panel.of_kind("activity-not-scheduled")) == 3, "they are missed")
        text, counts, steps = plan.getText().getString(), panel.counts(), len(plan.getUndoManager().getAllUndoActionTitles())
        press(FINDINGS)
        panel.wait_for_keyboard()
        panel.tree.choose_by_keys(panel.of_kind("activity-not-scheduled")[0])
        label = "Zet 3 activiteiten op de agenda"
        until(lambda: panel.button(label).has("enabled"), "what is done is said")
        picture("nl-all-of-a-kind")
        panel.button(label).do()
        box = until(lambda: self.office.find_window("Professionaliseringsplan"), "it is asked")
        until(lambda: box.has("active"), "the question has the keyboard")
        self.assertEqual(agenda.getRows().getCount(), rows - 3, "nothing is done before the answer")
        box.find("push button", "Ja").do()
        until(lambda: agenda.getRows().getCount() == rows, "they are on the agenda", 60)
        self.assertEqual(len(plan.getUndoManager().getAllUndoActionTitles()), steps + 1)
        until(lambda: self.office.window(plan).has("active"), "the question is closed: before that the office gives no command")
        self.office.command(".uno:Undo", plan)
        until(lambda: plan.getText().getString() == text, "undo takes all away")
        until(lambda: panel.counts() == counts, "the panel says so")

    def test_a_folded_line_stands_for_its_first_finding(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        fold = next(line for line in panel.tree.lines() if line.depth == 2 and line.text.startswith("Nog in te vullen ("))
        panel.tree.choose(fold)
        said = until(lambda: panel.details().startswith("Nog in te vullen: <") and panel.details(), "it is explained")
        panel.tree.choose(panel.tree.leaves(fold)[1])
        until(lambda: panel.details() != said, "another one")
        panel.tree.choose(panel.tree.leaves(fold)[0])
        until(lambda: panel.details() == said, "the first one says the same")

    def test_one_after_the_other_from_within_the_text(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        findings = [line.text for line in panel.findings()]
        places = []

        def selected():
            now = self.office.selection(plan)
            if not now.text or (places and now == places[-1]):
                raise NotYet(f"selected: {now}")
            return now
        for _ in findings[:4]:
            press("ctrl+shift+F3")
            places.append(until(selected, "the next finding is selected"))
        self.assertEqual(places[0].text, "<vul in wie dit plan opstelt>")
        for line, place in zip(findings[1:3], places[1:3]):
            self.assertTrue(place.text.startswith(line.rstrip("…").rstrip()), line)
        press("ctrl+shift+F2")
        until(lambda: self.office.selection(plan) == places[2], "back to the one before")
        for name, place in (("next", places[3]), ("previous", places[2])):
            panel.button(panel.words[f"{name}Help"]).do()
            until(lambda: self.office.selection(plan) == place, f"and by the button for the {name} one")

    def test_not_while_writing(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        counts = panel.counts()
        self.assertTrue(panel.menu_says("more.live", "checked"))
        panel.choose_in_menu("more.live")
        self.assertFalse(panel.menu_says("more.live", "checked"), "it is switched off")
        press("ctrl+alt+n")
        until(lambda: self.office.selection(plan).text.startswith("<"), "a placeholder is selected")
        write("Xandra")
        until(lambda: self.office.selection(plan).style == "", "the pause after typing is over")
        self.assertEqual(panel.counts(), counts)
        panel.button("Controleer nu").do()
        until(lambda: panel.counts().fill_in == counts.fill_in - 1, "the button reads the plan")
        panel.choose_in_menu("more.live")
        self.assertTrue(panel.menu_says("more.live", "checked"), "it is on again, also for the next document")
