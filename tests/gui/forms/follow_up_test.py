"""Following up an activity: the table from the menu, and the form of a row."""
from office import WORK
from plan_window import FormWindow
from screen import picture, press
from screen_test_case import ScreenTest
from waiting import until


class FollowUpTest(ScreenTest):
    def rows(self, document) -> list[list[str]]:
        found = document.getTextTables().getByName("PlanFollowUp")
        return [[found.getCellByName(f"{column}{row + 1}").getString() for column in "ABCDEFGH"] for row in range(found.getRows().getCount())]

    def test_an_activity_is_followed_up_by_form(self) -> None:
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:update-follow-up", plan)
        until(lambda: plan.getTextTables().hasByName("PlanFollowUp"), "the chapter is there")
        before = self.rows(plan)
        self.assertEqual(before[0], ["Activiteit", "Stand", "Datum", "Deelnemers", "Uren", "Betaald", "Factuur", "Bewijs"])
        self.assertTrue(all(row[1] == "gepland" for row in before[1:]))
        self.office.command("org.professionaliseringsplan:follow-up", plan)
        form = FormWindow(self.office, "Activiteit opvolgen")
        form.go_to("Stand")
        form.fill("Stand", "gevolgd")
        form.go_to("Betaald")
        form.fill("Betaald", "920")
        picture("nl-form-follow-up")
        press("Return")
        form.wait_until_closed()
        after = self.rows(plan)
        changed, = [row for row in after if row not in before]
        self.assertEqual((changed[1], changed[5]), ("gevolgd", "€ 920,00"))
        picture("nl-follow-up")
        self.office.command(".uno:Undo", plan)
        until(lambda: self.rows(plan) == before, "one Undo takes it back")

    def test_a_file_is_linked_as_proof(self) -> None:
        plan = self.new_plan()
        proof = WORK / "aanwezigheidslijst mei.pdf"
        proof.write_bytes(b"%PDF-1.4\n%%EOF\n")
        self.office.command("org.professionaliseringsplan:update-follow-up", plan)
        until(lambda: plan.getTextTables().hasByName("PlanFollowUp"), "the chapter is there")
        before = self.rows(plan)
        self.office.command("org.professionaliseringsplan:link-proof", plan)
        self.choose_path(proof)
        changed = until(lambda: [row for row in self.rows(plan) if row not in before], "a row has changed")
        self.assertEqual([row[7] for row in changed], [proof.name])
        self.office.command(".uno:Undo", plan)
        until(lambda: self.rows(plan) == before, "one Undo takes it back")
