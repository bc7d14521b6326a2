"""The panel Begroting: what it shows, where it leads, and the summary that it puts into the document."""
import re

from screen import picture, until
from screen_test_case import ScreenTest


class BudgetPanelTest(ScreenTest):
    def open_budget(self):
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:budget", plan)
        panel = self.budget(plan)
        panel.wait_for_keyboard()
        self.year = int(re.search(r"Schooljaar (\d{4})", plan.getText().getString())[1])
        return plan, panel

    def test_years_goals_and_the_summary_in_the_document(self) -> None:
        plan, panel = self.open_budget()
        open_year = f"{self.year}: € 1.910,00 gepland; vul in wat je kreeg om te zien wat er overblijft"
        until(lambda: open_year in panel.labels(), "the year is told")
        self.assertIn("Taalvaardig Nederlands in elke klas: € 1.130,00", panel.lines())
        picture("nl-budget")
        self.office.command("org.professionaliseringsplan:update-budget", plan)
        until(lambda: plan.getTextTables().hasByName("PlanBudgetGoals"), "the summary is in the document")
        until(lambda: len(plan.getUndoManager().getAllUndoActionTitles()) == 1, "it is one step")
        picture("nl-budget-summary")
        means = plan.getTextTables().getByName("PlanMeans")
        self.office.on_main_thread(lambda: means.getCellByName("B2").setString("€ 4.800,00"))
        self.office.on_main_thread(lambda: means.getCellByName("C2").setString("€ 0,00"))
        until(lambda: f"{self.year}: € 1.910,00 gepland van € 4.800,00, nog € 2.890,00" in panel.labels(), "the panel follows")
        until(lambda: any("totaal klopt niet meer" in line for line in panel.lines()), "the panel warns")

    def test_a_line_leads_to_its_cells_one_after_the_other(self) -> None:
        plan, panel = self.open_budget()
        planned = f"Gepland in {self.year}: € 1.910,00"
        until(lambda: planned in panel.lines(), "the lines are there")
        line = panel.lines().index(planned)
        control = panel.uno_control("Figures")
        self.office.on_main_thread(lambda: control.selectItemPos(line, True))
        until(lambda: panel.button("Toon waar dit vandaan komt").has("enabled"), "the button works")
        for cell in ("E2", "E4", "E2"):
            panel.button("Toon waar dit vandaan komt").do()
            until(lambda: plan.getCurrentController().getViewCursor().Cell is not None
                  and plan.getCurrentController().getViewCursor().Cell.CellName == cell, f"{cell} is selected")
