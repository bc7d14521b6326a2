"""manual_text.py FOLDER [--draft]: the pages of the help joined into one text document for each language, in this folder.

They follow each other as index.md lists them; the pages of the rules are an appendix.
"""
import argparse
import base64
import pathlib
import posixpath
import re
import string
import sys
from xml.sax.saxutils import escape, quoteattr

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "cmake"))
from help_links import Page  # noqa: E402
from help_markdown import HEADINGS, Element, text_of  # noqa: E402
from help_sources import LANGUAGES, RULES, TEXTS, Mistakes, Sources  # noqa: E402

FRAME = string.Template((pathlib.Path(__file__).parent / "manual.fodt").read_text("utf-8"))
STYLES = {"kind": "Kind", "id": "Rule_20_name"}
CHARACTERS = {"strong": "Strong_20_Emphasis", "em": "Emphasis", "code": "Source_20_Text", "span": "Emphasis"}
WIDTH = 17.0  # cm of text
LARGEST = (15.0, 11.0)  # cm of a picture
CM_OF_PIXEL = 2.54 / 110  # as large as the letters around it
BLOCKS = ("p", "ul", "ol", "pre", "table", "blockquote", *HEADINGS)


def tag(name: str, attributes: dict[str, str], *content: str) -> str:
    words = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    return f"<{name}{words}>{''.join(content)}</{name}>"


def paragraph(style: str, *content: str) -> str:
    return tag("text:p", {"text:style-name": style}, *content)


class Manual:
    """The text of one language."""

    def __init__(self, sources: Sources, language: str):
        self.sources = sources
        self.texts = TEXTS[language]
        self.pages = {page.out: page for page in sources.pages[language]}
        self.names = {(page.out, anchor): f"place{at}-{number}" for at, page in enumerate(self.pages.values())
                      for number, anchor in enumerate(["", *sorted(page.ids())])}
        self.columns: list[str] = []  # the styles of columns of tables
        self.body = "\n".join(self.parts(language))

    def parts(self, language: str) -> list[str]:
        rules = next(page for page in self.pages.values() if page.source == RULES)
        index = self.pages[f"{language}/index.html"]
        parts = [self.page(index, 0)]
        for group in self.sources.groups[language]:
            pages = [page for page in group.pages if page is not rules]
            if pages:
                parts += [self.heading(1, escape(group.title)), *(self.page(page, 1) for page in pages)]
        return parts + self.appendix(rules)

    def appendix(self, rules: Page) -> list[str]:
        """What the list of rules says, with the pages in the place of its links."""
        heading = self.heading(1, self.places(rules, "", rules.body[0].get("id", "")), escape(self.texts["manual"]["appendix"]))
        parts = [heading]
        for node in rules.body[1:]:
            if node.tag == "ul":
                parts += [self.page(self.target(rules, link.get("href"))[0], 1) for link in node.iter("a")]
            elif node.tag == "h2":
                parts.append(self.heading(1, self.places(rules, node.get("id", "")), escape(text_of(node))))
            else:
                parts.append(self.block(rules, node, 0))
        return parts

    def page(self, page: Page, inwards: int) -> str:
        return "\n".join(self.block(page, node, inwards) for node in page.body if node.get("class") != "back")

    def heading(self, level: int, *content: str) -> str:
        return tag("text:h", {"text:style-name": f"Heading_20_{level}", "text:outline-level": str(level)}, *content)

    def places(self, page: Page, *anchors: str) -> str:
        return "".join(f"<text:bookmark text:name={quoteattr(self.names[page.out, anchor])}/>" for anchor in anchors)

    # Paragraphs, lists and tables

    def block(self, page: Page, node: Element, inwards: int, style: str = "Text_20_body") -> str:
        if node.tag in HEADINGS:
            anchors = [*([""] if node.tag == "h1" else []), node.get("id", "")]
            return self.heading(min(int(node.tag[1]) + inwards, 4), self.places(page, *anchors), self.inline(page, node))
        if node.tag in ("ul", "ol"):
            return self.listed(page, node)
        if node.tag == "table":
            return self.table(page, node)
        if node.tag == "blockquote":
            return "".join(self.block(page, child, inwards, "Quotations") for child in node)
        if node.tag == "pre":
            return paragraph("Preformatted_20_Text", "<text:line-break/>".join(map(spaced, "".join(node.itertext()).rstrip().split("\n"))))
        if [child.tag for child in node] == ["img"] and not (node.text or "").strip():
            style = "Picture"
        return paragraph(STYLES.get(node.get("class", ""), style), self.inline(page, node).strip())

    def listed(self, page: Page, node: Element) -> str:
        items = []
        for number, item in enumerate(node):
            start = {"text:start-value": node.get("start", "")} if number == 0 and node.get("start") else {}
            style = "Text_20_body" if number == len(node) - 1 else "List_20_item"  # with room behind the last
            items.append(tag("text:list-item", start, *self.item(page, item, style)))
        return tag("text:list", {"text:style-name": "Numbers" if node.tag == "ol" else "Bullets"}, *items)

    def item(self, page: Page, item: Element, style: str) -> list[str]:
        blocks = [child for child in item if child.tag in BLOCKS]
        words = self.inline(page, item).strip()
        first = [paragraph(style, words)] if words else []
        return first + [self.block(page, child, 0, style) for child in blocks]

    def table(self, page: Page, node: Element) -> str:
        rows = [list(row) for row in node.iter("tr")]
        style = f"Table{len(self.columns)}"
        widths = widths_of([[text_of(cell) for cell in row] for row in rows])
        self.columns.append("".join(
            tag("style:style", {"style:name": f"{style}.{number}", "style:family": "table-column"},
                tag("style:table-column-properties", {"style:column-width": f"{width:.2f}cm"}))
            for number, width in enumerate(widths)))
        columns = "".join(tag("table:table-column", {"table:style-name": f"{style}.{number}"}) for number in range(len(widths)))
        lines = [tag("table:table-row", {"table:style-name": "Row"}, *(self.cell(page, cell) for cell in row)) for row in rows]
        return tag("table:table", {"table:name": style, "table:style-name": "Table"}, columns,
                   tag("table:table-header-rows", {}, lines[0]), *lines[1:])

    def cell(self, page: Page, cell: Element) -> str:
        style, text = ("Head", "Table_20_Heading") if cell.tag == "th" else ("Cell", "Table_20_Contents")
        return tag("table:table-cell", {"table:style-name": style, "office:value-type": "string"},
                   paragraph(text, self.inline(page, cell).strip()))

    # What stands in them

    def inline(self, page: Page, node: Element) -> str:
        parts = [flowing(node.text)]
        for child in node:
            if child.tag not in BLOCKS:
                parts.append(self.piece(page, child))
                parts.append(flowing(child.tail))
        return "".join(parts)

    def piece(self, page: Page, node: Element) -> str:
        if node.tag == "br":
            return "<text:line-break/>"
        if node.tag == "img":
            return self.picture(page, node)
        words = self.inline(page, node)
        if node.tag == "a":
            target, anchor = self.target(page, node.get("href", ""))
            if target is None:
                return words  # a page of the other language
            name = self.names[target.out, anchor]
            return tag("text:a", {"xlink:type": "simple", "xlink:href": f"#{name}", "text:style-name": "Internet_20_link",
                                  "text:visited-style-name": "Internet_20_link"}, words)
        return tag("text:span", {"text:style-name": CHARACTERS[node.tag]}, words)

    def target(self, page: Page, href: str) -> tuple[Page | None, str]:
        path, _, anchor = href.partition("#")
        out = posixpath.normpath(posixpath.join(posixpath.dirname(page.out), path)) if path else page.out
        return self.pages.get(out), anchor

    def picture(self, page: Page, node: Element) -> str:
        file = self.sources.docs / posixpath.normpath(posixpath.join(posixpath.dirname(page.out), node.get("src", "")))
        width, height = (int(node.get(side, "1")) * CM_OF_PIXEL for side in ("width", "height"))
        scale = min(1.0, LARGEST[0] / width, LARGEST[1] / height)
        image = tag("draw:image", {"draw:mime-type": "image/png"},
                    tag("office:binary-data", {}, base64.b64encode(file.read_bytes()).decode()))
        return tag("draw:frame", {"draw:style-name": "Graphics", "text:anchor-type": "as-char", "svg:width": f"{width * scale:.2f}cm",
                                  "svg:height": f"{height * scale:.2f}cm"}, image, tag("svg:title", {}, escape(node.get("alt", ""))))

    def document(self, version: str) -> str:
        texts = self.texts["manual"]
        language, country = self.texts["locale"].split("-")
        values = {"name": texts["title"], "subtitle": texts["subtitle"], "title": f"{texts['title']} – {texts['subtitle']}",
                  "version": texts["version"].format(version=version), "contents": texts["contents"], "page": texts["page"],
                  "locale": self.texts["locale"], "lang": language, "country": country}
        return FRAME.substitute({key: escape(value) for key, value in values.items()}, columns="".join(self.columns), body=self.body)


def flowing(text: str | None) -> str:
    """Text in which a line's end is a space."""
    return escape(re.sub(r"\s+", " ", text or ""))


def spaced(line: str) -> str:
    """Text in which every space counts."""
    return re.sub("  +", lambda spaces: f'<text:s text:c="{len(spaces[0])}"/>', escape(line))


def widths_of(rows: list[list[str]]) -> list[float]:
    """Widths of the columns: what each has to hold, but none narrower than a sixth or than its longest word."""
    columns = list(zip(*rows))
    sums = [sum(min(len(cell), 90) for cell in column) ** 0.7 for column in columns]
    words = [max(len(word) for cell in column for word in [*cell.split(), ""]) * 0.21 + 0.3 for column in columns]
    least = [max(WIDTH / 6, min(word, WIDTH / len(columns))) for word in words]
    spare = max(0.0, WIDTH - sum(least))
    widths = [low + spare * weight / (sum(sums) or 1) for low, weight in zip(least, sums)]
    return [width * WIDTH / sum(widths) for width in widths]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--draft", action="store_true")
    options = parser.parse_args()
    try:
        sources = Sources(ROOT, options.draft)
    except Mistakes as mistakes:
        sys.exit(f"manual: nothing was made, for\n{mistakes}")
    version = re.search(r"project\(\w+ VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text("utf-8"))[1]
    for language in LANGUAGES:
        path = options.folder / f"{TEXTS[language]['manual']['file']}.fodt"
        path.write_text(Manual(sources, language).document(version), "utf-8")


if __name__ == "__main__":
    main()
