#!/usr/bin/python3
"""make_plans.py: writes the documents in plans/ with python-docx and pandoc (Debian: python3-docx, pandoc). They are plans as
schools write them in other programs; the JSON beside each says what is to be read from it, and is written by people."""
import pathlib
import subprocess

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

PLANS = pathlib.Path(__file__).parent / "plans"
NBSP = "\u00a0"

GUIDANCE = "Schrijf hier in eigen woorden wat dit hoofdstuk voor jullie school betekent. Houd het kort."
INTRODUCTION = ("Dit plan geldt voor alle medewerkers van Basisschool De Beuk in het schooljaar 2026-2027.",
                "Het team en de PMR schreven eraan mee.")
VISION = ("Wij leren met en van elkaar, dicht bij de klas.",)
PRINCIPLES = ("We sluiten aan bij ons schoolplan.", "We maken tijd vrij om samen te oefenen.", "<Vul aan>")
GOALS = (("Digitale geletterdheid", "alle medewerkers", "Iedereen gebruikt digitale middelen bewust en veilig."),
         ("Rekenen met begrip", "leraren", "Leerlingen leggen uit hoe ze aan hun antwoord komen."),
         ("Informatiebeveiliging en privacy", "alle medewerkers", "We gaan zorgvuldig om met gegevens van leerlingen."))
ACTIVITIES = (("Digitale geletterdheid", "alle medewerkers", "basis", "studiedag met team"),
              ("", "leraren bovenbouw", "gevorderd", "cursus lesgeven over media"),
              ("Rekenen met begrip", "leraren", "basis", "workshop rekengesprekken"),
              ("Informatie-beveiliging en" + NBSP + "privacy", "alle medewerkers", "basis", "e-learning privacy" + NBSP))
AGENDA = (("september", "studiedag digitale geletterdheid", "alle medewerkers"),
          ("wo 14/10", "rekengesprekken", "leraren"),
          ("november – december", "cursus media", "leraren bovenbouw"),
          ("januari", "e-learning privacy", "alle medewerkers"))
EVALUATION = ("In juni kijken we per doel wat er in de klas veranderd is.",)
ACTIVITY_HEADER = ("Doel", "Doelgroep", "Niveau", "Professionaliseringsactiviteit")
AGENDA_HEADER = ("Datum", "Activiteit", "Doelgroep")


def add_table(document, header, rows):
    table = document.add_table(1 + len(rows), len(header), style="Table Grid")
    for at, row in enumerate((header, *rows)):
        for column, text in enumerate(row):
            table.cell(at, column).text = text
    return table


def add_box(document):
    table = document.add_table(1, 1, style="Table Grid")
    table.cell(0, 0).text = "Toelichting"
    table.cell(0, 0).add_paragraph(GUIDANCE)


def add_bold(document, text):
    document.add_paragraph().add_run(text).bold = True


def add_list(document, texts):
    for text in texts:
        document.add_paragraph(text, style="List Bullet")


def add_paragraphs(document, texts):
    for text in texts:
        document.add_paragraph(text)


def save(document, name):
    document.save(PLANS / name)


def word_template() -> None:
    """As the template that schools have now: typed, uneven numbers, guidance in boxes, goals in bold."""
    document = Document()
    document.add_heading(" 1 Inleiding", 1)
    add_box(document)
    add_paragraphs(document, (*INTRODUCTION, "Het plan kwam tot stand <geef kort aan met wie>."))
    document.add_heading("2 Visie op professionalisering", 1)
    add_box(document)
    add_paragraphs(document, VISION)
    document.add_heading("Uitgangspunten voor organisatie professionalisering", 1)
    add_list(document, PRINCIPLES)
    document.add_heading("3\tDoelen professionalisering", 1)
    add_box(document)
    for goal, _, text in GOALS:
        add_bold(document, goal)
        document.add_paragraph(text)
    document.add_heading("4\tDoelgroep", 1)
    for goal, group, text in GOALS:
        add_bold(document, goal)
        document.add_paragraph(f"Doelgroep: {group}")
        document.add_paragraph(text)
    document.add_heading("5\tProfessionaliseringsactiviteiten", 1)
    add_table(document, ACTIVITY_HEADER, (*ACTIVITIES, ("<Vul aan>", "<Vul aan> ", "<Vul aan>", "<Vul aan>")))
    document.add_heading("6\tProfessionaliseringsagenda", 1)
    add_table(document, AGENDA_HEADER, (*AGENDA, ("<Vul in>", "<Vul aan met verantwoordelijkheden>", "\n<Vul in>")))
    document.add_heading("7\tEvaluatie ", 1)
    add_paragraphs(document, EVALUATION)
    save(document, "word-template.docx")


def merged_goals() -> None:
    """Guidance as paragraphs, goals as sub-headings, the goal cells merged, a title row above the header."""
    document = Document()
    document.add_paragraph("Professionaliseringsplan 2026/2027", style="Title")
    document.add_paragraph("School:\tDe Beuk")
    document.add_heading("Inleiding", 2)
    add_paragraphs(document, ("Toelichting", GUIDANCE, "", *INTRODUCTION))
    document.add_heading("Visie", 2)
    add_paragraphs(document, ("Toelichting: " + GUIDANCE, *VISION))
    document.add_heading("Doelen", 2)
    for goal, _, text in GOALS:
        document.add_heading(goal, 3)
        document.add_paragraph(text)
    document.add_heading("Doelgroepen", 2)
    add_table(document, ("Doel", "Doelgroep"), [(goal, group) for goal, group, _ in GOALS])
    document.add_heading("Activiteiten", 2)
    rows = [("Wat we dit jaar doen", "", "", "")]
    rows += [ACTIVITY_HEADER, *ACTIVITIES]
    table = add_table(document, rows[0], rows[1:])
    table.cell(0, 0).merge(table.cell(0, 3))
    table.cell(2, 0).merge(table.cell(3, 0))
    document.add_heading("Agenda", 2)
    add_table(document, AGENDA_HEADER, AGENDA)
    document.add_heading("Evaluatie", 2)
    add_paragraphs(document, EVALUATION)
    save(document, "merged-goals.docx")


def bold_titles() -> None:
    """Not one heading style; titles are bold paragraphs, and stand in a typed table of contents too."""
    titles = ("Inleiding", "Visie op professionalisering", "Doelen professionalisering", "Doelgroep",
              "Professionaliseringsactiviteiten", "Professionaliseringsagenda", "Evaluatie")
    document = Document()
    add_bold(document, "Professionaliseringsplan De Beuk")
    add_paragraphs(document, titles)
    add_bold(document, titles[0])
    add_paragraphs(document, INTRODUCTION)
    add_bold(document, titles[1])
    add_paragraphs(document, VISION)
    add_bold(document, titles[2])
    for goal, _, text in GOALS:
        document.add_paragraph(f"{goal}: {text}", style="List Number")
    add_bold(document, titles[3])
    for goal, group, _ in GOALS:
        document.add_paragraph(goal)
        document.add_paragraph(f"Doel\u00adgroep: {group}")
    add_bold(document, titles[4])
    add_table(document, [title.upper() for title in ACTIVITY_HEADER], ACTIVITIES[:2])
    document.add_paragraph()
    add_table(document, ACTIVITIES[2], ACTIVITIES[3:])
    add_bold(document, titles[5])
    add_table(document, ("Activiteit", "Opmerking", "Voor wie", "Wanneer"),
              [(activity, "", group, date) for date, activity, group in AGENDA])
    add_bold(document, titles[6])
    add_paragraphs(document, EVALUATION)
    save(document, "bold-titles.docx")


def tracked_changes() -> None:
    """What is deleted is not there any more, what is inserted is."""
    document = Document()
    document.add_heading("Inleiding", 1)
    add_paragraphs(document, INTRODUCTION)
    document.add_heading("Doelen", 1)
    change(document.add_heading("Digitale ", 2), deleted="media", inserted="geletterdheid")
    document.add_paragraph(GOALS[0][2])
    document.add_heading("Activiteiten", 1)
    table = add_table(document, ACTIVITY_HEADER, ACTIVITIES[:2])
    change(table.cell(1, 3).paragraphs[0], deleted=" van vroeger", inserted=" in oktober")
    change(table.cell(2, 2).paragraphs[0], deleted=" <kies basis of gevorderd>", inserted="")
    save(document, "tracked-changes.docx")


def change(paragraph, deleted: str, inserted: str) -> None:
    for number, (tag, part, text) in enumerate((("w:del", "w:delText", deleted), ("w:ins", "w:t", inserted))):
        if not text:
            continue
        mark = OxmlElement(tag)
        for name, value in (("w:id", str(number)), ("w:author", "Directie"), ("w:date", "2026-06-01T10:00:00Z")):
            mark.set(qn(name), value)
        run = OxmlElement("w:r")
        content = OxmlElement(part)
        content.set(qn("xml:space"), "preserve")
        content.text = text
        run.append(content)
        mark.append(run)
        paragraph._p.append(mark)


def twice() -> None:
    """A plan pasted below itself, with a chapter of the school's own between."""
    document = Document()
    for _ in range(2):
        document.add_heading("Doelen", 1)
        document.add_heading(GOALS[1][0], 2)
        document.add_paragraph(GOALS[1][2])
        document.add_heading("Agenda", 1)
        add_table(document, AGENDA_HEADER, AGENDA[:2])
        document.add_heading("Onze partners", 1)
        document.add_paragraph("We werken samen met de bibliotheek.")
    save(document, "twice.docx")


def markdown_table(header, rows) -> str:
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n\n"


def pandoc() -> None:
    """One text, written by pandoc in three formats; the chapters in another order, one renamed, one misspelt."""
    text = "---\ntitle: Professionaliseringsplan\nsubtitle: Schooljaar 2026–2027\n---\n\n"
    text += "# Onze visie op professionalisering\n\n" + VISION[0] + "\n\n# Inleiding\n\n" + "\n\n".join(INTRODUCTION) + "\n\n"
    text += "# Doelen\n\n" + "".join(f"- **{goal}**: {why}\n" for goal, _, why in GOALS) + "\n"
    text += "# Professionaliseringsactivteiten\n\n" + markdown_table(ACTIVITY_HEADER, ACTIVITIES)
    text += "# Jaarplanning\n\n" + markdown_table((*AGENDA_HEADER, "Trekker"), [(*row, "directie") for row in AGENDA])
    text += "# Evaluatie\n\n" + EVALUATION[0] + "\n"
    for kind in ("docx", "odt", "rtf"):
        options = ["--standalone"] if kind == "rtf" else []
        subprocess.run(["pandoc", "-f", "markdown", *options, "-o", PLANS / f"pandoc.{kind}"], input=text.encode(), check=True)


def main() -> None:
    PLANS.mkdir(exist_ok=True)
    for make in (word_template, merged_goals, bold_titles, tracked_changes, twice, pandoc):
        make()


main()
