"""The level of education: in the dialog for a new plan, in the form of the cover, and in the window of expectations."""
from plan_window import FormWindow, NewPlanDialog
from screen import picture, press
from screen_test_case import ScreenTest
from waiting import until


class LevelTest(ScreenTest):
    def texts(self, plan) -> list[str]:
        return [paragraph.getString() for paragraph in self.office.paragraphs(plan)]

    def choose_level(self, dialog: NewPlanDialog, beginning: str) -> None:
        while not any(node.has("focused") for node in dialog.root().find_all("combo box") if node.name == "Onderwijsniveau"):
            press("Tab")
        press(beginning)

    def clb_plan(self):
        dialog = self.open_dialog()
        self.choose_level(dialog, "C")
        press("Down")
        press("Down")
        until(lambda: dialog.names("check box") == ["Er is een lokaal comité", "Kort plan (10 bladzijden)"], "a CLB has no school council")
        self.assertIn("Naam van het centrum", dialog.names("label"))
        picture("nl-dialog-clb")
        press("Return")
        until(lambda: self.office.active_window().find_all("push button", "Ja"), "it asks whether there is no name yet")
        self.office.active_window().shows("push button", "Ja").do()
        dialog.wait_until_closed()
        return self.plan_in_front()

    def test_a_clb_has_a_plan_of_its_own(self) -> None:
        plan = self.clb_plan()
        text = plan.getText().getString()
        self.assertIn("Van vraag naar traject", text)
        self.assertNotIn("schoolraad", text.lower())
        cover = next(table for table in plan.getTextTables() if table.getCellByName("A1").getString() == "Centrum")
        self.assertIn("CLB", [cover.getCellByName(f"B{row}").getString() for row in range(1, cover.getRows().getCount() + 1)])
        picture("nl-plan-clb")

    def test_another_level_changes_the_cover_and_the_example_text_in_one_step(self) -> None:
        plan = self.clb_plan()
        before = self.texts(plan)
        self.office.command("org.professionaliseringsplan:school", plan)
        form = FormWindow(self.office, "Gegevens van de school")
        form.choose("Onderwijsniveau", "Deeltijds kunstonderwijs")
        press("Return")
        until(lambda: self.office.active_window().find_all("push button", "Ja"), "it asks about the example text")
        picture("nl-question-level")
        self.office.active_window().shows("push button", "Ja").do()
        form.wait_until_closed()
        until(lambda: "Muziek" in plan.getText().getString() or "academie" in plan.getText().getString(), "the text of an academy")
        self.assertNotIn("Van vraag naar traject", plan.getText().getString())
        self.assertEqual(self.texts(plan).count("<vul de naam van de academie in>"), 1, "the name on the cover")
        cover = next(table for table in plan.getTextTables() if table.getCellByName("A1").getString() == "Academie")
        labels = [cover.getCellByName(f"A{row}").getString() for row in range(1, cover.getRows().getCount() + 1)]
        self.assertIn("Schoolraad", labels)
        picture("nl-plan-other-level")
        self.office.command(".uno:Undo", plan)
        until(lambda: self.texts(plan) == before, "one Undo brings all of it back")

    def test_the_expectations_lead_to_their_chapters_and_become_an_appendix(self) -> None:
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:quality", plan)
        window = until(lambda: self.office.find_window("Kwaliteitsverwachtingen"), "the expectations are asked for")
        until(lambda: window.find_all("push button", "Als bijlage in plan"), "the window is there")
        picture("nl-quality")
        window.shows("push button", "Als bijlage in plan").do()
        until(lambda: "Bijlage: kwaliteitsverwachtingen" in self.texts(plan), "the appendix is there")
        window.shows("push button", "Als bijlage in plan").do()
        self.assertEqual(self.texts(plan).count("Bijlage: kwaliteitsverwachtingen"), 1)
        window.shows("push button", "Sluiten").do()
