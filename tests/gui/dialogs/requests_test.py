"""Aanvraagformulier maken… and Aanvragen lezen…: the form, the window with the requests of a folder, and the decisions."""
import shutil
import tempfile
import zipfile
from pathlib import Path

from layout_test import LayoutChecks
from plan_window import FormWindow
from screen import copied, picture, press
from screen_test_case import strings
from waiting import until

SMALL_SCREEN = (1366, 768)
ANSWERS = {"vul je naam in": "Jan Peeters", "vul je functie in": "leraar wiskunde", "vul de titel in": "Coderen in de klas",
           "vul in wie de nascholing organiseert": "Digidak", "vul de datum of de periode in": "14 oktober 2026",
           "vul het aantal uren in": "6", "vul het bedrag in, zoals € 120": "€ 120", "kies een doel uit de lijst hieronder": "Doel 2",
           "leg het uit in enkele zinnen": "Ik leer programmeren aanbrengen."}


class RequestsWindow(FormWindow):
    def __init__(self, office, language: str = "nl") -> None:
        self.office = office
        self.words = strings("RequestsDialog", language)
        self.title = self.words["title"]
        until(lambda: self.window().has("active"), "the window is open")
        until(lambda: self.lines().has("focused"), "the keyboard is in the list")

    def lines(self):
        return self.window().shows("list", self.words["linesLabel"])

    def details(self) -> str:
        """Copied by key, from the list: the accessible tree does not tell them."""
        press("Tab")
        until(lambda: any(node.has("focused") for node in self.window().find_all("scroll pane", self.words["detailsLabel"])), "the keyboard is in the details")
        press("ctrl+a", "ctrl+c", "shift+Tab")
        until(lambda: self.lines().has("focused"), "the keyboard is in the list again")
        return copied()

    def tells(self, text: str) -> None:
        until(lambda: text in self.details(), f"the details say “{text}”")

    def choose(self, number: int) -> None:
        """By keyboard, from the top."""
        press("Home", *["Down"] * number)
        until(lambda: self.lines().selected_line == number, f"line {number} is chosen")

    def press_button(self, name: str) -> None:
        self.window().shows("push button", self.words[name]).do()

    def says(self, text: str) -> None:
        until(lambda: any(text in said for said in self.labels()), f"the window says “{text}”")


class RequestsTest(LayoutChecks):
    def setUp(self) -> None:
        super().setUp()
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.messages = strings("messages", self.language)

    def hand_in(self, form: Path, name: str, **others: str) -> None:
        """Fills a form in as somebody at home does."""
        answers = ANSWERS | {key.replace("_", " "): text for key, text in others.items()}
        with zipfile.ZipFile(form) as blank, zipfile.ZipFile(self.folder / name, "w") as filled:
            for entry in blank.infolist():
                data = blank.read(entry)
                if entry.filename == "content.xml":
                    text = data.decode("utf-8")
                    for hint, answer in answers.items():
                        self.assertIn(f"&lt;{hint}&gt;", text)
                        text = text.replace(f"&lt;{hint}&gt;", answer)
                    data = text.encode("utf-8")
                filled.writestr(entry, data)

    def rows(self, plan, table: str) -> list[list[str]]:
        found = plan.getTextTables().getByName(table)
        return [[cell.replace("\u200b", "") for cell in row] for row in
                ([str(found.getCellByName(name).getString()) for name in found.getCellNames() if name[1:] == str(number + 1)]
                 for number in range(found.getRows().getCount()))]

    def open_window(self, plan) -> RequestsWindow:
        self.office.command("org.professionaliseringsplan:requests", plan)
        self.choose_path(self.folder)
        return RequestsWindow(self.office, self.language.replace("-", "_"))

    def make_form(self, plan) -> Path:
        blank = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, blank)
        self.office.command("org.professionaliseringsplan:request-form", plan)
        self.choose_path(blank)
        box = until(lambda: self.office.find_window(self.messages["box.title"]), "it says what was made")
        self.assertTrue(any("Aanvraag nascholing.odt" in node.name for node in box.walk()))
        picture(f"{self.language}-request-form-made")
        press("Return")
        until(lambda: self.messages["box.title"] not in [window.name for window in self.office.windows()], "the box is closed")
        return blank / "Aanvraag nascholing.odt"

    def test_requests_are_approved_and_refused_beside_the_plan(self) -> None:
        plan = self.new_plan()
        form = self.make_form(plan)
        self.hand_in(form, "an.odt")
        self.hand_in(form, "bo.odt", vul_je_naam_in="Els De Smet", vul_de_titel_in="Zingen met kleuters", **{"goedgekeurd of geweigerd": "geweigerd", "vul in waarom": "te ver"})
        (self.folder / "brief.docx").write_text("Beste directeur", "utf-8")
        files = {path.name: path.read_bytes() for path in self.folder.iterdir()}
        tables = ("PlanActivities", "PlanAgenda", "PlanCosts", "PlanConsultations")
        before = {table: self.rows(plan, table) for table in tables}
        window = self.open_window(plan)
        picture("nl-requests")
        lines = window.lines().items()
        self.assertEqual(len(lines), 3)
        self.assertIn("Coderen in de klas · 14 oktober 2026 · € 120,00 · Jan Peeters", lines[0])
        self.assertIn("nieuw", lines[0])
        self.assertIn("geweigerd", lines[1])
        self.assertIn("brief.docx", lines[2])
        window.tells("Coderen in de klas (Digidak)")
        window.press_button("approve")
        window.says("Goedgekeurd")
        until(lambda: "beslist: toegestaan" in window.lines().items()[0], "the line says so")
        picture("nl-requests-approved")
        for table in tables:
            self.assertEqual(len([row for row in self.rows(plan, table) if row not in before[table]]), 1, table)
        self.assertFalse(window.button(window.words["approve"]).has("enabled"), "it was decided")
        self.office.command(".uno:Undo", plan)
        until(lambda: {table: self.rows(plan, table) for table in tables} == before, "one Undo takes all of it back")
        window.press_button("readAgain")
        until(lambda: "nieuw" in window.lines().items()[0], "the window sees it")
        until(lambda: window.lines().has("focused"), "the keyboard is in the list")
        window.choose(1)
        window.tells("geweigerd, te ver")
        window.press_button("refuse")
        reason = FormWindow(self.office, self.messages["requests.reason.title"])
        self.assertEqual(reason.fields()[0].text, "te ver", "what stands on the form is proposed")
        picture("nl-requests-reason")
        press("Return")
        reason.wait_until_closed()
        window.says("Geweigerd")
        self.assertEqual(self.rows(plan, "PlanConsultations")[-1][3], "geweigerd: te ver")
        self.assertEqual(self.rows(plan, "PlanActivities"), before["PlanActivities"])
        until(lambda: window.lines().has("focused"), "the keyboard is in the list")
        window.choose(2)
        window.tells("geen aanvraag die ik ken")
        self.assertFalse(window.button(window.words["refuse"]).has("enabled"), "that is no request")
        press("Escape")
        window.wait_until_closed()
        self.assertEqual({path.name: path.read_bytes() for path in self.folder.iterdir()}, files, "no file was changed")

    def test_a_plan_that_changed_meanwhile_is_looked_at_once_more(self) -> None:
        plan = self.new_plan()
        self.hand_in(self.make_form(plan), "an.odt")
        window = self.open_window(plan)
        self.assertLessEqual((window.window().box.width, window.window().box.height), SMALL_SCREEN)
        self.assertLess(window.window().box.height, SMALL_SCREEN[1] - 60, "there is a bar with windows too")
        self.check_dialog(window.window().shows("dialog", window.title), window.title)
        agenda = plan.getTextTables().getByName("PlanAgenda")
        self.office.on_main_thread(lambda: agenda.getCellByName("B2").setString("Coderen in de klas"))
        before = self.rows(plan, "PlanCosts")
        window.press_button("approve")
        window.says("intussen veranderd")
        self.assertEqual(self.rows(plan, "PlanCosts"), before)
        until(lambda: window.lines().has("focused"), "the keyboard is in the list")
        press("Tab")  # to the details
        for name in ("approve", "refuse", "readAgain", "cancel"):
            press("Tab")
            until(lambda: window.button(window.words[name]).has("focused"), f"Tab goes to “{name}”")
        window.press_button("approve")
        window.says("Goedgekeurd")
        window.press_button("cancel")
        window.wait_until_closed()
