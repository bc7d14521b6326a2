"""The forms beside the document: rows of tables, and the school's own details."""
from plan_window import FormWindow
from screen import picture, press, until, write
from screen_test_case import ScreenTest


class RowFormsTest(ScreenTest):
    def cells(self, document, table: str) -> list[list[str]]:
        found = document.getTextTables().getByName(table)
        return [[found.getCellByName(f"{column}{row + 1}").getString() for column in "ABCDEF"[:found.getColumns().getCount()]]
                for row in range(found.getRows().getCount())]

    def test_an_activity_is_added_below_its_goal(self) -> None:
        plan = self.new_plan()
        before = self.cells(plan, "PlanActivities")
        self.office.command("org.professionaliseringsplan:add-activity", plan)
        form = FormWindow(self.office, "Activiteit toevoegen")
        picture("nl-form-activity")
        goal = before[1][0]
        form.fill("Doel", goal)
        press("Tab")
        form.fill("Doelgroep", "leraren")
        press("Tab")
        form.fill("Niveau", "basis")
        press("Tab")
        form.fill("Professionaliseringsactiviteit", "Leesclub over taal")
        press("Return")
        form.wait_until_closed()
        after = self.cells(plan, "PlanActivities")
        self.assertEqual(len(after), len(before) + 1)
        at = next(row for row, cells in enumerate(after) if cells[3] == "Leesclub over taal")
        self.assertEqual(after[at], ["", "leraren", "basis", "Leesclub over taal"])
        self.assertEqual(after[:at] + after[at + 1:], before)
        self.office.command(".uno:Undo", plan)
        until(lambda: self.cells(plan, "PlanActivities") == before, "one Undo takes it back")
