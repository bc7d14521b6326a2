"""Markdown as a tree: read as GitHub reads it, with plain texts in it, and ids of headings that are those of GitHub."""
import html
import re
import sys
import unicodedata
import xml.etree.ElementTree as xml
from typing import Callable

try:
    import markdown
except ImportError:
    sys.exit(f"make_help: {sys.executable} has no Python-Markdown; on Debian scripts/setup installs it (python3-markdown)")

ITEM = re.compile(r" *(?:[-*+]|\d{1,9}\.) +(?=\S)")
OWN_LINE = ("|", ">", "#", "```")  # what begins so does not go on with the sentence before it
CODE = "\ue000"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
Element = xml.Element


class Layout:
    """Python-Markdown wants a blank line before a list or table, and four spaces for whatever belongs to an item."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.items: list[int] = []  # how far the texts of the open items stand in
        self.codes: list[list[str]] = []  # blocks of code: each is one word in the text, until it is a tree
        self.fence: int | None = None  # how far the block of code that is read stands in

    def add(self, line: str) -> None:
        text = line.lstrip(" ")
        depth = len(line) - len(text)
        if self.fence is not None:
            self.add_code(line, text)
        elif not text:
            self.lines.append("")
        elif self.items and self.lines[-1].strip() and not ITEM.match(line) and not text.startswith(OWN_LINE):
            self.lines[-1] += " " + text
        else:
            self.begin(line, text, depth)

    def begin(self, line: str, text: str, depth: int) -> None:
        """A line with which something begins."""
        while self.items and depth < self.items[-1]:
            self.items.pop()
        item = ITEM.match(line)
        before = self.lines[-1].strip() if self.lines else ""
        if before and ((item and not ITEM.match(before)) or text.startswith("```")
                       or (text.startswith("|") and not before.startswith("|"))):
            self.lines.append("")
        inwards = " " * 4 * len(self.items)
        if text.startswith("```"):
            self.fence = depth
            self.lines += [f"{inwards}{CODE}{len(self.codes)}{CODE}", ""]
            self.codes.append([])
            return
        self.lines.append(inwards + (text if self.items or item else line))
        if item:
            self.items.append(item.end())

    def add_code(self, line: str, text: str) -> None:
        if text.startswith("```"):
            self.fence = None
        else:
            self.codes[-1].append(line[min(self.fence, len(line) - len(text)):])


def laid_out(text: str) -> Layout:
    layout = Layout()
    for line in text.splitlines():
        layout.add(line)
    return layout


def slug(title: str) -> str:
    """The id that GitHub gives to a heading."""
    return re.sub(r"[^\w\- ]", "", title.strip().lower()).replace(" ", "-")


def text_of(node: Element) -> str:
    """The text of a part of the tree in one line."""
    return " ".join("".join(node.itertext()).split())


def element(tag: str, text: str = "", attributes: dict[str, str] | None = None, *children: Element) -> Element:
    made = xml.Element(tag, attributes or {})
    made.text = text
    for child in children:
        child.tail = "\n"  # their texts are not to become one word
        made.append(child)
    return made


def become(node: Element, tag: str, attributes: dict[str, str], text: str | None = None) -> None:
    """Another element in the place of this one."""
    node.tag = tag
    node.attrib.clear()
    node.attrib.update(attributes)
    node.text = node.text if text is None else text


def tree_of(text: str, mistake: Callable[[str], None] = lambda _: None) -> Element:
    """The tree of a page. HTML is no part of these pages: what looks like it is a mistake, or code."""
    parser = markdown.Markdown(extensions=["markdown.extensions.tables", "markdown.extensions.sane_lists"])
    parser.preprocessors.deregister("html_block")
    for pattern in ("html", "entity"):
        parser.inlinePatterns.deregister(pattern)
    layout = laid_out(unicodedata.normalize("NFC", text))
    lines = layout.lines
    for preprocessor in parser.preprocessors:
        lines = preprocessor.run(lines)
    root = parser.parser.parseDocument(lines).getroot()
    for processor in parser.treeprocessors:
        changed = processor.run(root)
        root = root if changed is None else changed
    make_plain(root)
    put_code_back(root, layout.codes)
    for found in html_like(root):
        mistake(f"“{found}” is no text: write it as code, between backquotes")
    if root.find(".//li//table") is not None:
        mistake("a table stands in a list: end the list before it")
    give_ids(root)
    return root


def make_plain(root: Element) -> None:
    """Texts are half escaped in the tree of Python-Markdown."""
    for node in root.iter():
        node.text = html.unescape(str(node.text)) if node.text else node.text
        node.tail = html.unescape(str(node.tail)) if node.tail else node.tail
        for name, value in node.items():
            node.set(name, html.unescape(value))


def put_code_back(root: Element, codes: list[list[str]]) -> None:
    for node in list(root.iter()):
        word = re.fullmatch(f"{CODE}(\\d+){CODE}", (node.text or "").strip())
        if word:
            node.text = None
            block = node if node.tag == "p" else xml.Element("pre")
            block.tag = "pre"
            xml.SubElement(block, "code").text = "\n".join(codes[int(word[1])]) + "\n"
            if block is not node:
                node.insert(0, block)


def html_like(root: Element) -> list[str]:
    texts = [node.tail or "" for node in root.iter()] + [node.text or "" for node in root.iter() if node.tag != "code"]
    return [found for text in texts for found in re.findall(r"<[A-Za-z/!][^>]*>?", text)]


def give_ids(root: Element) -> None:
    used: dict[str, int] = {}
    for heading in root.iter():
        if heading.tag in HEADINGS:
            name = slug(text_of(heading))
            count = used.get(name, 0)
            used[name] = count + 1
            heading.set("id", f"{name}-{count}" if count else name)
