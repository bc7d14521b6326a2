"""Links and pictures of the help: each leads to what is made of its target, and none leads nowhere or out of the help."""
import dataclasses
import pathlib
import posixpath
import struct
import urllib.parse

from help_markdown import Element, become


@dataclasses.dataclass
class Page:
    language: str
    source: str  # below docs/
    out: str  # below the folder of the help
    title: str
    body: Element
    kind: str = ""  # of a rule: how serious it is, as the page says it
    about: str = ""  # of a rule: what it finds, in one sentence

    def ids(self) -> set[str]:
        return {node.get("id") for node in self.body.iter() if node.get("id")}

    def href(self, out: str) -> str:
        return posixpath.relpath(out, posixpath.dirname(self.out))


@dataclasses.dataclass
class Report:
    """What is wrong in the pages. In a draft pages and pictures may be missing."""
    draft: bool
    wrong: list[str] = dataclasses.field(default_factory=list)
    missing: list[str] = dataclasses.field(default_factory=list)

    def tell(self, source: str, what: str) -> None:
        self.wrong.append(f"docs/{source}: {what}")

    def tell_missing(self, source: str, what: str) -> None:
        (self.missing if self.draft else self.wrong).append(f"docs/{source}: {what}")


class Links:
    """Follows the links of pages; `outs` says for each language which page is made of a source."""

    def __init__(self, docs: pathlib.Path, outs: dict[str, dict[str, str]], report: Report):
        self.docs = docs
        self.outs = outs
        self.report = report
        self.pictures: set[str] = set()
        self.followed: list[tuple[Page, str, str, str]] = []  # a link as it is written, with the page and anchor it leads to

    def follow(self, page: Page) -> None:
        for link in list(page.body.iter("a")):
            self.follow_link(page, link)
        for picture in list(page.body.iter("img")):
            self.follow_picture(page, picture)

    def follow_link(self, page: Page, link: Element) -> None:
        written = link.get("href", "")
        path, anchor = self.target(page, written)
        out = self.outs[page.language].get(path)
        if out:
            self.followed.append((page, written, out, anchor))
            href = "" if out == page.out and anchor else page.href(out)
            link.set("href", f"{href}#{anchor}" if anchor else href)
        elif self.report.draft and path.startswith(f"manual/{page.language}/") and path.endswith(".md"):
            self.report.tell_missing(page.source, f"the link “{written}” leads to a page that is not there")
            become(link, "span", {"class": "missing"})
        elif path:
            self.report.tell(page.source, f"the link “{written}” leads nowhere, or to what is not in the help")

    def follow_picture(self, page: Page, picture: Element) -> None:
        written, words = picture.get("src", ""), picture.get("alt", "")
        path, _ = self.target(page, written)
        if not words.strip():
            self.report.tell(page.source, f"the picture “{written}” has no words for who does not see it")
        if path and (posixpath.dirname(path) != "pictures" or not path.endswith(".png")):
            self.report.tell(page.source, f"the picture “{written}” is not one of docs/pictures")
        elif path and not (self.docs / path).is_file():
            self.report.tell_missing(page.source, f"the picture “{written}” is not there")
            become(picture, "span", {"class": "missing"}, words)
        elif path:
            self.pictures.add(path)
            width, height = size_of((self.docs / path).read_bytes())
            become(picture, "img", {"src": page.href(path), "width": str(width), "height": str(height), "alt": words})

    def target(self, page: Page, written: str) -> tuple[str, str]:
        """The file below docs/ and the anchor that a link means; no file where it leads out of the help."""
        try:
            parts = urllib.parse.urlsplit(written)
        except ValueError:
            parts = urllib.parse.SplitResult("?", "", "", "", "")
        if parts.scheme or parts.netloc or parts.query or parts.path.startswith("/"):
            self.report.tell(page.source, f"“{written}” leads out of the help")
            return "", ""
        path = urllib.parse.unquote(parts.path)
        path = posixpath.normpath(posixpath.join(posixpath.dirname(page.source), path)) if path else page.source
        return path, urllib.parse.unquote(parts.fragment)

    def check_anchors(self, pages: list[Page]) -> None:
        ids = {page.out: page.ids() for page in pages}
        for page, written, out, anchor in self.followed:
            if anchor and anchor not in ids.get(out, ()):
                self.report.tell(page.source, f"the link “{written}” leads to a heading that is not there")


def size_of(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG."""
    return struct.unpack(">II", picture[16:24])
