"""large_plan.py FILE CHAPTERS: writes a plan of many chapters as .fodt: each a heading, five paragraphs and a table of
twelve rows and four columns, half of them activities and half of them agendas."""
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
    return f'<table:table table:name="{name}"><table:table-column table:number-columns-repeated="4"/>\n{body}</table:table>\n'


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


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
