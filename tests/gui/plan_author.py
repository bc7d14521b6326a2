"""Writes a plan by keyboard: the guide leads to the chapters, the check to what is open, forms write what they can."""
from __future__ import annotations

from accessible import Accessible
from plan_window import FormWindow, GoalList
from screen import press, write
from screen_test_case import ScreenTest, strings
from waiting import until

STEPS = "ctrl+alt+shift+s"
NEXT_FINDING = "ctrl+shift+F3"
NEXT_PLACEHOLDER = "ctrl+alt+n"
FORM_OF_ROW = "w"  # the signs for keys in the context menu and the form
FINISH = "alt+k"
GOAL = "Doel bewerken"
MOST_CHOICES = 10
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

    def go_to_chapter(self, title: str) -> None:
        """The guide leads to the first field or text of a chapter; what the check finds next is sought from its heading on."""
        press(STEPS)
        self.panel.wait_for_keyboard()
        self.panel.choose_chapter(title)
        press("Return")
        until(lambda: not self.panel.has_keyboard(), "the keyboard is in the text")
        cursor = self.document.getCurrentController().getViewCursor()
        while self.office.selection(self.document).whole != title:
            before = cursor.getPosition()
            press("Up")
            until(lambda: cursor.getPosition() != before, "the cursor goes up")
        until(lambda: self.panel.heading() == title, f"the guide shows “{title}”")

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
        if form.title == GOAL:
            GoalList(self.office).close()
        until(lambda: self.office.window(self.document).has("active"), "the plan has the keyboard again")

    @staticmethod
    def _answer(field: Accessible, text: str) -> None:
        while not field.has("focused"):
            press("Tab")
        press("ctrl+a")
        write(text, QUICKLY)
        if field.role != "text":  # the office tells nobody what stands in a field of some lines
            return
        try:
            until(lambda: field.text == text, f"{field} holds “{text}”", deadline=3)
        except AssertionError:  # a list to choose from, which letters lead astray
            press("Home")
            for _ in range(MOST_CHOICES):
                before = field.text
                if before == text:
                    break
                press("Down")
                until(lambda: field.text != before, f"{field} has another choice than “{before}”")
        until(lambda: field.text == text, f"{field} holds “{text}”")

    def _open(self, chapter: str, form: Form) -> FormWindow:
        if form.at_row:
            layout = self.document.getCurrentController().getFrame().LayoutManager
            until(lambda: layout.isElementVisible(TABLE_BAR), "the tool bar for tables is there: a menu that opens earlier goes again")
            press("shift+F10")
            until(lambda: self.menu in self.office.popup_items(), "the context menu offers the row")
            press(FORM_OF_ROW)
        else:
            until(lambda: self.panel.heading() == chapter, f"the guide shows “{chapter}”")
            press(STEPS)
            self.panel.wait_for_keyboard()
            self.panel.choose_chapter(chapter)
            self.panel.button(self.panel.messages["button.chapter-form"]).do()
            if form.title == GOAL:
                return GoalList(self.office).edit()
        return FormWindow(self.office, form.title)
