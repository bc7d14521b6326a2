"""The start page beside a document that is no plan, with the plans that were opened last; and the tips beside a plan."""
import json
import shutil
import tempfile
from pathlib import Path
from urllib.parse import unquote

from com.sun.star.beans import PropertyValue

from options_page_test import OptionsWindow
from plan_window import StepsPanel
from screen import picture, press
from screen_test_case import ScreenTest, strings
from waiting import DEADLINE, NotYet, until

SETTINGS = "/org.professionaliseringsplan.Settings/"
LINDE = {"url": "file:///home/leen/plannen/linde.odt", "organisation": "Basisschool De Linde", "schoolYear": "2026-2027"}
BEUK = {"url": "file:///home/leen/plannen/beuk.odt", "organisation": "Basisschool De Beuk", "schoolYear": "2026-2027"}
OF_THE_LIST = ("RecentLabel", "Recent", "OpenRecent")


class StartPageTest(ScreenTest):
    def setUp(self) -> None:
        super().setUp()
        self.messages = strings("messages", self.language)
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.remember([])

    def remember(self, plans: list[dict[str, str]]) -> None:
        self.office.configure(SETTINGS + "RecentPlans", List=json.dumps(plans) if plans else "")

    def wait_until_remembered(self, url: str) -> None:
        """As the one that was opened last; that is done when the plan was looked at, so one that is closed at once may not be."""
        kept = lambda: self.office.configuration("ConfigurationAccess", SETTINGS + "RecentPlans").getByName("List")
        until(lambda: json.loads(kept() or "[{}]")[0].get("url") == url, f"{url} is remembered")

    def start_page(self, document) -> StepsPanel:
        self.office.command("org.professionaliseringsplan:steps", document)
        page = StepsPanel(self.office, document)
        until(lambda: page.is_in_front() and page.words["newPlan"] in page.buttons(), "the start page is there")
        return page

    def start_page_of_an_empty_document(self) -> StepsPanel:
        self.office.on_main_thread(lambda: self.office.desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, ()))
        return self.start_page(self.document_in_front())

    def lines(self, page: StepsPanel) -> list[str]:
        """Of the list, as it can be seen."""
        shown = [page.uno_control(name).isVisible() for name in OF_THE_LIST]
        if any(shown) != all(shown):
            raise NotYet("some of it is shown")
        return list(page.uno_control("Recent").getItems()) if all(shown) else []

    def lines_for(self, *plans: dict[str, str]) -> list[str]:
        """School and year, and the file where two say the same."""
        schools = [f"{plan['organisation']} {plan['schoolYear']}" for plan in plans]
        return [school if schools.count(school) == 1 else self.messages["recent.line"].format(school=school, file=unquote(Path(plan["url"]).name))
                for school, plan in zip(schools, plans)]

    def must_list(self, page: StepsPanel, *plans: dict[str, str], within: float = DEADLINE) -> None:
        expected = self.lines_for(*plans)
        until(lambda: self.lines(page) == expected, f"the list says {expected}", within)

    def saved_plan(self, name: str) -> dict[str, str]:
        """Makes a plan, saves it in the folder and closes it; what is remembered of it."""
        plan = self.new_plan()
        url = (self.folder / name).as_uri()
        self.office.on_main_thread(lambda: plan.storeAsURL(url, (PropertyValue(Name="FilterName", Value="writer8"),)))
        made = self.office.read_plan(plan)
        self.wait_until_remembered(url)
        self.office.close_all_but_first()
        return {"url": url, "organisation": made["organisation"], "schoolYear": made["schoolYear"]}

    def put_keyboard_in_list(self, page: StepsPanel) -> None:
        box = page.root().shows("list", page.words["recentLabel"])
        self.office.on_main_thread(page.uno_control("Recent").setFocus)
        until(lambda: any(node.has("focused") for node in box.walk()), "the keyboard is in the list")

    def wait_for(self, plan: dict[str, str]) -> None:
        until(lambda: self.document_in_front().getURL() == plan["url"], f"{plan['url']} is open")
        self.assertEqual(self.office.read_plan(self.plan_in_front())["organisation"], plan["organisation"])

    def test_a_plan_that_was_saved_is_in_the_list(self) -> None:
        plan = self.saved_plan("Ons plan.odt")
        self.must_list(self.start_page_of_an_empty_document(), plan)
        other = self.saved_plan("ander plan.odt")
        self.must_list(self.start_page_of_an_empty_document(), other, plan)

    def test_the_button_and_enter_open_one(self) -> None:
        plans = [self.saved_plan(name) for name in ("Ons plan.odt", "ander plan.odt")]
        self.remember(plans)
        page = self.start_page_of_an_empty_document()
        self.must_list(page, *plans)
        picture("nl-start-recent")
        page.button(page.words["openRecent"]).do()
        self.wait_for(plans[0])
        self.office.close_all_but_first()
        page = self.start_page_of_an_empty_document()
        self.put_keyboard_in_list(page)
        press("Down")
        until(lambda: page.uno_control("Recent").getSelectedItemPos() == 1, "the second is chosen")
        press("Return")
        self.wait_for(plans[1])
        self.wait_until_remembered(plans[1]["url"])
        self.office.close_all_but_first()
        self.must_list(self.start_page_of_an_empty_document(), *reversed(plans))

    def test_a_page_that_is_open_already_follows(self) -> None:
        page = self.start_page(self.office.first)
        plan = self.saved_plan("plan.odt")
        self.office.on_main_thread(lambda: self.office.desktop.loadComponentFromURL(plan["url"], "_blank", 0, ()))
        self.plan_in_front()
        self.office.close_all_but_first()
        self.start_page(self.office.first)
        self.must_list(page, plan, within=10)

    def test_a_file_that_is_gone_leaves_the_list(self) -> None:
        gone = {**LINDE, "url": "file:///home/leen/mijn%20plannen/plan%20zonder%20bestand.odt"}
        self.remember([gone, BEUK])
        page = self.start_page_of_an_empty_document()
        self.must_list(page, gone, BEUK)
        page.button(page.words["openRecent"]).do()
        said = self.messages["recent.gone"].format(file="plan zonder bestand.odt")
        until(lambda: self.messages["recent.gone"].partition("}")[2] in page.text("Note"), "the page says that it is gone")
        picture("nl-start-gone")
        with self.subTest("the name of the file"):
            self.assertEqual(page.text("Note"), said)
        with self.subTest("the list"):
            self.must_list(page, BEUK, within=5)
        self.must_list(self.start_page_of_an_empty_document(), BEUK)

    def test_plans_of_the_usual_school_come_first(self) -> None:
        self.remember([BEUK, LINDE])
        self.must_list(self.start_page_of_an_empty_document(), BEUK, LINDE)
        self.office.configure(SETTINGS + "NewPlan", Organisation="basisschool de linde")
        self.must_list(self.start_page_of_an_empty_document(), LINDE, BEUK)

    def test_forgetting_empties_the_list(self) -> None:
        self.remember([LINDE, BEUK])
        page = self.start_page_of_an_empty_document()
        self.must_list(page, LINDE, BEUK)
        options = OptionsWindow(self.office)
        options.go_by_key("forget")
        until(lambda: self.office.find_window(self.messages["box.title"]), "it asks").shows("push button", "Ja").do()
        options.says(self.messages["options.forget.done"])
        options.press_ok()
        self.must_list(self.start_page_of_an_empty_document())

    def test_what_somebody_wrote_into_the_setting_does_no_harm(self) -> None:
        for kept in ("{", "[1, {}, null]", '[{"url": "https://school.example/plan.odt"}]', '[{"url": 3}]'):
            with self.subTest(kept):
                self.office.configure(SETTINGS + "RecentPlans", List=kept)
                self.must_list(self.start_page_of_an_empty_document())
        self.remember([{"url": BEUK["url"]}, {**LINDE, "schoolYear": ""}])
        page = self.start_page_of_an_empty_document()
        until(lambda: self.lines(page) == ["beuk.odt", LINDE["organisation"]], "what is known of them is listed")


class TipsTest(ScreenTest):
    def setUp(self) -> None:
        super().setUp()
        self.messages = strings("messages", self.language)
        self.office.configure(SETTINGS + "Tips", Shown=True, Done="")

    def tip(self, panel: StepsPanel) -> str:
        """The id of the one that is shown; empty: none."""
        shown = panel.uno_control("Tip").isVisible()
        if panel.uno_control("LeaveTip").isVisible() != shown:
            raise NotYet("one of both is shown")
        if not shown:
            return ""
        text = panel.text("Tip")
        return next(key.removeprefix("tip.") for key, words in self.messages.items()
                    if key.startswith("tip.") and text.startswith(words.partition("{n}")[0]) and text.endswith(words.rpartition("{n}")[2]))

    def leave(self, panel: StepsPanel) -> str:
        """Chooses “Begrepen”; the tip that comes then."""
        before = self.tip(panel)
        panel.button(panel.words["leaveTip"]).do()
        until(lambda: self.tip(panel) != before, f"the tip “{before}” is gone")
        return self.tip(panel)

    def test_one_after_the_other(self) -> None:
        panel = self.steps(self.new_plan())
        until(lambda: self.tip(panel) == "fields", "a new plan has many fields")
        self.assertEqual(panel.text("Tip"), self.messages["tip.fields"].replace("{n}", "30"))
        picture("nl-tip")
        seen = ["fields"]
        while tip := self.leave(panel):
            self.assertNotIn(tip, seen)
            seen.append(tip)
        self.assertLessEqual(len(seen), 3)
        picture("nl-tip-none")
        self.office.close_all_but_first()
        other = self.steps(self.new_plan())
        self.assertNotIn(self.tip(other), seen, "what was understood stays away, in another plan too")

    def test_off_and_on_again(self) -> None:
        panel = self.steps(self.new_plan())
        until(lambda: self.tip(panel) == "fields", "there is a tip")
        after = self.leave(panel)
        self.assertTrue(panel.menu_says("more.tips", "checked"))
        panel.choose_in_menu("more.tips")
        until(lambda: self.tip(panel) == "", f"no tip is shown, nor “{after}”")
        self.assertFalse(panel.menu_says("more.tips", "checked"))
        self.office.close_all_but_first()
        other = self.steps(self.new_plan())
        self.assertEqual(self.tip(other), "", "no tip in another plan")
        other.choose_in_menu("more.tips")
        until(lambda: self.tip(other) == "fields", "all come back, those that were understood too")

    def test_what_going_on_says_comes_before_a_tip(self) -> None:
        panel = self.steps(self.new_plan())
        until(lambda: self.tip(panel) == "fields", "there is a tip")
        panel.button(panel.words["goOn"]).do()
        until(lambda: panel.uno_control("Told").isVisible(), "it says what to do")
        self.assertEqual(self.tip(panel), "")

    def test_what_is_over_without_a_state_comes_first(self) -> None:
        plan = self.new_plan()
        self.begun_follow_up(plan, -1)
        panel = self.steps(plan)
        until(lambda: self.tip(panel) == "follow-up-one", "one thing is over")
        picture("nl-tip-follow-up")
        self.put(plan, "PlanFollowUp", "B2", "geannuleerd")
        until(lambda: self.tip(panel) == "fields", "it is told, so the next tip comes")
