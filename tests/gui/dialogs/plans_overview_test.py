"""Overzicht van plannen maken…: the window, what runs beside the document, and the spreadsheet that comes of it."""
import email
import email.policy
import shutil
import tempfile
import zipfile
from pathlib import Path

from com.sun.star.beans import PropertyValue
import office_client
from layout_test import LayoutChecks
from plan_window import FormWindow
from long_run import long_run
from screen import click, picture, press, write
from screen_test_case import strings
from waiting import NotYet, until

SMALL_SCREEN = (1024, 768 - 60)  # there is a bar with windows too
MANY = 60
COMMAND = "org.professionaliseringsplan:plans-overview"


class PlansWindow(FormWindow):
    def __init__(self, office, language: str) -> None:
        self.words = strings("PlansDialog", language)
        super().__init__(office, self.words["title"])
        until(lambda: self.field(self.words["folderLabel"]).has("focused"), "the keyboard is in the folder")

    def says(self, text: str) -> None:
        until(lambda: any(text in said for said in self.labels()), f"the window says “{text}”")

    def box_of(self, key: str):
        return self.window().shows("check box", self.words[key])

    def tick(self, key: str) -> None:
        before = self.box_of(key).has("checked")
        self.box_of(key).do()
        until(lambda: self.box_of(key).has("checked") != before, f"“{self.words[key]}” is another")


class ProgressWindow:
    def __init__(self, office, language: str) -> None:
        self.office = office
        self.words = strings("PlansProgress", language)
        self.messages = strings("messages", language)
        self.title = self.words["title"]
        until(self.window, "the window of what runs is there")

    def window(self):
        return self.office.find_window(self.title)

    def names(self) -> list[str]:
        return [node.name for node in self.window().walk() if node.has("showing")]

    def is_done(self) -> bool:
        return self.messages["overview.window.done"] in self.names()

    def wait_until_done(self) -> None:
        until(self.is_done, "the overview is made", 120)

    def button(self, name: str):
        return self.window().shows("push button", name)

    def wait_until_closed(self) -> None:
        until(lambda: self.title not in [window.name for window in self.office.windows()], "the window is closed", 30)


class PlansOverviewCase(LayoutChecks):
    look = ""

    def setUp(self) -> None:
        super().setUp()
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.plans = self.folder / "plannen"
        (self.plans / "zuid").mkdir(parents=True)
        self.messages = strings("messages", self.locale)

    @property
    def locale(self) -> str:
        return self.language.replace("-", "_")

    def save_plan(self, path: Path) -> None:
        plan = self.new_plan()
        self.office.on_main_thread(lambda: plan.storeToURL(path.as_uri(), (PropertyValue(Name="FilterName", Value="writer8"),)))
        until(path.exists, "the plan is saved")
        self.office.close(plan)
        until(lambda: self.office.window(self.office.first).has("active"), "the empty document is in front again")

    def some_plans(self) -> None:
        """Of two schools, and what is none."""
        linde, beuk = self.plans / "linde.odt", self.plans / "zuid" / "beuk.odt"
        self.save_plan(linde)
        with zipfile.ZipFile(linde) as one, zipfile.ZipFile(beuk, "w") as other:
            for entry in one.infolist():
                other.writestr(entry, one.read(entry).replace(b"De Linde", b"De Beuk"))
        (self.plans / "stuk.docx").write_bytes(b"PK\x03\x04 geen document")

    def many_plans(self) -> None:
        """Each other bytes, so that each is read."""
        self.save_plan(self.plans / "linde.odt")
        for number in range(MANY):
            copy = self.plans / f"linde {number:02}.odt"
            shutil.copy(self.plans / "linde.odt", copy)
            with zipfile.ZipFile(copy, "a") as file:
                file.comment = str(number).encode()

    def spreadsheet(self) -> Path:
        return next(iter(self.plans.glob("*.ods")), None) or self.plans / "none"

    def open_window(self, document=None) -> PlansWindow:
        self.office.command(COMMAND, document)
        return PlansWindow(self.office, self.locale)

    def start_with_all(self):
        """An overview of many plans, with what goes beside them; the names of the files that were there before, and its window."""
        self.many_plans()
        files = sorted(path.name for path in self.plans.rglob("*"))
        window = self.open_window()
        window.fill(window.words["folderLabel"], str(self.plans))
        window.tick("reports")
        window.tick("mails")
        return files, self.start(window)

    def start(self, window: PlansWindow) -> ProgressWindow:
        press("Return")
        progress = ProgressWindow(self.office, self.locale)
        window.wait_until_closed()
        return progress

    def open_spreadsheets(self) -> list:
        found, components = [], self.office.desktop.getComponents().createEnumeration()
        while components.hasMoreElements():
            component = components.nextElement()
            if component.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
                found.append(component)
        return found

    def close_spreadsheet(self) -> None:
        sheets = until(self.open_spreadsheets, "the spreadsheet is open")
        self.office.on_main_thread(lambda: sheets[0].getCurrentController().getFrame().close(True))
        until(lambda: not self.open_spreadsheets(), "the spreadsheet is closed")
        until(lambda: self.office.window(self.office.first).has("active"), "the empty document is in front")

    def check_size(self, window) -> None:
        self.assertLessEqual(window.box.width, SMALL_SCREEN[0])
        self.assertLessEqual(window.box.height, SMALL_SCREEN[1])

    def of(self) -> str:
        return " van " if self.language == "nl" else " of "


class WindowTests:
    """On every kind of screen."""

    def test_from_the_menu_to_the_spreadsheet_by_keyboard(self) -> None:
        self.some_plans()
        before = {path: path.read_bytes() for path in self.plans.rglob("*") if path.is_file()}
        title = "Overzicht van plannen maken…" if self.language == "nl" else "Make an overview of plans…"
        press("F10")
        until(lambda: any(menu.has("selected") for menu in self.office.menu_bar().children()), "the menu bar has the keyboard")
        press("p")
        until(lambda: self.office.menu_item("Professionaliseringsplan", title).has("showing"), "the menu is open")
        while not self.office.menu_item("Professionaliseringsplan", title).has("selected"):
            press("Down")
        press("Return")
        window = PlansWindow(self.office, self.locale)
        window.fill(window.words["folderLabel"], str(self.plans))
        until(lambda: window.field(window.words["targetLabel"]).text.startswith(str(self.plans)), "a place beside the plans is proposed")
        self.assertTrue(window.field(window.words["targetLabel"]).text.endswith(".ods"))
        picture(f"{self.language}{self.look}-plans")
        self.check_size(window.window())
        self.check_dialog(window.window().shows("dialog", window.title), window.title)
        progress = self.start(window)
        progress.wait_until_done()
        picture(f"{self.language}{self.look}-plans-done")
        self.check_size(progress.window())
        self.check_dialog(progress.window().shows("dialog", progress.title), progress.title)
        self.assertTrue(self.spreadsheet().exists())
        until(lambda: progress.button(progress.words["open"]).has("focused"), "the keyboard is on the button that opens it")
        press("Return")
        progress.wait_until_closed()
        sheets = until(self.open_spreadsheets, "the spreadsheet is open")
        self.assertEqual(sheets[0].getURL(), self.spreadsheet().as_uri())
        until(lambda: any(self.spreadsheet().name in each.name and each.has("active") for each in self.office.windows()), "it is in front")
        picture(f"{self.language}{self.look}-plans-sheet")
        self.close_spreadsheet()
        self.assertEqual({path: path.read_bytes() for path in before}, before, "no plan was changed")

    def test_what_is_wrong_is_said_beside_the_field(self) -> None:
        window = self.open_window()
        press("Return")
        window.says(self.messages["overview.window.no-folder"])
        self.assertTrue(window.field(window.words["folderLabel"]).has("focused"))
        window.fill(window.words["folderLabel"], str(self.folder / "nergens"))
        press("Return")
        window.says(self.messages["overview.window.folder-missing"])
        window.fill(window.words["folderLabel"], str(self.plans))
        window.go_to(window.words["targetLabel"])
        window.fill(window.words["targetLabel"], str(self.folder / "overzicht.xlsx"))
        press("Return")
        window.says(self.messages["overview.window.no-target"])
        self.assertTrue(window.field(window.words["targetLabel"]).has("focused"))
        window.fill(window.words["targetLabel"], str(self.folder / "nergens" / "overzicht.ods"))
        press("Return")
        window.says(self.messages["overview.window.target-missing"])
        window.fill(window.words["targetLabel"], str(self.folder / "overzicht.ods"))
        own = self.folder / "tekst.txt"
        own.write_text("Dag {naam}\n{bevindingen}", "utf-8")
        window.tick("mails")
        window.go_to(window.words["mailTextLabel"])
        window.fill(window.words["mailTextLabel"], str(own))
        press("Return")
        window.says("{naam}")
        picture(f"{self.language}{self.look}-plans-wrong")
        self.check_dialog(window.window().shows("dialog", window.title), window.title)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["plannen", "tekst.txt"])
        press("Escape")
        window.wait_until_closed()


class PlansOverviewTest(WindowTests, PlansOverviewCase):
    def test_with_all_that_can_go_along_and_once_more(self) -> None:
        self.some_plans()
        window = self.open_window()
        window.fill(window.words["folderLabel"], str(self.plans))
        for key in ("csv", "json", "reports", "mails", "agenda"):
            window.tick(key)
        progress = self.start(window)
        progress.wait_until_done()
        picture(f"{self.language}{self.look}-plans-all-done")
        self.check_dialog(progress.window().shows("dialog", progress.title), progress.title)
        until(lambda: progress.button(progress.words["open"]).has("focused"), "the keyboard is in the window")
        press("Escape")
        progress.wait_until_closed()
        reports = [path.name for path in self.plans.rglob("*") if path.name.endswith(self.messages["overview.report.name"].format(file="") + ".odt")]
        self.assertEqual(len(reports), 2)
        self.assertEqual(len(list(self.plans.glob("*.csv"))), 10)
        mails = list(self.plans.rglob("*.eml"))
        self.assertEqual(len(mails), 2)
        for path in mails:
            mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            self.assertEqual(mail["X-Unsent"], "1")
            self.assertRegex(mail["Subject"], r"professionaliseringsplan 20\d\d-20\d\d$")
            self.assertIn(self.messages["severity.hint"], mail.get_content())
            self.assertEqual(mail.defects, [])
        again = self.open_window()
        again.fill(again.words["folderLabel"], str(self.plans))
        progress = self.start(again)
        yes = "Ja" if self.language == "nl" else "Yes"
        question = until(lambda: next((button for each in self.office.windows() for button in each.find_all("push button", yes)), None), "it asks for replacing")
        picture(f"{self.language}{self.look}-plans-replace")
        question.do()
        progress.wait_until_done()
        press("Escape")
        progress.wait_until_closed()

    def test_cancelling_leaves_nothing(self) -> None:
        files, progress = self.start_with_all()
        until(lambda: any(f"/{MANY + 1}: ".replace("/", self.of()) in name for name in progress.names()), "it says how far it is")
        picture(f"{self.language}{self.look}-plans-running")
        self.check_dialog(progress.window().shows("dialog", progress.title), progress.title)
        press("Escape")
        progress.wait_until_closed()
        self.assertEqual(sorted(path.name for path in self.plans.rglob("*")), files)
        self.assertFalse(self.open_spreadsheets())

    def test_somebody_goes_on_writing_meanwhile(self) -> None:
        self.many_plans()
        plan = self.new_plan()
        window = self.open_window(plan)
        window.fill(window.words["folderLabel"], str(self.plans))
        progress = self.start(window)
        box = self.office.window(plan).find("document text").box
        click(box.x + box.width // 2, box.y + 40)
        until(lambda: self.office.window(plan).has("active"), "the plan is in front")
        write("dit schrijf ik intussen")
        until(lambda: "dit schrijf ik intussen" in plan.getText().getString(), "it is in the plan")
        self.office.command(COMMAND, plan)
        box = until(lambda: self.office.find_window(self.messages["box.title"]), "there is one at a time")
        self.assertTrue(any(self.messages["overview.running"] in node.name for node in box.walk()))
        press("Return")
        until(lambda: self.office.window(plan).has("active"), "the plan is in front again")
        self.assertFalse(progress.is_done(), "the overview is still being made")
        picture(f"{self.language}{self.look}-plans-meanwhile")
        progress.wait_until_done()
        until(lambda: self.office.window(plan).has("active"), "the keyboard stays in the plan")
        write(" en daarna")
        until(lambda: "dit schrijf ik intussen en daarna" in plan.getText().getString(), "it is in the plan")
        self.assertTrue(self.spreadsheet().exists())
        progress.button(self.messages["overview.window.close"].replace("~", "")).do()
        progress.wait_until_closed()

    def choose_button(self, window: PlansWindow, at: int) -> None:
        """The one behind the folder, the overview or the text."""
        names = [window.words[key] for key in ("browseFolder", "browseTarget", "browseMailText")]
        [node for node in window.window().walk() if node.role == "push button" and node.name in names][at].do()

    def test_folders_and_files_are_chosen_in_the_windows_of_the_office(self) -> None:
        text = self.folder / "tekst.txt"
        text.write_text("Jullie plan\n\nBeste {school}", "utf-8")
        window = self.open_window()
        self.choose_button(window, 0)
        south = self.plans / "zuid"  # the chooser goes on into a folder that is in the one that is typed
        self.choose_path(south)
        until(lambda: window.field(window.words["folderLabel"]).text == str(south), "the folder stands there")
        until(lambda: window.field(window.words["targetLabel"]).text.startswith(str(south)), "a place beside the plans is proposed")
        self.choose_button(window, 1)
        chooser = until(lambda: next((each for each in self.office.windows() if each.role == "file chooser"), None), "a file is asked for")
        name = until(lambda: next((node for node in chooser.find_all("text") if node.has("focused")), None), "a name can be typed")
        self.assertIn("rofessionaliseringsplannen", name.text)
        press("ctrl+a")
        write(str(self.folder / "groep"))
        until(lambda: name.text == str(self.folder / "groep"), "the name is typed")
        press("Return")
        until(lambda: window.field(window.words["targetLabel"]).text == str(self.folder / "groep.ods"), "the place stands there")
        window.tick("mails")
        self.choose_button(window, 2)
        self.choose_path(text)
        until(self.has_chosen, "the file is chosen")
        until(lambda: window.field(window.words["mailTextLabel"]).text == str(text), "the text stands there")
        press("Escape")
        window.wait_until_closed()

    def has_chosen(self) -> bool:
        """The first Return may only have completed what was typed."""
        is_open = any(window.role == "file chooser" for window in self.office.windows())
        if is_open:
            press("Return")
        return not is_open

    def test_it_ends_with_the_window_that_it_stands_over(self) -> None:
        self.many_plans()
        plan = self.new_plan()
        window = self.open_window(plan)
        window.fill(window.words["folderLabel"], str(self.plans))
        window.tick("reports")
        progress = self.start(window)
        until(lambda: any(self.of() in name for name in progress.names()), "it says how far it is")
        self.office.close(plan)
        progress.wait_until_closed()
        until(lambda: self.office.window(self.office.first).has("active"), "the empty document is in front")
        window = until(self.opened_again, "another may begin")
        press("Escape")
        window.wait_until_closed()
        self.assertFalse(self.spreadsheet().exists())
        self.assertEqual([path.name for path in self.plans.rglob("*") if " - " in path.name], [])

    def opened_again(self) -> PlansWindow:
        """Where one still runs, that is said, and it is asked again."""
        self.office.command(COMMAND)
        titles = (self.messages["box.title"], strings("PlansDialog", self.locale)["title"])
        title = until(lambda: next((each.name for each in self.office.windows() if each.name in titles), None), "something opens")
        if title != titles[1]:
            press("Return")
            until(lambda: title not in [each.name for each in self.office.windows()], "the box is closed")
            raise NotYet("one still runs")
        return PlansWindow(self.office, self.locale)


class WithoutDocumentTest(PlansOverviewCase):
    """Each ends with an office that has ended or has no document; the next test gets another."""

    def tearDown(self) -> None:
        self.abandon_office()

    def test_the_office_ends_cleanly_while_it_runs(self) -> None:
        files, progress = self.start_with_all()
        until(lambda: any(self.of() in name for name in progress.names()), "it says how far it is")
        box = self.office.window(self.office.first).box
        click(box.x + box.width // 2, box.y + box.height - 60)
        until(lambda: self.office.window(self.office.first).has("active"), "the document is in front")
        self.office.first.setModified(False)
        until(self.has_quit, "the office ends after Ctrl+Q")
        self.assertEqual(self.office.process.returncode, 0)
        self.assertEqual(sorted(path.name for path in self.plans.rglob("*")), files)

    def has_quit(self) -> bool:
        """It may have to be asked twice: it does not end in the middle of a file."""
        if self.office.alive:
            press("ctrl+q")
        return not self.office.alive

    def test_from_the_start_centre(self) -> None:
        self.some_plans()
        frame = self.office.first.getCurrentController().getFrame()
        office_client.dispatch(self.office.context, frame, ".uno:CloseDoc")
        until(lambda: not self.office.documents(), "no document is open")
        office_client.dispatch(self.office.context, until(self.office.desktop.getCurrentFrame, "the start centre is there"), COMMAND)
        window = PlansWindow(self.office, self.locale)
        picture("nl-plans-start-centre")
        window.fill(window.words["folderLabel"], str(self.plans))
        progress = self.start(window)
        progress.wait_until_done()
        until(lambda: progress.button(progress.words["open"]).has("focused"), "the keyboard is on the button that opens it")
        press("Return")
        until(self.open_spreadsheets, "the spreadsheet is open")


@long_run
class EnglishPlansOverviewTest(WindowTests, PlansOverviewCase):
    language = "en-US"


@long_run
class LargePlansOverviewTest(WindowTests, PlansOverviewCase):
    look = "-large"
    environment = {"GDK_DPI_SCALE": "1.3"}


@long_run
class DarkPlansOverviewTest(WindowTests, PlansOverviewCase):
    look = "-dark"
    environment = {"GTK_THEME": "Adwaita:dark"}
