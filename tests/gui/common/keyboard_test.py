"""Panels and text by keyboard alone."""
import re

from screen import picture, press, write
from screen_test_case import ScreenTest, strings
from waiting import NotYet, until

PLACEHOLDER = "<[^<>]+>"
FINDINGS = "ctrl+alt+shift+c"
STEPS = "ctrl+alt+shift+s"
NEXT_PLACEHOLDER = "ctrl+alt+n"
GOALS = 3  # the chapter of goals: all buttons of the guide have something to do there
EXAMPLE = 3  # a finding that may be left as it is, which a placeholder may not


class FindingsTest(ScreenTest):
    def test_enter_selects_exactly_the_place(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        lines = panel.list().items()
        kinds = set()
        for at in [at for at, line in enumerate(lines) if line[0] in "✖▲○"][:8]:
            press(FINDINGS)
            panel.wait_for_keyboard()
            panel.choose(at)
            if at == 1:
                picture("nl-finding-chosen")
            press("Return")
            until(lambda: not panel.list().has("focused"), "the keyboard is in the text")
            placeholder = re.search(rf"^✖ Fout: ({PLACEHOLDER}) moet nog ingevuld worden\.$", lines[at])
            where = panel.uno_control("Details").getText()
            if placeholder:
                text = placeholder[1]
                selection = until(lambda: self._selected(plan, text), f"“{text}” is selected")
                self.assertEqual(selection.table != "", ", rij " in where, where)
                kinds.add("cell" if selection.table else "paragraph")
            else:
                self.assert_matches(r"○ Tip: Dit is nog de voorbeeldtekst\. .*", lines[at])
                selection = until(lambda: self._whole(plan), "a whole paragraph is selected")
                kinds.add("example")
        self.assertEqual(kinds, {"cell", "paragraph", "example"})
        picture("nl-finding-selected")

    def _selected(self, plan, text: str):
        selection = self.office.selection(plan)
        if selection.text != text:
            raise NotYet(f"selected: {selection}")
        return selection

    def _whole(self, plan):
        selection = self.office.selection(plan)
        if not selection.text or selection.text != selection.whole:
            raise NotYet(f"selected: {selection}")
        return selection

    def test_what_the_panel_says_of_a_finding(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        press(FINDINGS)
        panel.wait_for_keyboard()
        self.assertFalse(panel.button("Ga erheen").has("enabled"))
        self.assertEqual(panel.list().items()[0], "Voorblad (1)")
        panel.choose(0)
        self.assertFalse(panel.button("Ga erheen").has("enabled"), "the title of a group is no finding")
        panel.choose(1)
        until(lambda: panel.uno_control("Details").getText().startswith("Fout: <vul in wie dit plan opstelt> moet nog"),
              "the explanation is shown")
        self.assertIn("Voorblad, rij 6", panel.uno_control("Details").getText())
        self.assertEqual(panel.buttons(), ["Vorige", "Volgende", "Ga erheen", "Negeer…", "Vul in", "Herstel alle", "Controleer nu"])
        self.assertFalse(panel.button("Negeer…").has("enabled"), "a placeholder cannot be ignored")
        self.assertFalse(panel.button("Herstel alle").has("enabled"), "nor filled in with others")

    def test_a_fix_and_undo(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        text = plan.getText().getString()
        counts, lines = panel.counts(), panel.list().items()
        press(FINDINGS)
        panel.wait_for_keyboard()
        line = next(at for at, line in enumerate(lines) if "nog de voorbeeldtekst" in line)
        panel.choose(line)
        label = "Deze tekst bewust laten staan"
        until(lambda: panel.button(label).has("enabled"), "an example is chosen")
        press(*["Tab"] * 6)
        until(lambda: panel.button(label).has("focused"), "the keyboard is on the button of the fix")
        press("space")
        until(lambda: panel.counts()[2] == counts[2] - 1, "one hint less")
        until(lambda: panel.list().has("focused"), "the keyboard is back in the list")
        press("F6", "Escape")
        self.office.command(".uno:Undo", plan)
        until(lambda: panel.list().items() == lines, "undo brings the finding back")
        self.assertEqual(plan.getText().getString(), text)


class PlaceholderTest(ScreenTest):
    def _next(self, plan):
        """Ctrl+Alt+N; what it selects."""
        before = self.office.selection(plan)
        press(NEXT_PLACEHOLDER)

        def selected():
            now = self.office.selection(plan)
            if now == before or not re.fullmatch(PLACEHOLDER, now.text):
                raise NotYet(f"selected: {now}")
            return now
        return until(selected, "another placeholder is selected, and nothing else")

    def test_one_after_the_other_in_text_and_tables(self) -> None:
        plan = self.new_plan()
        found = [self._next(plan) for _ in range(13)]
        self.assertEqual(len(set(found)), 13)
        self.assertEqual(found[0].text, "<vul in wie dit plan opstelt>")
        self.assertEqual(found[1].text, "<geef kort aan hoe en met wie>")
        tables = [selection.table for selection in found]
        self.assertTrue(tables[0])
        self.assertEqual(tables[1], "")
        self.assertGreaterEqual(len([table for table in tables if table]), 4, tables)
        order = self.findings(plan).list().items()
        listed = [line for line in order if "ingevuld worden" in line]
        for selection, line in zip(found, listed):
            self.assertIn(selection.text, line)

    def test_typing_replaces_it_in_a_cell(self) -> None:
        plan = self.new_plan()
        cover = self._next(plan)
        write("Xandra")
        until(lambda: self.office.selection(plan).whole == "Xandra", "the cell of the cover holds what was typed")
        self.assertEqual(self.office.selection(plan)[2:4], cover[2:4])
        while not (body := self._next(plan)).table:
            pass
        self.assertEqual(body.text, body.whole)
        write("Zeker")
        until(lambda: self.office.selection(plan).whole == "Zeker", "the cell in a chapter holds what was typed")
        self.assertEqual(self.office.selection(plan)[2:4], body[2:4])
        table = plan.getTextTables().getByName(body.table)
        self.assertEqual(table.getCellByName(body.cell).getString(), "Zeker")

    def test_typing_replaces_it_in_a_paragraph(self) -> None:
        plan = self.new_plan()
        self._next(plan)
        selection = self._next(plan)
        self.assertEqual(selection.table, "")
        write("in drie vergaderingen")
        expected = selection.whole.replace(selection.text, "in drie vergaderingen")
        until(lambda: self.office.selection(plan).whole == expected, "the rest of the paragraph is as it was")

    def test_the_button_of_the_panel(self) -> None:
        plan = self.new_plan()
        self.steps(plan).button("Volgend invulveld").do()
        until(lambda: self.office.selection(plan).text == "<vul in wie dit plan opstelt>", "the first placeholder is selected")
        write("Xandra")
        until(lambda: self.office.selection(plan).whole == "Xandra", "the keyboard is in the text, and typing replaces it")


class FromThePanelsTest(ScreenTest):
    """Ctrl+Alt+N belongs to the next placeholder, whatever has the keyboard: no control takes it for its own letter."""

    def test_next_placeholder_from_every_control(self) -> None:
        plan = self.new_plan()
        ignore = strings("messages", self.language.replace("-", "_"))["button.ignore"]
        for key, panel, line in ((STEPS, self.steps(plan), GOALS), (FINDINGS, self.findings(plan), 1),
                                 (FINDINGS, self.findings(plan), EXAMPLE)):
            press(key)
            panel.wait_for_keyboard()
            panel.choose(line)
            until(lambda: key == STEPS or panel.button(ignore).has("enabled") == (line == EXAMPLE), "the finding is shown")
            # Tab passes by what may not be pressed for this line
            controls = [control for control in panel.showing() if control.role != "label" and control.has("enabled")]
            while controls[0].role == "combo box" or not controls[0].find_all("list"):
                controls.pop(0)
            for tabs, control in enumerate(controls):
                with self.subTest(panel=panel.title, control=repr(control)):
                    press(key)
                    panel.wait_for_keyboard()
                    panel.choose(line)  # the guide followed the cursor
                    before = self.office.selection(plan)
                    for _ in range(tabs):
                        press("Tab")
                    until(lambda: self._has_keyboard(control), f"the keyboard is at {control}")
                    press(NEXT_PLACEHOLDER)
                    until(lambda: self.office.selection(plan) != before, "another place is selected")
                    self.assert_matches(PLACEHOLDER, self.office.selection(plan).text)
                    until(lambda: not self._has_keyboard(control), "the keyboard has left the panel")
            if key == FINDINGS:
                self.assertEqual(panel.list().selected_line, line)
        write("Zeker")
        until(lambda: self.office.selection(plan).whole.find("Zeker") >= 0, "the keyboard is in the text")

    @staticmethod
    def _has_keyboard(control) -> bool:
        return any(node.has("focused") for node in control.walk() if node.role != "list item")


class EnglishFromThePanelsTest(FromThePanelsTest):
    language = "en-US"


class StepsTest(ScreenTest):
    def test_enter_goes_to_the_chosen_chapter(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        guidance = panel.guidance()
        press(STEPS)
        panel.wait_for_keyboard()
        panel.choose(3)
        until(lambda: panel.guidance() != guidance, "another guidance is shown")
        self.assertIn("Toelichting bij Doelen professionalisering (voorbeeldtekst)", panel.labels())
        press("Return")
        until(lambda: self.office.selection(plan).whole == "Doelen professionalisering", "the cursor is in the chapter's title")
        until(lambda: not panel.list().has("focused"), "the keyboard is in the text")
        picture("nl-chapter")

    def test_next_and_previous(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.assertFalse(panel.button("Vorige").has("enabled"))
        first = panel.guidance()
        panel.button("Volgende").do()
        until(lambda: self.office.selection(plan).whole == "Visie op professionalisering", "the cursor is in the second chapter")
        self.assertEqual(panel.list().selected_line, 1)
        self.assertNotEqual(panel.guidance(), first)
        panel.button("Vorige").do()
        until(lambda: self.office.selection(plan).whole == "Inleiding", "the cursor is back in the first chapter")
        self.assertEqual(panel.guidance(), first)

    def test_the_tab_key_reaches_every_control(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        press(STEPS)
        panel.wait_for_keyboard()
        panel.choose(GOALS)
        for name in ("Vorige", "Volgende", "Ga erheen", "Wis…", "Invullen…", "Volgend invulveld"):
            press("Tab")
            until(lambda: panel.button(name).has("focused"), f"Tab goes to “{name}”")
        press("space")
        until(lambda: re.fullmatch(PLACEHOLDER, self.office.selection(plan).text), "the space bar presses the button")

    def test_chapter_commands(self) -> None:
        plan = self.new_plan()
        for command, title in (("next", "Inleiding"), ("next", "Visie op professionalisering"),
                               ("next", "Leerbehoeften en prioriteiten"), ("previous", "Visie op professionalisering")):
            self.office.command(f"org.professionaliseringsplan:{command}-chapter", plan)
            until(lambda: self.office.selection(plan).whole == title, f"{command} chapter goes to “{title}”")
