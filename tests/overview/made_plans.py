"""made_plans.py PIPE TYPES FOLDER COUNT: makes so many plans in FOLDER/plans, and FOLDER/expected.json with what an overview of them must say.

Each begins as a sample of one of the levels of both profiles, written by the office behind the pipe. Its name, amounts, hours and rows are then set
in the file itself, so that the right sums are known without reading a plan. Some are turned into Word, some are copies, damaged, empty, locked by a
password, or no plans.
"""
import copy
import json
import pathlib
import random
import sys
import zipfile

from lxml import etree

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts/lib"))
import office_client  # noqa: E402
import uno  # noqa: E402

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
SCHOOL_YEAR = "2026-2027"
FIRST_YEAR = ("september", "oktober", "november", "december")  # the others are in the second calendar year
ODD_NAMES = ("=1+1", "+32 De Telefoon", "-school", "@SUM(A1)", "De \"Kring\"; & <zonen>")  # what Calc could take for something else


def named(name: str, value):
    return office_client.named_value(name, value)


def property_value(name: str, value):
    result = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    result.Name, result.Value = name, value
    return result


class Office:
    def __init__(self, pipe: str, types: str) -> None:
        self.context = office_client.connect(pipe, pathlib.Path(types).absolute().as_uri())
        self.plans = self.context.ServiceManager.createInstanceWithContext("org.professionaliseringsplan.PlanService", self.context)
        self.desktop = office_client.desktop(self.context)

    def sample(self, profile: str, level: str, path: pathlib.Path) -> None:
        document = self.plans.createSample((named("Profile", profile), named("Level", level), named("SchoolYear", SCHOOL_YEAR), named("Hidden", True)))
        self.plans.updateFollowUp(document)
        document.storeToURL(path.as_uri(), ())
        document.close(True)

    def store(self, path: pathlib.Path, target: pathlib.Path, **how) -> None:
        document = self.desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (property_value("Hidden", True),))
        document.storeToURL(target.as_uri(), tuple(property_value(name, value) for name, value in how.items()))
        document.close(True)

    def letter(self, path: pathlib.Path) -> None:
        document = self.desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, (property_value("Hidden", True),))
        document.Text.String = "Beste ouders, morgen is er geen school."
        document.storeToURL(path.as_uri(), ())
        document.close(True)


def text_of(cell) -> str:
    return "\n".join("".join(paragraph.itertext()) for paragraph in cell.iter(TEXT + "p")).replace("\u200b", "")


def set_text(cell, text: str) -> None:
    """In its first paragraph, with the looks that this has; what the cell says otherwise goes."""
    first, *others = list(cell)
    for other in others:
        cell.remove(other)
    for part in list(first):
        first.remove(part)
    first.text = text


def set_amount(cell, cents: int) -> None:
    set_text(cell, "€ " + f"{cents / 100:,.2f}".replace(",", " ").replace(".", ",").replace(" ", "."))
    cell.set(OFFICE + "value", str(cents / 100))


class MadePlan:
    """The content of a sample, to be changed."""

    def __init__(self, sample: pathlib.Path) -> None:
        self.sample = sample
        with zipfile.ZipFile(sample) as package:
            self.content = etree.fromstring(package.read("content.xml"))
        self.school = text_of(self.rows("PlanFacts")[0][1])
        titles = [str.strip("".join(head.itertext())) for head in self.content.iter(TEXT + "h") if head.get(TEXT + "outline-level") == "2"]
        self.goals = {text_of(row[0]) for row in self.rows("PlanActivities")[1:]} - {""}
        assert self.goals <= set(titles), self.goals

    def table(self, name: str):
        return next(table for table in self.content.iter(TABLE + "table") if table.get(TABLE + "name") == name)

    def rows(self, name: str) -> list[list]:
        return [[cell for cell in row if cell.tag == TABLE + "table-cell"] for row in self.table(name).iter(TABLE + "table-row")]

    def add_hours(self, hours: list[int]) -> None:
        """A column of hours behind the others of the activities."""
        table = self.table("PlanActivities")
        column = next(table.iter(TABLE + "table-column"))
        column.addnext(copy.deepcopy(column))
        if column.get(TABLE + "number-columns-repeated"):
            column.getnext().attrib.pop(TABLE + "number-columns-repeated")
        for row, text in zip(self.rows("PlanActivities"), ["Uren", *map(str, hours)]):
            cell = copy.deepcopy(row[-1])
            set_text(cell, text)
            row[-1].addnext(cell)

    def save(self, path: pathlib.Path, school: str) -> None:
        """As the plan of another school."""
        with zipfile.ZipFile(self.sample) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for entry in old.infolist():
                data = old.read(entry)
                if entry.filename == "content.xml":
                    data = etree.tostring(self.content, xml_declaration=True, encoding="UTF-8")
                if entry.filename in ("content.xml", "styles.xml", "meta.xml"):
                    data = data.replace(escaped(self.school), escaped(school))
                new.writestr(entry, data)


def escaped(text: str) -> bytes:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").encode()


def make_plan(sample: pathlib.Path, school: str, chance: random.Random, path: pathlib.Path) -> dict:
    """Writes a plan and returns what an overview must say of it; amounts in cents."""
    plan = MadePlan(sample)
    activities = plan.rows("PlanActivities")[1:]
    for _ in range(chance.randrange(3)):  # fewer activities, but every goal keeps one
        if len(activities) > len(plan.goals) and not text_of(activities[-1][0]):
            row = activities.pop()[0].getparent()
            row.getparent().remove(row)
    hours = [chance.randrange(1, 30) for _ in activities]
    plan.add_hours(hours)
    header, *costs, _ = plan.rows("PlanCosts")
    columns = [text_of(cell) for cell in header]
    amount, date = columns.index("Bedrag"), columns.index("Datum")
    payer = columns.index("Betaald met") if "Betaald met" in columns else None
    planned, everything = {"2026": 0, "2027": 0}, 0
    for row in costs:
        cents = chance.randrange(0, 200_000)
        set_amount(row[amount], cents)
        everything += cents
        if payer is None or text_of(row[payer]).startswith("professionaliserings"):
            planned["2026" if any(month in text_of(row[date]) for month in FIRST_YEAR) else "2027"] += cents
    paid = 0
    for row in plan.rows("PlanFollowUp")[1:]:
        if chance.random() < 0.3:
            cents = chance.randrange(0, 100_000)
            set_text(row[1], "gevolgd")
            set_text(row[5], f"{cents // 100},{cents % 100:02}")
            paid += cents
    plan.save(path, school)
    return {"school": school, "goals": len(plan.goals), "activities": len(activities), "hours": sum(hours), "planned": planned,
            "everything": everything, "paid": paid, "file": path.name}


def make_all(office: Office, folder: pathlib.Path, count: int) -> dict:
    bases, plans = folder / "samples", folder / "plans"
    for each in (bases, plans, *(plans / f"deel {part}" for part in range(4))):
        each.mkdir(parents=True, exist_ok=True)
    samples = sorted((ROOT / "extension/sample").glob("*/*.json"))
    for sample in samples:
        office.sample(sample.parent.name, sample.stem, bases / f"{sample.parent.name} {sample.stem}.odt")
    made = sorted(bases.iterdir())
    chance = random.Random(count)
    expected = []
    for number in range(count):
        school = ODD_NAMES[number] if number < len(ODD_NAMES) else f"School {number:05} De Wissel"
        path = plans / f"deel {number % 4}" / f"plan {number:05}.odt"
        expected.append(make_plan(made[number % len(made)], school, chance, path))
        if number % 5 == 2:  # in Word
            office.store(path, path.with_suffix(".docx"), FilterName="MS Word 2007 XML")
            path.unlink()
    whole = (plans / "deel 0/plan 00000.odt").read_bytes()
    (plans / "kopie.odt").write_bytes(whole)
    (plans / "half.odt").write_bytes(whole[:len(whole) // 2])
    (plans / "leeg.docx").write_bytes(b"")
    (plans / "~$plan.docx").write_bytes(b"somebody")
    office.letter(plans / "brief.odt")
    locks = {"geheim.odt": {"Password": "wachtwoord"}, "geheim.doc": {"FilterName": "MS Word 97", "Password": "wachtwoord"},
             "geheim.docx": {"FilterName": "MS Word 2007 XML", "EncryptionData": uno.Any("[]com.sun.star.beans.NamedValue", (
                 named("OOXPassword", "wachtwoord"), named("CryptoType", "Standard")))}}
    for name, how in locks.items():
        office.store(plans / "deel 0/plan 00000.odt", plans / name, **how)
    return {"plans": expected, "copies": 1, "refused": ["brief.odt", "geheim.doc", "geheim.docx", "geheim.odt", "half.odt", "leeg.docx"],
            "locked": ["geheim.doc", "geheim.docx", "geheim.odt"]}


def main() -> None:
    pipe, types, folder, count = sys.argv[1:]
    office = Office(pipe, types)
    expected = make_all(office, pathlib.Path(folder).resolve(), int(count))
    (pathlib.Path(folder) / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1), "utf-8")
    office_client.terminate(office.context)


if __name__ == "__main__":
    main()
