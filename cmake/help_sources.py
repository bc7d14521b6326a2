"""The pages of the help: those of docs/manual, those of docs/rules, and the list of rules that is made of them."""
import dataclasses
import json
import pathlib
import posixpath
import re

from help_links import Links, Page, Report
from help_markdown import HEADINGS, Element, element, slug, text_of, tree_of

TEXTS = json.loads((pathlib.Path(__file__).parent / "help/texts.json").read_text("utf-8"))
LANGUAGES = tuple(TEXTS)
RULES = "rules/README.md"  # what stands for the list of rules in links


class Mistakes(Exception):
    """What is wrong in the pages, a line for each."""


@dataclasses.dataclass
class Group:
    title: str
    pages: list[Page]


class Sources:
    """All pages, by language. `report.missing` says what a draft is without."""

    def __init__(self, root: pathlib.Path, draft: bool = False):
        self.root = root
        self.docs = root / "docs"
        self.report = Report(draft)
        self.rules = sorted(path.stem for path in (self.docs / "rules").glob("*.md") if path.stem != "README")
        self.links = Links(self.docs, {language: self.outs(language) for language in LANGUAGES}, self.report)
        self.pages = {language: self.pages_of(language) for language in LANGUAGES}
        self.groups = {language: self.groups_of(language) for language in LANGUAGES}
        self.links.check_anchors([page for pages in self.pages.values() for page in pages])
        self.check_languages()
        if self.report.wrong:
            raise Mistakes("\n".join(sorted(set(self.report.wrong))))

    def outs(self, language: str) -> dict[str, str]:
        """Which page is made of each source, for links from pages in this language."""
        outs = {f"manual/{each}/{path.name}": f"{each}/{path.stem}.html"
                for each in LANGUAGES for path in sorted((self.docs / "manual" / each).glob("*.md"))}
        outs |= {f"rules/{rule}.md": f"{language}/rules/{rule}.html" for rule in self.rules}
        outs[RULES] = f"{language}/rules/index.html"
        if self.report.draft:
            outs.setdefault(f"manual/{language}/index.md", f"{language}/index.html")
        return outs

    def pages_of(self, language: str) -> list[Page]:
        pages = [self.manual_page(language, path) for path in sorted((self.docs / "manual" / language).glob("*.md"))]
        if all(page.out != f"{language}/index.html" for page in pages):
            self.report.tell_missing(f"manual/{language}/index.md", "this page is not there")
            pages.append(self.page(language, f"manual/{language}/index.md", f"{language}/index.html", list_in_draft(language, pages)))
        rules = [self.rule_page(language, rule) for rule in self.rules]
        kinds = list(TEXTS[language]["rules"]["groups"])
        rules.sort(key=lambda page: (kinds.index(page.kind.split()[0]), page.title.casefold()))
        return pages + [self.page(language, RULES, f"{language}/rules/index.html", list_of_rules(language, rules))] + rules

    def page(self, language: str, source: str, out: str, body: Element, **about: str) -> Page:
        titles = [text_of(node) for node in body.iter("h1")]
        if len(titles) != 1 or body[0].tag != "h1":
            self.report.tell(source, "a page begins with its title (“# …”), and has one")
        for header in body.iter("th"):
            header.set("scope", "col")
        page = Page(language, source, out, (titles or [source])[0], body, **about)
        self.links.follow(page)
        return page

    def tree(self, source: str, text: str) -> Element:
        return tree_of(text, lambda what: self.report.tell(source, what))

    def manual_page(self, language: str, path: pathlib.Path) -> Page:
        source = f"manual/{language}/{path.name}"
        return self.page(language, source, f"{language}/{path.stem}.html", self.tree(source, path.read_text("utf-8")))

    def rule_page(self, language: str, rule: str) -> Page:
        texts, source = TEXTS[language], f"rules/{rule}.md"
        parts = re.split(r"^## (.+?)\s*$", (self.docs / source).read_text("utf-8"), flags=re.MULTILINE)
        body = self.tree(source, dict(zip(parts[1::2], parts[2::2])).get(texts["part"], ""))
        kind = text_of(body[0]) if len(body) and len(body[0]) == 1 and body[0][0].tag == "em" else "?"
        kinds = list(texts["rules"]["groups"])
        if kind.split()[0] not in kinds:
            self.report.tell(source, f"“{texts['part']}” begins with how serious it is, as in “*{kinds[0]} · …*”")
            kind = kinds[0]
        else:
            body[0].set("class", "kind")
        sentence = first_sentence(body, texts["finds"])
        if not sentence:
            self.report.tell(source, f"there is no sentence behind “**{texts['finds']}**”")
        # Its id is that of the heading in the source, so that a link to that leads here.
        body.insert(0, element("h1", self.title(language, rule), {"id": slug(texts["part"])}))
        body.insert(1, element("p", rule, {"class": "id"}))
        body.append(element("p", "", {"class": "back"}, element("a", texts["all_rules"], {"href": "README.md"})))
        return self.page(language, source, f"{language}/rules/{rule}.html", body, kind=kind, about=sentence)

    def title(self, language: str, rule: str) -> str:
        """What findings of the rule are called on the screen."""
        messages = f"dialogs/{TEXTS[language]['messages']}"
        found = re.search(rf"^kind\.{rule}=(.+)$", (self.root / messages).read_text("utf-8"), re.MULTILINE)
        if not found:
            self.report.tell(f"rules/{rule}.md", f"{messages} has no “kind.{rule}”, its title")
        return found[1] if found else rule

    def check_languages(self) -> None:
        for language in LANGUAGES:
            for other in LANGUAGES:
                there = {page.out.removeprefix(other) for page in self.pages[other]}
                for page in self.pages[language]:
                    if page.out.removeprefix(language) not in there:
                        self.report.tell_missing(page.source, f"this page is not there in {TEXTS[other]['part']}")

    def groups_of(self, language: str) -> list[Group]:
        """The pages in the order of the lists in index.md, by the headings there; of a page that is listed twice the last place counts."""
        pages = {page.out: page for page in self.pages[language] if not page.kind}
        index = pages[f"{language}/index.html"]
        heading, places = "", {}
        for node in index.body.iter():
            if node.tag in HEADINGS:
                heading = text_of(node)
            for link in node.iter("a") if node.tag == "li" else ():
                out = posixpath.normpath(posixpath.join(language, link.get("href", "").partition("#")[0]))
                places.pop(out, None)
                places[out] = heading
        for out, page in pages.items():
            if out not in places and page is not index:
                self.report.tell_missing(index.source, f"no list has “{page.title}” ({page.source})")
                places[out] = heading
        titles = dict.fromkeys(places[out] for out in places if out in pages)
        return [Group(title, [pages[out] for out in places if places[out] == title and out in pages]) for title in titles]


def list_of_rules(language: str, rules: list[Page]) -> Element:
    texts = TEXTS[language]["rules"]
    body = element("div", "", {}, element("h1", texts["title"], {"id": slug(texts["title"])}))
    body.extend(element("p", sentence) for sentence in texts["about"])
    for kind, (title, about) in texts["groups"].items():
        items = []
        for rule in rules:
            if rule.kind.split()[0] == kind:
                link = element("a", rule.title, {"href": posixpath.basename(rule.source)})
                items.append(element("li", "", {}, link, element("span", rule.about), element("small", rule.kind)))
        body.extend([element("h2", title, {"id": slug(title)}), element("p", about), element("ul", "", {"class": "rules"}, *items)])
    return body


def list_in_draft(language: str, pages: list[Page]) -> Element:
    """What stands for the first page while nobody has written it."""
    title = TEXTS[language]["pages"]
    links = [(page.title, posixpath.basename(page.source)) for page in pages] + [(TEXTS[language]["rules"]["title"], f"../../{RULES}")]
    items = [element("li", "", {}, element("a", name, {"href": href})) for name, href in links]
    return element("div", "", {}, element("h1", title, {"id": slug(title)}), element("ul", "", {}, *items))


def first_sentence(body: Element, lead: str) -> str:
    """The first sentence behind words in bold."""
    for paragraph in body.iter("p"):
        if len(paragraph) and paragraph[0].tag == "strong" and text_of(paragraph[0]) == lead:
            text = text_of(paragraph).removeprefix(lead).strip()
            return re.match(r".+?[.!?][”’)]?(?= [A-ZÀ-Þ“‘(]|$)|.*", text)[0]
    return ""
