"""The panel Begroting: what it shows, where it leads, and the summary that it puts into the document."""
import re

from plan_window import FormWindow
from screen import picture, press
from screen_test_case import ScreenTest, strings
from waiting import until


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

    def first_year(self, plan) -> str:
        """In the summary, whatever that table is called after Undo."""
        tables = plan.getTextTables()
        for table in (tables.getByIndex(at) for at in range(tables.getCount())):
            if table.getCellByName("A1").getString() == "Per begrotingsjaar":
                return table.getCellByName("B1").getString()
        raise AssertionError("no summary of budget years")

    def test_a_cost_is_added_from_the_panel(self) -> None:
        plan, panel = self.open_budget()
        until(lambda: panel.lines(), "the lines are there")
        panel.button("Kosten toevoegen…").do()
        form = FormWindow(self.office, "Kosten toevoegen")
        form.window()
        press("Escape")
        form.wait_until_closed()

    def test_settings_are_written_into_the_plan_in_one_step(self) -> None:
        plan, panel = self.open_budget()
        self.office.command("org.professionaliseringsplan:update-budget", plan)
        until(lambda: plan.getTextTables().hasByName("PlanBudgetYears"), "the summary is in the document")
        steps = len(plan.getUndoManager().getAllUndoActionTitles())
        panel.button("Instellingen…").do()
        form = FormWindow(self.office, "Instellingen van de begroting")
        picture("nl-form-budget-settings")
        self.assertEqual(form.field("Begrotingsjaar").text, "kalenderjaar")
        form.fill("Begrotingsjaar", "kwartaal")
        press("Return")
        until(lambda: any("Kies uit: kalenderjaar, schooljaar" in label for label in form.labels()), "it says what may be chosen")
        self.assertFalse(plan.getTextTables().hasByName("PlanBudgetSettings"))
        form.fill("Begrotingsjaar", "schooljaar")
        press("Return")
        form.wait_until_closed()
        table = plan.getTextTables().getByName("PlanBudgetSettings")
        self.assertEqual([table.getCellByName(cell).getString() for cell in ("A1", "B1", "A2", "B2")],
                         ["Afspraak", "Keuze", "Begrotingsjaar", "schooljaar"])
        label = f"{self.year}-{self.year + 1}"
        self.assertEqual(self.first_year(plan), label)
        until(lambda: any(label in text for text in panel.labels()), "the panel follows")
        self.assertEqual(len(plan.getUndoManager().getAllUndoActionTitles()), steps + 1)
        picture("nl-budget-settings")
        panel.button("Instellingen…").do()
        form = FormWindow(self.office, "Instellingen van de begroting")
        self.assertEqual(form.field("Begrotingsjaar").text, "schooljaar")
        press("Escape")
        form.wait_until_closed()
        self.office.command(".uno:Undo", plan)
        until(lambda: not plan.getTextTables().hasByName("PlanBudgetSettings"), "one Undo takes it back")
        self.assertEqual(self.first_year(plan), str(self.year))


    def test_a_reserve_that_depends_on_the_year_before_asks_for_it(self) -> None:
        plan, panel = self.open_budget()
        means = plan.getTextTables().getByName("PlanMeans")
        for cell, amount in (("B2", "€ 4.800,00"), ("C2", "€ 0,00")):
            self.office.on_main_thread(lambda: means.getCellByName(cell).setString(amount))
        asked = f"{self.year}: hoeveel reserve je mag overdragen, hangt af van de middelen van het jaar ervoor"
        until(lambda: any("van € 4.800,00" in text for text in panel.labels()), "the panel follows")
        self.assertFalse([line for line in panel.lines() if line.startswith(asked)])
        panel.button("Instellingen…").do()
        form = FormWindow(self.office, "Instellingen van de begroting")
        press("Tab")
        form.fill("Reserve: hoogstens de helft van", "de middelen van het vorige jaar")
        press("Return")
        form.wait_until_closed()
        until(lambda: any(line.startswith(asked) for line in panel.lines()), "the panel asks for the year before")


class EnglishBudgetPanelTest(ScreenTest):
    language = "en-US"

    def test_buttons_and_the_form_of_settings(self) -> None:
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:budget", plan)
        panel = self.budget(plan)
        panel.wait_for_keyboard()
        english = strings("BudgetPanel", "en_US")
        until(lambda: panel.lines(), "the lines are there")
        self.assertEqual(panel.buttons(), [english[key] for key in ("showRows", "update", "addCost", "settings")])
        picture("en-US-budget")
        panel.button(english["settings"]).do()
        form = FormWindow(self.office, "Settings of the budget")
        self.assertEqual(form.field("Budget year").text, "calendar year")
        picture("en-US-form-budget-settings")
        form.fill("Budget year", "school year")
        press("Return")
        form.wait_until_closed()
        table = plan.getTextTables().getByName("PlanBudgetSettings")
        self.assertEqual(table.getCellByName("B2").getString(), "schooljaar", "the plan itself is Dutch")
