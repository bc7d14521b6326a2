"""The office's own ways out of a plan that still has errors, and the plan of the next school year."""
import uno

from office import WORK
from plan_window import FindingsPanel
from screen import picture, press
from screen_test_case import ScreenTest, strings
from waiting import until

MESSAGES = strings("messages", "nl")
BEFORE, AFTER = MESSAGES["way-out.many"].split("{n}")


class WayOutTest(ScreenTest):
    def _bars(self, document) -> list[str]:
        texts = self.office.window(document).find_all("static")
        return [text.name for text in texts if text.name.startswith(BEFORE) and text.has("showing")]

    def _export(self, document) -> None:
        pdf = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        pdf.Name, pdf.Value = "FilterName", "writer_pdf_Export"
        self.office.on_main_thread(lambda: document.storeToURL((WORK / "way-out.pdf").as_uri(), (pdf,)))

    def test_an_export_with_errors_says_so_once_and_shows_the_way_to_them(self) -> None:
        plan = self.new_plan()
        counts = self.findings(plan).counts()
        errors = counts.errors + counts.fill_in
        self.office.on_main_thread(lambda: plan.getCurrentController().Sidebar.setVisible(False))
        self.assertEqual(self._bars(plan), [])
        self._export(plan)
        bar = until(lambda: self._bars(plan), "a bar is there")
        self.assertGreaterEqual(int(bar[0].removeprefix(BEFORE).split()[0]), errors)  # some count only when it is sent
        picture("nl-way-out")
        self._export(plan)
        self.office.on_main_thread(lambda: None)  # comes behind the check that the export asked for
        self.assertEqual(len(self._bars(plan)), 1)
        self.office.window(plan).shows("push button", MESSAGES["way-out.show"]).do()
        FindingsPanel(self.office, plan).wait_for_keyboard()
        self.assertEqual(len(plan.getUndoManager().getAllUndoActionTitles()), 0)

    def test_a_new_school_year_opens_in_a_window_of_its_own(self) -> None:
        plan = self.new_plan()
        year = next(row for row in plan.getTextTables().getByName("PlanFacts").getDataArray() if row[0] == "Schooljaar")[1]
        first = int(year[:4])
        plan.setModified(False)
        before = len(self.office.documents())
        self.office.command("org.professionaliseringsplan:new-year", plan)
        until(lambda: len(self.office.documents()) == before + 1, "the plan is made")
        made = until(lambda: next((d for d in self.office.documents() if d not in (plan, self.office.first)
                                   and self.office.window(d).has("active")), None), "it is in front")
        until(lambda: len(self.steps(made).chapters()) > 1, "the steps are listed")
        self.assertIn(f"Schooljaar {first + 1}-{first + 2}", made.getText().getString())
        self.assertFalse(plan.isModified())
        self.assertEqual(made.getURL(), "")
        picture("nl-new-year")

    def test_a_document_without_a_school_year_is_refused_in_a_box(self) -> None:
        self.office.command("org.professionaliseringsplan:new-year", self.office.first)
        box = until(lambda: self.office.find_window(MESSAGES["box.title"]), "a box is open")
        self.assertEqual(box.find("static").name, MESSAGES["document.no-plan"])
        press("Escape")
        until(lambda: not box.is_shown(), "the box is closed")
