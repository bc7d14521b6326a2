"""On an English screen everything that the extension says is English; the plan itself is Dutch."""
import json
import re

from plan_window import Panel
from screen import picture, press, write
from screen_test_case import ROOT, ScreenTest, strings
from waiting import until

MENU = ["New professionaliseringsplan…", "New school year from this plan…", "", "Show steps", "Show check", "Check now", "How your plan is read…", "Show quality expectations…", "Previous finding", "Next finding", "", "Next placeholder",
        "Previous chapter", "Next chapter", "", "Show guidance in the document", "Hide guidance", "", "Details of the school…", "Fill in a chapter by form", "Add an activity…",
        "Add an agenda item…", "Plan the agenda", "Add a cost…", "Note a consultation or approval…", "Edit row…", "", "Show budget", "Summarize the budget in the document", "",
        "Check and send…", "Show changes since it was handed over", "Export the agenda to your calendar…"]


def dutch_words() -> set[str]:
    """Words of the Dutch screen that no English string holds."""
    def words(language: str) -> set[str]:
        files = ("NewPlanDialog", "StepsPanel", "FindingsPanel", "BudgetPanel", "messages")
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
                   "check box": [english["schoolCouncil"], english["localCommittee"]],
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

    def test_panels(self) -> None:
        plan = self.new_plan()
        steps, findings = self.steps(plan), self.findings(plan)
        for panel, file in ((steps, "StepsPanel"), (findings, "FindingsPanel")):
            english = strings(file, "en_US")
            for button in panel.buttons():
                self.assertIn(button, english.values())
            self.check_names(panel)
        self.assertIn("0 of 12 done", steps.labels())
        self.assertIn("Chapters", steps.labels())
        self.assertIn("Explanation", findings.labels())
        for line in steps.list().items():
            self.assert_matches(rf"\S ({'|'.join(self.chapters)}) – (empty|example text|started|done)", line)
        for line in findings.list().items():
            self.assert_matches(r"(✖ Error|▲ Warning|○ Tip): .*|.* \(\d+\)", line)

        english_guidance = self.english_guidance()
        press("ctrl+alt+shift+s")
        steps.wait_for_keyboard()
        for at, chapter in enumerate(self.chapters):
            steps.choose(at)
            until(lambda: f"Guidance for {chapter} (example text)" in steps.labels(), f"the guidance for {chapter} is named")
            until(lambda: steps.guidance().startswith("\n\n".join(english_guidance[chapter])), f"the guidance for {chapter}")

        press("ctrl+alt+shift+c")
        findings.wait_for_keyboard()
        for at in (1, 3):  # an error, and after the title of a group a hint
            findings.choose(at)
            until(lambda: findings.uno_control("Details").getText().startswith(("Error: ", "Tip: ")), "the explanation")
            self.assert_no_dutch(self.without_the_plan(findings.uno_control("Details").getText()))
            self.check_names(findings)

    def check_names(self, panel: Panel) -> None:
        for node in panel.root().walk():
            if node.name and "scroll" not in node.role:
                self.assert_no_dutch(self.without_the_plan(node.name))
