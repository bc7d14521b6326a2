#!/usr/bin/python3
"""word_habits.py FOLDER: plans with one ordinary habit of people who write in Word each (a note behind an amount, a struck row, a plan in one
table …) as NAME.docx, and beside each, in NAME.json, what readPlan must say of it: members that are not listed may be anything."""
import html
import json
import pathlib
import sys
import zipfile

NAMESPACES = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
              'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
              'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
              'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
              'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"')
CHANGE = 'w:id="{}" w:author="An" w:date="2026-09-01T10:00:00Z"'


def run(text, look=""):
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{html.escape(text)}</w:t></w:r>'


def raised(text):
    return run(text, '<w:vertAlign w:val="superscript"/>')


def struck(text):
    return run(text, "<w:strike/>")


def note():
    return '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'


LINE = "<w:r><w:br/></w:r>"
TAB = "<w:r><w:tab/></w:r>"


def form_list(chosen, *choices):
    items = "".join(f'<w:listEntry w:val="{choice}"/>' for choice in choices)
    return ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Lijst1"/><w:enabled/><w:ddList>'
            f'<w:result w:val="{choices.index(chosen)}"/>{items}</w:ddList></w:ffData></w:fldChar></w:r>'
            '<w:r><w:instrText xml:space="preserve"> FORMDROPDOWN </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')


def control(text, properties="", is_prompt=False):
    shows = "<w:showingPlcHdr/>" if is_prompt else ""
    return f'<w:sdt><w:sdtPr>{shows}{properties}</w:sdtPr><w:sdtContent>{run(text)}</w:sdtContent></w:sdt>'


def tick_box():
    return control("☐", '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>')


def paragraph(content, properties=""):
    return f'<w:p><w:pPr>{properties}</w:pPr>{content if content.startswith("<") else run(content)}</w:p>'


def heading(content, level=1):
    return paragraph(content, f'<w:pStyle w:val="Heading{level}"/>')


def numbered(content):
    return paragraph(content, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')


def cell(content, properties="", width=2000):
    blocks = content if content.startswith(("<w:p>", "<w:tbl>")) else paragraph(content)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{blocks}</w:tc>'


def row(*cells, properties=""):
    return (f"<w:tr><w:trPr>{properties}</w:trPr>" +
            "".join(each if each.startswith("<w:tc>") else cell(each) for each in cells) + "</w:tr>")


def table(*rows, properties=""):
    columns = max(each.count("<w:tc>") for each in rows)
    return (f'<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/>{properties}</w:tblPr><w:tblGrid>' +
            '<w:gridCol w:w="2000"/>' * columns + "</w:tblGrid>" + "".join(rows) + "</w:tbl>")


def text_box(content):
    return ('<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" '
            'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset>'
            '</wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
            '<wp:extent cx="4000000" cy="500000"/><wp:wrapTopAndBottom/><wp:docPr id="7" name="Tekstvak"/><a:graphic>'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>'
            '<a:xfrm><a:off x="0" y="0"/><a:ext cx="4000000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr><wps:txbx>'
            f'<w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>')


GOAL = heading("Rekentaal", 2)
ACTIVITIES = ("Doel", "Doelgroep", "Niveau", "Activiteit")
AGENDA = ("Datum", "Activiteit", "Doelgroep", "Verantwoordelijke")
COSTS = ("Activiteit", "Betaald door", "Bedrag")
MERGED, MERGED_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def plan(**parts):
    """A plan with what is usual where nothing else is given; None leaves a part out."""
    usual = {"goals": GOAL, "activities": row("Rekentaal", "leraren", "basis", "studiedag"),
             "agenda": row("14 oktober 2026", "studiedag", "leraren", "directie"),
             "costs": row("studiedag", "school", "€ 600")}
    usual.update(parts)
    headers = {"activities": ACTIVITIES, "agenda": AGENDA, "costs": COSTS}
    titles = {"goals": "Doelen professionalisering", "activities": "Professionaliseringsactiviteiten", "agenda": "Professionaliseringsagenda",
              "costs": "Financieel luik"}
    text = paragraph("Professionaliseringsplan basisschool De Eik 2026-2027") + heading("Visie op professionalisering") + paragraph("Wij leren.")
    for part, title in titles.items():
        content = usual[part]
        if content is None:
            continue
        text += heading(title)
        text += table(row(*headers[part]), content) if content.startswith("<w:tr>") else content
    return text


def costs(*cents):
    return {"costs": [{"cents": each} for each in cents]}


CASES = {
    "note-at-amount": (plan(costs=row("studiedag", "school", run("€ 600") + note())), costs(60000)),
    "note-at-amount-without-sign": (plan(costs=row("studiedag", "school", run("600") + note())), costs(60000)),
    "raised-digit-at-amount": (plan(costs=row("studiedag", "school", run("€ 600") + raised("1"))), costs(60000)),
    "raised-letters-at-amount": (plan(costs=row("studiedag", "school", run("€ 600") + raised("(1)"))), costs(60000)),
    "raised-cents": (plan(costs=row("studiedag", "school", run("€ 12") + raised("50"))),
                     {"costs": [{"cents": None}], "notUnderstood": [{"what": "amount"}]}),
    "note-at-date": (plan(agenda=row(run("14 oktober 2026") + note(), "studiedag", "leraren", "directie")),
                     {"agenda": [{"from": "2026-10-14", "to": "2026-10-14"}]}),
    "raised-digit-at-date": (plan(agenda=row(run("1") + raised("ste") + run(" week van oktober"), "studiedag", "leraren", "directie") +
                                  row(run("14 oktober") + raised("2"), "werkgroep", "leraren", "directie")),
                             {"agenda": [{}, {"from": "2026-10-14", "to": "2026-10-14"}]}),
    "note-in-header": (plan(activities=table(row("Doel", run("Doelgroep") + note(), "Niveau", run("Activiteit") + raised("2")),
                                             row("Rekentaal", "leraren", "basis", "studiedag"))),
                       {"activities": [{"activity": "studiedag", "targetGroup": "leraren"}]}),
    "note-at-goal": (plan(goals=heading(run("Rekentaal") + note(), 2)), {"goals": [{"title": "Rekentaal"}]}),
    "two-amounts-in-a-cell": (plan(costs=row("studiedag", "school", run("€ 300") + LINE + run("€ 150"))),
                              {"costs": [{"cents": None}], "notUnderstood": [{"what": "amount"}]}),
    "two-amounts-with-tab": (plan(costs=row("studiedag", "school", run("300") + TAB + run("150"))),
                             {"costs": [{"cents": None}], "notUnderstood": [{"what": "amount"}]}),
    "form-list": (plan(activities=row("Rekentaal", form_list("leraren", "alle", "leraren"), "basis", "studiedag")),
                  {"activities": [{"targetGroup": "leraren"}]}),
    "struck-amount": (plan(costs=row("studiedag", "school", struck("€ 500") + run(" € 600"))), costs(60000)),
    "twice-struck-amount": (plan(costs=row("studiedag", "school", run("€ 500", "<w:dstrike/>") + run(" € 600"))), costs(60000)),
    "struck-row": (plan(costs=row("studiedag", "school", "€ 600") + row(struck("boeken"), struck("school"), struck("€ 900"))), costs(60000)),
    "struck-date": (plan(agenda=row(struck("7 oktober 2026") + run("14 oktober 2026"), "studiedag", "leraren", "directie")),
                    {"agenda": [{"from": "2026-10-14"}]}),
    "row-recorded-as-deleted": (plan(costs=row("studiedag", "school", "€ 600") +
                                     row("boeken", "school", "€ 900", properties=f'<w:del {CHANGE.format(9)}/>')), costs(60000)),
    "row-and-text-recorded-as-deleted": (plan(costs=row("studiedag", "school", "€ 600") + row(
        *(f'<w:del {CHANGE.format(20 + at)}><w:r><w:delText>{text}</w:delText></w:r></w:del>' for at, text in enumerate(("boeken", "school", "€ 900"))),
        properties=f'<w:del {CHANGE.format(9)}/>')), costs(60000)),
    "row-of-prompts": (plan(agenda=row("14 oktober 2026", "studiedag", "leraren", "directie") +
                            row(*(control("Klik of tik om tekst in te voeren.", is_prompt=True) for _ in range(4)))),
                       {"agenda": [{"activity": "studiedag"}]}),
    "row-of-typed-prompts": (plan(agenda=row("14 oktober 2026", "studiedag", "leraren", "directie") +
                                  row(*(control("Klik of tik om tekst in te voeren.") for _ in range(4)))),
                             {"agenda": [{"activity": "studiedag"}]}),
    "amount-for-two-rows": (plan(costs=row("studiedag", "school", cell("€ 600", MERGED)) + row("lezing", "school", cell("", MERGED_ON)) +
                                 row("boeken", "school", "€ 50")), {"costs": [{"cents": 60000}, {"cents": None}, {"cents": 5000}], "notUnderstood": []}),
    "last-column-merged": (plan(agenda=row("14 oktober 2026", "studiedag", "leraren", cell("directie", MERGED)) +
                                row("21 oktober 2026", "werkgroep", "leraren", cell("", MERGED_ON))),
                           {"agenda": [{"activity": "studiedag", "responsible": "directie"}, {"activity": "werkgroep", "responsible": "directie"}]}),
    "table-in-cell": (plan(agenda=table(row(cell(paragraph("Onze agenda") + table(
        row(*AGENDA), row("14 oktober 2026", "studiedag", "leraren", "directie")) + paragraph(""), width=9000)))),
                      {"agenda": [{"activity": "studiedag", "from": "2026-10-14"}], "notUnderstood": []}),
    "floating-table": (plan(agenda=table(row(*AGENDA), row("14 oktober 2026", "studiedag", "leraren", "directie"), properties=
                       '<w:tblpPr w:leftFromText="141" w:rightFromText="141" w:vertAnchor="text" w:horzAnchor="margin" w:tblpX="100" w:tblpY="100"/>') +
                            paragraph("Tekst ernaast.")), {"agenda": [{"activity": "studiedag", "from": "2026-10-14"}]}),
    "plan-in-one-table": (table(row(cell(plan() + paragraph(""), width=9000))) + paragraph(""),
                          {"goals": [{"title": "Rekentaal"}], "agenda": [{"from": "2026-10-14"}], **costs(60000)}),
    "nothing-but-a-table": (table(row(cell(plan() + paragraph(""), width=9000))), {"goals": [{"title": "Rekentaal"}]}),
    "titles-in-tables": (plan().replace(heading("Professionaliseringsagenda"), table(row(cell(paragraph("Professionaliseringsagenda"), width=9000))) + paragraph("")),
                         {"agenda": [{"from": "2026-10-14"}], "goals": [{"title": "Rekentaal"}]}),
    "title-in-text-box": (plan().replace(heading("Doelen professionalisering"), paragraph(text_box(heading("Doelen professionalisering")))),
                          {"goals": [{"title": "Rekentaal"}]}),
    "numbered-goals": (plan(goals=numbered("Rekentaal") + numbered("Samen lezen")), {"goals": [{"title": "Rekentaal"}, {"title": "Samen lezen"}]}),
    "tick-box-before-placeholder": (plan(agenda=row("14 oktober 2026", tick_box() + run(" <vul de activiteit in>"), "leraren", "directie")), {}),
    "list-before-placeholder": (plan(activities=row("Rekentaal", form_list("leraren", "alle", "leraren") + run(": <vul de groep in>"), "basis",
                                                    "studiedag")), {}),
    "note-before-placeholder": (plan(activities=row("Rekentaal", run("leraren") + note() + run(": <vul de groep in>"), "basis", "studiedag")), {}),
}

TYPES = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
         + "".join(f'<Override PartName="/word/{part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{part}+xml"/>'
                   for part in ("styles", "numbering", "footnotes")) + "</Types>")
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = ('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}'
           "</Relationships>")
STYLES = f'<w:styles {NAMESPACES}>' + "".join(
    f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/><w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
    '</w:style>' for level in (1, 2)) + "</w:styles>"
NUMBERING = (f'<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
             '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>')
FOOTNOTES = (f'<w:footnotes {NAMESPACES}><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Zie de brief.</w:t></w:r>'
             "</w:p></w:footnote></w:footnotes>")


def write(path, body):
    members = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": PACKAGE.format(f'<Relationship Id="r1" Type="{RELATIONS}officeDocument" Target="word/document.xml"/>'),
        "word/_rels/document.xml.rels": PACKAGE.format("".join(
            f'<Relationship Id="r{at}" Type="{RELATIONS}{part}" Target="{part}.xml"/>' for at, part in enumerate(("styles", "numbering", "footnotes")))),
        "word/styles.xml": STYLES, "word/numbering.xml": NUMBERING, "word/footnotes.xml": FOOTNOTES,
        "word/document.xml": f'<w:document {NAMESPACES}><w:body>{body}<w:sectPr/></w:body></w:document>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data)


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, (body, want) in CASES.items():
        write(folder / f"{name}.docx", body)
        (folder / f"{name}.json").write_text(json.dumps(want))


if __name__ == "__main__":
    main()
