"""Writes a plan by keyboard: the guide leads to the chapters, the check to what is open, forms write what they can."""
from __future__ import annotations

from accessible import Accessible
from plan_window import FormWindow
from screen import press, write
from screen_test_case import ScreenTest, strings
from waiting import NotYet, until

STEPS = "ctrl+alt+shift+s"
NEXT_FINDING = "ctrl+shift+F3"
NEXT_PLACEHOLDER = "ctrl+alt+n"
FORM_OF_CHAPTER = "alt+l"  # the signs for keys in the panel, the context menu and the form
FORM_OF_ROW = "w"
FINISH = "alt+k"
ONE_MORE = "alt+n"
QUICKLY = 4  # ms for each letter
TABLE_BAR = "private:resource/toolbar/tableobjectbar"


class Form:
    """What is answered in a form; more answers: after “Nog een toevoegen”."""

    def __init__(self, title: str, *answers: dict[str, str], at_row: bool = False) -> None:
        self.title = title
        self.answers = answers
        self.at_row = at_row  # the form of the row where the cursor is, else that of the chapter


class PlanAuthor:
    def __init__(self, test: ScreenTest, document, **words) -> None:
        self.office = test.office
        self.document = document
        self.panel = test.steps(document)
        self.words = words  # for what the texts leave open, such as a year
        self.menu = strings("messages", "nl")["menu.edit-row"].replace("~", "")

    def write(self, title: str, steps: list[str | Form]) -> None:
        """What is in a chapter, from the cursor on. Each step is about what the check finds next: a text is typed over it."""
        for step in steps:
            self.go_on(NEXT_PLACEHOLDER if isinstance(step, Form) and step.at_row else NEXT_FINDING)
            if isinstance(step, Form):
                self.fill_in(title, step)
            else:
                write(step.format(**self.words), QUICKLY)

    def states(self) -> list[str]:
        return [line.rpartition(" – ")[2] for line in self.panel.list().items()]

    def _line(self, title: str) -> int:
        for at, line in enumerate(self.panel.list().items()):
            if line[2:].rpartition(" – ")[0] == title:
                return at
        raise NotYet(f"no chapter “{title}” in the guide")

    def go_to_chapter(self, title: str) -> None:
        press(STEPS)
        self.panel.wait_for_keyboard()
        line = self._line(title)
        press("Home", *["Down"] * line)
        until(lambda: self.panel.list().selected_line == line, f"“{title}” is chosen")
        press("Return")
        until(lambda: self.office.selection(self.document).whole == title, f"the cursor is at “{title}”")
        until(lambda: not self.panel.list().has("focused"), "the keyboard is in the text")

    def go_on(self, key: str) -> None:
        before = self.office.selection(self.document)

        def selected() -> bool:
            now = self.office.selection(self.document)
            return bool(now.text) and now != before
        press(key)
        until(selected, "the next place is selected")

    def fill_in(self, chapter: str, form: Form) -> None:
        window = self._open(chapter, form)
        for at, answers in enumerate(form.answers):
            for label, answer in answers.items():
                self._answer(window.field(label), answer.format(**self.words))
            if at + 1 < len(form.answers):
                press(ONE_MORE)
                first = window.fields()[0]
                until(lambda: first.text == "" and first.has("focused"), "it asks for the next one")
        press(FINISH)
        window.wait_until_closed()
        until(lambda: self.office.window(self.document).has("active"), "the plan has the keyboard again")

    @staticmethod
    def _answer(field: Accessible, text: str) -> None:
        while not field.has("focused"):
            press("Tab")
        press("ctrl+a")
        write(text, QUICKLY)
        if field.role == "text":  # the office tells nobody what stands in a field of some lines
            until(lambda: field.text == text, f"{field} holds “{text}”")

    def _open(self, chapter: str, form: Form) -> FormWindow:
        if form.at_row:
            layout = self.document.getCurrentController().getFrame().LayoutManager
            until(lambda: layout.isElementVisible(TABLE_BAR), "the tool bar for tables is there: a menu that opens earlier goes again")
            press("shift+F10")
            until(lambda: self.menu in self.office.popup_items(), "the context menu offers the row")
            press(FORM_OF_ROW)
        else:
            until(lambda: self.panel.list().selected_line == self._line(chapter), f"the guide shows “{chapter}”")
            press(STEPS)
            self.panel.wait_for_keyboard()
            press(FORM_OF_CHAPTER)
        return FormWindow(self.office, form.title)
