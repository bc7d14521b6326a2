"""The extension's own dialog and panels, as a person meets them."""
from __future__ import annotations

import collections
import re

from accessible import Accessible
from office import Office
from screen import click, press, write
from waiting import NotYet, until
from words import strings

# depth: 0 for the title above all; text: as it is shown, so perhaps shortened
Line = collections.namedtuple("Line", "depth text node")
Counts = collections.namedtuple("Counts", "fill_in errors warnings hints")


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

    def go_to(self, label: str) -> None:
        """By the Tab key."""
        while not self.field(label).has("focused"):
            press("Tab")

    def choose(self, label: str, text: str) -> None:
        """In a list that nothing can be typed in, by the arrow keys."""
        self.go_to(label)
        press("Home")
        tries = 0
        while (before := self.field(label).text) != text:
            tries += 1
            if tries > 30:
                raise AssertionError(f"“{label}” does not offer “{text}”")
            press("Down")
            until(lambda: self.field(label).text != before, f"“{label}” has another choice than “{before}”")

    def labels(self) -> list[str]:
        return [node.name for node in self.window().walk() if node.role in ("label", "static") and node.has("showing") and node.name]

    def button(self, name: str) -> Accessible:
        return self.window().shows("push button", name)

    def is_open(self) -> bool:
        return self.title in [window.name for window in self.office.windows()]

    def wait_until_closed(self) -> None:
        until(lambda: not self.is_open(), f"the form “{self.title}” is closed")


class GoalList:
    """The goals of the plan, in a window beside the document; the one at the cursor is chosen."""
    title = "Doelen van het plan"

    def __init__(self, office: Office) -> None:
        self.office = office
        until(lambda: self.window().has("active"), f"“{self.title}” is open")

    def window(self) -> Accessible:
        return self.office.find_window(self.title)

    def edit(self) -> FormWindow:
        self.window().shows("push button", "Bewerken…").do()
        return FormWindow(self.office, "Doel bewerken")

    def add(self) -> FormWindow:
        self.window().shows("push button", "Toevoegen…").do()
        return FormWindow(self.office, "Doel toevoegen")

    def close(self) -> None:
        self.window().shows("push button", "Sluiten").do()
        until(lambda: self.title not in [window.name for window in self.office.windows()], f"“{self.title}” is closed")


def without_tail(shown: str) -> str:
    """What a line of a tree shows, without the number or the state behind it."""
    return re.sub(r" (· .*|\(\d+\)|\d+)$", "", shown)


def stands_for(shown: str, text: str) -> bool:
    """Whether a line of a tree shows this text: perhaps shortened, and with a number or a state behind it."""
    bare = without_tail(shown)
    return text in (shown, bare) or (bare.endswith("…") and len(bare) > 1 and text.startswith(bare[:-1].rstrip()))


class Tree:
    """The tree of a panel. What it shows is asked through UNO: its accessible lines do not tell whether they can be seen."""

    def __init__(self, panel: Panel, name: str) -> None:
        self.panel = panel
        self.name = name

    def control(self):
        return self.panel.uno_control(self.name)

    def accessible(self) -> Accessible:
        return self.panel.root().shows("tree")

    def lines(self) -> list[Line]:
        """All of them, also in closed branches; the title above all is the first."""
        def below(node, depth: int) -> list[Line]:
            found = [Line(depth, node.getDisplayValue(), node)]
            for at in range(node.getChildCount()):
                found += below(node.getChildAt(at), depth + 1)
            return found

        def read() -> tuple[list[Line]]:
            data = self.control().getModel().DataModel
            return (below(data.getRoot(), 0) if data is not None else [],)
        return until(read, f"the lines of “{self.name}” stay as they are while they are read")[0]

    def texts(self, depth: int = 1) -> list[str]:
        return [line.text for line in self.lines() if line.depth == depth]

    def below(self, line: Line) -> list[Line]:
        lines = self.lines()
        at = next((at for at, each in enumerate(lines) if each.node == line.node), None)
        if at is None:
            raise NotYet(f"“{line.text}” is gone")
        end = next((end for end in range(at + 1, len(lines)) if lines[end].depth <= line.depth), len(lines))
        return lines[at + 1:end]

    def leaves(self, line: Line | None = None) -> list[Line]:
        """Those with none below them, of a branch or of the whole tree."""
        return [each for each in (self.below(line) if line else self.lines()) if each.depth > 0 and each.node.getChildCount() == 0]

    def line(self, text: str, below: Line | None = None, depth: int | None = None) -> Line:
        """The first one that shows this text."""
        for each in self.below(below) if below else self.lines():
            if depth in (None, each.depth) and stands_for(each.text, text):
                return each
        raise NotYet(f"no line “{text}” among {[each.text for each in self.lines()]}")

    @staticmethod
    def icon(line: Line) -> str:
        """The name of its picture."""
        return re.sub(r".*/|_\d+(_dark)?\.png$", "", line.node.getNodeGraphicURL())

    def is_open(self, line: Line) -> bool:
        return self.control().isNodeExpanded(line.node)

    def path(self, node) -> list:
        """From the line of a node up to the top one, without the title above all."""
        found = []
        while node is not None and node.getParent() is not None:
            found.append(node)
            node = node.getParent()
        return found

    def chosen_node(self):
        node = self.control().getSelection()
        return node if hasattr(node, "getDisplayValue") else None

    @property
    def chosen(self) -> str:
        """The text of the chosen line; none: empty."""
        node = self.chosen_node()
        return "" if node is None else node.getDisplayValue()

    @property
    def chosen_top(self) -> str:
        """The text of the line of the first level that the chosen one is, or is below."""
        path = self.path(self.chosen_node())
        return path[-1].getDisplayValue() if path else ""

    def open(self, line: Line) -> None:
        control = self.control()
        self.panel.office.on_main_thread(lambda: control.expandNode(line.node))
        until(lambda: control.isNodeExpanded(line.node), f"“{line.text}” is open")

    def _now(self, line: Line) -> Line:
        """The same line, also where the tree was filled anew since it was looked for: then its node may show another, or itself another text."""
        lines = [each for each in self.lines() if each.depth == line.depth]
        alike = [each for each in lines if stands_for(each.text, without_tail(line.text)) or stands_for(line.text, without_tail(each.text))]
        if not alike:
            raise NotYet(f"“{line.text}” is gone")
        return min(alike, key=lambda each: (each.text != line.text, each.node != line.node))

    def choose(self, line: Line) -> None:
        """As by the arrow keys, wherever the keyboard is."""
        control = self.control()

        def is_chosen() -> bool:
            now = self._now(line)
            if self.chosen_node() != now.node:
                for node in reversed(self.path(now.node)[1:]):
                    self.panel.office.on_main_thread(lambda node=node: control.expandNode(node))
                self.panel.office.on_main_thread(lambda: control.select(now.node))
            return self.chosen_node() == now.node and self.chosen == now.text

        until(is_chosen, f"“{line.text}” is chosen")
        self.panel.office.on_main_thread(lambda: None)  # what the panel does about it comes later

    def in_sight(self) -> list[Line]:
        """Those in no closed branch."""
        control, found, closed = self.control(), [], None
        for line in self.lines():
            if closed is not None and line.depth > closed:
                continue
            found.append(line)
            closed = None if control.isNodeExpanded(line.node) else line.depth
        return found

    def choose_by_keys(self, line: Line) -> None:
        """By the arrow keys; the keyboard must be in the tree."""
        if self.chosen_node() == line.node:
            return
        for node in reversed(self.path(line.node)):
            seen = self.in_sight()
            goal = next(at for at, each in enumerate(seen) if each.node == node)
            now = next((at for at, each in enumerate(seen) if each.node == self.chosen_node()), None)
            if now is None:
                press("Down")
                until(self.chosen_node, "a line is chosen")
                now = next(at for at, each in enumerate(seen) if each.node == self.chosen_node())
            if now != goal:
                press(*["Down" if now < goal else "Up"] * abs(goal - now))
            until(lambda: self.chosen_node() == node, f"“{seen[goal].text}” is chosen")
            if node != line.node and not self.control().isNodeExpanded(node):
                press("Right")
                until(lambda: self.control().isNodeExpanded(node), f"“{seen[goal].text}” is open")


class Panel:
    """One of the panels in a window: that of a controller, or the one in front of a document. It has a deck of its own."""
    panel_id: str
    deck_id: str
    file: str  # of its words
    tree_name: str

    def __init__(self, office: Office, document) -> None:
        self.office = office
        self.document = document
        self.words = strings(self.file, office.language)
        self.messages = strings("messages", office.language)
        self.tree = Tree(self, self.tree_name)
        self._root: Accessible | None = None
        self._made: tuple | None = None  # the controller, and the panel's window in it
        self._kept: list = []  # the office forgets the names of what nobody holds

    def __repr__(self) -> str:
        return self.file

    def controller(self):
        return self.document.getCurrentController() if hasattr(self.document, "getCurrentController") else self.document

    def deck(self):
        sidebar = self.controller().Sidebar
        decks = sidebar.getDecks()
        if not decks.hasByName(self.deck_id):
            raise NotYet(f"no deck {self.deck_id}")
        deck = decks.getByName(self.deck_id)
        self._kept = [*self._kept[-9:], sidebar, decks, deck]
        return deck

    def is_in_front(self) -> bool:
        return bool(self.controller().Sidebar.isVisible()) and self.deck().isActive()

    def bring_to_front(self) -> None:
        """Its deck, with the keyboard where it is; asked for again where the panel of a plan that was just made still comes to the front itself."""
        def ask() -> bool:
            if not self.is_in_front():
                sidebar = self.controller().Sidebar
                self.office.on_main_thread(lambda: sidebar.setVisible(True))
                self.office.on_main_thread(lambda: sidebar.showDecks(True))
                deck = until(self.deck, f"there is a deck for {self}")
                self.office.on_main_thread(lambda: deck.activate(True))
            return self.is_in_front()

        until(ask, f"{self} is in front")
        until(lambda: self.is_in_front() and self.labels(), f"{self} is in front, and filled")

    def root(self) -> Accessible:
        """The panel itself; its children are the controls."""
        if not self.is_in_front():
            raise NotYet(f"{self} is not in front")
        if self._root is None or not self._root.is_shown():
            self._root = self.viewport().shows("root pane").children()[0]
        return self._root

    def viewport(self) -> Accessible:
        """What the sidebar shows of it."""
        return self.office.window_of(self.controller()).find("split pane").shows("viewport")

    def showing(self) -> list[Accessible]:
        """The controls that a person can see."""
        return [control for control in self.root().children() if control.has("showing") and control.box.width > 0]

    def labels(self) -> list[str]:
        return [control.name for control in self.showing() if control.role == "label" and control.name]

    def buttons(self) -> list[str]:
        return [control.name for control in self.showing() if control.role == "push button"]

    def button(self, name: str) -> Accessible:
        return self.root().shows("push button", name)

    def _dialog(self):
        """Asked for once: each time that a panel is asked for, the office lays out its deck anew."""
        if not self.is_in_front():
            raise NotYet(f"{self} is not in front")
        controller = self.controller()
        if self._made is None or self._made[0] != controller:
            panels = self.deck().getPanels()
            panel = panels.getByName(self.panel_id)
            dialog = panel.getDialog()
            if dialog is None:
                raise NotYet(f"{self} is not made")
            self._made = controller, dialog
            self._kept += [panels, panel]
        return self._made[1]

    def uno_control(self, name: str):
        """The same control through UNO: for texts and sizes that the accessible tree does not tell."""
        control = self._dialog().getControl(name)
        if control is None:
            raise NotYet(f"no control {name}")
        return control

    def uno_controls(self) -> list:
        return list(self._dialog().getControls())

    def text(self, name: str) -> str:
        """Of a control, by its name in the .xdl file."""
        return self.uno_control(name).getText()

    def is_pressed(self, name: str) -> bool:
        """Of a button that stays down."""
        return self.uno_control(name).getModel().State != 0

    def click(self, control: Accessible) -> None:
        """With the mouse."""
        origin, box = self.root().parent.parent.box, control.box
        click(origin.x + box.x + box.width // 2, origin.y + box.y + box.height // 2)

    def has_keyboard(self) -> bool:
        return self.tree.accessible().has("focused")

    def wait_for_keyboard(self) -> None:
        until(self.has_keyboard, f"the keyboard is in the tree of {self}")

    # the menu of what is needed less often
    def open_menu(self) -> None:
        self.button(self.words["more"]).do()
        until(self.office.popup_items, "the menu is open")

    def close_menu(self) -> None:
        press("Escape")
        until(lambda: not self.office.popup_items(), "the menu is closed")

    def choose_in_menu(self, key: str) -> None:
        """By the name of its text in the messages."""
        self.open_menu()
        until(lambda: self.office.popup_item(self.messages[key]), "it is in the menu").do()
        until(lambda: not self.office.popup_items(), "the menu is closed")

    def menu_says(self, key: str, *states: str) -> bool:
        """Whether the menu has a line with these states; what cannot be done now is not in it."""
        self.open_menu()
        name = self.messages[key]
        says = name in self.office.popup_items() and self.office.popup_item(name).has(*states)
        self.close_menu()
        return says


class StepsPanel(Panel):
    panel_id = "ProfessionaliseringsplanSteps"
    deck_id = "ProfessionaliseringsplanDeck"
    file = "StepsPanel"
    tree_name = "Chapters"

    def guidance(self) -> str:
        return self.text("Guidance")

    def heading(self) -> str:
        return self.text("Heading")

    def chapters(self) -> list[str]:
        """The lines of the cover and of all chapters."""
        return self.tree.texts()

    def chapter(self, title: str) -> Line:
        return self.tree.line(title, depth=1)

    def state(self, title: str) -> str:
        """What stands behind a title, such as “klaar”, or “3 open”."""
        text = self.chapter(title).text
        number = re.search(r" (\d+)( open)?$", text)
        return f"{number[1]} open" if number else text.rpartition(" · ")[2]

    def icon(self, title: str) -> str:
        return self.tree.icon(self.chapter(title))

    def choose_chapter(self, title: str) -> None:
        """By the arrow keys; the keyboard must be in the tree."""
        self.tree.choose_by_keys(self.chapter(title))
        until(lambda: self.heading() == title, f"“{title}” is explained")


class FindingsPanel(Panel):
    panel_id = "ProfessionaliseringsplanFindings"
    deck_id = "ProfessionaliseringsplanFindingsDeck"
    file = "FindingsPanel"
    tree_name = "Findings"

    def findings(self) -> list[Line]:
        """One line for each."""
        return self.tree.leaves()

    def lines(self) -> list[str]:
        """What the tree says, without its title."""
        return [line.text for line in self.tree.lines() if line.depth > 0]

    def of_kind(self, rule: str) -> list[Line]:
        """The lines of the findings of a rule."""
        kind, found = self.messages[f"kind.{rule}"], []
        for line in self.tree.lines():
            if line.depth != 2:
                continue
            if line.node.getChildCount() > 0:
                found += self.tree.leaves(line) if stands_for(line.text, kind) else []
            elif stands_for(line.text, kind) or line.text.startswith(f"{kind}: ") or stands_for(line.text, f"{kind}: "):
                found.append(line)
        return found

    def details(self) -> str:
        return self.text("Details")

    def counts(self) -> Counts:
        """How much there is to fill in, and the numbers on the buttons."""
        def number(text: str, key: str) -> int | None:
            for form in ("one", "many"):
                before, _, after = self.messages[f"{key}.{form}"].partition("{n}")
                found = re.search(rf"(?:^|, )({re.escape(before)}(\d+)?{re.escape(after)})(?:$|[,.])", text)
                if found:
                    return int(found[2] or 1)
            return None
        numbers = [number(self.uno_control(name).getModel().Label, f"counter.{kind}")
                   for name, kind in (("Errors", "error"), ("Warnings", "warning"), ("Hints", "hint"))]
        if None in numbers:
            raise NotYet(f"no counts on {self.buttons()}")
        return Counts(number(self.text("ToDo"), "to-do.field") or 0, *numbers)

    def press_filter(self, *names: str) -> None:
        """Presses these of the buttons with numbers, by their names in the .xdl file."""
        for name in names:
            was = self.is_pressed(name)
            self.click(self.button(self.uno_control(name).getModel().Label))
            until(lambda: self.is_pressed(name) != was, f"“{name}” is pressed")


class BudgetPanel(Panel):
    panel_id = "ProfessionaliseringsplanBudget"
    deck_id = "ProfessionaliseringsplanBudgetDeck"
    file = "BudgetPanel"
    tree_name = "Figures"

    def lines(self) -> list[str]:
        """The figures, as the width lets them be seen."""
        return self.tree.texts()

    def year(self, which: str = "First") -> tuple[str, str, str]:
        """What the card of a year says: which it is, what is planned, and what is left."""
        return self.text(f"{which}Year"), self.text(f"{which}Planned"), self.text(f"{which}Left")

    def has(self, text: str) -> bool:
        """Whether a figure is shown."""
        return any(stands_for(line, text) for line in self.lines())


class FollowUpPanel(Panel):
    panel_id = "ProfessionaliseringsplanFollowUp"
    deck_id = "ProfessionaliseringsplanFollowUpDeck"
    file = "FollowUpPanel"
    tree_name = "Due"

    def begin(self) -> None:
        """Gives a plan its chapter, by the button."""
        self.button(self.words["begin"]).do()
        until(lambda: self.words["update"] in self.buttons(), "the follow-up has begun")

    def group(self, name: str) -> list[str]:
        """The lines of a group, by the name of its text in the messages; none where it is not shown."""
        for line in self.tree.lines():
            if line.depth == 1 and stands_for(line.text, self.messages[f"follow-up.group.{name}"]):
                return [each.text for each in self.tree.below(line)]
        return []

    def year(self, which: str = "First") -> tuple[str, str, str]:
        """What the card of a year says: which it is, what was paid, and what is left."""
        return self.text(f"{which}Year"), self.text(f"{which}Planned"), self.text(f"{which}Left")
