"""What a screen reader sees: the accessible tree of one process."""
from __future__ import annotations

import collections
import re

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from screen import NotYet, count_as_passing, until  # noqa: E402

count_as_passing(GLib.Error)

Box = collections.namedtuple("Box", "x y width height")
_big = ("document text", "menu bar", "menu", "tool bar", "status bar")  # looked into only when asked


class Accessible:
    """A node of the tree."""

    def __init__(self, node: Atspi.Accessible) -> None:
        self.node = node

    def __repr__(self) -> str:
        return f"<{self.role} “{self.name}”>"

    @property
    def role(self) -> str:
        return self.node.get_role_name()

    @property
    def name(self) -> str:
        return self.node.get_name()

    @property
    def states(self) -> set[str]:
        return {state.value_nick for state in self.node.get_state_set().get_states()}

    def has(self, *states: str) -> bool:
        return self.states.issuperset(states)

    @property
    def box(self) -> Box:
        """In a panel relative to the panel, elsewhere to the screen."""
        extents = Atspi.Component.get_extents(self.node, Atspi.CoordType.SCREEN)
        return Box(extents.x, extents.y, extents.width, extents.height)

    @property
    def text(self) -> str:
        return Atspi.Text.get_text(self.node, 0, -1)

    @property
    def parent(self) -> Accessible:
        return Accessible(self.node.get_parent())

    def children(self) -> list[Accessible]:
        nodes = (self.node.get_child_at_index(at) for at in range(self.node.get_child_count()))
        return [Accessible(node) for node in nodes if node is not None]

    def walk(self, skip: tuple[str, ...] = _big):
        """Itself and all below, from top to bottom; what `skip` names only itself."""
        yield self
        if self.role not in skip:
            for child in self.children():
                yield from child.walk(skip)

    def find_all(self, role: str, name: str | None = None, skip: tuple[str, ...] = _big) -> list[Accessible]:
        return [node for node in self.walk(skip) if node.role == role and name in (None, node.name)]

    def find(self, role: str, name: str | None = None, skip: tuple[str, ...] = _big) -> Accessible:
        for node in self.walk(skip):
            if node.role == role and name in (None, node.name):
                return node
        raise NotYet(f"no {role} “{name}” in {self}")

    def shows(self, role: str, name: str | None = None) -> Accessible:
        """The one that a person can see."""
        for node in self.find_all(role, name):
            if node.has("showing"):
                return node
        raise NotYet(f"no {role} “{name}” showing in {self}")

    def do(self) -> None:
        """Presses, ticks or chooses it."""
        until(lambda: self.has("enabled"), f"{self} can be used")
        if not Atspi.Action.do_action(self.node, 0):
            raise AssertionError(f"{self} does nothing")

    # lists
    def items(self) -> list[str]:
        return [child.name for child in self.children()]

    @property
    def selected(self) -> str:
        """The chosen item of a list, or nothing."""
        node = Atspi.Selection.get_selected_child(self.node, 0) if Atspi.Selection.get_n_selected_children(self.node) else None
        return node.get_name() if node is not None else ""


def application(process: int) -> Accessible:
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for node in Accessible(desktop).children():
        if node.node.get_process_id() == process:
            node.node.set_cache_mask(Atspi.Cache.NONE)
            return node
    raise NotYet(f"process {process} is not known to the accessibility bus")


def without_mnemonic(label: str) -> str:
    return re.sub("~", "", label)
