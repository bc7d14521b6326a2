"""The panel Begroting: what it shows, where it leads, and the summary that it puts into the document."""
import re

from plan_window import BudgetPanel, FormWindow
from screen import picture, press
from screen_test_case import ScreenTest, strings
from waiting import until


class BudgetPanelTest(ScreenTest):
    def open_budget(self):
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:budget", plan)
        panel = BudgetPanel(self.office, plan)
        panel.wait_for_keyboard()
        self.year = int(re.search(r"Schooljaar (\d{4})", plan.getText().getString())[1])
        return plan, panel

    def test_years_goals_and_the_summary_in_the_document(self) -> None:
        plan, panel = self.open_budget()
        open_year = "€ 1.910,00 gepland; vul in wat je kreeg om te zien wat er overblijft"
        until(lambda: panel.year() == (str(self.year), open_year, ""), "the year is told")
        self.assertEqual(panel.year("Second")[0], str(self.year + 1))
        self.assertEqual(panel.uno_control("FirstBar").getValue(), 0)
        self.assertIn("Middelen invullen…", panel.buttons())
        self.assertTrue(panel.has("Taalvaardig Nederlands in elke klas: € 1.130,00"), panel.lines())
        picture("nl-budget")
        panel.button("Samenvatting in het document").do()
        until(lambda: plan.getTextTables().hasByName("PlanBudgetGoals"), "the summary is in the document")
        until(lambda: len(plan.getUndoManager().getAllUndoActionTitles()) == 1, "it is one step")
        until(lambda: self.office.selection(plan).whole == "Per begrotingsjaar", "it is in sight")
        picture("nl-budget-summary")
        means = plan.getTextTables().getByName("PlanMeans")
        self.office.on_main_thread(lambda: means.getCellByName("B2").setString("€ 4.800,00"))
        self.office.on_main_thread(lambda: means.getCellByName("C2").setString("€ 0,00"))
        until(lambda: panel.year() == (str(self.year), "€ 1.910,00 gepland van € 4.800,00", "nog € 2.890,00"), "the panel follows")
        self.assertEqual(panel.uno_control("FirstBar").getValue(), 1910 * 100 // 4800)
        line = until(lambda: panel.tree.line("Dit totaal klopt niet meer: er staat"), "the panel warns")
        panel.tree.choose(line)
        until(lambda: "totaal klopt niet meer" in panel.text("Details"), "it stands whole below the figures")

    def test_the_means_of_a_year_are_asked(self) -> None:
        plan, panel = self.open_budget()
        means = plan.getTextTables().getByName("PlanMeans")
        for row, button in ((2, True), (3, True)):
            until(lambda: "Middelen invullen…" in panel.buttons(), "a year does not say what it has")
            panel.button("Middelen invullen…").do()
            form = FormWindow(self.office, "Middelen bewerken")
            for label, amount in (("Toegekend", "4800"), ("Reserve vorig jaar", "0")):
                while not form.field(label).has("focused"):
                    press("Tab")
                form.fill(label, amount)
            press("Return")
            form.wait_until_closed()
            until(lambda: means.getCellByName(f"B{row}").getString() == "€ 4.800,00", f"row {row} is filled in")
        until(lambda: "Middelen invullen…" not in panel.buttons(), "every year says what it has")

    def test_a_line_leads_to_its_cells_one_after_the_other(self) -> None:
        plan, panel = self.open_budget()
        line = until(lambda: panel.tree.line(f"Gepland in {self.year}: € 1.910,00"), "the lines are there")
        panel.tree.choose_by_keys(line)
        until(lambda: panel.text("Details") == f"Gepland in {self.year}: € 1.910,00", "it stands whole below the figures")
        for cell in ("E2", "E4", "E2"):
            self.office.command("org.professionaliseringsplan:budget", plan)
            panel.wait_for_keyboard()
            self.assertEqual(panel.tree.chosen, line.text)
            press("Return")
            until(lambda: plan.getCurrentController().getViewCursor().Cell is not None
                  and plan.getCurrentController().getViewCursor().Cell.CellName == cell, f"{cell} is selected")
            until(lambda: not panel.has_keyboard(), "the keyboard is in the text")

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
        press("k")  # what does not exist cannot be chosen: letters only seek in the list
        self.assertEqual(form.field("Begrotingsjaar").text, "kalenderjaar")
        self.assertFalse(plan.getTextTables().hasByName("PlanBudgetSettings"))
        form.choose("Begrotingsjaar", "schooljaar")
        press("Return")
        form.wait_until_closed()
        table = plan.getTextTables().getByName("PlanBudgetSettings")
        self.assertEqual([table.getCellByName(cell).getString() for cell in ("A1", "B1", "A2", "B2")],
                         ["Afspraak", "Keuze", "Begrotingsjaar", "schooljaar"])
        label = f"{self.year}-{self.year + 1}"
        self.assertEqual(self.first_year(plan), label)
        until(lambda: panel.year()[0] == label, "the panel follows")
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
        asked = strings("messages", "nl")["budget.cap-open"].replace("{year}", str(self.year))
        until(lambda: "van € 4.800,00" in panel.year()[1], "the panel follows")
        self.assertFalse(panel.has(asked))
        panel.button("Instellingen…").do()
        form = FormWindow(self.office, "Instellingen van de begroting")
        press("Tab")
        form.choose("Reserve: hoogstens de helft van", "de middelen van het vorige jaar")
        press("Return")
        form.wait_until_closed()
        panel.tree.choose(until(lambda: panel.tree.line(asked), "the panel asks for the year before"))
        until(lambda: panel.text("Details") == asked, "it stands whole below the figures")


class EnglishBudgetPanelTest(ScreenTest):
    language = "en-US"

    def test_buttons_and_the_form_of_settings(self) -> None:
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:budget", plan)
        panel = BudgetPanel(self.office, plan)
        panel.wait_for_keyboard()
        english = strings("BudgetPanel", "en_US")
        until(lambda: panel.lines(), "the lines are there")
        self.assertEqual(panel.year()[1], "€ 1.910,00 planned; fill in what you received to see what is left")
        self.assertEqual(panel.buttons(), [english[key] for key in ("means", "update", "addCost", "settings")])
        picture("en-US-budget")
        panel.button(english["settings"]).do()
        form = FormWindow(self.office, "Settings of the budget")
        self.assertEqual(form.field("Budget year").text, "calendar year")
        picture("en-US-form-budget-settings")
        form.choose("Budget year", "school year")
        press("Return")
        form.wait_until_closed()
        table = plan.getTextTables().getByName("PlanBudgetSettings")
        self.assertEqual(table.getCellByName("B2").getString(), "schooljaar", "the plan itself is Dutch")
