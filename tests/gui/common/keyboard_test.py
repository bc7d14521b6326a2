"""Panels and text by keyboard alone."""
import re

from long_run import IS_LONG, long_run
from plan_window import BudgetPanel, FindingsPanel, FollowUpPanel, StepsPanel
from screen import picture, press, write
from screen_test_case import ScreenTest
from waiting import NotYet, until

PLACEHOLDER = "<[^<>]+>"
FINDINGS = "ctrl+alt+shift+c"
STEPS = "ctrl+alt+shift+s"
NEXT_PLACEHOLDER = "ctrl+alt+n"
GO_ON = "ctrl+alt+g"
GOALS = "Doelen professionalisering"  # the chapter of goals: all buttons of the guide have something to do there


class FromTheStart(ScreenTest):
    def new_plan(self, *school: str):
        """With the cursor before its first field, which is selected in a new plan."""
        plan = super().new_plan(*school)
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(plan.getText().getStart(), False))
        return plan


class FindingsTest(ScreenTest):
    def test_enter_goes_exactly_to_the_place(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        kinds = set()
        for at in range(8):
            press(FINDINGS)
            panel.wait_for_keyboard()
            line = panel.findings()[at]
            panel.tree.choose_by_keys(line)
            before = self.office.selection(plan)
            where = until(lambda: panel.details() != panel.messages["findings.choose"] and panel.details(), "it is explained")
            if at == 0:
                picture("nl-finding-chosen")
            self.assertEqual(self.office.selection(plan), before, "the arrow keys only show what it is about")
            press("Return")
            until(lambda: not panel.has_keyboard(), "the keyboard is in the text")
            placeholder = re.match(rf"Nog in te vullen: ({PLACEHOLDER}) moet nog ingevuld worden\.\n", where)
            if placeholder:
                text = placeholder[1]
                selection = until(lambda: self._selected(plan, text), f"“{text}” is selected")
                self.assertEqual(selection.table != "", ", rij " in where, where)
                kinds.add("cell" if selection.table else "paragraph")
            else:
                self.assert_matches(r"Tip: Dit is nog de voorbeeldtekst\. .*", where)
                selection = until(lambda: self._at_start(plan, before), "the cursor is at the beginning of a paragraph")
                self.assertTrue(selection.whole.startswith(line.text.rstrip("…").rstrip()), line.text)
                kinds.add("example")
        self.assertEqual(kinds, {"cell", "paragraph", "example"})
        picture("nl-finding-selected")

    def _selected(self, plan, text: str):
        selection = self.office.selection(plan)
        if selection.text != text:
            raise NotYet(f"selected: {selection}")
        return selection

    def _at_start(self, plan, before):
        """Of another text than before, with nothing selected: one key would wipe it."""
        selection = self.office.selection(plan)
        cursor = plan.getCurrentController().getViewCursor()
        if selection == before or selection.text or not cursor.isAtStartOfLine():
            raise NotYet(f"selected: {selection}")
        return selection

    def test_what_the_panel_says_of_a_finding(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        press(FINDINGS)
        panel.wait_for_keyboard()
        self.assertFalse(panel.button("Ga erheen").has("enabled"))
        self.assertEqual([line.text for line in panel.tree.lines()[:2]], ["Alles wat aandacht vraagt", "Voorblad (1)"])
        for line in panel.tree.lines()[:2]:
            panel.tree.choose_by_keys(line)
            self.assertFalse(panel.button("Ga erheen").has("enabled"), "a title is no finding")
        panel.tree.choose_by_keys(panel.findings()[0])
        until(lambda: panel.details().startswith("Nog in te vullen: <vul in wie dit plan opstelt> moet nog"), "the explanation is shown")
        self.assertIn("Voorblad, rij 6", panel.details())
        for name in ("Ga erheen", "Negeer…", "Vul in"):
            self.assertIn(name, panel.buttons())
        self.assertTrue(panel.button("Vul in").has("enabled"))
        self.assertFalse(panel.button("Negeer…").has("enabled"), "a placeholder cannot be ignored")
        self.assertFalse(panel.uno_control("FixAll").isVisible(), "nor filled in with others")

    def test_a_fix_and_undo(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        text = plan.getText().getString()
        counts, lines = panel.counts(), panel.lines()
        press(FINDINGS)
        panel.wait_for_keyboard()
        panel.tree.choose_by_keys(panel.of_kind("example-unchanged")[0])
        label = "Deze tekst bewust laten staan"
        until(lambda: panel.button(label).has("enabled"), "an example is chosen")
        while not panel.button(label).has("focused"):
            before = [control for control in panel.showing() if control.has("focused")]
            press("Tab")
            until(lambda: [control for control in panel.showing() if control.has("focused")] != before, "Tab goes on")
        press("space")
        until(lambda: panel.counts().hints == counts.hints - 1, "one hint less")
        until(panel.has_keyboard, "the keyboard is back in the tree")
        press("F6")
        until(lambda: not panel.has_keyboard(), "the keyboard is in the text")
        self.office.command(".uno:Undo", plan)
        until(lambda: panel.lines() == lines, "undo brings the finding back")
        self.assertEqual(plan.getText().getString(), text)


class PlaceholderTest(FromTheStart):
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
        panel = self.findings(plan)
        for selection, line in zip(found, panel.of_kind("placeholder-left")):
            panel.tree.choose(line)
            until(lambda: panel.details().startswith(f"Nog in te vullen: {selection.text} moet nog"), "the check has the same order")

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

    def test_the_menu_of_the_panel(self) -> None:
        plan = self.new_plan()
        self.steps(plan).choose_in_menu("more.placeholder")
        until(lambda: self.office.selection(plan).text == "<vul in wie dit plan opstelt>", "the first placeholder is selected")
        document = self.office.window(plan).find("document text")
        until(lambda: any(node.has("focused") for node in document.walk(skip=())), "the keyboard is in the text")
        write("Xandra")
        until(lambda: self.office.selection(plan).whole == "Xandra", "typing replaces it")


class FromThePanelsTest(ScreenTest):
    """Ctrl+Alt+N belongs to the next placeholder, whatever has the keyboard: no control takes it for its own letter."""

    def lines(self, panel) -> list:
        """Of which all controls have something to do."""
        if isinstance(panel, StepsPanel):
            return [panel.chapter(GOALS)]
        if isinstance(panel, FindingsPanel):
            return [panel.of_kind("placeholder-left")[0], panel.of_kind("example-unchanged")[0]]
        if isinstance(panel, FollowUpPanel):
            return panel.tree.leaves()[:1]
        return [panel.tree.lines()[1]]

    def test_next_placeholder_from_every_control(self) -> None:
        plan = self.new_plan()
        panels = (self.steps, self.findings, self.budget, self.begun_follow_up)
        for make in panels if IS_LONG else (self.findings,):
            panel = make(plan)
            for at, line in enumerate(self.lines(panel)):
                self.put_keyboard_in(panel)
                panel.tree.choose_by_keys(line)
                controls = tab_round(panel)
                self.assertGreater(len(controls), 3)
                for tabs, control in enumerate(controls) if IS_LONG else first_of_each_role(controls):
                    with self.subTest(panel=repr(panel), control=control):
                        self.put_keyboard_in(panel)
                        panel.tree.choose_by_keys(self.lines(panel)[at])  # the guide followed the cursor
                        before = self.office.selection(plan)
                        for _ in range(tabs):
                            press("Tab")
                        until(lambda: focused(panel) == control, f"the keyboard is at {control}")
                        press(NEXT_PLACEHOLDER)
                        until(lambda: self.office.selection(plan) != before, "another place is selected")
                        self.assert_matches(PLACEHOLDER, self.office.selection(plan).text)
                        until(lambda: not focused(panel), "the keyboard has left the panel")
        write("Zeker")
        until(lambda: self.office.selection(plan).whole.find("Zeker") >= 0, "the keyboard is in the text")

    def put_keyboard_in(self, panel) -> None:
        name = {StepsPanel: "steps", FindingsPanel: "findings", BudgetPanel: "budget", FollowUpPanel: "show-follow-up"}[type(panel)]
        self.office.command(f"org.professionaliseringsplan:{name}", panel.document)
        panel.wait_for_keyboard()


@long_run
class EnglishFromThePanelsTest(FromThePanelsTest):
    language = "en-US"


def first_of_each_role(controls: list[str]) -> list[tuple[int, str]]:
    """With its place in the round of the Tab key."""
    first: dict[str, tuple[int, str]] = {}
    for place, control in enumerate(controls):
        first.setdefault(control.partition(" “")[0], (place, control))
    return list(first.values())


def focused(panel) -> str:
    """What the control is called that has the keyboard; none in the panel: empty."""
    for control in panel.showing():
        if control.role == "tree" or control.role == "push button":
            if control.has("focused"):
                return f"{control.role} “{control.name}”"
        elif any(node.has("focused") for node in control.walk()):
            return f"{control.role} “{control.name}”"
    return ""


def tab_round(panel, key: str = "Tab") -> list[str]:
    """The controls that a key goes to, from the tree on, until it is there again."""
    reached = [focused(panel)]
    while True:
        before = focused(panel)
        press(key)
        now = until(lambda: focused(panel) != before and focused(panel), f"{key} leaves {before}, and stays in the panel")
        if now == reached[0]:
            return reached
        if now in reached:
            raise AssertionError(f"{key} goes round without the tree: {[*reached, now]}")
        reached.append(now)


class RoundTest(FromTheStart):
    """No control that cannot be reached, and no trap."""

    def worked_with(self, panel) -> set[str]:
        """All that may be used now, without the labels and meters."""
        return {f"{control.role} “{control.name}”" for control in panel.showing()
                if control.role in ("tree", "scroll pane", "combo box") or (control.role == "push button" and control.has("enabled"))}

    def check_round(self, panel, key: str) -> None:
        there = tab_round(panel)
        self.assertEqual(set(there), self.worked_with(panel))
        back = tab_round(panel, "shift+Tab")
        self.assertEqual(back, [there[0], *reversed(there[1:])], "Shift+Tab goes the other way round")
        self.assert_in_order_of_sight(panel, there)
        for tabs, control in enumerate(there):
            with self.subTest(panel=repr(panel), leaving=control):
                self.put_keyboard_in(panel, key)
                for _ in range(tabs):
                    press("Tab")
                until(lambda: focused(panel) == control, f"the keyboard is at {control}")
                press("F6")
                until(lambda: not focused(panel), f"F6 leaves {control}")
                text = panel.document.getText().getString()
                write("x")
                until(lambda: panel.document.getText().getString() != text, "the keyboard is in the text")
                self.office.command(".uno:Undo", panel.document)
                until(lambda: panel.document.getText().getString() == text, "that is taken back")

    def put_keyboard_in(self, panel, key: str) -> None:
        """By a key where there is one, else by the command of the menu."""
        if key.startswith("ctrl"):
            press(key)
        else:
            self.office.command(key, panel.document)
        panel.wait_for_keyboard()

    def assert_in_order_of_sight(self, panel, names: list[str]) -> None:
        """Tab goes on as a person reads: from left to right, and down."""
        places = {f"{control.role} “{control.name}”": control.box for control in panel.showing()}
        tops = [(places[name].y, places[name].x) for name in names]
        first = tops.index(min(tops))
        rows = [*tops[first:], *tops[:first]]
        for (y, x), (next_y, next_x) in zip(rows, rows[1:]):
            self.assertTrue(next_y > y + 8 or (abs(next_y - y) <= 8 and next_x > x), f"from {(x, y)} to {(next_x, next_y)}: {names}")

    def test_the_steps(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_keyboard_in(panel, STEPS)
        panel.choose_chapter(GOALS)
        self.check_round(panel, STEPS)

    def test_the_check(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        self.put_keyboard_in(panel, FINDINGS)
        panel.tree.choose_by_keys(panel.of_kind("example-unchanged")[0])
        self.check_round(panel, FINDINGS)

    def test_the_budget(self) -> None:
        plan = self.new_plan()
        panel = self.budget(plan)
        self.put_keyboard_in(panel, "org.professionaliseringsplan:budget")
        panel.tree.choose_by_keys(panel.tree.lines()[1])
        self.check_round(panel, "org.professionaliseringsplan:budget")

    def test_the_follow_up(self) -> None:
        plan = self.new_plan()
        panel = self.begun_follow_up(plan)
        self.put_keyboard_in(panel, "org.professionaliseringsplan:show-follow-up")
        panel.tree.choose_by_keys(panel.tree.leaves()[0])
        self.check_round(panel, "org.professionaliseringsplan:show-follow-up")


class StepsTest(ScreenTest):
    def test_enter_goes_to_the_chosen_chapter(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        guidance = panel.guidance()
        press(STEPS)
        panel.wait_for_keyboard()
        before = self.office.selection(plan)
        panel.choose_chapter("Doelgroep")
        self.assertNotEqual(panel.guidance(), guidance, "another guidance is shown")
        self.assertEqual(self.office.selection(plan), before, "the arrow keys move nothing")
        press("Return")
        until(lambda: self.office.selection(plan).whole.startswith("Per doel bekeken we"), "the cursor is at the chapter's first text")
        self.assertEqual(self.office.selection(plan).text, "", "with nothing selected")
        until(lambda: not panel.has_keyboard(), "the keyboard is in the text")
        picture("nl-chapter")
        press(STEPS)
        panel.wait_for_keyboard()
        panel.choose_chapter("Inleiding")
        press("Return")
        until(lambda: self.office.selection(plan).text == "<geef kort aan hoe en met wie>", "where there is a field, it is selected")

    def test_next_and_previous(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        previous, following = panel.button("Vorig hoofdstuk"), panel.button("Volgend hoofdstuk")
        until(lambda: panel.heading() == "Voorblad", "the cover is shown")
        self.assertFalse(previous.has("enabled"))
        following.do()
        until(lambda: self.office.selection(plan).text == "<geef kort aan hoe en met wie>", "the cursor is in the first chapter")
        first = panel.guidance()
        following.do()
        until(lambda: panel.heading() == "Visie op professionalisering", "the second chapter is shown")
        until(lambda: self.office.selection(plan).text.startswith("<Vul aan met een uitgangspunt"), "the cursor is in it")
        self.assertNotEqual(panel.guidance(), first)
        previous.do()
        until(lambda: self.office.selection(plan).text == "<geef kort aan hoe en met wie>", "the cursor is back in the first chapter")
        self.assertEqual(panel.guidance(), first)
        previous.do()
        until(lambda: self.office.selection(plan).text == "<vul in wie dit plan opstelt>", "the cursor is at the cover")

    def test_the_last_chapter_has_none_behind_it(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        panel.tree.choose(panel.chapter("Betrokkenheid en goedkeuring"))
        until(lambda: not panel.button("Volgend hoofdstuk").has("enabled"), "there is none")
        self.assertTrue(panel.button("Vorig hoofdstuk").has("enabled"))

    def test_chapter_commands(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        for command, title in (("next", "Inleiding"), ("next", "Visie op professionalisering"),
                               ("next", "Leerbehoeften en prioriteiten"), ("previous", "Visie op professionalisering")):
            self.office.command(f"org.professionaliseringsplan:{command}-chapter", plan)
            until(lambda: panel.heading() == title, f"{command} chapter goes to “{title}”")
            paragraph = self.office.selection(plan).whole
            self.assertIn(paragraph, self.chapter_text(plan, title))

    def chapter_text(self, plan, title: str) -> list[str]:
        paragraphs = self.office.paragraphs(plan)
        at = next(i for i, p in enumerate(paragraphs) if p.OutlineLevel == 1 and p.getString() == title)
        end = next((i for i in range(at + 1, len(paragraphs)) if paragraphs[i].OutlineLevel == 1), len(paragraphs))
        return [p.getString() for p in paragraphs[at + 1:end]]


class GoOnTest(ScreenTest):
    """“Ga verder” leads to the next thing to do, from the text and from the panel."""

    def told(self, panel) -> str:
        return panel.text("Told")

    def test_one_thing_after_the_other_by_key(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.assertFalse(panel.uno_control("Told").isVisible())
        cell = plan.getTextTables().getByName("PlanAgenda").getCellByName("A2")
        self.put_cursor_at(plan, next(p for p in self.office.paragraphs(plan) if p.getString() == "Visie op professionalisering").getStart())
        fields = ["<Vul aan met een uitgangspunt over tijd en ruimte om te leren>",
                  "<Vul aan met een uitgangspunt over expertise binnen en buiten de school>",
                  "<Vul aan met een uitgangspunt over volhouden en opvolgen>"]
        for field in fields:
            press(GO_ON)
            until(lambda: self.office.selection(plan).text == field, f"{field} is next")
            self.assertEqual(self.told(panel), "Visie op professionalisering: vul dit in en kies weer Ga verder.")
        press(GO_ON)
        until(lambda: self.told(panel).startswith("Visie op professionalisering: maak van dit voorbeeld jullie eigen tekst."), "then an example")
        self.assertTrue(self.office.selection(plan).whole.startswith("Bijleren is voor ons"))
        self.assertEqual(self.office.selection(plan).text, "", "which one key does not wipe")
        press(GO_ON)
        until(lambda: self.told(panel).startswith("Leerbehoeften en prioriteiten: vul dit in"), "then the next chapter")
        self.put_cursor_at(plan, cell.getStart())
        press(GO_ON)
        until(lambda: self.told(panel).startswith("Professionaliseringsagenda: "), "a cursor that was moved counts")

    def put_cursor_at(self, plan, place) -> None:
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(place, False))

    def test_the_button_goes_on_from_the_chosen_chapter(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        press(STEPS)
        panel.wait_for_keyboard()
        panel.choose_chapter("Visie op professionalisering")
        panel.button("Ga verder").do()
        until(lambda: self.office.selection(plan).text.startswith("<Vul aan met een uitgangspunt"), "its first field is selected")
        until(lambda: self.told(panel) == "Visie op professionalisering: vul dit in en kies weer Ga verder.", "it says what to do")
        until(lambda: not panel.has_keyboard(), "the keyboard is in the text")
