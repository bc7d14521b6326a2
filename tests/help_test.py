"""help_test.py ROOT: what cmake/make_help.py makes of a few small pages, and what it refuses."""
import json
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest
import zipfile

ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
sys.path.insert(0, str(ROOT / "cmake"))
from help_markdown import slug, tree_of  # noqa: E402
from help_page import made_of  # noqa: E402

INDEX = """# {title}

![{title}](../../pictures/a.png)

## {groups}

### {first}

- [steps](steps.md), [again](../../rules/README.md)

### {second}

- [rules](../../rules/README.md)
"""
STEPS = """# {title} & {words}

{text}: `<Vul aan> & "meer"`, and [a rule](../../rules/goal-missing.md).

## Één kop

1. one
2. two
   - inner

| a | b |
|---|---|
| 1 | [up](#één-kop) |
"""
RULE = """# {id}

## Nederlands

*{kind} · Vlaanderen*

**Wat het vindt.** Een plan, bv. dat van “school X.” zonder doel. Meer niet.

Zie [de stappen](../manual/nl/steps.md#één-kop).

## English

*{kind_english} · Flanders*

**What it finds.** A plan without a goal. No more.
"""
MESSAGES = "severity.error=Fout\nkind.goal-missing={goal}\nkind.agenda-order={order}\n"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 30, 20)


class Sources(unittest.TestCase):
    """Pages in a folder of their own, and the help that is made of them."""

    def setUp(self) -> None:
        self.root = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.help = self.root / "build/help"
        self.write("docs/manual/nl/index.md", INDEX.format(title="Hulp", groups="Alles", first="Schrijven", second="Nakijken"))
        self.write("docs/manual/en/index.md", INDEX.format(title="Help", groups="All", first="Writing", second="Checking"))
        self.write("docs/manual/nl/steps.md", STEPS.format(title="Stappen", words="zo", text="Privé, geen cliché"))
        self.write("docs/manual/en/steps.md", STEPS.format(title="Steps", words="so", text="Private"))
        self.write("docs/rules/README.md", "# Regels\n")
        self.write("docs/rules/goal-missing.md", RULE.format(id="goal-missing", kind="Fout", kind_english="Error"))
        self.write("docs/rules/agenda-order.md", RULE.format(id="agenda-order", kind="Tip", kind_english="Tip"))
        self.write("dialogs/messages_nl.properties", MESSAGES.format(goal="Nog geen doel", order="Agenda niet op volgorde"))
        self.write("dialogs/messages_en_US.properties", MESSAGES.format(goal="No goal yet", order="Agenda not in order"))
        (self.root / "docs/pictures").mkdir()
        (self.root / "docs/pictures/a.png").write_bytes(PNG)

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def add(self, name: str, text: str) -> None:
        self.write(name, (self.root / name).read_text("utf-8") + text)

    def make(self, *options: str) -> subprocess.CompletedProcess:
        return subprocess.run([sys.executable, "-B", ROOT / "cmake/make_help.py", "--source", self.root, "--output", self.help, *options],
                              capture_output=True, text=True, check=False)

    def made(self, name: str) -> str:
        if not self.help.exists():
            ran = self.make()
            self.assertEqual(ran.returncode, 0, ran.stderr)
        return (self.help / name).read_text("utf-8")

    def assert_refused(self, *words: str) -> None:
        ran = self.make()
        self.assertNotEqual(ran.returncode, 0)
        for word in words:
            self.assertIn(word, ran.stderr)
        self.assertFalse(self.help.exists(), "something was written all the same")


class Making(Sources):
    def test_a_page_stands_there_in_both_languages_and_leads_to_the_other(self) -> None:
        self.assertIn('<html lang="nl">', self.made("nl/steps.html"))
        self.assertIn('<a href="../en/steps.html" lang="en" hreflang="en">English</a>', self.made("nl/steps.html"))
        self.assertIn('<html lang="en">', self.made("en/steps.html"))
        self.assertIn('<a href="../../nl/rules/goal-missing.html" lang="nl" hreflang="nl">Nederlands</a>',
                      self.made("en/rules/goal-missing.html"))

    def test_what_looks_like_html_is_text(self) -> None:
        page = self.made("nl/steps.html")
        self.assertIn("<code>&lt;Vul aan&gt; &amp; \"meer\"</code>", page)
        self.assertIn("<title>Stappen &amp; zo – Hulp</title>", page)

    def test_links_lead_to_pages_and_pictures(self) -> None:
        self.assertIn('<a href="rules/goal-missing.html">a rule</a>', self.made("nl/steps.html"))
        self.assertIn('<a href="#één-kop">up</a>', self.made("nl/steps.html"))
        self.assertIn('<h2 id="één-kop">', self.made("nl/steps.html"))
        self.assertIn('<a href="../steps.html#één-kop">de stappen</a>', self.made("nl/rules/goal-missing.html"))
        self.assertIn('<img src="../pictures/a.png" width="30" height="20" alt="Hulp">', self.made("nl/index.html"))
        self.assertEqual((self.help / "pictures/a.png").read_bytes(), PNG)

    def test_a_rule_has_the_title_that_is_on_the_screen(self) -> None:
        page = self.made("nl/rules/goal-missing.html")
        self.assertIn('<h1 id="nederlands">Nog geen doel</h1>', page)
        self.assertIn('<p class="id">goal-missing</p>', page)
        self.assertNotIn("What it finds", page)
        self.assertIn('<h1 id="english">No goal yet</h1>', self.made("en/rules/goal-missing.html"))

    def test_the_list_of_rules_is_made_of_their_pages(self) -> None:
        page = self.made("nl/rules/index.html")
        places = [page.index(words) for words in ('<h2 id="fouten">', "Nog geen doel", '<h2 id="tips">', "Agenda niet op volgorde")]
        self.assertEqual(places, sorted(places))
        self.assertIn("<span>Een plan, bv. dat van “school X.” zonder doel.</span>", page)
        self.assertIn("<small>Tip · Vlaanderen</small>", page)

    def test_the_pages_are_listed_in_groups(self) -> None:
        page = self.made("nl/steps.html")
        listed = page[page.index("<nav"):]
        order = ("<p>Schrijven", 'href="steps.html" aria-current="page"', "<p>Nakijken", 'href="rules/index.html"')
        places = [listed.index(words) for words in order]
        self.assertEqual(places, sorted(places))
        self.assertEqual(listed.count("rules/index.html"), 1, "what is listed twice stands where it was last")
        self.assertIn('<a href="index.html" aria-current="true">', self.made("nl/rules/goal-missing.html"))

    def test_the_search_has_each_page_with_its_text(self) -> None:
        script = self.made("nl/pages.js")
        pages = {page["href"]: page for page in json.loads(script.removeprefix("const HELP = ").removesuffix(";\n"))["pages"]}
        self.assertEqual(sorted(pages), ["index.html", *(f"rules/{name}.html" for name in ("agenda-order", "goal-missing", "index")),
                                         "steps.html"])
        self.assertEqual(pages["steps.html"]["title"], "Stappen & zo")
        self.assertEqual(pages["steps.html"]["group"], "Schrijven")
        self.assertIn("Privé, geen cliché: <Vul aan>", pages["steps.html"]["text"])
        self.assertIn("one · two · inner · a · b · 1 · up", pages["steps.html"]["text"])
        self.assertIn("goal-missing", pages["rules/goal-missing.html"]["text"])

    def test_what_was_made_before_does_not_stay(self) -> None:
        self.made("nl/index.html")
        for language in ("nl", "en"):
            (self.root / f"docs/manual/{language}/steps.md").unlink()
            index = self.root / f"docs/manual/{language}/index.md"
            index.write_text(index.read_text("utf-8").replace("[steps](steps.md), ", ""), "utf-8")
        for rule in ("goal-missing", "agenda-order"):
            path = self.root / f"docs/rules/{rule}.md"
            path.write_text(path.read_text("utf-8").replace("[de stappen](../manual/nl/steps.md#één-kop)", "niets"), "utf-8")
        ran = self.make()
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertFalse((self.help / "nl/steps.html").exists())

    def test_the_same_pages_make_the_same_files(self) -> None:
        self.made("nl/index.html")
        before = {path: path.read_bytes() for path in self.help.rglob("*") if path.is_file()}
        self.assertEqual(self.make().returncode, 0)
        self.assertEqual({path: path.read_bytes() for path in self.help.rglob("*") if path.is_file()}, before)

    def test_the_package_has_them(self) -> None:
        self.made("nl/index.html")
        oxt = self.root / "any.oxt"
        anything = self.root / "docs/pictures/a.png"
        subprocess.run([sys.executable, ROOT / "cmake/pack_oxt.py", "--source", ROOT, "--version", "1.2.3", "--least-office", "7.4", "--types", anything,
                        "--help-pages", self.help, "--output", oxt, f"Linux_X86_64={anything}"], check=True)
        with zipfile.ZipFile(oxt) as package:
            self.assertEqual(package.read("help/nl/steps.html"), (self.help / "nl/steps.html").read_bytes())
            self.assertIn("help/style.css", package.namelist())


class Refusing(Sources):
    def test_a_link_that_leads_nowhere(self) -> None:
        self.add("docs/manual/nl/steps.md", "\n[x](gone.md)\n")
        self.assert_refused("docs/manual/nl/steps.md", "gone.md")

    def test_a_heading_that_is_not_there(self) -> None:
        self.add("docs/manual/en/index.md", "\n[x](steps.md#gone)\n")
        self.assert_refused("docs/manual/en/index.md", "steps.md#gone")

    def test_a_link_out_of_the_help(self) -> None:
        for link in ("https://example.org/", "//example.org/a.md", "/etc/passwd", "mailto:a@example.org", "../../api.md", "steps.md?x",
                     "http://[x"):
            with self.subTest(link):
                self.setUp()
                self.add("docs/manual/nl/steps.md", f"\n[x]({link})\n")
                self.assert_refused("docs/manual/nl/steps.md", link)

    def test_a_link_in_a_rule(self) -> None:
        self.add("docs/rules/goal-missing.md", "\n[x](../sources.md)\n")
        self.assert_refused("docs/rules/goal-missing.md", "../sources.md")

    def test_a_picture_that_is_not_there_or_not_ours(self) -> None:
        for picture, alt in (("../../pictures/gone.png", "words"), ("https://example.org/a.png", "words"),
                             ("../../screenshot.png", "words"), ("../../pictures/a.png", "")):
            with self.subTest(picture):
                self.setUp()
                self.add("docs/manual/nl/steps.md", f"\n![{alt}]({picture})\n")
                self.assert_refused("docs/manual/nl/steps.md", picture)

    def test_html(self) -> None:
        self.add("docs/manual/nl/steps.md", "\n<script src='x'></script> and <Vul aan>\n")
        self.assert_refused("docs/manual/nl/steps.md", "<script src='x'>", "<Vul aan>")

    def test_a_page_in_one_language_alone(self) -> None:
        self.write("docs/manual/nl/more.md", "# Meer\n")
        self.add("docs/manual/nl/index.md", "- [meer](more.md)\n")
        self.assert_refused("docs/manual/nl/more.md", "English")

    def test_a_page_that_index_does_not_list(self) -> None:
        for language in ("nl", "en"):
            self.write(f"docs/manual/{language}/more.md", "# Meer\n")
        self.assert_refused("docs/manual/nl/index.md", "manual/nl/more.md")

    def test_a_page_without_a_title(self) -> None:
        self.write("docs/manual/nl/steps.md", "Zo gaat het.\n")
        self.assert_refused("docs/manual/nl/steps.md", "title")

    def test_a_rule_without_a_title_or_severity(self) -> None:
        self.write("dialogs/messages_nl.properties", "kind.agenda-order=Agenda niet op volgorde\n")
        self.write("docs/rules/agenda-order.md", RULE.format(id="agenda-order", kind="Erg", kind_english="Tip"))
        self.assert_refused("kind.goal-missing", "docs/rules/agenda-order.md")


class Draft(Sources):
    def test_a_picture_and_a_page_may_be_missing(self) -> None:
        self.add("docs/manual/nl/steps.md", "\n![Het venster](../../pictures/gone.png) [later](gone.md)\n")
        (self.root / "docs/manual/en/index.md").unlink()
        ran = self.make("--draft")
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertIn("draft", ran.stderr)
        self.assertIn('<span class="missing">Het venster</span> <span class="missing">later</span>', self.made("nl/steps.html"))
        self.assertIn('<a href="steps.html">', self.made("en/index.html"))

    def test_a_link_out_of_the_help_ends_it_all_the_same(self) -> None:
        self.add("docs/manual/nl/steps.md", "\n[x](https://example.org/)\n")
        self.assertNotEqual(self.make("--draft").returncode, 0)


class Markdown(unittest.TestCase):
    """What GitHub reads as a list, table or code is one."""

    def html(self, text: str) -> str:
        return "".join(made_of(node) for node in tree_of(text)).replace("\n", "")

    def test_a_list_or_table_needs_no_blank_line_before_it(self) -> None:
        self.assertEqual(self.html("words:\n- a\n- b"), "<p>words:</p><ul><li>a</li><li>b</li></ul>")
        self.assertIn("<table>", self.html("words:\n| a |\n|---|\n| b |"))

    def test_what_stands_inwards_belongs_to_its_item(self) -> None:
        self.assertEqual(self.html("1. a\n   and on\n   - b\n     - c\n2. d"),
                         "<ol><li>a and on<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ol>")
        self.assertIn("<p>more</p></li><li>", self.html("- a\n\n  more\n- b"))

    def test_a_list_that_goes_on_keeps_its_number(self) -> None:
        self.assertIn('<ol start="3">', self.html("1. a\n2. b\n\nwords\n\n3. c"))

    def test_code_is_text(self) -> None:
        self.assertIn("<pre><code># x &lt;y&gt;- z</code></pre><p>end</p>", self.html("- a\n\n```\n# x <y>\n- z\n```\nend"))

    def test_ids_of_headings_are_those_of_github(self) -> None:
        self.assertEqual(slug("Minuut 0 tot 5: maak het plan"), "minuut-0-tot-5-maak-het-plan")
        self.assertEqual(slug("Één & twee – “drie”"), "één--twee--drie")
        self.assertIn('<h2 id="a-1">', self.html("## A\n\n## *A*"))


unittest.main()
