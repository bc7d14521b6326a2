#!/usr/bin/python3
"""shapes.py FOLDER [PART]: documents with what ordinary documents of Word and Writer have around their text: framed page numbers, tables in
cells, frames and text boxes that hold a table, a picture or nothing, everywhere they can stand. Each is written twice, in a document that
is no plan and in a plan. With PART "few", one of each kind."""
import pathlib
import sys
import zipfile

TITLES = ("Inleiding", "Visie op professionalisering", "Leerbehoeften en prioriteiten", "Doelen professionalisering", "Doelgroep",
          "Professionaliseringsactiviteiten", "Professionaliseringsagenda", "Financieel luik", "Evaluatie")
OTHER_TITLES = ("Verslag", "Aanwezig", "Besproken", "Besluit")
TABLES = {
    "Professionaliseringsactiviteiten": (("Doel", "Doelgroep", "Niveau", "Professionaliseringsactiviteit"),
                                         ("Rekentaal", "alle leraren", "basis", "studiedag rekentaal")),
    "Professionaliseringsagenda": (("Datum", "Activiteit", "Doelgroep", "Verantwoordelijke"),
                                   ("14 oktober 2026", "studiedag rekentaal", "alle leraren", "directie")),
    "Financieel luik": (("Activiteit", "Kostensoort", "Betaald door", "Bedrag"),
                        ("studiedag rekentaal", "expert op studiedag", "professionaliseringsmiddelen", "€ 600,00")),
}
PIXEL = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f6"
                      "45400000000049454e44ae426082")


def written(path: pathlib.Path, members: dict) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data)


class Shape:
    """A document with something around its text: `body` goes on its top, into its middle or to its end, as `place` says."""
    body, place = "", "top"

    def text(self, plan):
        pieces = [self.before_all()] + ([self.body] if self.place == "top" else [])
        pieces.append(self.paragraph("Schooljaar 2026-2027"))
        for at, title in enumerate(TITLES if plan else OTHER_TITLES):
            pieces.append(self.heading(title, 1))
            if at == 1 and self.place == "middle":
                pieces.append(self.body)
            if title == "Doelen professionalisering":
                pieces.append(self.heading("Rekentaal", 2))
            pieces.append(self.sentence("Wij leren dit jaar samen, dicht bij de klas.", at))
            if title in TABLES and plan:
                pieces.append(self.text_table(TABLES[title]))
        if self.place == "end":
            pieces.append(self.body)
        return "".join(pieces)

    def before_all(self):
        return ""

    def sentence(self, text, _at):
        return self.paragraph(text)

    @classmethod
    def text_table(cls, rows):
        return cls.table([[cls.paragraph(cell) for cell in row] for row in rows])


class Word(Shape):
    """A document of Word; `note` goes into a footnote, `parts` are its headers and footers: ("footer", "even"): text."""
    ending = ".docx"
    NAMES = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
             'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
             'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
             'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
             'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
             'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
             'xmlns:v="urn:schemas-microsoft-com:vml" '
             'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"')
    HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    @staticmethod
    def paragraph(text="", more="", style=""):
        look = f'<w:pStyle w:val="{style}"/>' if style else ""
        run = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
        return f"<w:p><w:pPr>{look}</w:pPr>{run}{more}</w:p>"

    @staticmethod
    def table(rows, properties=""):
        grid = "".join('<w:gridCol w:w="2200"/>' for _ in rows[0])
        body = "".join("<w:tr>" + "".join(f'<w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr>{cell}</w:tc>' for cell in row) + "</w:tr>"
                       for row in rows)
        return f'<w:tbl><w:tblPr>{properties}<w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'

    @classmethod
    def page_number(cls):
        """As Word's own button makes it."""
        return ('<w:p><w:pPr><w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/></w:pPr>'
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">PAGE  </w:instrText></w:r>'
                '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>' + cls.paragraph())

    @classmethod
    def floating_table(cls):
        rows = [[cls.paragraph("zwevend"), cls.paragraph("&lt;vul in&gt;")]]
        return cls.table(rows, '<w:tblpPr w:leftFromText="141" w:rightFromText="141" w:vertAnchor="text" w:horzAnchor="margin" w:tblpY="200"/>')

    @classmethod
    def nested(cls, depth, before="", behind=""):
        """A table in a cell, so deep; Word wants a paragraph behind it."""
        inner = cls.paragraph("binnen &lt;vul in&gt;")
        for _ in range(depth - 1):
            inner = before + cls.table([[inner]]) + behind + cls.paragraph()
        return cls.table([[inner, cls.paragraph("ernaast")]])

    @classmethod
    def text_box(cls, content):
        return cls.paragraph(more=(
            '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" '
            'simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph">'
            '<wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="2000000" cy="700000"/><wp:wrapSquare wrapText="bothSides"/>'
            '<wp:docPr id="9" name="Vak"/><a:graphic><a:graphicData '
            'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm>'
            '<a:off x="0" y="0"/><a:ext cx="2000000" cy="700000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr><wps:txbx><w:txbxContent>'
            f'{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>'
            '<mc:Fallback><w:pict><v:rect style="width:150pt;height:50pt"><v:textbox><w:txbxContent>'
            f'{content}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>'))

    @classmethod
    def picture(cls):
        return cls.paragraph(more=(
            '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="3" name="Beeld"/>'
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="3" '
            'name="pixel.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="PIXEL"/><a:stretch><a:fillRect/></a:stretch>'
            '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr>'
            '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'))

    @classmethod
    def caption(cls, sequence, number):
        return (f'<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">{sequence} </w:t></w:r>'
                f'<w:fldSimple w:instr=" SEQ {sequence} \\* ARABIC "><w:r><w:t>{number}</w:t></w:r></w:fldSimple><w:r><w:t>: eigen</w:t></w:r></w:p>')

    def __init__(self, body="", parts=None, even=False, first=False, note="", place="top"):
        self.body, self.parts, self.even, self.first, self.note, self.place = body, parts or {}, even, first, note, place

    def heading(self, title, level):
        return self.paragraph(title, style=f"Heading{level}")

    def sentence(self, text, at):
        return self.paragraph(text, '<w:r><w:footnoteReference w:id="2"/></w:r>' if at == 2 and self.note else "")

    def write(self, path, plan):
        related = [("styles", "styles.xml"), ("settings", "settings.xml"), ("image", "media/pixel.png")]
        types, section, members = [], "", {}
        for number, ((kind, of), content) in enumerate(self.parts.items(), 10):
            tag = "hdr" if kind == "header" else "ftr"
            name = f"{kind}{number}.xml"
            members["word/" + name] = f"{self.HEAD}<w:{tag} {self.NAMES}>{content}</w:{tag}>"
            members[f"word/_rels/{name}.rels"] = self.relations([("image", "media/pixel.png")])
            types.append((name, kind))
            related.append((kind, name))
            section += f'<w:{kind}Reference w:type="{of}" r:id="rId{len(related)}"/>'
        if self.note:
            types.append(("footnotes.xml", "footnotes"))
            related.append(("footnotes", "footnotes.xml"))
            members["word/footnotes.xml"] = (f'{self.HEAD}<w:footnotes {self.NAMES}><w:footnote w:type="separator" w:id="0">{self.paragraph()}'
                                             f'</w:footnote><w:footnote w:id="2">{self.note}</w:footnote></w:footnotes>')
        if self.first:
            section += "<w:titlePg/>"
        styles = "".join(f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:pPr>{more}</w:pPr></w:style>'
                         for id, name, more in (("Heading1", "heading 1", '<w:outlineLvl w:val="0"/>'),
                                                ("Heading2", "heading 2", '<w:outlineLvl w:val="1"/>'), ("Caption", "caption", "")))
        word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        overrides = "".join(f'<Override PartName="/word/{name}" ContentType="{word}{kind}+xml"/>'
                            for name, kind in (("document.xml", "document.main"), ("styles.xml", "styles"), ("settings.xml", "settings"), *types))
        written(path, {
            "[Content_Types].xml": f'{self.HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default '
                                   'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default '
                                   f'Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>{overrides}</Types>',
            "_rels/.rels": self.relations([("officeDocument", "word/document.xml")]),
            "word/_rels/document.xml.rels": self.relations(related),
            "word/document.xml": f"{self.HEAD}<w:document {self.NAMES}><w:body>{self.text(plan)}<w:sectPr>{section}</w:sectPr></w:body></w:document>",
            "word/styles.xml": f"{self.HEAD}<w:styles {self.NAMES}>{styles}</w:styles>",
            "word/settings.xml": f"{self.HEAD}<w:settings {self.NAMES}>{'<w:evenAndOddHeaders/>' if self.even else ''}</w:settings>",
            "word/media/pixel.png": PIXEL, **members})

    def relations(self, targets):
        rows = "".join(f'<Relationship Id="{"PIXEL" if kind == "image" else f"rId{at}"}" Type="{self.OFFICE}/{kind}" Target="{target}"/>'
                       for at, (kind, target) in enumerate(targets, 1))
        return f'{self.HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


class Writer(Shape):
    """A document of Writer; `header` and `footer` are what these hold, `page` what is anchored to the page."""
    ending = ".odt"
    NAMES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
                     for prefix, name in (("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
                                          ("draw", "drawing"), ("svg", "svg-compatible"), ("fo", "xsl-fo-compatible"), ("manifest", "manifest")))
    NAMES += ' xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"'
    HEAD = '<?xml version="1.0" encoding="UTF-8"?>'

    @staticmethod
    def paragraph(text="", style=""):
        look = f' text:style-name="{style}"' if style else ""
        return f"<text:p{look}>{text}</text:p>"

    @staticmethod
    def table(rows):
        body = "".join("<table:table-row>" + "".join(f'<table:table-cell office:value-type="string">{cell}</table:table-cell>' for cell in row) +
                       "</table:table-row>" for row in rows)
        return f'<table:table><table:table-column table:number-columns-repeated="{len(rows[0])}"/>{body}</table:table>'

    @classmethod
    def nested(cls, depth, before="", behind=""):
        inner = cls.paragraph("binnen &lt;vul in&gt;")
        for _ in range(depth - 1):
            inner = before + cls.table([[inner]]) + behind
        return cls.table([[inner, cls.paragraph("ernaast")]])

    @staticmethod
    def frame(content, anchor):
        page = ' text:anchor-page-number="1"' if anchor == "page" else ""
        return (f'<draw:frame text:anchor-type="{anchor}"{page} svg:width="6cm" svg:height="1cm" draw:z-index="0"><draw:text-box>'
                f"{content}</draw:text-box></draw:frame>")

    PICTURE = ('<draw:frame text:anchor-type="as-char" svg:width="1cm" svg:height="1cm"><draw:image xlink:href="Pictures/pixel.png" '
               'xlink:type="simple"/></draw:frame>')

    def __init__(self, body="", header="", footer="", page="", place="top"):
        self.body, self.header, self.footer, self.page, self.place = body, header, footer, page, place

    def before_all(self):
        return self.page

    def heading(self, title, level):
        return f'<text:h text:outline-level="{level}">{title}</text:h>'

    def write(self, path, plan):
        header = f"<style:header>{self.header}</style:header>" if self.header else ""
        header += f"<style:footer>{self.footer}</style:footer>" if self.footer else ""
        layout = ("<style:header-style/>" if self.header else "") + ("<style:footer-style/>" if self.footer else "")
        files = "".join(f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
                        for name, kind in (("/", "application/vnd.oasis.opendocument.text"), ("content.xml", "text/xml"),
                                           ("styles.xml", "text/xml"), ("Pictures/pixel.png", "image/png")))
        written(path, {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"{self.HEAD}<office:document-content {self.NAMES}><office:body><office:text>{self.text(plan)}</office:text>"
                           "</office:body></office:document-content>",
            "styles.xml": f'{self.HEAD}<office:document-styles {self.NAMES}><office:automatic-styles><style:page-layout style:name="L">'
                          f'<style:page-layout-properties/>{layout}</style:page-layout></office:automatic-styles><office:master-styles>'
                          f'<style:master-page style:name="Standard" style:page-layout-name="L">{header}</style:master-page>'
                          "</office:master-styles></office:document-styles>",
            "Pictures/pixel.png": PIXEL,
            "META-INF/manifest.xml": f"{self.HEAD}<manifest:manifest {self.NAMES.replace('office:version', 'manifest:version')}>{files}</manifest:manifest>"})


def word_shapes():
    kinds = ("default", "even", "first")
    for kind in ("header", "footer"):
        for of in kinds:
            for in_use in (True, False):
                yield (f"page-number-{kind}-{of}{'' if in_use else '-unused'}",
                       Word(parts={(kind, of): Word.page_number()}, even=in_use and of == "even", first=in_use and of == "first"))
    all_parts = {(kind, of): Word.page_number() for kind in ("header", "footer") for of in kinds}
    yield "page-number-everywhere", Word(parts=all_parts, even=True, first=True)
    yield "page-number-nowhere-in-use", Word(parts=all_parts)
    for place in ("top", "middle", "end"):
        for depth in (2, 3, 6):
            yield f"nested-{depth}-{place}", Word(Word.nested(depth), place=place)
        yield f"nested-behind-text-{place}", Word(Word.nested(3, before=Word.paragraph("ervoor")), place=place)
        yield f"nested-between-text-{place}", Word(Word.nested(3, Word.paragraph("ervoor"), Word.paragraph("erachter")), place=place)
        yield f"floating-table-{place}", Word(Word.floating_table(), place=place)
        yield f"page-number-{place}", Word(Word.page_number(), place=place)
    contents = {"table": Word.text_table([["in een vak", "&lt;vul in&gt;"]]), "nothing": "<w:p/>", "text": Word.paragraph("&lt;vul in&gt;"),
                "nested": Word.nested(2) + Word.paragraph(), "floating": Word.floating_table() + Word.paragraph(),
                "picture": Word.picture()}
    for name, content in contents.items():
        box = Word.text_box(content if content.endswith("</w:p>") or content.endswith("<w:p/>") else content + Word.paragraph())
        yield f"box-{name}", Word(box)
        yield f"box-{name}-in-cell", Word(Word.table([[box, Word.paragraph("ernaast")]]), place="middle")
        yield f"box-{name}-in-header", Word(parts={("header", "default"): box})
        yield f"box-{name}-in-unused-header", Word(parts={("header", "even"): box, ("footer", "first"): box})
        yield f"box-{name}-in-footnote", Word(note=box)
    for name, content in (("table", Word.text_table([["kop", "&lt;vul in&gt;"]])), ("nested", Word.nested(3)), ("floating-table", Word.floating_table())):
        yield f"{name}-in-footer", Word(parts={("footer", "default"): content + Word.paragraph(), ("footer", "even"): content + Word.paragraph()})
        yield f"{name}-in-footnote", Word(note=content + Word.paragraph())
    yield "floating-table-in-cell", Word(Word.table([[Word.floating_table() + Word.paragraph("ernaast"), Word.paragraph()]]), place="middle")
    for sequence in ("Tabel", "Table"):
        for number in (1, 7):
            yield f"caption-{sequence.lower()}-{number}", Word(Word.caption(sequence, number), place="middle")


def writer_shapes():
    for place in ("top", "middle", "end"):
        for depth in (2, 3, 6):
            yield f"nested-{depth}-{place}", Writer(Writer.nested(depth), place=place)
        yield f"nested-behind-text-{place}", Writer(Writer.nested(3, before=Writer.paragraph("ervoor")), place=place)
        yield f"nested-before-text-{place}", Writer(Writer.nested(3, behind=Writer.paragraph("erachter")), place=place)
    contents = {"table": Writer.text_table([["in een kader", "&lt;vul in&gt;"]]), "picture": Writer.paragraph(Writer.PICTURE), "nothing": "",
                "text": Writer.paragraph("&lt;vul in&gt;"), "nested": Writer.nested(2), "two-tables": Writer.nested(1) + Writer.nested(2)}
    contents["frame"] = Writer.paragraph(Writer.frame(contents["table"], "paragraph"))
    for name, content in contents.items():
        for anchor in ("paragraph", "char", "as-char"):
            yield f"frame-{name}-{anchor}", Writer(Writer.paragraph(Writer.frame(content, anchor) + "ernaast"))
        yield f"frame-{name}-page", Writer(page=Writer.frame(content, "page"))
        frame = Writer.paragraph(Writer.frame(content, "paragraph"))
        yield f"frame-{name}-in-header", Writer(header=frame)
        yield f"frame-{name}-in-footer", Writer(footer=frame)
        yield f"frame-{name}-in-cell", Writer(Writer.table([[frame, Writer.paragraph("ernaast")]]), place="middle")
        yield f"frame-{name}-in-footnote", Writer(Writer.paragraph('tekst<text:note text:note-class="footnote"><text:note-citation>1'
                                                                   f"</text:note-citation><text:note-body>{frame}</text:note-body></text:note>"))
    yield "header-of-a-table", Writer(header=Writer.text_table([["kop", "&lt;vul in&gt;"]]))
    yield "header-of-nested-tables", Writer(header=Writer.nested(3))
    yield "page-frame-in-section", Writer('<text:section text:name="Deel">' + Writer.nested(2) + "</text:section>")


FEW = ("page-number-footer-even-unused.docx", "page-number-everywhere.docx", "nested-2-top.docx", "nested-6-middle.odt", "nested-3-end.odt",
       "floating-table-middle.docx", "box-table-in-cell.docx", "box-nested-in-header.docx", "table-in-footer.docx", "caption-table-7.docx",
       "frame-table-paragraph.odt", "frame-nothing-page.odt", "frame-nested-in-footnote.odt", "header-of-a-table.odt")


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    few = sys.argv[2:] == ["few"]
    folder.mkdir(parents=True, exist_ok=True)
    names = set()
    for name, shape in (*word_shapes(), *writer_shapes()):
        names.add(name + shape.ending)
        if few and name + shape.ending not in FEW:
            continue
        shape.write(folder / (name + shape.ending), False)
        shape.write(folder / (name + "-plan" + shape.ending), True)
    assert set(FEW) <= names, set(FEW) - names


if __name__ == "__main__":
    main()
