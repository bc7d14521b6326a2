"""The extension's own dialog and panels, as a person meets them."""
from __future__ import annotations

from accessible import Accessible
from office import Office
from screen import press, write
from waiting import NotYet, until

PANEL_IDS = ("ProfessionaliseringsplanSteps", "ProfessionaliseringsplanFindings", "ProfessionaliseringsplanBudget")


class NewPlanDialog:
    def __init__(self, office: Office, title: str) -> None:
        self.office = office
        self.title = title
        until(lambda: self.window().has("active"), f"the dialog “{title}” is open")
        until(lambda: any(field.has("focused") for field in self.root().find_all("text")), "the keyboard is in the dialog")

    def window(self) -> Accessible:
        return self.office.find_window(self.title)

    def root(self) -> Accessible:
        return self.window().shows("dialog", self.title)

    def is_open(self) -> bool:
        return self.title in [window.name for window in self.office.windows()]

    def field(self, label: str) -> Accessible:
        return self.root().shows("text", label)

    def names(self, *roles: str) -> list[str]:
        """What the showing controls of these roles are called."""
        return [node.name for node in self.root().walk() if node.role in roles and node.has("showing") and node.name]

    def fill(self, label: str, text: str) -> None:
        """Types over what is in a field that the keyboard is in."""
        until(lambda: self.field(label).has("focused"), f"the keyboard is in “{label}”")
        press("ctrl+a")
        write(text)
        if self.field(label).role == "text": # the office tells nobody what stands in a field of some lines
            until(lambda: self.field(label).text == text, f"“{label}” holds “{text}”")

    def wait_until_closed(self) -> None:
        until(lambda: not self.is_open(), f"the dialog “{self.title}” is closed")


class FormWindow:
    """A form that stands beside the document."""

    def __init__(self, office: Office, title: str) -> None:
        self.office = office
        self.title = title
        until(lambda: self.window().has("active"), f"the form “{title}” is open")
        until(lambda: any(field.has("focused") for field in self.fields()), "the keyboard is in a field")

    def window(self) -> Accessible:
        return self.office.find_window(self.title)

    def fields(self) -> list[Accessible]:
        """The texts that can be typed in, from top to bottom."""
        return [node for node in self.window().walk() if node.role in ("text", "scroll pane") and node.has("showing")]

    def field(self, label: str) -> Accessible:
        """By its name for a screen reader."""
        for node in self.window().walk():
            if node.role in ("text", "combo box", "scroll pane") and node.name == label and node.has("showing"):
                return node.find("text") if node.role == "combo box" else node
        raise NotYet(f"no field “{label}” among {[node.name for node in self.window().walk()]}")

    def fill(self, label: str, text: str) -> None:
        """Types over what is in a field that the keyboard is in."""
        until(lambda: self.field(label).has("focused"), f"the keyboard is in “{label}”")
        press("ctrl+a")
        write(text)
        if self.field(label).role == "text": # the office tells nobody what stands in a field of some lines
            until(lambda: self.field(label).text == text, f"“{label}” holds “{text}”")

    def labels(self) -> list[str]:
        return [node.name for node in self.window().walk() if node.role in ("label", "static") and node.has("showing") and node.name]

    def button(self, name: str) -> Accessible:
        return self.window().shows("push button", name)

    def is_open(self) -> bool:
        return self.title in [window.name for window in self.office.windows()]

    def wait_until_closed(self) -> None:
        until(lambda: not self.is_open(), f"the form “{self.title}” is closed")


class Panel:
    """One of the panels in a window: that of a controller, or the one in front of a document."""
    """One of the panels in the window of a document."""

    def __init__(self, office: Office, document, title: str, panel_id: str) -> None:
        self.office = office
        self.document = document
        self.title = title
        self.panel_id = panel_id
        self._root: Accessible | None = None

    def controller(self):
        return self.document.getCurrentController() if hasattr(self.document, "getCurrentController") else self.document

    def root(self) -> Accessible:
        """The panel itself; its children are the controls."""
        if self._root is None or not self._root.is_shown():
            self._root = self._find_root()
        return self._root

    def frame(self) -> Accessible:
        """Title and body, as the sidebar has them."""
        return self._title().parent.parent

    def _title(self) -> Accessible:
        return self.office.window_of(self.controller()).find("split pane").shows("toggle button", self.title)

    def _find_root(self) -> Accessible:
        return self.frame().children()[1].shows("root pane").children()[0]

    def is_unfolded(self) -> bool:
        return self._title().has("checked")

    def showing(self) -> list[Accessible]:
        """The controls that a person can see."""
        return [control for control in self.root().children() if control.has("showing")]

    def labels(self) -> list[str]:
        return [control.name for control in self.showing() if control.role == "label"]

    def buttons(self) -> list[str]:
        return [control.name for control in self.showing() if control.role == "push button"]

    def button(self, name: str) -> Accessible:
        return self.root().shows("push button", name)

    def list(self) -> Accessible:
        return self.root().shows("list")

    def uno_control(self, name: str):
        """The same control through UNO: for texts and sizes that the accessible tree does not tell."""
        deck = self.controller().Sidebar.getDecks().getByName("ProfessionaliseringsplanDeck")
        control = deck.getPanels().getByName(self.panel_id).getDialog().getControl(name)
        if control is None:
            raise NotYet(f"no control {name}")
        return control

    def uno_panel(self):
        deck = self.controller().Sidebar.getDecks().getByName("ProfessionaliseringsplanDeck")
        return deck.getPanels().getByName(self.panel_id)

    def uno_controls(self) -> list:
        deck = self.controller().Sidebar.getDecks().getByName("ProfessionaliseringsplanDeck")
        return list(deck.getPanels().getByName(self.panel_id).getDialog().getControls())

    def choose(self, line: int) -> None:
        """By the arrow keys; the keyboard must be in the list."""
        while (chosen := self.list().selected_line) != line:
            press("Down" if chosen < line else "Up")
            until(lambda before=chosen: self.list().selected_line != before, "another line is chosen")

    def wait_for_keyboard(self) -> None:
        until(lambda: self.list().has("focused"), f"the keyboard is in the list of the panel “{self.title}”")


class StepsPanel(Panel):
    def __init__(self, office: Office, document, title: str) -> None:
        super().__init__(office, document, title, PANEL_IDS[0])

    def guidance(self) -> str:
        return self.uno_control("Guidance").getText()


class FindingsPanel(Panel):
    def __init__(self, office: Office, document, title: str) -> None:
        super().__init__(office, document, title, PANEL_IDS[1])

    def lines(self) -> list[str]:
        """The findings in the list, without the titles of their groups."""
        return [line for line in self.list().items() if line[0] in "✖▲○"]

    def choose_option(self, name: str, option: int) -> None:
        """In one of the drop-down lists above the findings."""
        control = self.uno_control(name)
        self.office.on_main_thread(lambda: control.selectItemPos(option, True))

    def counts(self) -> list[int]:
        """Errors, warnings, hints."""
        for label in self.labels():
            numbers = [int(word) for word in label.split() if word.isdigit()]
            if len(numbers) == 3:
                return numbers
        raise NotYet(f"no counts among {self.labels()}")


class BudgetPanel(Panel):
    def __init__(self, office: Office, document, title: str) -> None:
        super().__init__(office, document, title, PANEL_IDS[2])

    def lines(self) -> list[str]:
        return self.list().items()
