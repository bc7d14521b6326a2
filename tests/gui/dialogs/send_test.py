"""Controleren en verzenden: the window, the files, the mail in somebody's own mail program."""
import shutil
import stat
import tempfile
from pathlib import Path

from plan_window import FormWindow
from screen import picture, press, write
from screen_test_case import ROOT, ScreenTest, strings
from waiting import until


class SendWindow(FormWindow):
    """By the names of the labels in the dialog's strings."""

    def __init__(self, office, language: str = "nl") -> None:
        self.office = office
        self.words = strings("SendDialog", language)
        self.title = self.words["title"]
        until(lambda: self.window().has("active"), "the window is open")
        until(lambda: self.findings().has("focused"), "the keyboard is in the tree")

    def findings(self):
        return self.window().shows("tree", self.words["findingsLabel"])

    def fill_in(self, key: str, text: str) -> None:
        """Goes there by the letter of the label."""
        raw = next(line for line in (ROOT / "dialogs/SendDialog_nl.properties").read_text("utf-8").splitlines() if line.startswith(key + "="))
        press("alt+" + raw[raw.index("~") + 1].lower())
        self.fill(self.words[key], text)

    def tick(self, key: str, wanted: bool) -> None:
        box = self.window().shows("check box", self.words[key])
        if box.has("checked") != wanted:
            box.do()
            until(lambda: box.has("checked") == wanted, f"“{box.name}” is {'on' if wanted else 'off'}")

    def press_button(self, key: str) -> None:
        self.button(self.words[key]).do()

    def go_on(self) -> None:
        """To the next page."""
        before = self.labels()
        self.press_button("next")
        until(lambda: self.labels() != before, "another page is shown")

    def says(self, text: str) -> None:
        until(lambda: any(text in said for said in self.labels()), f"the window says “{text}”")


class SendTest(ScreenTest):
    def setUp(self) -> None:
        super().setUp()
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def put_in_place_of_the_mail_program(self) -> Path:
        """A script with the name of one, which writes down how it was called."""
        called = self.folder / "called"
        program = self.folder / "thunderbird"
        program.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" > '{called}.new'; mv '{called}.new' '{called}'\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        self.office.configure("/org.openoffice.Office.Common/ExternalMailer", Program=str(program))
        return called

    def open_window(self, plan) -> SendWindow:
        self.office.command("org.professionaliseringsplan:send", plan)
        return SendWindow(self.office)

    def answer_question(self, button: str) -> None:
        title = strings("messages", "nl")["box.title"]
        question = until(lambda: self.office.find_window(title), "it asks")
        question.shows("push button", button).do()
        until(lambda: title not in [window.name for window in self.office.windows()], "the question is answered")

    def test_errors_stand_in_the_way_and_a_draft_goes_out(self) -> None:
        called = self.put_in_place_of_the_mail_program()
        plan = self.new_plan()
        out = self.folder / "uit"
        out.mkdir()
        window = self.open_window(plan)
        picture("nl-send")
        self.assertTrue(window.findings().children()[0].items()[0].startswith("Nog in te vullen"), "errors come first")
        press("Home", "Down", "Return")
        until(lambda: self.office.selection(plan).text.startswith("<"), "the placeholder is selected")
        window.go_on()
        window.fill_in("folderLabel", str(out))
        window.says("eerst op, of kies")
        self.assertEqual(list(out.iterdir()), [])
        window.tick("draft", True)
        window.go_on()
        window.fill_in("recipientsLabel", "an@school.be; jan")
        window.press_button("ok")
        window.says("geen mailadres")
        window.fill_in("recipientsLabel", "an@school.be; jan@school.be")
        window.press_button("ok")
        window.says("4 bestanden")
        picture("nl-send-done")
        files = sorted(path.name for path in out.iterdir())
        self.assertEqual(len(files), 4)
        self.assertTrue(all("ONTWERP" in name for name in files))
        until(called.exists, "the mail program was started")
        told = called.read_text("utf-8")
        self.assertIn("to='an@school.be'", told)
        self.assertIn("cc='jan@school.be'", told)
        self.assertIn("overleg in de schoolraad", told)
        self.assertEqual(told.count("file://"), 4)
        window.press_button("ok")
        self.answer_question("Ja")
        window.says("4 bestanden")
        window.press_button("cancel")
        window.wait_until_closed()
        again = self.open_window(plan)
        again.go_on()
        again.go_on()
        self.assertEqual(again.field(again.words["recipientsLabel"]).text, "an@school.be; jan@school.be")
        again.press_button("cancel")
        again.wait_until_closed()
        self.assert_next_window_is_as_large(plan)

    def assert_next_window_is_as_large(self, plan) -> None:
        """The files were made of documents in windows that nobody sees."""
        box = self.office.window(plan).box
        self.office.on_main_thread(lambda: self.office.desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, ()))
        self.assertEqual(self.office.window(self.document_in_front()).box, box)

    def test_without_a_mail_program_the_files_are_there_and_it_is_said(self) -> None:
        self.office.configure("/org.openoffice.Office.Common/ExternalMailer", Program="/nonexistent/mailer")
        plan = self.new_plan()
        out = self.folder / "uit"
        out.mkdir()
        window = self.open_window(plan)
        window.go_on()
        window.fill_in("folderLabel", str(out))
        window.tick("draft", True)
        window.tick("report", False)
        window.tick("odt", False)
        window.go_on()
        window.press_button("ok")
        window.says("geen mailprogramma")
        self.assertEqual(len(list(out.iterdir())), 2)
        window.press_button("cancel")
        window.wait_until_closed()


class CalendarTest(ScreenTest):
    def test_the_agenda_becomes_a_file_and_what_is_left_out_is_said(self) -> None:
        folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        messages = strings("messages", "nl")
        plan = self.new_plan()
        plan.getTextTables().getByName("PlanAgenda").getCellByName("A2").setString("ooit")
        self.office.command("org.professionaliseringsplan:export-agenda", plan)
        form = FormWindow(self.office, messages["form.calendar"])
        picture("nl-calendar")
        form.choose(messages["form.calendar.periods"], messages["form.calendar.first-day"])
        press("Return")
        picker = until(lambda: next((node for window in self.office.windows() for node in window.find_all("text")
                                     if node.text.endswith(".ics")), None), "the name of the file is asked for")
        until(lambda: picker.has("focused"), "the keyboard is in the name")
        press("ctrl+a")
        write(str(folder / "agenda"))
        until(lambda: picker.text == str(folder / "agenda"), "the name is typed")
        press("Return")
        box = until(lambda: self.office.find_window(messages["box.title"]), "it says what was done")
        self.assertTrue(any("weggelaten" in node.name for node in box.walk()))
        picture("nl-calendar-done")
        press("Return")
        until(lambda: messages["box.title"] not in [window.name for window in self.office.windows()], "the box is closed")
        text = (folder / "agenda.ics").read_text("utf-8")
        self.assertTrue(text.startswith("BEGIN:VCALENDAR"))
        self.assertGreater(text.count("BEGIN:VEVENT"), 4)


class EnglishSendTest(ScreenTest):
    language = "en-US"

    def test_the_window(self) -> None:
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:send", plan)
        window = SendWindow(self.office, "en_US")
        picture("en-send")
        window.says("errors")
        window.press_button("cancel")
        window.wait_until_closed()
