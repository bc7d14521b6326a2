"""The forms beside the document: rows of tables, and the school's own details."""
from plan_window import FormWindow
from screen import picture, press
from screen_test_case import ScreenTest, strings
from waiting import until


class RowFormsTest(ScreenTest):
    def cells(self, document, table: str) -> list[list[str]]:
        found = document.getTextTables().getByName(table)
        return [[found.getCellByName(f"{column}{row + 1}").getString() for column in "ABCDEF"[:found.getColumns().getCount()]]
                for row in range(found.getRows().getCount())]

    def answer(self, button: str, shot: str = "") -> None:
        """Whether what was typed may be lost."""
        title = strings("messages", "nl")["box.title"]
        question = until(lambda: self.office.find_window(title), "it asks")
        until(lambda: question.has("active"), "the question has the keyboard")
        if shot:
            picture(shot)
        question.shows("push button", button).do()
        until(lambda: title not in [window.name for window in self.office.windows()], "the question is answered")

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

    def test_a_wrong_answer_is_said_beside_its_field_and_nothing_is_lost(self) -> None:
        plan = self.new_plan()
        before = self.cells(plan, "PlanAgenda")
        self.office.command("org.professionaliseringsplan:add-agenda-item", plan)
        form = FormWindow(self.office, "Agendapunt toevoegen")
        form.fill("Datum", "ooit")
        press("Return")
        until(lambda: any("“ooit”" in label for label in form.labels()), "the date cannot be read")
        self.assertTrue(any("“Activiteit”" in label for label in form.labels()), "an activity is needed")
        picture("nl-form-problems")
        self.assertTrue(form.field("Datum").has("focused"))
        self.assertEqual(self.cells(plan, "PlanAgenda"), before)
        press("Escape")
        self.answer("Nee", "nl-form-discard")
        until(lambda: form.window().has("active"), "the form is still there")
        self.assertEqual(form.field("Datum").text, "ooit")
        press("Escape")
        self.answer("Ja")
        form.wait_until_closed()
        self.assertEqual(self.cells(plan, "PlanAgenda"), before)

    def test_agenda_items_one_after_the_other_in_the_order_of_the_year(self) -> None:
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:add-agenda-item", plan)
        form = FormWindow(self.office, "Agendapunt toevoegen")
        for month, name in (("december", "Leesclub"), ("oktober", "Rekenclub")):
            form.fill("Datum", month)
            form.go_to("Activiteit")
            form.fill("Activiteit", name)
            form.button("Nog een toevoegen").do()
            until(lambda: form.field("Datum").text == "", "it asks for the next one")
            until(lambda: form.field("Datum").has("focused"), "in the first field")
        form.button("Annuleren").do()
        form.wait_until_closed()
        names = [row[1] for row in self.cells(plan, "PlanAgenda")]
        self.assertLess(names.index("Rekenclub"), names.index("Leesclub"))
        self.assertEqual(self.findings(plan).of_kind("agenda-order"), [])

    def test_what_follows_from_an_activity_that_is_typed(self) -> None:
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:add-cost", plan)
        form = FormWindow(self.office, "Kosten toevoegen")
        form.fill("Activiteit", "Lesson study begrijpend lezen")
        press("Tab")
        until(lambda: form.field("Datum").text == "januari – maart", "its date on the agenda, once the field is left")
        while not form.field("Datum").has("focused"):
            press("Tab")
        form.fill("Datum", "april")
        while not form.field("Activiteit").has("focused"):
            press("shift+Tab")
        press("Tab")
        until(lambda: form.field("Kostensoort").has("focused"), "the keyboard goes on")
        self.assertEqual(form.field("Datum").text, "april")
        press("Return")
        form.wait_until_closed()
        self.assertEqual([row[2] for row in self.cells(plan, "PlanCosts") if row[0] == "Lesson study begrijpend lezen"],
                         ["januari – maart", "april"])

    def test_enter_in_the_field_of_the_activity(self) -> None:
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:add-agenda-item", plan)
        form = FormWindow(self.office, "Agendapunt toevoegen")
        form.go_to("Activiteit")
        form.fill("Activiteit", "Lesson study begrijpend lezen")
        press("Return")
        form.wait_until_closed()
        groups = [row[2] for row in self.cells(plan, "PlanAgenda") if row[1] == "Lesson study begrijpend lezen"]
        self.assertEqual(groups, ["leerkrachten", "leerkrachten"])

    def test_the_key_of_a_button_is_no_fields(self) -> None:
        plan = self.new_plan()
        before = self.cells(plan, "PlanCosts")
        self.office.command("org.professionaliseringsplan:add-cost", plan)
        form = FormWindow(self.office, "Kosten toevoegen")
        form.fill("Activiteit", "Leesclub")
        press("alt+n")
        until(lambda: len(self.cells(plan, "PlanCosts")) == len(before) + 1, "“Nog een toevoegen” answers to its key")
        until(lambda: form.field("Activiteit").text == "", "it asks for the next one")
        form.fill("Activiteit", "Rekenclub")
        press("alt+k")
        form.wait_until_closed()
        self.assertEqual([row[0] for row in self.cells(plan, "PlanCosts")][-2:], ["Leesclub", "Rekenclub"])

    def test_the_row_at_the_cursor_is_edited_although_the_document_changes_meanwhile(self) -> None:
        plan = self.new_plan()
        table = plan.getTextTables().getByName("PlanActivities")
        name = table.getCellByName("D3").getString()
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(table.getCellByName("D3").getStart(), False))
        self.office.command("org.professionaliseringsplan:edit-row", plan)
        form = FormWindow(self.office, "Activiteit bewerken")
        self.office.on_main_thread(lambda: table.getRows().insertByIndex(1, 1))
        self.assertEqual(form.field("Professionaliseringsactiviteit").text, name)
        while not form.field("Professionaliseringsactiviteit").has("focused"):
            press("Tab")
        form.fill("Professionaliseringsactiviteit", "Anders genoemd")
        press("Return")
        form.wait_until_closed()
        self.assertEqual(table.getCellByName("D4").getString(), "Anders genoemd")
        self.assertIn("Anders genoemd", [row[1] for row in self.cells(plan, "PlanAgenda")], "the agenda follows")

    def test_the_context_menu_of_a_plan_table_offers_the_row(self) -> None:
        plan = self.new_plan()
        self.steps(plan)
        table = plan.getTextTables().getByName("PlanActivities")
        cursor = plan.getCurrentController().getViewCursor()
        self.office.on_main_thread(lambda: cursor.gotoRange(table.getCellByName("D3").getStart(), False))
        press("shift+F10")
        until(lambda: "Rij van het plan bewerken…" in self.office.popup_items(), "the context menu offers it")
        picture("nl-context-menu")
        press("w")
        form = FormWindow(self.office, "Activiteit bewerken")
        self.assertEqual(form.field("Professionaliseringsactiviteit").text, table.getCellByName("D3").getString())
        press("Escape")
        form.wait_until_closed()
        paragraph = next(p for p in self.office.paragraphs(plan) if p.getString().startswith("Prioriteit 1"))
        self.office.on_main_thread(lambda: cursor.gotoRange(paragraph.getStart(), False))
        press("shift+F10")
        until(lambda: "Plakken" in self.office.popup_items(), "the context menu of a paragraph")
        self.assertNotIn("Rij van het plan bewerken…", self.office.popup_items())
        press("Escape")

    def test_the_agenda_is_made_of_all_activities_in_one_step(self) -> None:
        plan = self.new_plan()
        agenda = plan.getTextTables().getByName("PlanAgenda")
        agenda.getRows().removeByIndex(1, agenda.getRows().getCount() - 2)  # only the row to fill in is left
        before = self.cells(plan, "PlanAgenda")
        activities = [row[3] for row in self.cells(plan, "PlanActivities")[1:] if not row[3].startswith("<")]
        self.office.command("org.professionaliseringsplan:plan-agenda", plan)
        until(lambda: set(activities) <= {row[1] for row in self.cells(plan, "PlanAgenda")}, "every activity is on the agenda")
        self.assertEqual(plan.getUndoManager().getCurrentUndoActionTitle(), strings("messages", "nl")["undo.plan-agenda"])
        self.office.command(".uno:Undo", plan)
        until(lambda: self.cells(plan, "PlanAgenda") == before, "one Undo takes it back")

    def test_a_row_that_is_gone_is_not_written(self) -> None:
        plan = self.new_plan()
        table = plan.getTextTables().getByName("PlanActivities")
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(table.getCellByName("D3").getStart(), False))
        self.office.command("org.professionaliseringsplan:edit-row", plan)
        form = FormWindow(self.office, "Activiteit bewerken")
        self.office.on_main_thread(lambda: table.getRows().removeByIndex(2, 1))
        before = self.cells(plan, "PlanActivities")
        press("Return")
        until(lambda: any("intussen" in label for label in form.labels()), "it says why not")
        self.assertEqual(self.cells(plan, "PlanActivities"), before)
        press("Escape")
        form.wait_until_closed()

    def test_the_document_is_closed_while_a_form_is_open(self) -> None:
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:add-activity", plan)
        FormWindow(self.office, "Activiteit toevoegen")
        self.office.close(plan)
        until(lambda: "Activiteit toevoegen" not in [w.name for w in self.office.windows()], "the form goes with it")


class SchoolFormTest(ScreenTest):
    def test_name_and_year_change_everywhere(self) -> None:
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:school", plan)
        form = FormWindow(self.office, "Gegevens van de school")
        picture("nl-form-school")
        while not form.field("School").has("focused"):
            press("Tab")
        form.fill("School", "Sint-Jozefschool")
        press("Return")
        form.wait_until_closed()
        styles = plan.getStyleFamilies().getByName("PageStyles").getByName("Standard")
        self.assertIn("Sint-Jozefschool", styles.HeaderText.getString())
        self.assertNotIn("De Linde", plan.getText().getString() + styles.HeaderText.getString())
        self.office.command(".uno:Undo", plan)
        until(lambda: "De Linde" in styles.HeaderText.getString(), "one Undo brings all of it back")
        self.assertNotIn("Sint-Jozefschool", plan.getText().getString())
