"""On an English screen everything that the extension says is English; the plan itself is Dutch."""
import json
import re

from plan_window import Panel, stands_for
from screen import picture, press, write
from screen_test_case import ROOT, ScreenTest, strings
from waiting import until

MENU = ["New professionaliseringsplan…", "New school year from this plan…", "Take over an existing plan…", "View a filled-in sample…", "Make an overview of plans…", "", "Show steps", "Show check", "Check now", "How your plan is read…", "Show quality expectations…", "Previous finding", "Next finding", "", "Go on", "Next placeholder",
        "Previous chapter", "Next chapter", "", "Show guidance in the document", "Hide guidance", "", "Details of the school…", "Fill in a chapter by form", "Add an activity…",
        "Add an agenda item…", "Plan the agenda", "Take over rows of a spreadsheet…", "Add a cost…", "Note a consultation or approval…", "Edit row…", "", "Show budget", "Summarize the budget in the document", "", "Show follow-up", "Follow up…", "All through the year", "",
        "Check and send…", "Show changes since it was handed over", "Export the agenda to your calendar…", "", "Help"]


def dutch_words() -> set[str]:
    """Words of the Dutch screen that no English string holds."""
    def words(language: str) -> set[str]:
        files = ("NewPlanDialog", "StepsPanel", "FindingsPanel", "BudgetPanel", "FollowUpPanel", "messages")
        text = " ".join(" ".join(strings(file, language).values()) for file in files)
        return {word.lower() for word in re.findall(r"\w{3,}", text)}
    return words("nl") - words("en_US")


class EnglishTest(ScreenTest):
    language = "en-US"

    def assert_no_dutch(self, text: str) -> None:
        found = {word.lower() for word in re.findall(r"\w{3,}", text)} & dutch_words()
        self.assertFalse(found, f"“{text}” holds Dutch words")

    def without_the_plan(self, text: str) -> str:
        """Takes away what is quoted from the plan: its placeholders and chapter titles."""
        text = re.sub("<[^<>]*>", "", text)
        for chapter in sorted(self.chapters, key=len, reverse=True):
            text = text.replace(chapter, "")
        return text

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        cls.template = json.loads((ROOT / "extension/template/vl.json").read_text("utf-8"))
        cls.chapters = [chapter["title"] for chapter in cls.template["chapters"]]

    def english_guidance(self) -> dict[str, list[str]]:
        """Of each chapter, as the first level of education has it."""
        level = json.loads((ROOT / "extension/template/vl/basisonderwijs.json").read_text("utf-8"))
        own = {chapter["id"]: chapter["guidance"]["en"] for chapter in level["chapters"] if "guidance" in chapter}
        terms = {name: words["en"] for name, words in level["terms"].items()}
        return {chapter["title"]: [re.sub(r"\{(\w+)\}", lambda name: terms[name[1]], text)
                                   for text in own.get(chapter["id"], chapter["guidance"]["en"])]
                for chapter in self.template["chapters"]}

    def test_menu(self) -> None:
        self.assertEqual(self.office.menu_item("Professionaliseringsplan").items(), MENU)
        self.assertIn("Professionaliseringsplan…", self.office.menu_item("File", "New").items())

    def test_dialog(self) -> None:
        english = strings("NewPlanDialog", "en_US")
        dialog = self.open_dialog()
        self.assertEqual(dialog.title, english["title"])
        by_role = {"label": [english[key] for key in ("profileLabel", "organisationLabel", "schoolYearLabel", "levelLabel")],
                   "radio button": ["Flanders", "The Netherlands"],
                   "check box": [english["schoolCouncil"], english["localCommittee"], english["compact"]],
                   "push button": [english["ok"], english["cancel"]]}
        for role, names in by_role.items():
            self.assertEqual(dialog.names(role), names)
        for node in dialog.root().walk():
            if node.role not in ("list item", "menu item"):  # the levels of education are those of the plan
                self.assert_no_dutch(node.name)
        picture("en-US-dialog")
        press("Tab")
        dialog.fill(english["schoolYearLabel"], "2027-2029")
        press("Return")
        problem = strings("messages", "en_US")["setting.school-year"].replace("{value}", "2027-2029")
        until(lambda: problem in dialog.names("label"), "the dialog says what is wrong")
        press("Escape")
        dialog.wait_until_closed()

    def test_steps(self) -> None:
        plan = self.new_plan()
        steps = self.steps(plan)
        self.check_buttons(steps, "button.cover-form")
        self.check_names(steps)
        self.assertIn("0 of 12 done", steps.labels())
        self.assertEqual(steps.tree.lines()[0].text, "Chapters")
        self.assertEqual(steps.tree.accessible().name, "Chapters")
        self.assertTrue(steps.chapters()[0].startswith("Cover · 1 open"))
        for title in self.chapters:
            self.assert_matches(r"\d+ open|empty|example text|started|done|can be added", steps.state(title))
        self.check_menu(steps, "ready", "placeholder", "insert-example", "put-example-back", "remove", "guidance", "pinned", "tips")
        english_guidance = self.english_guidance()
        press("ctrl+alt+shift+s")
        steps.wait_for_keyboard()
        for chapter in self.chapters:
            steps.choose_chapter(chapter)
            until(lambda: steps.guidance().startswith("\n\n".join(english_guidance[chapter])), f"the guidance for {chapter}")
        steps.button("Why?").do()
        until(lambda: not steps.guidance().startswith(english_guidance[self.chapters[-1]][0]), "why it is there")
        self.assert_no_dutch(self.without_the_plan(steps.guidance()))
        steps.button("Go on").do()
        told = until(lambda: steps.text("Told"), "it says what to do")
        self.assert_matches(r".*: (fill this in, then choose Go on again\.|turn this example into your own text\..*)", told)
        self.check_names(steps)

    def test_check(self) -> None:
        plan = self.new_plan()
        findings = self.findings(plan)
        self.assertEqual(findings.text("ToDo"), "30 fields to fill in, 38 example texts to adapt")
        self.assertEqual(findings.buttons()[:3], ["0 errors", "0 attention", "38 tips"])
        self.check_buttons(findings, "counter.error.many", "counter.warning.many", "counter.hint.many")
        self.check_names(findings)
        self.assertIn("Explanation", findings.labels())
        self.assertEqual(findings.tree.lines()[0].text, "Everything that needs attention")
        self.assertEqual(findings.tree.accessible().name, "What still needs attention")
        for line in findings.tree.texts(1):
            self.assert_matches(r".* \(\d+\)", line)
        kinds = [text for key, text in findings.messages.items() if key.startswith("kind.")]
        for line in findings.tree.texts(2):
            self.assertTrue(any(stands_for(line, kind) or line.startswith(f"{kind}: ") for kind in kinds), line)
        self.check_menu(findings, "by-kind", "ignored", "live", "check-now")
        for line in (findings.of_kind("placeholder-left")[0], findings.of_kind("example-unchanged")[0]):
            findings.tree.choose(line)
            until(lambda: findings.details().startswith(("Still to be filled in: ", "Tip: ")), "the explanation")
            self.assert_no_dutch(self.without_the_plan(findings.details()))
            self.check_names(findings)

    def test_budget(self) -> None:
        plan = self.new_plan()
        budget = self.budget(plan)
        self.check_buttons(budget)
        self.check_names(budget)
        self.assertEqual(budget.tree.lines()[0].text, "Where the amounts come from")
        self.assertEqual(budget.tree.accessible().name, "Amounts, and where they come from")

    def test_follow_up(self) -> None:
        plan = self.new_plan()
        panel = self.follow_up(plan)
        self.assertEqual(panel.buttons(), ["Begin the follow-up"])
        self.check_names(panel)
        panel = self.begun_follow_up(plan)
        self.check_buttons(panel)
        panel.tree.choose(panel.tree.leaves()[0])
        until(lambda: panel.text("Details"), "the line is explained")
        self.check_names(panel)
        self.assertEqual(panel.tree.lines()[0].text, "To follow up")
        self.assertEqual(panel.tree.accessible().name, "What there is to follow up")

    def check_buttons(self, panel: Panel, *messages: str) -> None:
        """Their names are English ones of the panel's own, or these of the messages."""
        english = set(panel.words.values())
        wanted = [re.escape(panel.messages[message]).replace(r"\{n\}", r"\d+") for message in messages]
        for button in panel.buttons():
            self.assertTrue(button in english or any(re.fullmatch(pattern, button) for pattern in wanted), button)

    def check_menu(self, panel: Panel, *keys: str) -> None:
        panel.open_menu()
        items = [item for item in self.office.popup_items() if item]
        panel.close_menu()
        texts = [panel.messages[f"more.{key}"] for key in keys]
        self.assertEqual(items, [text for text in texts if text in items])
        for item in items:
            self.assert_no_dutch(item)

    def check_names(self, panel: Panel) -> None:
        for node in panel.root().walk():
            if node.name and "scroll" not in node.role:
                self.assert_no_dutch(self.without_the_plan(node.name))
