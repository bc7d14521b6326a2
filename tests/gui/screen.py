"""The screen: keys, mouse and pictures."""
import os
import pathlib
import subprocess
import unicodedata

from waiting import DEADLINE

PICTURES = pathlib.Path(os.environ["PLAN_SCREENSHOTS"])


def _xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True, timeout=DEADLINE)


def press(*keys: str) -> None:
    """Keys one after the other: "Down", "ctrl+alt+n"."""
    _xdotool("key", "--clearmodifiers", *keys)


def write(text: str, delay: int = 15) -> None:
    """`delay`: ms for each letter."""
    _xdotool("type", "--clearmodifiers", "--delay", str(delay), text)


def copied() -> str:
    """The text in the clipboard, as another program gets it; nothing where there is none. The office asked for it over a pipe would look
    in a thread of its own while its window does, and may end of that."""
    return subprocess.run(["xclip", "-out", "-selection", "clipboard"], check=False, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          timeout=DEADLINE).stdout.decode()


def drag(start: tuple[int, int], end: tuple[int, int]) -> None:
    _xdotool("mousemove", *map(str, start), "mousedown", "1")
    for part in range(1, 11):
        at = [start[axis] + (end[axis] - start[axis]) * part // 10 for axis in (0, 1)]
        _xdotool("mousemove", *map(str, at))
    _xdotool("mouseup", "1", "mousemove", "400", "990")


def click(x: int, y: int) -> None:
    """Once, with the left button; the pointer does not stay there."""
    _xdotool("mousemove", str(x), str(y), "click", "1", "mousemove", "400", "990")


def picture(name: str, box=None) -> pathlib.Path:
    """The whole screen, or a box of it, as a PNG in PLAN_SCREENSHOTS."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    file = PICTURES / f"{ascii_name}.png"
    crop = ["-crop", f"{box.width}x{box.height}+{box.x}+{box.y}", "+repage"] if box else []
    subprocess.run(["import", "-silent", "-window", "root", *crop, str(file)], check=True, timeout=DEADLINE)
    return file
