"""sums_test.py EXPECTED SHEETS RESULT: an overview says what the plans in it were made to say. Read from the file, by no code of ours."""
import json
import pathlib
import sys
import unittest
import zipfile
import xml.etree.ElementTree as xml

RESULT = json.loads(pathlib.Path(sys.argv.pop()).read_text("utf-8"))
SHEETS = pathlib.Path(sys.argv.pop())
EXPECTED = json.loads(pathlib.Path(sys.argv.pop()).read_text("utf-8"))
DIALOGS = pathlib.Path(__file__).parents[2] / "dialogs"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
MOST_COLUMNS = 200  # the last cell of a row fills it up


def words(language: str) -> dict:
    lines = (DIALOGS / f"messages_{language}.properties").read_text("utf-8").splitlines()
    return dict(line.removeprefix("overview.").split("=", 1) for line in lines if line.startswith("overview."))


def value_of(cell):
    number = cell.get(OFFICE + "value")
    return float(number) if number is not None else "\n".join("".join(paragraph.itertext()) for paragraph in cell.iter(TEXT + "p"))


def cells_of(row) -> list:
    values = []
    for cell in row:
        repeated = int(cell.get(TABLE + "number-columns-repeated", "1"))
        values += [value_of(cell)] * min(repeated, MOST_COLUMNS)
    return values


class Sums(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with zipfile.ZipFile(SHEETS) as package:
            content = xml.fromstring(package.read("content.xml"))
        cls.content = content
        cls.tables = {table.get(TABLE + "name"): table for table in content.iter(TABLE + "table")}
        cls.words = next(each for each in map(words, ("nl", "en_US")) if each["schools"] in cls.tables)
        cls.schools = {plan["school"]: plan for plan in EXPECTED["plans"]}

    def rows(self, sheet: str) -> list[dict]:
        """Those below the header, by what stands there; without totals."""
        lines = [cells_of(row) for row in self.tables[self.words[sheet]].iter(TABLE + "table-row")]
        start = next(at for at, line in enumerate(lines) if line[0] in (self.column("school"), self.column("file")))
        header = lines[start]
        return [dict(zip(header, line)) for line in lines[start + 1:] if line[0] != ""]

    def column(self, name: str, year: str = "") -> str:
        return self.words["column." + name] + (" " + year if year else "")

    def test_each_school_has_what_its_plan_was_made_with(self):
        rows = self.rows("schools")
        self.assertEqual(sorted(row[self.column("school")] for row in rows), sorted(self.schools))
        for row in rows:
            plan = self.schools[row[self.column("school")]]
            with self.subTest(plan["file"]):
                self.assertEqual([row[self.column(name)] for name in ("goals", "activities", "hours")],
                                 [plan["goals"], plan["activities"], plan["hours"]])
                for year, cents in plan["planned"].items():
                    self.assertEqual(round(100 * (row[self.column("planned", year)] or 0)), cents)

    def test_the_rows_of_the_other_sheets_are_theirs(self):
        activities = self.rows("activities")
        self.assertEqual(len(activities), sum(plan["activities"] for plan in self.schools.values()))
        self.assertEqual(sum(row[self.column("hours")] or 0 for row in activities), sum(plan["hours"] for plan in self.schools.values()))
        for sheet, column, field in (("costs", "planned", "everything"), ("costs", "paid", "paid")):
            cents: dict = {school: 0 for school in self.schools}
            for row in self.rows(sheet):
                cents[row[self.column("school")]] += round(100 * (row[self.column(column)] or 0))
            self.assertEqual(cents, {school: plan[field] for school, plan in self.schools.items()})

    def test_the_figures_are_the_sums(self):
        figures = {line[0]: line[1] for line in map(cells_of, self.tables[self.words["figures"]].iter(TABLE + "table-row")) if len(line) > 1}
        plans = self.schools.values()
        for name, sum_of in (("schools", len(plans)), ("activities", sum(plan["activities"] for plan in plans)),
                             ("hours", sum(plan["hours"] for plan in plans)), ("planned", sum(plan["everything"] for plan in plans) / 100),
                             ("paid", sum(plan["paid"] for plan in plans) / 100), ("not-counted", EXPECTED["copies"]),
                             ("not-read", len(EXPECTED["refused"]))):
            with self.subTest(name):
                self.assertAlmostEqual(figures[self.words["figure." + name]], sum_of, 2)

    def test_what_was_not_read_is_listed_with_its_reason(self):
        listed = {row[self.column("file")]: row[self.column("reason")] for row in self.rows("not-read")}
        self.assertEqual(sorted(listed), EXPECTED["refused"])
        self.assertEqual([name for name in sorted(listed) if listed[name] == self.words["not-read.password"]], EXPECTED["locked"])
        self.assertEqual(RESULT["read"], len(self.schools) + EXPECTED["copies"])
        self.assertEqual([file["file"] for file in RESULT["refused"]], EXPECTED["refused"])

    def test_no_name_became_a_formula(self):
        formulas = [cell for cell in self.content.iter(TABLE + "table-cell") if cell.get(TABLE + "formula")]
        self.assertTrue(formulas)
        for formula in (cell.get(TABLE + "formula") for cell in formulas):
            self.assertRegex(formula, r"^of:=(ROWS|SUM|SUMPRODUCT|SUBTOTAL)\(")
            self.assertNotIn("1+1", formula)

    def test_the_totals_are_those_of_the_rows(self):
        above, header, *_ = map(cells_of, self.tables[self.words["schools"]].iter(TABLE + "table-row"))
        total = dict(zip(header, above))
        for name in ("goals", "activities", "hours"):
            self.assertEqual(total[self.column(name)], sum(plan[name] for plan in self.schools.values()))
        for year in ("2026", "2027"):
            self.assertEqual(round(100 * total[self.column("planned", year)]), sum(plan["planned"][year] for plan in self.schools.values()))


unittest.main()
