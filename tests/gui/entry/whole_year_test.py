"""A plan of each profile all through its year: followed up by forms, put into a dossier, evaluated, renewed and compared."""
import csv
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import urllib.parse

import uno
from office_client import named_value
from long_run import long_run
from office import WORK
from plan_window import FormWindow
from screen import picture
from screen_test_case import ScreenTest
from waiting import until

TABLE = "PlanFollowUp"
FOLLOWED = 8  # activities
PAID = [40000, 12550, 60000, 7505, 33333, 25000]  # cents of those that took place
AMOUNT = re.compile(r"€\s?([\d.]+,\d\d)")


def cents(text: str) -> int:
    return int(text.replace(".", "").replace(",", ""))


def amount(value: int) -> str:
    return f"{value // 100},{value % 100:02}"


def path_of(url: str) -> pathlib.Path:
    return pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(url).path))


def sha256(path: pathlib.Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


class WholeYearTest(ScreenTest):
    def cells(self, plan, table: str = TABLE) -> list[list[str]]:
        found = plan.getTextTables().getByName(table)
        rows, columns = found.getRows().getCount(), found.getColumns().getCount()
        return [[found.getCellByName(f"{chr(65 + column)}{row + 1}").getString() for column in range(columns)] for row in range(rows)]

    def content(self, plan) -> tuple:
        """All that a reader sees: the text, and every cell."""
        tables = plan.getTextTables()
        cells = {name: [tables.getByName(name).getCellByName(cell).getString() for cell in tables.getByName(name).getCellNames()]
                 for name in tables.getElementNames()}
        return plan.getText().getString(), cells

    def one_step(self, plan, what: str, change) -> None:
        """Does something, which one Undo takes back exactly and one Redo brings again."""
        undo = plan.getUndoManager()
        before, steps = self.content(plan), len(undo.getAllUndoActionTitles())
        change()
        until(lambda: len(undo.getAllUndoActionTitles()) == steps + 1, f"{what}: one step")
        after = self.content(plan)
        self.assertNotEqual(after, before, what)
        self.office.on_main_thread(undo.undo)
        self.assertEqual(self.content(plan), before, f"{what}: Undo")
        self.office.on_main_thread(undo.redo)
        self.assertEqual(self.content(plan), after, f"{what}: Redo")

    # the plan
    def approved_plan(self, profile: str, folder: pathlib.Path):
        """The sample of a profile, as a school's own, which its councils approved."""
        made = {}
        settings = (named_value("Profile", profile), named_value("SchoolYear", "2026-2027"))
        self.office.on_main_thread(lambda: made.update(plan=self.office.plans().createSample(settings)))
        plan = made["plan"]
        until(lambda: self.document_in_front() == plan, "the sample is in front")
        self.office.command("org.professionaliseringsplan:keep-sample", plan)
        until(lambda: "voorbeeld" not in plan.getStyleFamilies().getByName("PageStyles").getByName("Standard").HeaderText.getString(),
              "it is no sample any more")
        plan.storeAsURL((folder / "plan.odt").as_uri(), ())
        outcomes = [row["outcome"] or "" for row in self.office.read_plan(plan)["consultations"]]
        self.assertTrue(any(word in outcome for outcome in outcomes for word in ("goedgekeurd", "ingestemd")), outcomes)
        self.assertEqual(self.office.plans().check(plan, True), ())
        return plan

    # the follow-up
    def follow_up(self, plan, folder: pathlib.Path) -> list[list[str]]:
        self.one_step(plan, "the follow-up comes in", lambda: self.office.plans().updateFollowUp(plan))
        followed = [row for row, cells in enumerate(self.cells(plan)) if row and (row == 1 or not cells[0].endswith(")"))][:FOLLOWED]
        self.assertEqual(len(followed), FOLLOWED)
        for number, row in enumerate(followed, 1):
            done = number <= len(PAID)
            answers = {"Stand": "gevolgd" if done else ("uitgesteld", "geannuleerd")[number - len(PAID) - 1]}
            if done:
                answers |= {"Betaald": amount(PAID[number - 1]), "Factuur": f"F-{number}", "Bewijs": f"map {number}"}
            self.one_step(plan, f"activity {number}", lambda: self.by_form(plan, row, answers))
        after = [self.cells(plan)[row] for row in followed]
        self.assertEqual([row[1] for row in after], ["gevolgd"] * len(PAID) + ["uitgesteld", "geannuleerd"])
        self.assertEqual([cents(AMOUNT.search(row[5])[1]) for row in after[:len(PAID)]], PAID)
        self.link_proof(plan, folder, followed)
        return after

    def by_form(self, plan, row: int, answers: dict[str, str]) -> None:
        cell = plan.getTextTables().getByName(TABLE).getCellByName(f"A{row + 1}")
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(cell.getStart(), False))
        self.office.command("org.professionaliseringsplan:follow-up", plan)
        form = FormWindow(self.office, "Activiteit opvolgen")
        for label, text in answers.items():
            form.go_to(label)
            form.fill(label, text)
        if answers["Stand"] == "uitgesteld":
            picture("nl-year-form")
        form.button("Klaar").do()
        form.wait_until_closed()

    def link_proof(self, plan, folder: pathlib.Path, rows: list[int]) -> None:
        """The first two have a file as their proof, the first one that is gone besides; as *Bewijs koppelen…* writes it."""
        (folder / "bewijzen").mkdir()
        for number in (1, 2):
            (folder / "bewijzen" / f"attest {number}.pdf").write_bytes(bytes(range(256)) * number)
        for row, name in ((rows[0], "attest 1.pdf"), (rows[1], "attest 2.pdf"), (rows[0], "weg.pdf")):
            cell = plan.getTextTables().getByName(TABLE).getCellByName(f"H{row + 1}")
            def link() -> None:
                cursor = cell.createTextCursor()
                cursor.gotoEnd(False)
                cell.insertString(cursor, " ", False)
                cell.insertString(cursor, name, True)
                cursor.HyperLinkURL = (folder / "bewijzen" / name).as_uri()
            self.office.on_main_thread(link)
        plan.store()

    # the dossier
    def dossier(self, plan, folder: pathlib.Path) -> None:
        out = folder / "dossier"
        out.mkdir()
        budget = json.loads(self.office.plans().getBudget(plan))
        year = next(each for each in budget["years"] if each["paid"])
        files = [path_of(url) for url in self.office.plans().exportDossier(plan, year["year"], out.as_uri(), ())]
        text = subprocess.run(["pdftotext", "-layout", files[0], "-"], capture_output=True, text=True, check=True).stdout
        totals = [line for line in text.splitlines() if line.strip().startswith("Totaal")]
        self.assertEqual([cents(found) for found in AMOUNT.findall(totals[-1])], [year["planned"], year["paid"]])
        rows = [line for line in text.splitlines() if re.match(r"\s*\d+\s", line) and "€" in line]
        self.assertEqual(sum(cents(AMOUNT.findall(line)[-1]) for line in rows if len(AMOUNT.findall(line)) == 2),
                         year["paid"], text)
        self.assertIn("weg.pdf", text)
        copied = {sha256(path) for path in files[1:] if path.suffix == ".pdf"}
        originals = {sha256(folder / "bewijzen" / f"attest {number}.pdf") for number in (1, 2)}
        self.assertTrue(copied, files)
        self.assertLessEqual(copied, originals)
        self.assertEqual({path.name for path in out.iterdir()}, {path.name for path in files})

    # the evaluation
    def evaluation(self, plan, folder: pathlib.Path) -> None:
        made = self.office.plans().exportQuestionnaire(plan, "goals", folder.as_uri(), (named_value("Formats", "answers"),))
        file = path_of(made[0])
        header, = csv.reader(file.read_text("utf-8-sig").splitlines(), delimiter=";")
        people = [["voldoende" if column % 2 else "heel goed" for column in range(len(header))] for _ in range(5)]
        people[4] = ["weinig"] + [""] * (len(header) - 1)
        with file.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, delimiter=";").writerows([header, *people])
        counted = {}
        self.one_step(plan, "answers are counted",
                      lambda: counted.update(json.loads(self.office.plans().countAnswers(plan, file.as_uri()))))
        self.assertEqual(counted["people"], len(people))
        first = {choice["choice"]: choice["count"] for choice in counted["questions"][0]["choices"]}
        self.assertEqual((first["heel goed"], first["weinig"]), (4, 1))
        picture("nl-year-answers")
        self.one_step(plan, "who learned what", lambda: self.office.plans().insertLearningOverview(plan))

    # Word, and the years
    def through_word(self, plan, folder: pathlib.Path) -> None:
        said = json.loads(self.office.plans().getFollowUp(plan)), json.loads(self.office.plans().getBudget(plan))
        url = (folder / "plan.docx").as_uri()
        plan.storeToURL(url, (uno.createUnoStruct("com.sun.star.beans.PropertyValue", "FilterName", 0, "MS Word 2007 XML", 0),))
        hidden = uno.createUnoStruct("com.sun.star.beans.PropertyValue", "Hidden", 0, True, 0)
        word = self.office.desktop.loadComponentFromURL(url, "_blank", 0, (hidden,))
        try:
            self.office.plans().updateBudget(word)
            after = json.loads(self.office.plans().getFollowUp(word)), json.loads(self.office.plans().getBudget(word))
            without_proof = [[{**row, "proof": None} for row in each[0]["activities"]] for each in (said, after)]
            self.assertEqual(without_proof[0], without_proof[1])
            self.assertEqual(after[1], said[1])
            formulas = sum(1 for name in word.getTextTables().getElementNames() for cell in word.getTextTables().getByName(name).getCellNames()
                           if word.getTextTables().getByName(name).getCellByName(cell).getType().value == "FORMULA")
            self.assertGreater(formulas, 3)
        finally:
            word.close(True)

    def next_years(self, plan, folder: pathlib.Path, postponed: str) -> None:
        plan.store()
        files, documents = [plan.getURL()], []
        try:
            for number in (2, 3):
                following = {}
                self.office.on_main_thread(lambda: following.update(plan=self.office.plans().createNextYear((documents or [plan])[-1])))
                documents.append(following["plan"])
                files.append((folder / f"plan {number}.odt").as_uri())
                documents[-1].storeToURL(files[-1], ())
            self.assertRegex(documents[0].getText().getString(), "Uitgesteld of niet gedaan in 2026-2027: [^\n]*" + re.escape(postponed))
            compared = self.office.plans().compareYears(tuple(files), (named_value("Hidden", True),))
            documents.append(compared)
            text = compared.getText().getString()
            self.assertIn("2026-2027 tot en met 2028-2029", text)
            figures = {row[0]: row[1:] for name in compared.getTextTables().getElementNames() for row in self.cells(compared, name)}
            self.assertEqual(cents(AMOUNT.search(figures["Betaald bedrag"][0])[1]), sum(PAID))
            self.assertEqual(figures["Gevolgd"][0], str(self.done_activities(plan)))
        finally:
            for document in documents:
                if document.getCurrentController().getFrame().getContainerWindow().isVisible():
                    self.office.close(document)
                else:
                    document.close(True)

    def done_activities(self, plan) -> int:
        """Those of which a row says that they took place."""
        rows = json.loads(self.office.plans().getFollowUp(plan))["activities"]
        return len({row["matches"] for row in rows if row["state"] == "done" and row["matches"] is not None})

    def walk(self, profile: str) -> None:
        folder = WORK / f"jaar {profile}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        plan = self.approved_plan(profile, folder)
        rows = self.follow_up(plan, folder)
        self.one_step(plan, "paid beside planned", lambda: self.office.plans().updateBudget(plan))
        self.dossier(plan, folder)
        self.evaluation(plan, folder)
        self.through_word(plan, folder)
        self.next_years(plan, folder, rows[len(PAID)][0])

    @long_run
    def test_flanders(self) -> None:
        self.walk("vl")

    @long_run
    def test_the_netherlands(self) -> None:
        self.walk("nl")
