"""Zo lees ik je plan…: the lines, the way to each, and what would be readable where a line is not right."""
from layout_test import LayoutChecks
from long_run import long_run
from plan_window import FormWindow
from screen import picture, press
from screen_test_case import strings
from waiting import until


class OverviewWindow(FormWindow):
    def __init__(self, office, language: str = "nl") -> None:
        self.office = office
        self.words = strings("OverviewDialog", language)
        self.title = self.words["title"]
        until(lambda: self.window().has("active"), "the window is open")
        until(lambda: self.lines().has("focused"), "the keyboard is in the list")

    def lines(self):
        return self.window().shows("list", self.words["linesLabel"])

    def choose(self, text: str) -> None:
        """By keyboard, from the top."""
        at = next(number for number, line in enumerate(self.lines().items()) if text in line)
        press("Home", *["Down"] * at)
        until(lambda: any(text in said for said in self.labels()), f"“{text}” is chosen")

    def says(self, text: str) -> None:
        until(lambda: any(text in said for said in self.labels()), f"the window says “{text}”")


SMALL_SCREEN = (1366, 768)


class OverviewTest(LayoutChecks):
    def cell(self, plan, table: str, name: str):
        return plan.getTextTables().getByName(table).getCellByName(name)

    def open_window(self, plan) -> OverviewWindow:
        self.office.command("org.professionaliseringsplan:overview", plan)
        return OverviewWindow(self.office, self.language.replace("-", "_"))

    def test_what_was_read_and_the_way_to_what_was_not(self) -> None:
        plan = self.new_plan()
        unread = "ergens in de herfst?"
        self.office.on_main_thread(lambda: self.cell(plan, "PlanAgenda", "A2").setString(unread))
        window = self.open_window(plan)
        picture("nl-overview")
        lines = window.lines().items()
        self.assertTrue(lines[0].startswith("Niet begrepen (1)"), "what was not understood comes first")
        self.assertFalse([line for line in lines if "overview." in line or "{" in line], "every line is in words")
        self.assertTrue(any(line.startswith("Doelen (") for line in lines))
        self.assertTrue(any("doel: Wiskundig redeneren" in line for line in lines))
        window.says("telt niet mee")
        self.assertFalse(window.button(window.words["goTo"]).has("enabled"), "a title stands nowhere")
        window.choose(unread)
        press("Return")
        until(lambda: self.office.selection(plan).text == unread, "Enter goes there")
        window.button(window.words["wrong"]).do()
        window.says("Dit begrijp ik zeker:")
        self.assertEqual(self.office.selection(plan).text, unread)
        picture("nl-overview-wrong")
        self.office.on_main_thread(lambda: self.cell(plan, "PlanAgenda", "A2").setString("14 oktober"))
        window.button(window.words["goTo"]).do()
        window.says("staat er niet meer zo")
        window.button(window.words["readAgain"]).do()
        until(lambda: not window.lines().items()[0].startswith("Niet begrepen"), "it is understood now")
        window.button(window.words["cancel"]).do()
        window.wait_until_closed()

    def test_it_fits_a_small_screen_and_the_keyboard_reaches_all_of_it(self) -> None:
        plan = self.new_plan()
        self.office.on_main_thread(lambda: self.cell(plan, "PlanAgenda", "A2").setString("12/10 en 14/1"))
        window = self.open_window(plan)
        box = window.window().box
        self.assertLessEqual((box.width, box.height), SMALL_SCREEN)
        self.assertLess(box.height, SMALL_SCREEN[1] - 60, "there is a bar with windows too")
        self.check_dialog(window.window().shows("dialog", window.title), window.title)
        window.choose("12 oktober 2027, 14 januari 2028")
        picture(f"{self.language}-overview-days")
        for name in ("goTo", "wrong", "readAgain", "cancel"):
            press("Tab")
            until(lambda: window.button(window.words[name]).has("focused"), f"Tab goes to “{name}”")
        press("Tab")
        until(lambda: window.lines().has("focused"), "Tab comes back to the list")
        press("Escape")
        window.wait_until_closed()


@long_run
class EnglishOverviewTest(OverviewTest):
    language = "en-US"
    test_what_was_read_and_the_way_to_what_was_not = None
