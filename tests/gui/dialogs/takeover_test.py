"""Bestaand plan overnemen…: the parts, where they go, and the plan that comes of it."""
from layout_test import LayoutChecks
from long_run import long_run
from screen import picture, press
from screen_test_case import strings
from takeover_window import TakeoverWindow
from waiting import until

COMMAND = "org.professionaliseringsplan:take-over"
TEXT = "Onze school gelooft dat elke leraar blijft leren."
SMALL_SCREEN = (1366, 768)
BARS = 60  # pixels, of the window's title and of a desktop


class TakeoverChecks(LayoutChecks):
    @property
    def language_of_files(self) -> str:
        return self.language.replace("-", "_")

    def make_source(self) -> None:
        """A document of somebody's own, with a title that says little, a text and a table."""
        document = self.office.desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, ())
        text = document.getText()
        cursor = text.createTextCursor()
        for style, words in (("Heading 1", "Waar staan we voor?"), ("Standard", TEXT), ("Heading 1", "Planning"), ("Standard", "")):
            cursor.ParaStyleName = style
            text.insertString(cursor, words, False)
            text.insertControlCharacter(cursor, 0, False)
        table = document.createInstance("com.sun.star.text.TextTable")
        table.initialize(3, 3)
        text.insertTextContent(cursor, table, False)
        table.setDataArray((("Wanneer", "Wat", "Opmerkingen"), ("14 oktober 2026", "Intervisie", "in de refter"), ("november", "Schoolbezoek", "")))

    def open_source(self):
        self.office.on_main_thread(self.make_source)
        return self.document_in_front()

    def open_window(self, document) -> TakeoverWindow:
        self.office.command(COMMAND, document)
        return TakeoverWindow(self.office, self.language_of_files)

    def check_layout(self, window: TakeoverWindow) -> None:
        root = window.window().shows("dialog", window.title)
        self.check_dialog(root, window.title)


class TakeoverTest(TakeoverChecks):
    def test_a_part_goes_elsewhere_and_the_plan_is_made(self) -> None:
        messages = strings("messages", self.language_of_files)
        source = self.open_source()
        before = source.getText().getString()
        plans = len(self.office.documents())
        window = self.open_window(source)
        picture(f"{self.language}-takeover")
        self.check_layout(window)
        self.assertFalse([line for line in window.lines() if "takeover." in line or "{" in line], "every line is in words")
        window.choose_part(TEXT)
        self.check_layout(window)
        window.choose_target("Inleiding")
        until(lambda: messages["takeover.sure.chosen"] in window.line(TEXT), "the line says that somebody chose")
        self.assertIn("→ Inleiding", window.line(TEXT))
        window.go_to_parts()
        press("Return")
        until(lambda: self.office.selection(source).whole == TEXT, "Enter shows it in the source")
        self.assertEqual(source.getText().getString(), before)
        window.press_button("ok")
        window.wait_until_closed()
        until(lambda: len(self.office.documents()) == plans + 1, "the plan is made")
        plan = self.plan_in_front()
        self.assertIn(TEXT, plan.getText().getString())
        self.assertEqual(source.getText().getString(), before, "the source is as it was")
        picture(f"{self.language}-takeover-plan")

    def test_the_columns_of_a_table(self) -> None:
        source = self.open_source()
        window = self.open_window(source)
        window.choose_part("Wanneer")
        until(lambda: window.columns().has("showing"), "its columns are shown")
        self.check_layout(window)
        picture(f"{self.language}-takeover-table")
        remarks = window.columns().items()[-1].partition(" → ")[2]
        window.choose_column("Wat", remarks)
        window.go_to_parts()
        press("Escape")
        window.wait_until_closed()
        self.assertEqual(len(self.office.documents()), 2, "Escape makes no plan")

    def test_an_impossible_school_year_is_said(self) -> None:
        source = self.open_source()
        window = self.open_window(source)
        press("alt+" + window.letter("schoolYearLabel"))
        window.fill(window.words["schoolYearLabel"], "2027-2029")
        window.press_button("ok")
        window.says("“2027-2029”")
        self.assertTrue(window.is_open())
        press("Escape")
        window.wait_until_closed()


class CopiedRowsTest(TakeoverChecks):
    def agenda(self, plan) -> list:
        return self.office.read_plan(plan)["agenda"]

    def test_rows_that_were_copied_come_into_the_plan(self) -> None:
        messages = strings("messages", self.language_of_files)
        plan = self.new_plan()
        before = self.agenda(plan)
        source = self.open_source()
        for command in (".uno:SelectAll", ".uno:Copy"):
            self.office.command(command, source)
        self.office.command("org.professionaliseringsplan:take-over-rows", plan)
        window = TakeoverWindow(self.office, "nl", messages["takeover.rows.title"], messages["takeover.rows.parts"])
        self.check_layout(window)
        picture("nl-takeover-rows")
        window.window().shows("push button", messages["takeover.rows.ok"]).do()
        window.wait_until_closed()
        until(lambda: len(self.agenda(plan)) == len(before) + 2, "two rows came in")
        self.assertIn("Intervisie (Opmerkingen: in de refter)", [item["activity"] for item in self.agenda(plan)])
        self.office.command(".uno:Undo", plan)
        until(lambda: self.agenda(plan) == before, "one Undo takes them away")


@long_run
class EnglishTakeoverTest(TakeoverTest):
    language = "en-US"


class SmallScreenTest(TakeoverChecks):
    def test_it_fits(self) -> None:
        window = self.open_window(self.open_source())
        box = window.window().box
        self.assertLessEqual(box.width, SMALL_SCREEN[0])
        self.assertLessEqual(box.height, SMALL_SCREEN[1] - BARS)
        press("Escape")
        window.wait_until_closed()


class LargeLettersTest(TakeoverChecks):
    environment = {"GDK_DPI_SCALE": "1.3"}

    def test_nothing_is_cut_off(self) -> None:
        window = self.open_window(self.open_source())
        self.check_layout(window)
        window.choose_part("Wanneer")
        self.check_layout(window)
        picture("nl-takeover-large")
        press("Escape")
        window.wait_until_closed()
