"""What is asked for through the year: the dossier, a questionnaire, its answers, and the years to compare."""
import csv
import pathlib
import shutil
import tempfile

from plan_window import FormWindow
from screen import picture, press
from screen_test_case import ScreenTest
from waiting import until
from words import strings


class YearWindowsTest(ScreenTest):
    messages = strings("messages", "nl")

    def setUp(self) -> None:
        super().setUp()
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def command(self, name: str, plan) -> None:
        self.office.command(f"org.professionaliseringsplan:{name}", plan)

    def said(self) -> str:
        """What the box says that comes then; it is closed."""
        box = until(lambda: self.office.find_window(self.messages["box.title"]), "it says what was done")
        text = " ".join(node.name for node in box.walk())
        press("Return")
        until(lambda: self.messages["box.title"] not in [window.name for window in self.office.windows()], "the box is closed")
        return text

    def test_the_dossier_is_made_of_the_year_that_is_chosen(self) -> None:
        plan = self.new_plan()
        self.begun_follow_up(plan)
        self.command("dossier", plan)
        form = FormWindow(self.office, self.messages["dossier.title"])
        picture("nl-form-dossier")
        form.choose(self.messages["dossier.names.label"], self.messages["dossier.names.leave-out"])
        press("Return")
        self.choose_path(self.folder)
        self.assertIn("bestanden staan in de map", self.said())
        made, = self.folder.iterdir()
        self.assertTrue(made.name.startswith("Verificatiedossier") and made.suffix == ".pdf", made)
        self.command("dossier", plan)
        FormWindow(self.office, self.messages["dossier.title"])
        press("Return")
        self.choose_path(self.folder)
        box = until(lambda: self.office.find_window(self.messages["box.title"]), "it asks about the file that is there")
        self.assertTrue(any("bestaat al" in node.name for node in box.walk()))
        press("Escape")

    def test_a_questionnaire_goes_out_and_its_answers_come_in(self) -> None:
        plan = self.new_plan()
        self.command("questionnaire", plan)
        form = FormWindow(self.office, self.messages["questionnaire.title"])
        picture("nl-form-questionnaire")
        press("Return")
        self.choose_path(self.folder)
        self.assertIn("4 bestanden", self.said())
        answers = next(path for path in self.folder.iterdir() if path.name.endswith("antwoorden.csv"))
        self.assertFalse(form.is_open())
        header, = csv.reader(answers.read_text("utf-8-sig").splitlines(), delimiter=";")
        with answers.open("a", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerow(["voldoende"] * len(header))
        before = plan.getText().getString()
        self.command("answers", plan)
        self.choose_path(answers)
        self.assertIn("Geteld: 1 ingevulde", self.said())
        self.assertIn("Wat de bevraging ons leert", plan.getText().getString())
        self.office.command(".uno:Undo", plan)
        until(lambda: plan.getText().getString() == before, "one Undo takes it back")

    def test_answers_that_are_none_are_refused_in_a_sentence(self) -> None:
        plan = self.new_plan()
        wrong = self.folder / "lijst.csv"
        wrong.write_text("naam;leeftijd\nAn;40\n", "utf-8")
        self.command("answers", plan)
        self.choose_path(wrong)
        self.assertIn("geen enkele vraag", self.said())

    def test_years_are_compared_with_the_plan_in_the_window(self) -> None:
        plan = self.new_plan()
        other = {}
        self.office.on_main_thread(lambda: other.update(plan=self.office.plans().createNextYear(plan)))
        url = (self.folder / "later.odt")
        other["plan"].storeToURL(url.as_uri(), ())
        self.office.close(other["plan"])
        until(lambda: self.office.window(plan).has("active"), "the first plan is in front")
        self.command("compare-years", plan)
        self.choose_path(url)
        compared = until(lambda: next((document for document in self.office.documents()
                                       if document.getText().getString().startswith("Jaren vergelijken")), None), "they stand side by side")
        until(lambda: self.office.window(compared).has("active"), "in a window of its own")
        picture("nl-compare-years")
        self.assertEqual(compared.getURL(), "")
        self.assertTrue(compared.isModified())

    def test_one_year_is_nothing_to_compare(self) -> None:
        plan = self.new_plan()
        url = self.folder / "zelfde.odt"
        plan.storeToURL(url.as_uri(), ())
        self.command("compare-years", plan)
        self.choose_path(url)
        self.assertIn("minstens twee", self.said())
