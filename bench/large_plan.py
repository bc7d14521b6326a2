"""large_plan.py FILE CHAPTERS: writes a plan of many chapters as .fodt: each a heading, five paragraphs and a table of
twelve rows and four columns, half of them activities and half of them agendas.

large_plan.py FILE ROWS costs: a plan with a budget of that many costs, for fifty activities of five goals, in ten tables: one table of
thousands of rows loads for minutes."""
import pathlib
import sys

MONTHS = ("september", "oktober", "november", "december", "januari", "februari", "maart", "april", "mei", "juni")
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
"""
TAIL = "</office:text></office:body></office:document>\n"


def heading(level: int, text: str) -> str:
    return f'<text:h text:outline-level="{level}" text:style-name="Heading_20_{level}">{text}</text:h>\n'


def paragraph(text: str) -> str:
    return f"<text:p>{text}</text:p>\n"


def table(name: str, rows: list[tuple[str, ...]]) -> str:
    cells = ("".join(f'<table:table-cell office:value-type="string">{paragraph(cell)}</table:table-cell>' for cell in row)
             for row in rows)
    body = "".join(f"<table:table-row>{row}</table:table-row>\n" for row in cells)
    return f'<table:table table:name="{name}"><table:table-column table:number-columns-repeated="{len(rows[0])}"/>\n{body}</table:table>\n'


def chapter(number: int) -> str:
    known = ("Inleiding", "Visie op professionalisering", "Doelen professionalisering")
    text = heading(1, known[number] if number < len(known) else f"Werken aan thema {number}")
    if number == 2:
        text += heading(2, "Digitale geletterdheid")
    text += "".join(paragraph(f"In dit deel beschrijft de school hoe het team aan thema {number} werkt, en wat daarvoor nodig "
                              f"is: stap {step}.") for step in range(1, 6))
    lessons = [f"cursus onderwerp {number // 2 * 11 + row}" for row in range(11)]
    if number % 2:
        rows = [("Datum", "Activiteit", "Doelgroep", "Verantwoordelijke")]
        rows += [(MONTHS[row % 10], lesson, f"leraren van groep {row}", "directie") for row, lesson in enumerate(lessons)]
    else:
        rows = [("Doel", "Doelgroep", "Niveau", "Professionaliseringsactiviteit")]
        rows += [("Digitale geletterdheid", f"leraren van groep {row}", "basis", lesson) for row, lesson in enumerate(lessons)]
    return text + table(f"Tabel{number}", rows)


def write(path: pathlib.Path, chapters: int) -> None:
    path.write_text(HEAD + "".join(map(chapter, range(chapters))) + TAIL, "utf-8")


def write_text(path: pathlib.Path) -> None:
    """A document that is no plan."""
    path.write_text(HEAD + paragraph("Beste ouders") + TAIL, "utf-8")


def mark(text: str, number: int) -> str:
    """In every third chapter a cell has a note, the next a raised number, the next struck text."""
    if number % 3:
        return text
    note = f'<text:note text:id="ftn{number}" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>' \
           "<text:p>Zie de brief.</text:p></text:note-body></text:note>"
    marks = (note, '<text:span text:style-name="raised">2</text:span>', ' <text:span text:style-name="struck">geschrapt</text:span>')
    for row, each in enumerate(marks):
        group = f"leraren van groep {row + 2}"
        text = text.replace(f"{group}</text:p>", f"{group}{each}</text:p>", 1)
    return text


def write_marked(path: pathlib.Path, chapters: int) -> None:
    """The same plan with marks that must not be read as text."""
    styles = ('<office:automatic-styles><style:style style:name="raised" style:family="text"><style:text-properties '
              'style:text-position="super 58%"/></style:style><style:style style:name="struck" style:family="text"><style:text-properties '
              'style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style></office:automatic-styles>')
    head = HEAD.replace("<office:body>", styles + "<office:body>")
    path.write_text(head + "".join(mark(chapter(number), number) for number in range(chapters)) + TAIL, "utf-8")


def budget(rows: int) -> str:
    goals = [f"Doel {number}" for number in range(5)]
    activities = [f"cursus onderwerp {number}" for number in range(50)]
    text = paragraph("Schooljaar 2026-2027")
    for title in ("Inleiding", "Visie op professionalisering"):
        text += heading(1, title) + paragraph("Dit schreef de school zelf.")
    text += heading(1, "Doelen professionalisering")
    text += "".join(heading(2, goal) + paragraph("Hier werken we aan.") for goal in goals)
    text += heading(1, "Professionaliseringsactiviteiten")
    text += table("Activiteiten", [("Doel", "Doelgroep", "Niveau", "Professionaliseringsactiviteit")]
                  + [(goals[at % 5], f"leraren van groep {at % 7}", "basis", name) for at, name in enumerate(activities)])
    text += heading(1, "Financieel luik")
    text += table("Middelen", [("Begrotingsjaar", "Toegekend", "Reserve vorig jaar"),
                               ("2026", "€ 525.000,00", "€ 1.000,00"), ("2027", "€ 525.000,01", "")])
    kinds = ("materiaal", "verplaatsing", "externe nascholing", "andere")
    costs = [(activities[at % 50], kinds[at % 4], MONTHS[at % 10], "school" if at % 9 == 0 else "professionaliseringsmiddelen",
              f"€ {at % 97},{at % 100:02}", "voor het team") for at in range(rows)]
    for number in range(10):
        text += table(f"Kosten{number}", [("Activiteit", "Kostensoort", "Datum", "Betaald door", "Bedrag", "Nut en voor wie")]
                      + costs[number * rows // 10:(number + 1) * rows // 10])
        text += paragraph("Daarna:")
    return text


def write_budget(path: pathlib.Path, rows: int) -> None:
    path.write_text(HEAD + budget(rows) + TAIL, "utf-8")


def activities(rows: int) -> str:
    """A plan with that many activities in tables of fifty, for five goals."""
    goals = [f"Doel {number}" for number in range(5)]
    text = paragraph("Schooljaar 2026-2027") + heading(1, "Doelen professionalisering")
    text += "".join(heading(2, goal) + paragraph("Hier werken we aan.") for goal in goals)
    text += heading(1, "Professionaliseringsactiviteiten")
    for first in range(0, rows, 50):
        text += table(f"Activiteiten{first}", [("Doel", "Doelgroep", "Niveau", "Professionaliseringsactiviteit")]
                      + [(goals[at % 5], f"leraren van groep {at % 7}", "basis", f"cursus onderwerp {at}") for at in range(first, first + 50)])
        text += paragraph("Daarna:")
    return text + heading(1, "Evaluatie") + paragraph("In juni kijken we terug.")


def write_activities(path: pathlib.Path, rows: int) -> None:
    path.write_text(HEAD + activities(rows) + TAIL, "utf-8")


if __name__ == "__main__":
    (write_budget if sys.argv[3:] == ["costs"] else write)(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
