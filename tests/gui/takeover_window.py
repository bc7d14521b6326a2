"""The window "Bestaand plan overnemen", as a person meets it."""
from __future__ import annotations

from accessible import Accessible
from office import Office
from plan_window import FormWindow
from screen import press
from waiting import NotYet, until
from words import ROOT, strings


class TakeoverWindow(FormWindow):
    """By the names of the labels in the dialog's strings; `title` and `parts_label` are those of rows for a plan that is there."""

    def __init__(self, office: Office, language: str = "nl", title: str = "", parts_label: str = "") -> None:
        self.office = office
        self.language = language
        self.words = strings("Takeover", language)
        self.title = title or self.words["title"]
        self.parts_label = parts_label or self.words["partsLabel"]
        until(lambda: self.window().has("active"), "the window is open")
        until(self.is_in_parts, "the keyboard is in the tree")

    def parts(self) -> Accessible:
        return self.window().shows("tree", self.parts_label)

    def is_in_parts(self) -> bool:
        """The keyboard is in the tree, or in a line of it."""
        return any(node.has("focused") for node in self.parts().walk(skip=()))

    def lines(self) -> list[str]:
        """What the tree says, from top to bottom, without its title."""
        return [node.name for node in self.parts().walk(skip=()) if node.role == "tree item"][1:]

    def line(self, text: str) -> str:
        """The first one of a part that begins with these words, which may be shortened."""
        for line in self.lines():
            words = line.partition(" → ")[0]
            if words.startswith(text) or (words.endswith("…") and len(words) > 1 and text.startswith(words[:-1].rstrip())):
                return line
        raise NotYet(f"no line “{text}” among {self.lines()}")

    def choose_part(self, text: str) -> None:
        """By the arrow keys; the keyboard must be in the tree. The title is above the first line."""
        at = self.lines().index(until(lambda: self.line(text), f"“{text}” is there"))
        press("Home", *["Down"] * (at + 1))
        until(lambda: self.is_chosen(at), f"“{text}” is chosen")
        self.office.on_main_thread(lambda: None)  # what the window does about it comes later

    def is_chosen(self, line: int) -> bool:
        return [node for node in self.parts().walk(skip=()) if node.role == "tree item"][line + 1].has("selected")

    def columns(self) -> Accessible:
        return self.window().shows("list", self.words["columnsLabel"])

    def go_to_parts(self) -> None:
        """By the letter of its label."""
        press("alt+" + self.letter("partsLabel"))
        until(self.is_in_parts, "the keyboard is in the tree")

    def letter(self, key: str) -> str:
        file = ROOT / "dialogs" / f"Takeover_{self.language.replace('-', '_')}.properties"
        raw = next(line for line in file.read_text("utf-8").splitlines() if line.startswith(key + "="))
        return raw[raw.index("~") + 1].lower()

    def choose_target(self, text: str) -> None:
        """For the chosen part, by the letter of the label and the arrow keys."""
        press("alt+" + self.letter("targetLabel"))
        self.choose(self.words["targetLabel"], text)

    def choose_column(self, title: str, text: str) -> None:
        """What a column of the chosen table becomes."""
        press("alt+" + self.letter("columnsLabel"))
        until(lambda: self.columns().has("focused"), "the keyboard is in the columns")
        at = next(number for number, line in enumerate(self.columns().items()) if line.startswith(f"{title} →"))
        press("Home", *["Down"] * at)
        until(lambda: self.columns().selected_line == at, f"“{title}” is chosen")
        press("alt+" + self.letter("choiceLabel"))
        self.choose(self.words["choiceLabel"], text)
        until(lambda: f"{title} → {text}" in self.columns().items(), f"“{title}” becomes “{text}”")

    def tick_for_all(self) -> None:
        box = next(node for node in self.window().find_all("check box") if node.has("showing"))
        box.do()
        until(lambda: box.has("checked"), "it is for all of this kind")

    def press_button(self, key: str) -> None:
        self.button(self.words[key]).do()

    def says(self, text: str) -> None:
        until(lambda: any(text in said for said in self.labels()), f"the window says “{text}”")
