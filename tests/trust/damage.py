#!/usr/bin/python3
"""damage.py FROM TO COUNT [SEED]: writes COUNT damaged copies of the .odt and .docx files in FROM. The same seed gives the same files."""
import copy
import pathlib
import random
import sys
import zipfile

from lxml import etree

ODF = {
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
WORD = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
TEXTS = ("", " ", "<", "<vul in", "vul in>", "<<vul in>>", "=1+1", "€ 12.50.30", "-€ 0,005", "99999999999999999999", "31 februari 2027",
         "sept‑okt 26", "0-0-0", "Totaal", "idem", "\u200b\u00ad\u00a0", "\u202eomgekeerd\u202c", "e\u0301\u0301\u0301", "👩‍🏫👩‍🏫", "Toelichting",
         "Doel", "Professionaliseringsplan 2026-2027", "x" * 3000, "<x> " * 300, "é" * 5000)


class Kind:
    """Where the parts of a text are in one of the two formats."""

    def __init__(self, member: str, names: dict, paragraph: str, cell: str, row: str, table: str, run: str, body: str):
        self.member = member
        self.names = names
        self.paragraph, self.cell, self.row, self.table, self.run, self.body = paragraph, cell, row, table, run, body

    def all(self, root, path: str) -> list:
        return root.xpath(f"{self.body}//{path}", namespaces=self.names)

    def name(self, short: str) -> str:
        prefix, local = short.split(":")
        return f"{{{self.names[prefix]}}}{local}"


KINDS = {
    ".odt": Kind("content.xml", ODF, "*[self::text:p or self::text:h]", "table:table-cell", "table:table-row", "table:table",
                 "*[self::text:p or self::text:h or self::text:span][text()]", "//office:text"),
    ".docx": Kind("word/document.xml", WORD, "w:p", "w:tc", "w:tr", "w:tbl", "w:t", "//w:body"),
}


class Damage:
    def __init__(self, kind: Kind, root, chance: random.Random):
        self.kind, self.root, self.chance = kind, root, chance

    def any_of(self, path: str):
        found = self.kind.all(self.root, path)
        return self.chance.choice(found) if found else None

    def any_part(self):
        kind = self.kind
        return self.any_of(self.chance.choice((kind.paragraph, kind.paragraph, kind.row, kind.row, kind.cell, kind.table)))

    def delete(self):
        part = self.any_part()
        if part is not None and part.getparent() is not None:
            part.getparent().remove(part)

    def double(self):
        part = self.any_part()
        if part is not None:
            part.addnext(copy.deepcopy(part))

    def move(self):
        part, to = self.any_part(), self.any_part()
        if part is not None and to is not None and part not in to.iterancestors() and part is not to:
            to.addnext(part)

    def write(self):
        run = self.any_of(self.kind.run)
        if run is not None:
            run.text = self.chance.choice(TEXTS)

    def empty(self):
        self.write_into(self.any_of(self.chance.choice((self.kind.cell, self.kind.row))), "")

    def repeat(self):
        """A whole row says one thing."""
        self.write_into(self.any_of(self.kind.row), self.chance.choice(TEXTS[:-1]))

    def write_into(self, part, text: str):
        for run in [] if part is None else part.xpath(f".//{self.kind.run}", namespaces=self.kind.names):
            run.text = text

    def lose_attributes(self):
        part = self.any_of("*")
        if part is not None and part.attrib:
            del part.attrib[self.chance.choice(list(part.attrib))]

    def unwrap(self):
        """A paragraph, run or cell stands where its content stood."""
        part = self.any_of("*[*]")
        if part is not None and len(part) and part.getparent() is not None:
            part.getparent().replace(part, part[0])


class OdtDamage(Damage):
    def merge(self):
        cell = self.any_of("table:table-cell")
        if cell is None:
            return
        which = self.chance.choice(("table:number-columns-spanned", "table:number-rows-spanned"))
        cell.set(self.kind.name(which), str(self.chance.choice((2, 2, 3, 40))))

    def lose_style(self):
        part = self.any_of("*[@text:style-name]")
        if part is not None:
            part.set(self.kind.name("text:style-name"), self.chance.choice(("", "Nergens", "Plan_20_Toelichting", "Heading_20_1")))

    def break_field(self):
        paragraph = self.any_of(self.kind.paragraph)
        if paragraph is None:
            return
        tag, attributes = self.chance.choice((
            ("text:bookmark-ref", {"text:ref-name": "weg", "text:reference-format": "page"}),
            ("text:user-field-get", {"text:name": "weg"}), ("text:placeholder", {"text:placeholder-type": "text"}),
            ("text:conditional-text", {"text:condition": "ooow:((("}), ("text:expression", {"text:formula": "ooow:<weg.A1>"})))
        field = etree.SubElement(paragraph, self.kind.name(tag), {self.kind.name(name): value for name, value in attributes.items()})
        field.text = "veld"

    def break_formula(self):
        cell = self.any_of("table:table-cell[@table:formula]") if self.chance.random() < 0.7 else self.any_of("table:table-cell")
        if cell is not None:
            cell.set(self.kind.name("table:formula"), self.chance.choice(("ooow:<A1>+", "ooow:sum(<A1:Z99>)", "ooow:<PlanCosts.E2>", "=cmd|' /C x'!A0")))

    def record(self):
        paragraph = self.any_of("text:p")
        if paragraph is None:
            return
        body = self.root.xpath("//office:text", namespaces=ODF)[0]
        changes = body.find(self.kind.name("text:tracked-changes"))
        if changes is None:
            changes = etree.Element(self.kind.name("text:tracked-changes"))
            body.insert(0, changes)
        name = f"ct{len(changes) + 1}"
        kind = self.chance.choice(("deletion", "insertion"))
        change = etree.SubElement(etree.SubElement(changes, self.kind.name("text:changed-region"), {self.kind.name("text:id"): name}),
                                  self.kind.name("text:" + kind))
        info = etree.SubElement(change, self.kind.name("office:change-info"))
        etree.SubElement(info, self.kind.name("dc:creator")).text = "An"
        etree.SubElement(info, self.kind.name("dc:date")).text = "2026-09-01T10:00:00"
        points = {self.kind.name("text:change-id"): name}
        if kind == "deletion":
            etree.SubElement(change, self.kind.name("text:p")).text = "wat er stond <vul in>"
            paragraph.append(etree.Element(self.kind.name("text:change"), points))
        else:
            paragraph.insert(0, etree.Element(self.kind.name("text:change-start"), points))
            end = self.any_of(self.kind.paragraph) if self.chance.random() < 0.3 else paragraph
            end.append(etree.Element(self.kind.name("text:change-end"), points))

    def hide(self):
        part = self.any_of(self.chance.choice(("table:table", "text:p")))
        if part is None:
            return
        section = etree.Element(self.kind.name("text:section"), {
            self.kind.name("text:name"): f"Sectie {self.chance.random()}", self.kind.name("text:display"): self.chance.choice(("none", "true"))})
        part.addprevious(section)
        section.append(part)

    KINDS_OF_DAMAGE = ("delete", "delete", "double", "move", "move", "write", "write", "empty", "repeat", "lose_attributes", "unwrap", "merge",
                       "merge", "lose_style", "break_field", "break_formula", "record", "hide")


class DocxDamage(Damage):
    def properties(self, part, name: str):
        name = self.kind.name(name)
        found = part.find(name)
        if found is None:
            found = etree.Element(name)
            part.insert(0, found)
        return found

    def merge(self):
        cell = self.any_of("w:tc")
        if cell is None:
            return
        properties = self.properties(cell, "w:tcPr")
        if self.chance.random() < 0.5:
            etree.SubElement(properties, self.kind.name("w:gridSpan"), {self.kind.name("w:val"): str(self.chance.choice((2, 3, 40)))})
        else:
            etree.SubElement(properties, self.kind.name("w:vMerge"), {self.kind.name("w:val"): self.chance.choice(("restart", "continue"))})

    def lose_style(self):
        part = self.any_of("w:p[w:pPr]")
        if part is not None:
            part.remove(part.find(self.kind.name("w:pPr")))

    def break_field(self):
        paragraph = self.any_of("w:p")
        if paragraph is None:
            return
        text = self.chance.choice((" REF weg \\h ", " PAGEREF weg ", " =SUM(ABOVE) ", " FORMTEXT ", " IF 1 = 2 ", " MACROBUTTON x ", " DDEAUTO c x "))
        field = etree.SubElement(paragraph, self.kind.name("w:fldSimple"), {self.kind.name("w:instr"): text})
        etree.SubElement(etree.SubElement(field, self.kind.name("w:r")), self.kind.name("w:t")).text = "veld"

    def record(self):
        run = self.any_of("w:p/w:r")
        if run is None:
            return
        kind = self.chance.choice(("w:ins", "w:del"))
        change = etree.Element(self.kind.name(kind), {self.kind.name("w:id"): str(self.chance.randrange(10000)),
                                                      self.kind.name("w:author"): "An", self.kind.name("w:date"): "2026-09-01T10:00:00Z"})
        run.addprevious(change)
        change.append(run)
        if kind == "w:del":
            for text in run.findall(self.kind.name("w:t")):
                text.tag = self.kind.name("w:delText")

    def wrap_in_control(self):
        part = self.any_of(self.chance.choice(("w:p/w:r", "w:p", "w:tr")))
        if part is None:
            return
        control = etree.Element(self.kind.name("w:sdt"))
        etree.SubElement(etree.SubElement(control, self.kind.name("w:sdtPr")), self.kind.name("w:showingPlcHdr"))
        content = etree.SubElement(control, self.kind.name("w:sdtContent"))
        part.addprevious(control)
        content.append(part)

    KINDS_OF_DAMAGE = ("delete", "delete", "double", "move", "move", "write", "write", "empty", "repeat", "lose_attributes", "unwrap", "merge",
                       "merge", "lose_style", "break_field", "record", "wrap_in_control")


def damaged(source: pathlib.Path, target: pathlib.Path, chance: random.Random) -> None:
    kind = KINDS[source.suffix]
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == kind.member:
                root = etree.fromstring(data)
                damage = (OdtDamage if source.suffix == ".odt" else DocxDamage)(kind, root, chance)
                for _ in range(chance.choice((1, 1, 2, 3, 5, 8, 20, 60))):
                    getattr(damage, chance.choice(damage.KINDS_OF_DAMAGE))()
                data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            # Times would make each file another; the order of an OpenDocument package begins with its uncompressed type.
            stored = zipfile.ZipInfo(entry.filename)
            stored.compress_type = entry.compress_type
            new.writestr(stored, data)


def main() -> None:
    sources = sorted(file for file in pathlib.Path(sys.argv[1]).iterdir() if file.suffix in KINDS)
    target, count = pathlib.Path(sys.argv[2]), int(sys.argv[3])
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    target.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        source = sources[number % len(sources)]
        damaged(source, target / f"{number:05}-{source.name}", random.Random(f"{seed}/{number}"))


if __name__ == "__main__":
    main()
