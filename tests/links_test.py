"""links_test.py ROOT [HELP]: no link, anchor or picture leads nowhere, in what we wrote and in the pages of the help that were made of it.

HELP is the folder with the pages, as cmake/make_help.py makes them; without it what we wrote is looked at alone.
"""
import collections
import html.parser
import json
import pathlib
import re
import sys
import unittest
import urllib.parse

ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
HELP = pathlib.Path(sys.argv.pop(1)).resolve() if "/" in "".join(sys.argv[1:2]) else None
MANUAL = ROOT / "docs/manual"
LANGUAGES = ("nl", "en")
ALONE = {"br", "img", "input", "link", "meta", "hr"}  # elements without an end


def read(path: pathlib.Path) -> str:
    return path.read_text("utf-8")


def without_code(text: str) -> str:
    text = re.sub(r"^ *```.*?^ *```", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)", "", text)


def headings(path: pathlib.Path) -> list[tuple[int, str]]:
    """Level and text of each heading."""
    text = re.sub(r"^ *```.*?^ *```", "", read(path), flags=re.MULTILINE | re.DOTALL)
    return [(len(marks), words) for marks, words in re.findall(r"^(#{1,6}) +(.+?)[ #]*$", text, re.MULTILINE)]


def anchors(path: pathlib.Path) -> set[str]:
    """The anchors that GitHub gives to a page, and those that it has itself."""
    found: set[str] = set(re.findall(r'<a id="([^"]+)"', read(path)))
    used: collections.Counter = collections.Counter()
    for _, words in headings(path):
        words = re.sub(r"!?\[([^]]*)\]\([^)]*\)", r"\1", words)
        name = re.sub(r"[^\w\- ]", "", words.strip().lower()).replace(" ", "-")
        found.add(f"{name}-{used[name]}" if used[name] else name)
        used[name] += 1
    return found


def links(path: pathlib.Path) -> list[str]:
    text = without_code(read(path))
    found = re.findall(r"\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)", text)
    found += re.findall(r'(?:href|src)="([^"]+)"', text)
    return found + re.findall(r"^\[[^]]+\]: +(\S+)", text, re.MULTILINE)


def parted(link: str) -> tuple[str, str]:
    """Path and anchor of a link."""
    parts = urllib.parse.urlsplit(link)
    return urllib.parse.unquote(parts.path), urllib.parse.unquote(parts.fragment)


def is_outside(link: str) -> bool:
    return bool(urllib.parse.urlsplit(link).scheme) or link.startswith("//")


def target(path: pathlib.Path, link: str) -> tuple[pathlib.Path, str]:
    """The file and the anchor that a link in a file leads to."""
    place, anchor = parted(link)
    return (path.parent / place).resolve() if place else path, anchor


def reached(first: pathlib.Path, links_of) -> set[pathlib.Path]:
    """All pages to which links lead from the first one."""
    seen, waiting = {first}, [first]
    while waiting:
        path = waiting.pop()
        found = {target(path, link)[0] for link in links_of(path) if not is_outside(link)}
        fresh = {each for each in found - seen if each.suffix == path.suffix and each.is_file()}
        seen |= fresh
        waiting += fresh
    return seen


class Written(unittest.TestCase):
    """What we wrote, as it is read on GitHub."""

    def pages(self) -> list[pathlib.Path]:
        named = [ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")]
        return named + sorted((ROOT / "docs").rglob("*.md"))

    def test_every_link_leads_somewhere(self) -> None:
        for page in self.pages():
            for link in links(page):
                if is_outside(link):
                    continue
                with self.subTest(page=str(page.relative_to(ROOT)), link=link):
                    path, anchor = target(page, link)
                    self.assertTrue(path.exists(), "there is no such file")
                    self.assertTrue(path.is_relative_to(ROOT), "it is not part of this project")
                    if anchor:
                        self.assertIn(anchor, anchors(path))

    def test_both_manuals_have_the_same_pages_with_the_same_headings(self) -> None:
        pages = {language: {path.name: path for path in (MANUAL / language).glob("*.md")} for language in LANGUAGES}
        self.assertEqual(sorted(pages["nl"]), sorted(pages["en"]))
        self.assertIn("index.md", pages["nl"])
        for name, path in pages["nl"].items():
            with self.subTest(name):
                levels = [[level for level, _ in headings(each)] for each in (path, pages["en"][name])]
                self.assertEqual(*levels)
                self.assertEqual(levels[0].count(1), 1, "one title")

    def test_index_leads_to_every_page(self) -> None:
        for language in LANGUAGES:
            there = {path.resolve() for path in (MANUAL / language).glob("*.md")} | {ROOT / "docs/rules/README.md"}
            self.assertEqual(there - reached(MANUAL / language / "index.md", links), set())


class Page(html.parser.HTMLParser):
    """What a page of the help has in it."""

    def __init__(self, path: pathlib.Path):
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.meta: dict[str, str] = {}
        self.language, self.title, self.unended = "", "", []
        self.wrong: list[str] = []
        self.feed(read(path))
        self.close()

    def handle_starttag(self, tag: str, attrs: list) -> None:
        attributes = dict(attrs)
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.links += [attributes[name] for name in ("href", "src") if name in attributes]
        self.wrong += [f"{tag} has {name}" for name in attributes if name.startswith("on") or name == "style"]
        if tag == "meta":
            name = attributes.get("name") or attributes.get("http-equiv") or "charset"
            self.meta[name] = attributes.get("content") or attributes.get("charset")
        if tag == "img" and not attributes.get("alt"):
            self.wrong.append("a picture without words")
        if tag == "html":
            self.language = attributes.get("lang", "")
        if tag not in ALONE:
            self.unended.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.unended or self.unended.pop() != tag:
            self.wrong.append(f"</{tag}> ends what does not begin there")

    def handle_data(self, data: str) -> None:
        if self.unended[-1:] == ["title"]:
            self.title += data


@unittest.skipUnless(HELP, "no folder with pages was named")
class Made(unittest.TestCase):
    """The pages of the help."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.pages = {path: Page(path) for path in sorted(HELP.rglob("*.html"))}

    def test_there_is_a_page_for_each_that_we_wrote(self) -> None:
        for language in LANGUAGES:
            written = {f"{path.stem}.html" for path in (MANUAL / language).glob("*.md")} | {"index.html"}
            self.assertEqual({path.name for path in (HELP / language).glob("*.html")}, written)
            rules = {"index.html" if path.stem == "README" else f"{path.stem}.html" for path in (ROOT / "docs/rules").glob("*.md")}
            self.assertEqual({path.name for path in (HELP / language / "rules").glob("*.html")}, rules)

    def test_every_link_leads_somewhere_in_the_help(self) -> None:
        self.assertGreater(len(self.pages), 100)
        for path, page in self.pages.items():
            for link in page.links:
                with self.subTest(page=str(path.relative_to(HELP)), link=link):
                    self.assertFalse(is_outside(link), "it leads out of the help")
                    file, anchor = target(path, link)
                    self.assertTrue(file.is_file() and file.is_relative_to(HELP), "there is no such file")
                    if anchor:
                        self.assertIn(anchor, self.pages[file].ids)

    def test_every_page_is_one_that_a_browser_and_a_reader_understand(self) -> None:
        titles = collections.Counter((page.language, page.title) for page in self.pages.values())
        for path, page in self.pages.items():
            with self.subTest(str(path.relative_to(HELP))):
                self.assertTrue(read(path).startswith("<!doctype html>\n"))
                self.assertEqual((page.wrong, page.unended), ([], []))
                self.assertEqual(len(page.ids), len(set(page.ids)), "an id stands there twice")
                self.assertEqual(page.language, path.relative_to(HELP).parts[0])
                self.assertEqual(titles[page.language, page.title], 1, "another page has this title")
                self.assertEqual(page.meta["charset"], "utf-8")
                self.assertIn("width=device-width", page.meta["viewport"])

    def test_no_page_can_load_anything_from_elsewhere(self) -> None:
        for path, page in self.pages.items():
            rules = dict(rule.strip().split(" ", 1) for rule in page.meta["Content-Security-Policy"].split(";"))
            self.assertEqual(rules.pop("default-src"), "'none'", path.name)
            self.assertLessEqual(set(rules.values()), {"'self'", "'none'"}, path.name)
        for path in (*HELP.rglob("*.js"), *HELP.rglob("*.css")):
            self.assertNotRegex(read(path), r"https?://|@import|\bfetch\(|XMLHttpRequest|innerHTML|\beval\(", path.name)

    def test_index_leads_to_every_page(self) -> None:
        for language in LANGUAGES:
            there = {path for path in self.pages if path.is_relative_to(HELP / language)}
            self.assertEqual(there - reached(HELP / language / "index.html", lambda path: self.pages[path].links), set())

    def test_the_search_knows_every_page(self) -> None:
        for language in LANGUAGES:
            script = read(HELP / language / "pages.js")
            known = json.loads(script.removeprefix("const HELP = ").removesuffix(";\n"))["pages"]
            there = {path.relative_to(HELP / language).as_posix() for path in self.pages if path.is_relative_to(HELP / language)}
            self.assertEqual(sorted(page["href"] for page in known), sorted(there))
            for page in known:
                self.assertTrue(page["title"] and page["text"], page["href"])

    def test_every_picture_that_is_packed_is_seen(self) -> None:
        seen = {target(path, link)[0] for path, page in self.pages.items() for link in page.links}
        self.assertEqual(set((HELP / "pictures").glob("*")) - seen, set())


unittest.main()
