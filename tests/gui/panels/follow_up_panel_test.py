"""The panel Opvolging: how a follow-up begins, what there is to follow up, where the lines lead, and what was paid."""
import re

from layout_test import LayoutChecks
from plan_window import FollowUpPanel, FormWindow, stands_for
from screen import picture, press
from screen_test_case import ScreenTest, dutch_day, running_school_year, strings
from waiting import until

SHOW = "org.professionaliseringsplan:show-follow-up"
LAPTOP = (1366, 768)
AS_MANY_AS_A_YEAR_HAS = 40


def year_of_yesterday(panel: FollowUpPanel) -> str:
    """Which card is that of the budget year in which something was paid yesterday."""
    return "First" if panel.year()[0] == dutch_day(-1).rpartition("/")[2] else "Second"


class FollowUpPanelTest(LayoutChecks):
    def open_panel(self):
        plan = self.new_plan(school_year=running_school_year())
        self.office.command(SHOW, plan)
        panel = FollowUpPanel(self.office, plan)
        until(lambda: panel.is_in_front() and panel.buttons(), "the panel is in front")
        return plan, panel

    def cells(self, plan, row: int) -> list[str]:
        table = plan.getTextTables().getByName("PlanFollowUp")
        return [table.getCellByName(f"{column}{row}").getString() for column in "ABCDEFGH"]

    def cell_of_cursor(self, plan) -> tuple[str, str]:
        cursor = plan.getCurrentController().getViewCursor()
        return (cursor.TextTable.Name, cursor.Cell.CellName) if cursor.Cell is not None else ("", "")

    def test_a_plan_without_one_begins_it(self) -> None:
        plan, panel = self.open_panel()
        self.assertEqual(panel.labels(), [panel.messages["follow-up.intro"]])
        self.assertEqual(panel.buttons(), [panel.words["begin"]])
        until(lambda: panel.button(panel.words["begin"]).has("focused"), "the keyboard is at the one button")
        picture("nl-follow-up-none")
        press("F6")
        until(lambda: not panel.button(panel.words["begin"]).has("focused"), "F6 leaves it")
        self.office.command(SHOW, plan)
        until(lambda: panel.button(panel.words["begin"]).has("focused"), "the keyboard is there again")
        press("space")
        until(lambda: plan.getTextTables().hasByName("PlanFollowUp"), "the chapter is in the plan")
        until(lambda: panel.buttons() == [panel.words[key] for key in ("followUp", "linkProof", "update")], "the panel follows")
        panel.wait_for_keyboard()
        self.assertEqual(len(plan.getUndoManager().getAllUndoActionTitles()), 1)
        until(lambda: panel.year()[1:] == ("€ 0,00 betaald van € 1.910,00 gepland", "nog te betalen € 1.910,00"), "nothing is paid yet")
        self.assertEqual(panel.uno_control("FirstBar").getValue(), 0)
        picture("nl-follow-up-begun")
        self.office.command(".uno:Undo", plan)
        until(lambda: panel.buttons() == [panel.words["begin"]], "one Undo takes it back, and the panel follows")

    def test_lines_stand_in_groups_and_lead_to_their_rows(self) -> None:
        plan, panel = self.open_panel()
        self.begun_follow_up(plan, -1, 0)
        for cell, text in (("B4", "gevolgd"), ("F4", "€ 20,00")):
            self.put(plan, "PlanFollowUp", cell, text)
        until(lambda: panel.group("incomplete"), "what has no proof is listed")
        self.assertEqual([line.text.partition(" (")[0] for line in panel.tree.lines() if line.depth == 1],
                         [panel.messages[f"follow-up.group.{name}"] for name in ("over", "coming", "incomplete")])
        over = until(lambda: panel.tree.line(self.cells(plan, 2)[0]), "what was yesterday is listed")
        self.assert_matches(r".* · \d+/\d+(/\d+)?", over.text)
        picture("nl-follow-up-year")
        for name, row in (("over", 2), ("coming", 3), ("incomplete", 4)):
            with self.subTest(group=name):
                self.office.command(SHOW, plan)
                panel.wait_for_keyboard()
                line = panel.tree.line(self.cells(plan, row)[0])
                panel.tree.choose_by_keys(line)
                until(lambda: panel.text("Details").startswith(self.cells(plan, row)[0]), "the line is explained")
                press("Return")
                until(lambda: self.cell_of_cursor(plan) == ("PlanFollowUp", f"A{row}"), "its row has the cursor")
                until(lambda: not panel.has_keyboard(), "the keyboard is in the text")
        self.assert_matches(r".*\nNog in te vullen: de factuur, het bewijs\.", panel.text("Details"))

    def test_what_has_no_row_yet_leads_to_the_agenda(self) -> None:
        plan, panel = self.open_panel()
        self.begun_follow_up(plan, -1)
        name = self.cells(plan, 3)[0]
        rows = plan.getTextTables().getByName("PlanFollowUp").getRows()
        self.office.on_main_thread(lambda: rows.removeByIndex(2, 1))
        agenda = plan.getTextTables().getByName("PlanAgenda")
        row = next(row for row in range(2, agenda.getRows().getCount() + 1) if agenda.getCellByName(f"B{row}").getString() == name)
        self.put(plan, "PlanAgenda", f"A{row}", dutch_day(-1))
        line = until(lambda: panel.tree.line(name), "it is listed")
        panel.tree.choose(line)
        until(lambda: panel.messages["follow-up.no-row"] in panel.text("Details"), "it says that there is no row")
        self.office.command(SHOW, plan)
        panel.wait_for_keyboard()
        press("Return")
        until(lambda: self.cell_of_cursor(plan) == ("PlanAgenda", f"B{row}"), "its place on the agenda has the cursor")
        panel.button(panel.words["update"]).do()
        until(lambda: name in [self.cells(plan, row)[0] for row in range(2, rows.getCount() + 1)], "it has a row now")

    def test_a_line_is_followed_up_by_form(self) -> None:
        plan, panel = self.open_panel()
        self.begun_follow_up(plan, -1, -2)
        name = self.cells(plan, 2)[0]
        panel.tree.choose(until(lambda: panel.tree.line(name), "it is listed"))
        before = self.cells(plan, 3)
        panel.button(panel.words["followUp"]).do()
        form = FormWindow(self.office, "Activiteit opvolgen")
        form.go_to("Stand")
        form.fill("Stand", "gevolgd")
        form.go_to("Betaald")
        form.fill("Betaald", "250")
        press("Return")
        form.wait_until_closed()
        until(lambda: (self.cells(plan, 2)[1], self.cells(plan, 2)[5]) == ("gevolgd", "€ 250,00"), "the chosen row says it")
        self.assertEqual(self.cells(plan, 3), before)
        until(lambda: not any(stands_for(line, name) for line in panel.group("over")), "the line is gone")
        until(lambda: len(panel.group("incomplete")) == 1, "the proof is asked for")
        year = year_of_yesterday(panel)
        until(lambda: panel.year(year)[1].startswith("€ 250,00 betaald van € "), "the money shows")
        self.assert_matches(r"nog te betalen € [\d.,]+", panel.year(year)[2])
        planned = int(re.search(r"van € ([\d.]+),", panel.year(year)[1])[1].replace(".", ""))
        self.assertEqual(panel.uno_control(f"{year}Bar").getValue(), 250 * 100 // planned)
        for cell, text in (("G2", "F-12"), ("H2", "map 3")):
            self.put(plan, "PlanFollowUp", cell, text)
        until(lambda: not panel.group("incomplete"), "nothing of it is missing")

    def test_when_all_is_settled_the_years_say_so_and_nothing_is_left(self) -> None:
        plan, panel = self.open_panel()
        self.begun_follow_up(plan, -1)
        for row in range(2, plan.getTextTables().getByName("PlanFollowUp").getRows().getCount() + 1):
            self.put(plan, "PlanFollowUp", f"B{row}", "geannuleerd")
        until(lambda: [panel.year(which)[2] for which in ("First", "Second")] == ["alles afgehandeld"] * 2, "both years are settled")
        until(lambda: [line.text for line in panel.tree.lines()] == ["Op te volgen", "Nu is er niets op te volgen"], "nothing is left")
        panel.tree.choose(panel.tree.leaves()[0])
        self.check_panel(panel)
        self.assertFalse(panel.uno_control("Details").isVisible())
        self.put(plan, "PlanFollowUp", "B2", "gepland")
        until(lambda: len(panel.group("over")) == 1, "it is asked about again")
        self.assertTrue(panel.tree.is_open(panel.tree.line("Voorbij, nog zonder stand")), "the group is open")

    def test_a_long_list_on_a_laptop(self) -> None:
        plan, panel = self.open_panel()
        self.begun_follow_up(plan, -1)
        table = plan.getTextTables().getByName("PlanFollowUp")
        first = table.getRows().getCount() + 1
        self.office.on_main_thread(lambda: table.getRows().insertByIndex(first - 1, AS_MANY_AS_A_YEAR_HAS))
        for row in range(first, first + AS_MANY_AS_A_YEAR_HAS):
            self.put(plan, "PlanFollowUp", f"A{row}", f"Studiedag over samen lezen en leren in elke klas, deel {row - first + 1}")
            self.put(plan, "PlanFollowUp", f"C{row}", dutch_day(-row))
        until(lambda: len(panel.group("over")) > AS_MANY_AS_A_YEAR_HAS, "all of them are listed")
        with self.window_of_size(plan, *LAPTOP):
            panel.tree.choose(panel.tree.leaves()[1])
            until(lambda: panel.uno_control("Details").isVisible(), "the line is explained")
            picture(f"{self.language}-follow-up-long")
            self.check_panel(panel)
            self.assertLessEqual(panel.root().box.height, panel.viewport().box.height + 2, "no button is out of sight")
            tree = panel.tree.control()
            lines = tree.getPosSize().Height // tree.getNodeRect(panel.tree.lines()[0].node).Height
            self.assertGreater(lines, 8, "the list is long")


class EnglishFollowUpPanelTest(ScreenTest):
    language = "en-US"

    def test_texts_and_the_money_of_a_year(self) -> None:
        plan = self.new_plan(school_year=running_school_year())
        panel = self.follow_up(plan)
        self.assertEqual(panel.buttons(), ["Begin the follow-up"])
        picture("en-US-follow-up-none")
        self.begun_follow_up(plan, -1, 0)
        for cell, text in (("B2", "gevolgd"), ("F2", "€ 20.000,00")):
            self.put(plan, "PlanFollowUp", cell, text)
        english = strings("FollowUpPanel", "en_US")
        self.assertEqual(panel.buttons(), [english[key] for key in ("followUp", "linkProof", "update")])
        year = until(lambda: year_of_yesterday(panel), "the year is told")
        until(lambda: re.fullmatch(r"€ 20\.000,00 paid of € [\d.,]+ planned", panel.year(year)[1]), "the money shows")
        self.assert_matches(r"€ [\d.,]+ more than planned", panel.year(year)[2])
        self.put(plan, "PlanFollowUp", "C4", dutch_day(-1))
        until(lambda: panel.group("over"), "something is over")
        self.assertEqual([line.text.partition(" (")[0] for line in panel.tree.lines() if line.depth == 1],
                         ["Over, no state yet", "This month", "No proof or amount yet"])
        panel.tree.choose(panel.tree.leaves()[0])
        until(lambda: panel.text("Details").endswith("This is over. Say with Follow up… whether it went ahead."), "the line is explained")
        picture("en-US-follow-up-year")
