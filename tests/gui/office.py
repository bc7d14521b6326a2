"""A real office with the extension, in a fresh copy of the scratch profile, and what UNO says of it."""
from __future__ import annotations

import collections
import functools
import json
import os
import pathlib
import shutil
import subprocess
import threading

import uno
import unohelper
from com.sun.star.awt import XCallback
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import DisposedException, IndexOutOfBoundsException
from com.sun.star.uno import RuntimeException

import office_client
from accessible import Accessible, application
from screen import press
from waiting import NotYet, count_as_passing, until
from words import ROOT

count_as_passing(DisposedException, IndexOutOfBoundsException, RuntimeException)  # the second: of a tree that changes while it is read

PROGRAM = pathlib.Path(os.environ.get("OFFICE_PROGRAM", "/usr/lib/libreoffice/program"))
PROFILE = pathlib.Path(os.environ["PLAN_PROFILE"])
WORK = pathlib.Path(os.environ["PLAN_WORK"])

WINDOWS = ("frame", "dialog", "alert", "file chooser")

# text: what the view cursor covers; whole: all text of the paragraph or cell that it begins in; table: its name, or "";
# cell: its name, or ""; style: the character style
Selection = collections.namedtuple("Selection", "text whole table cell style")


class _Callback(unohelper.Base, XCallback):
    def __init__(self, call, done: threading.Event) -> None:
        self._call = call
        self._done = done

    def notify(self, _data) -> None:
        try:
            self._call()
        finally:
            self._done.set()


@functools.cache
def _learn_types() -> None:
    """Of the extension's API, of which a program outside the office knows nothing."""
    types = next(PROFILE.glob("user/uno_packages/cache/uno_packages/*/*.oxt/*.rdb"))
    uno.getComponentContext().getValueByName("/singletons/com.sun.star.reflection.theTypeDescriptionManager").insert(types.as_uri())


def _remember(profile: pathlib.Path, settings: dict[str, dict[str, str]]) -> None:
    """Writes settings of ours into a profile that no office uses."""
    file = profile / "user/registrymodifications.xcu"
    items = "".join(f'<item oor:path="/org.professionaliseringsplan.Settings/{group}"><prop oor:name="{name}" oor:op="fuse">'
                    f"<value>{value}</value></prop></item>" for group, values in settings.items() for name, value in values.items())
    file.write_text(file.read_text("utf-8").replace("</oor:items>", items + "</oor:items>"), "utf-8")


class Office:
    """Starts with one empty text document, which stays open behind the others."""

    def __init__(self, language: str, is_known: bool = True, packages: tuple[pathlib.Path, ...] = (), **environment: str) -> None:
        """Its user knows the extension already: nothing is said that is for somebody new, unless not `is_known`. `packages`: extensions besides."""
        self.language = language
        self.is_known = is_known
        profile = WORK / "profile-in-use"
        shutil.rmtree(profile, ignore_errors=True)
        shutil.copytree(PROFILE, profile)
        if is_known:
            _remember(profile, {"Welcome": {"Shown": "true", "BeginHere": "false"}, "Tips": {"Shown": "false"}})
        for package in packages:
            subprocess.run(["bash", "-ec", '. "$0"; unopkg_as_anyone add -f -s "-env:UserInstallation=$(file_url "$1")" "$2"',
                            ROOT / "scripts/lib/office.sh", profile, package], check=True, stdout=subprocess.DEVNULL)
        pipe = f"plan-gui-{os.getpid()}-{language}"
        self._log = open(WORK / f"office-{language}.log", "ab")
        self._log_begins = self._log.tell()
        self.process = subprocess.Popen(
            [PROGRAM / "soffice.bin", f"-env:UserInstallation={profile.as_uri()}", "--writer", "--norestore", "--nologo",
             f"--language={language}", f"--accept=pipe,name={pipe};urp"], stdout=self._log, stderr=self._log, env={**os.environ, **environment})
        try:
            resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
            self.context = until(lambda: self._connect(resolver, pipe), "the office answers")
            self.desktop = self.service("com.sun.star.frame.Desktop")
            self.first = until(self.desktop.getCurrentComponent, "an empty document is open")
            until(lambda: self.window().has("active", "showing"), "the window of the empty document is there")
            self._settings = self._read_settings()
        except BaseException:
            self.kill()
            raise

    def _connect(self, resolver, pipe: str):
        self.must_live()
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception as error:  # NoConnectException, and others while it starts
            raise NotYet(str(error)) from error

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self._log.close()

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def died_of(self, function: str) -> bool:
        """Whether it crashed in a function of its own, as it writes down itself."""
        return not self.alive and function.encode() in pathlib.Path(self._log.name).read_bytes()[self._log_begins:]

    def must_live(self) -> None:
        if not self.alive:
            raise AssertionError(f"the office died: exit {self.process.returncode}")

    def service(self, name: str):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    # documents and windows
    def documents(self) -> list:
        self.must_live()
        found, components = [], self.desktop.getComponents().createEnumeration()
        while components.hasMoreElements():
            component = components.nextElement()
            if component.supportsService("com.sun.star.text.TextDocument"):
                found.append(component)
        return found

    def windows(self) -> list[Accessible]:
        self.must_live()
        return [child for child in application(self.process.pid).children() if child.role in WINDOWS]

    def _popup(self) -> list[Accessible]:
        windows = [child for child in application(self.process.pid).children() if child.role == "window"]
        return [item for window in windows for menu in window.children() for item in menu.children()]

    def popup_items(self) -> list[str]:
        """Of the menu that is open: the one of the context, or of a button."""
        return [item.name for item in self._popup()]

    def popup_item(self, name: str) -> Accessible:
        for item in self._popup():
            if item.name == name:
                return item
        raise NotYet(f"no “{name}” in {self.popup_items()}")

    def find_window(self, title: str) -> Accessible:
        for window in self.windows():
            if window.name == title:
                return window
        raise NotYet(f"no window “{title}” among {[window.name for window in self.windows()]}")

    def window(self, document=None) -> Accessible:
        """The window of a document; of the one in front when none is given."""
        self.must_live()
        document = document or self.desktop.getCurrentComponent()
        if document is None or document.getCurrentController() is None:
            raise NotYet("no document has a window")
        return self.window_of(document.getCurrentController())

    def window_of(self, controller) -> Accessible:
        return self.find_window(controller.getFrame().Title)

    def active_window(self) -> Accessible:
        for window in self.windows():
            if window.has("active"):
                return window
        raise NotYet("no active window")

    def menu_bar(self, document=None) -> Accessible:
        """The one that is seen."""
        return self.window(document).shows("menu bar")

    def menu_item(self, *path: str) -> Accessible:
        """menu_item("Bestand", "Opslaan"), in the window in front."""
        menu = self.menu_bar()
        for at, name in enumerate(path):
            last = at + 1 == len(path)
            found = [child for child in menu.children() if child.name == name and (last or child.role == "menu")]
            if not found:
                raise NotYet(f"no “{name}” among {menu.items()}")
            menu = found[0]
        return menu

    def _read_settings(self) -> dict[str, dict]:
        """What is kept for the extension and for mail, by the path of a group."""
        ours = "/org.professionaliseringsplan.Settings"
        groups = [f"{ours}/{name}" for name in self.configuration("ConfigurationAccess", ours).ElementNames]
        nodes = {path: self.configuration("ConfigurationAccess", path) for path in (*groups, "/org.openoffice.Office.Common/ExternalMailer")}
        return {path: {name: node.getByName(name) for name in node.ElementNames} for path, node in nodes.items()}

    def restore_settings(self) -> None:
        """As they were when it had started."""
        for path, values in self._read_settings().items():
            before = self._settings[path]
            if changed := {name: before[name] for name in values if values[name] != before[name]}:
                self.configure(path, **changed)

    def configuration(self, kind: str, path: str):
        """A part of it, as ConfigurationAccess or ConfigurationUpdateAccess."""
        node = PropertyValue(Name="nodepath", Value=path)
        return self.service("com.sun.star.configuration.ConfigurationProvider").createInstanceWithArguments(
            f"com.sun.star.configuration.{kind}", (node,))

    def configure(self, path: str, **values) -> None:
        """Sets what the office has in its configuration."""
        settings = self.configuration("ConfigurationUpdateAccess", path)
        for name, value in values.items():
            settings.replaceByName(name, value)
        settings.commitChanges()

    def forget_answers(self) -> None:
        """What the dialog for a new plan remembers."""
        self.configure("/org.professionaliseringsplan.Settings/NewPlan",
                       Profile="vl", Organisation="", Level="", SchoolCouncil=True, LocalCommittee=True, Compact=False)

    def command(self, url: str, document=None) -> None:
        """Gives a command as the menu does; does not wait for its end."""
        frame = (document or self.desktop.getCurrentComponent() or self.first).getCurrentController().getFrame()
        office_client.dispatch(self.context, frame, url)

    def on_main_thread(self, call) -> None:
        """Runs call() on the office's own main thread: what opens or closes windows must."""
        done = threading.Event()
        self.service("com.sun.star.awt.AsyncCallback").addCallback(_Callback(call, done), None)
        until(done.is_set, "the office's main thread has time")

    def close(self, document) -> None:
        title = document.getCurrentController().getFrame().Title
        document.setModified(False)
        self.on_main_thread(lambda: document.getCurrentController().getFrame().close(True))
        until(lambda: title not in [window.name for window in self.windows()], f"“{title}” is closed")

    def cancel_dialogs(self) -> None:
        titles = [document.getCurrentController().getFrame().Title for document in self.documents()]
        while (dialog := until(self.active_window, "a window is active").name) not in titles:
            yes = [button for name in ("Ja", "Yes") for button in self.active_window().find_all("push button", name)]
            if yes:  # a form asks whether its answers may be lost
                yes[0].do()
            else:
                press("Escape")
            until(lambda name=dialog, asked=bool(yes): self._is_other(name, asked), f"“{dialog}” is closed", 10)

    def _is_other(self, name: str, asked: bool) -> bool:
        """Whether another window than the one of this name is in front, or this one asks something."""
        window = self.active_window()
        asks = any(window.find_all("push button", yes) for yes in ("Ja", "Yes"))
        return window.name != name or asks != asked

    def close_all_but_first(self) -> None:
        while True:
            others = [document for document in self.documents() if document != self.first]
            if not others:
                break
            self.close(others[-1])
        until(lambda: self.window(self.first).has("active"), "the empty document is in front again")

    def quit(self) -> int:
        """Ctrl+Q; the exit status."""
        for document in self.documents():
            document.setModified(False)
        press("ctrl+q")
        until(lambda: not self.alive, "the office ends after Ctrl+Q")
        self._log.close()
        return self.process.returncode

    # the plan
    def plans(self):
        """The extension's API."""
        _learn_types()
        return self.service("org.professionaliseringsplan.PlanService")

    def read_plan(self, document) -> dict:
        return json.loads(self.plans().readPlan(document))

    # the text
    def selection(self, document) -> Selection:
        cursor = document.getCurrentController().getViewCursor()
        text = cursor.getText()
        covered = text.createTextCursorByRange(cursor)
        whole = text.createTextCursorByRange(cursor.getStart())
        if covered is None or whole is None:
            raise NotYet("the cursor is on its way from one text to another")
        table, cell = cursor.TextTable, cursor.Cell
        if table is None:
            whole.gotoStartOfParagraph(False)
            whole.gotoEndOfParagraph(True)
        else:
            whole.gotoStart(False)
            whole.gotoEnd(True)
        return Selection(covered.getString(), whole.getString(), table.getName() if table else "",
                         cell.CellName if cell else "", covered.CharStyleName)

    def paragraphs(self, document) -> list:
        """Those outside tables."""
        found, contents = [], document.getText().createEnumeration()
        while contents.hasMoreElements():
            content = contents.nextElement()
            if content.supportsService("com.sun.star.text.Paragraph"):
                found.append(content)
        return found

    def headings(self, document) -> list[str]:
        return [paragraph.getString() for paragraph in self.paragraphs(document) if paragraph.OutlineLevel == 1]
