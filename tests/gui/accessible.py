"""What a screen reader sees: the accessible tree of a process, asked over D-Bus.

The library for it (libatspi) answers from a cache and can wait for itself for ever; the plain calls cannot."""
from __future__ import annotations

import collections
import functools

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from waiting import NotYet, count_as_passing, until  # noqa: E402

count_as_passing(GLib.Error)

Box = collections.namedtuple("Box", "x y width height")
ANSWER_WITHIN = 20_000  # ms
_bits = {"active": 1, "checked": 4, "enabled": 8, "focused": 12, "selected": 23, "sensitive": 24, "showing": 25, "visible": 30}
_big = ("document text", "menu bar", "menu", "tool bar", "status bar", "tree")  # looked into only when asked
_atspi = "org.a11y.atspi."


def _call(bus: Gio.DBusConnection, name: str, path: str, method: str, *arguments, types: str = ""):
    interface, _, member = method.rpartition(".")
    parameters = GLib.Variant(f"({types})", arguments) if types else None
    return bus.call_sync(name, path, interface, member, parameters, None, Gio.DBusCallFlags.NONE, ANSWER_WITHIN, None).unpack()


@functools.cache
def _bus() -> Gio.DBusConnection:
    session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    (address,) = _call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


@functools.cache
def _role(owner: str, path: str) -> str:
    """It stays what it is, and another node never gets its path."""
    return _call(_bus(), owner, path, _atspi + "Accessible.GetRoleName")[0]


class Accessible:
    """A node of the tree."""

    def __init__(self, owner: str, path: str) -> None:
        self.owner = owner
        self.path = path

    def __repr__(self) -> str:
        try:
            return f"<{self.role} “{self.name}”>"
        except GLib.Error:
            return f"<{self.path}, gone>"

    def _ask(self, method: str, *arguments, types: str = ""):
        return _call(_bus(), self.owner, self.path, _atspi + method, *arguments, types=types)

    def _property(self, interface: str, name: str):
        return _call(_bus(), self.owner, self.path, "org.freedesktop.DBus.Properties.Get", _atspi + interface, name, types="ss")[0]

    @property
    def role(self) -> str:
        return _role(self.owner, self.path)

    @property
    def name(self) -> str:
        return self._property("Accessible", "Name")

    def has(self, *states: str) -> bool:
        low = self._ask("Accessible.GetState")[0][0]
        return all(low >> _bits[state] & 1 for state in states)

    def is_shown(self) -> bool:
        """Whether it still exists and can be seen."""
        try:
            return self.has("showing")
        except GLib.Error:
            return False

    @property
    def box(self) -> Box:
        """In a panel relative to the panel, elsewhere to the screen."""
        return Box(*self._ask("Component.GetExtents", 0, types="u")[0])

    @property
    def text(self) -> str:
        return self._ask("Text.GetText", 0, -1, types="ii")[0]

    @property
    def parent(self) -> Accessible:
        return Accessible(*self._property("Accessible", "Parent"))

    def children(self) -> list[Accessible]:
        return [Accessible(*child) for child in self._ask("Accessible.GetChildren")[0]]

    def walk(self, skip: tuple[str, ...] = _big):
        """Itself and all below, from top to bottom; of what `skip` names only itself."""
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
        for node in self.walk():
            if node.role == role and name in (None, node.name) and node.has("showing"):
                return node
        raise NotYet(f"no {role} “{name}” showing in {self}")

    def do(self) -> None:
        """Presses, ticks or chooses it."""
        until(lambda: self.has("enabled"), f"{self} can be used")
        if not self._ask("Action.DoAction", 0, types="i")[0]:
            raise AssertionError(f"{self} does nothing")

    # lists
    def items(self) -> list[str]:
        return [child.name for child in self.children()]

    @property
    def selected_line(self) -> int:
        """The chosen item of a list, counted from 0; -1: none."""
        if self._property("Selection", "NSelectedChildren") == 0:
            return -1
        return Accessible(*self._ask("Selection.GetSelectedChild", 0, types="i")[0])._ask("Accessible.GetIndexInParent")[0]


def application(process: int) -> Accessible:
    for node in Accessible("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root").children():
        (owner_process,) = _call(_bus(), "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                 "org.freedesktop.DBus.GetConnectionUnixProcessID", node.owner, types="s")
        if owner_process == process:
            return node
    raise NotYet(f"process {process} is not known to the accessibility bus")
