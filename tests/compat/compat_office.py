"""An office of this machine with a profile of its own, driven through UNO alone: its dialogs are there without a screen, too."""
from __future__ import annotations

import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import zipfile

import uno  # noqa: F401
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.lang import DisposedException
from com.sun.star.uno import RuntimeException

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts/lib"))
import office_client  # noqa: E402
from waiting import DEADLINE, count_as_passing, until  # noqa: E402

count_as_passing(DisposedException, RuntimeException)  # a window on its way in or out

PROGRAM = pathlib.Path(os.environ.get("OFFICE_PROGRAM", "/usr/lib/libreoffice/program"))
OXT = pathlib.Path(os.environ["PLAN_OXT"])
WORK = pathlib.Path(os.environ["PLAN_WORK"])
WORK.mkdir(parents=True, exist_ok=True)
IDENTIFIER = "org.professionaliseringsplan.writer"


def argument(name: str, value) -> PropertyValue:
    return PropertyValue(Name=name, Value=value)


def _in_shell(function: str, *arguments: str | pathlib.Path) -> str:
    """What a function of scripts/lib/office.sh prints."""
    ran = subprocess.run(["bash", "-ec", '. "$0"; "$@"', ROOT / "scripts/lib/office.sh", function, *arguments],
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    assert ran.returncode == 0, ran.stdout
    return ran.stdout


class Profile:
    """A user's folder of the office."""

    def __init__(self, name: str, copy_of: pathlib.Path | None = None, *, is_ready: bool = False) -> None:
        """`is_ready`: the copy was made by this very office, which need not start once before it is used."""
        self.path = WORK / name
        shutil.rmtree(self.path, ignore_errors=True)
        if copy_of:
            shutil.copytree(copy_of, self.path)
        if not is_ready:
            _in_shell("start_until_ready", self.path)

    @classmethod
    def known(cls, name: str) -> Profile:
        """The one of that name, as it is."""
        profile = cls.__new__(cls)
        profile.path = WORK / name
        return profile

    def copy(self, name: str) -> Profile:
        return Profile(name, self.path, is_ready=True)

    def option(self) -> str:
        return f"-env:UserInstallation={self.path.as_uri()}"

    def unopkg(self, *arguments: str | pathlib.Path) -> str:
        command, *rest = arguments
        return _in_shell("unopkg_as_anyone", command, self.option(), *rest)

    def add(self, oxt: pathlib.Path = OXT) -> Profile:
        self.unopkg("add", "-f", "-s", oxt)
        return self

    def remove(self) -> None:
        self.unopkg("remove", IDENTIFIER)

    def set_locale(self, locale: str) -> None:
        settings = self.path / "user/registrymodifications.xcu"
        item = ('<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">'
                f"<value>{locale}</value></prop></item>")
        settings.write_text(settings.read_text("utf-8").replace("</oor:items>", item + "</oor:items>"), "utf-8")


def older_version(oxt: pathlib.Path) -> pathlib.Path:
    """The same extension, by its number an older one."""
    older = WORK / "older.oxt"
    with zipfile.ZipFile(oxt) as source, zipfile.ZipFile(older, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "description.xml":
                before, _, rest = content.decode().partition('<version value="')
                content = f'{before}<version value="0.0.1"{rest[rest.index(chr(34)) + 1:]}'.encode()
            target.writestr(name, content)
    return older


def preloaded(source: str, **definitions: str) -> pathlib.Path:
    """A library for LD_PRELOAD that behaves as another system around the office."""
    library = WORK / "preloaded.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-x", "c", *(f'-D{name}="{value}"' for name, value in definitions.items()), "-o", library, "-"],
                   input=source, text=True, check=True)
    return library


class Office:
    """Without `dialogs` it is headless, and a dialog is cancelled as it opens. `recovers`: asks about what an office before it lost.
    `wrapper`: a command that starts the office as told."""

    _count = 0

    def __init__(self, profile: Profile, *, language: str = "nl", dialogs: bool = False, recovers: bool = False, wrapper: tuple[str, ...] = (),
                 environment: dict[str, str] | None = None) -> None:
        Office._count += 1
        self.language = language
        pipe = f"plan-compat-{os.getpid()}-{Office._count}"
        self._log = open(WORK / "office.log", "ab")
        self.process = subprocess.Popen(
            [*wrapper, PROGRAM / "soffice.bin", profile.option(), "--nologo", f"--language={language}",
             f"--accept=pipe,name={pipe};urp", *(() if recovers else ("--norestore",)), *(("--writer",) if dialogs else ("--headless",))],
            env=os.environ | {"SAL_USE_VCLPLUGIN": "svp"} | (environment or {}), stdout=self._log, stderr=self._log, start_new_session=True)
        types = next(profile.path.glob("user/uno_packages/cache/uno_packages/*/*.oxt/*.rdb"), None)
        self.context = office_client.connect(pipe, types.as_uri() if types else "")
        self.desktop = office_client.desktop(self.context)
        if dialogs and not recovers:
            until(self.desktop.getCurrentComponent, "an empty document is open")

    def __enter__(self) -> Office:
        return self

    def __exit__(self, *_failure) -> None:
        self.kill()  # asked to end, one with a window would ask whether to save
        self.process.wait()
        self._log.close()

    def kill(self) -> None:
        """And what started it."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def leave(self) -> None:
        """As a person does who keeps nothing, so that the office writes its settings and frees the profile."""
        for document in self.documents():
            document.setModified(False)
        office_client.terminate(self.context)
        self.process.wait(DEADLINE)

    def service(self, name: str):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    @property
    def plans(self):
        return self.service("org.professionaliseringsplan.PlanService")

    def new_plan(self, profile: str = "vl", hidden: bool = True):
        values = {"Profile": profile, "Organisation": "Basisschool De Linde", "SchoolYear": "2026-2027", "Hidden": hidden}
        return self.plans.createPlan(tuple(NamedValue(name, value) for name, value in values.items()))

    def open(self, path: pathlib.Path, hidden: bool = True):
        return self.desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (argument("Hidden", hidden),))

    def documents(self):
        components = self.desktop.getComponents().createEnumeration()
        while components.hasMoreElements():
            yield components.nextElement()

    def settings(self, path: str):
        provider = self.service("com.sun.star.configuration.ConfigurationProvider")
        return provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", (argument("nodepath", path),))

    def dispatch(self, document, command: str) -> None:
        """Returns at once, also where the command opens a dialog."""
        office_client.dispatch(self.context, document.CurrentController.Frame, f"org.professionaliseringsplan:{command}",
                               argument("SynchronMode", False))

    def dialog(self, title: str) -> Control:
        """`title`: how it ends."""
        return until(lambda: self._window(title), f"a window {title!r}, among {self._titles()}")

    def no_dialog(self, title: str) -> None:
        until(lambda: self._window(title) is None, f"no window {title!r}")

    def shows_what_is_inside(self) -> bool:
        """From 26.8 on a window's controls are told to assistive technology alone."""
        return hasattr(self.service("com.sun.star.awt.Toolkit").getTopWindow(0), "getAccessibleContext")

    def open_dialogs(self) -> list:
        return [window for window in self._visible_windows() if hasattr(window, "endExecute")]

    def windows(self) -> list[Control]:
        return [Control(window.getAccessibleContext()) for window in self._visible_windows()]

    def _visible_windows(self) -> list:
        toolkit = self.service("com.sun.star.awt.Toolkit")
        windows = (toolkit.getTopWindow(at) for at in range(toolkit.getTopWindowCount()))
        return [window for window in windows if window is not None and window.isVisible()]

    def _titles(self) -> list[str]:
        return [window.name for window in self.windows()]

    def _window(self, title: str) -> Control | None:
        return next((window for window in self.windows() if window.name.endswith(title) and window.has_children()), None)


class Control:
    """A window or a part of one, as a screen reader knows it."""

    def __init__(self, context) -> None:
        self._context = context

    @property
    def name(self) -> str:
        return self._context.getAccessibleName()

    def has_children(self) -> bool:
        return self._context.getAccessibleChildCount() > 0

    def itself_and_all_inside(self):
        yield self
        for at in range(min(self._context.getAccessibleChildCount(), 200)):  # cells of large tables are endless
            child = self._context.getAccessibleChild(at)
            if child is not None and hasattr(child, "getAccessibleContext"):  # rows of some trees have none
                yield from Control(child.getAccessibleContext()).itself_and_all_inside()

    def find(self, name: str, can: str) -> Control:
        """The first of that name that can be used as told."""
        return until(lambda: next((part for part in self.itself_and_all_inside()
                                   if part.name.rstrip(":…. ") == name and hasattr(part._context, can)), None),
                     f"{name!r}, among {[part.name for part in self.itself_and_all_inside()]}")

    def type(self, name: str, text: str) -> None:
        """Into a text field. From 25.2 on a combo box does not notice it."""
        self.find(name, "setText")._context.setText(text)

    def press(self, name: str) -> None:
        self.find(name, "doAccessibleAction")._context.doAccessibleAction(0)
