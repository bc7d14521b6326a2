"""A page of the help as HTML, and what search.js knows about all pages of a language."""
import copy
import html
import json
import pathlib
import string
import xml.etree.ElementTree as xml

from help_links import Page
from help_markdown import Element, become, element
from help_sources import LANGUAGES, TEXTS, Group, Sources

INLINE = ("a", "strong", "em", "code", "br", "img")
FRAME = string.Template((pathlib.Path(__file__).parent / "help/page.html").read_text("utf-8"))


def made_of(node: Element) -> str:
    return xml.tostring(node, "unicode", method="html")


def body_of(page: Page) -> str:
    body = copy.deepcopy(page.body)
    for paragraph in body.iter("p"):
        if [child.tag for child in paragraph] == ["img"] and not paragraph.text:
            paragraph.set("class", "picture")
    for table in list(body.iter("table")):
        inner = copy.copy(table)
        inner.tail = ""
        become(table, "div", {"class": "table"}, "")
        table[:] = [inner]
    return "".join(made_of(node) for node in body).strip()


def groups_of(page: Page, groups: list[Group]) -> str:
    """The list of pages; on the page of a rule, the list of rules is where one is."""
    here = page.out if not page.kind else f"{page.language}/rules/index.html"
    lines = []
    for group in groups:
        items = []
        for each in group.pages:
            current = {"aria-current": "page" if each is page else "true"} if each.out == here else {}
            items.append(element("li", "", {}, element("a", each.title, {"href": page.href(each.out), **current})))
        lines += [made_of(element("p", group.title)), made_of(element("ul", "", {}, *items))]
    return "\n".join(lines)


def html_of(page: Page, sources: Sources) -> str:
    texts = TEXTS[page.language]
    index = next(each for each in sources.pages[page.language] if each.out == f"{page.language}/index.html")
    values = {
        "language": page.language, "skip": texts["skip"], "search": texts["search"], "pages": texts["pages"],
        "title": page.title if page is index else f"{page.title} – {index.title}", "home_title": index.title,
        "root": page.href(".") + "/", "home": page.href(page.language) + "/",
    }
    links = [other_language(page, other, sources) for other in LANGUAGES if other != page.language]
    return FRAME.substitute({name: html.escape(value) for name, value in values.items()}, other="\n".join(filter(None, links)),
                            body=body_of(page), groups=groups_of(page, sources.groups[page.language]))


def other_language(page: Page, other: str, sources: Sources) -> str:
    out = other + page.out.removeprefix(page.language)
    if all(each.out != out for each in sources.pages[other]):
        return ""  # of a draft
    return made_of(element("a", TEXTS[other]["name"], {"href": page.href(out), "lang": other, "hreflang": other}))


def search_index(language: str, sources: Sources) -> str:
    """The texts of all pages as a script: a page that is a file may not fetch one."""
    texts = TEXTS[language]
    groups = {page.out: group.title for group in sources.groups[language] for page in group.pages}
    pages = []
    for page in sources.pages[language]:
        group = texts["rules"]["title"] if page.kind else groups.get(page.out, "")
        pages.append({"title": page.title, "href": page.out.removeprefix(language + "/"), "group": group, "text": text_to_search(page)})
    words = {name: texts[name] for name in ("none", "one", "many")}
    return f"const HELP = {json.dumps({**words, 'pages': pages}, ensure_ascii=False, separators=(',', ':'))};\n"


def text_to_search(page: Page) -> str:
    """All but the title, in the order in which extracts read best."""
    nodes = [node for node in page.body if node.tag != "h1" and node.get("class") not in ("back", "id")]
    nodes += [node for node in page.body if node.get("class") == "id"]
    text = ""
    for line in [line for node in nodes for line in lines_of(node)]:
        text += ("" if not text else " " if text[-1] in ".!?:;…" else " · ") + line
    return text


def lines_of(node: Element) -> list[str]:
    """The texts of the paragraphs, items and cells in a part of the tree."""
    parts = [node.text or ""]
    for child in node:
        if child.tag in INLINE:
            parts[-1] += "".join(child.itertext()) + (child.tail or "")
        else:
            parts += [*lines_of(child), child.tail or ""]
    return [line for line in (" ".join(part.split()) for part in parts) if line]
