"""The screen: waiting, keys, mouse and pictures."""
import os
import pathlib
import subprocess
import time
import unicodedata

PICTURES = pathlib.Path(os.environ["PLAN_SCREENSHOTS"])
DEADLINE = 60.0  # seconds for anything that a person would wait for


class NotYet(Exception):
    """Something is not there now, but may come."""


_passing: tuple[type[Exception], ...] = (NotYet,)


def count_as_passing(*errors: type[Exception]) -> None:
    """While waiting, these errors mean: not yet."""
    global _passing
    _passing += errors


def until(condition, what: str, deadline: float = DEADLINE):
    """Waits until condition() holds, and returns its value."""
    give_up = time.monotonic() + deadline
    while True:
        reason = ""
        try:
            value = condition()
            if value:
                return value
            reason = f"last value: {value!r}"
        except _passing as error:
            reason = f"last error: {error!r}"
        if time.monotonic() > give_up:
            raise AssertionError(f"not within {deadline:.0f} s: {what} ({reason[:600]})")
        time.sleep(0.05)


def _xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True, timeout=DEADLINE)


def press(*keys: str) -> None:
    """Keys one after the other: "Down", "ctrl+alt+n"."""
    _xdotool("key", "--clearmodifiers", *keys)


def write(text: str, delay: int = 15) -> None:
    """`delay`: ms for each letter."""
    _xdotool("type", "--clearmodifiers", "--delay", str(delay), text)


def drag(start: tuple[int, int], end: tuple[int, int]) -> None:
    _xdotool("mousemove", *map(str, start), "mousedown", "1")
    for part in range(1, 11):
        at = [start[axis] + (end[axis] - start[axis]) * part // 10 for axis in (0, 1)]
        _xdotool("mousemove", *map(str, at))
    _xdotool("mouseup", "1", "mousemove", "400", "990")


def picture(name: str) -> pathlib.Path:
    """The whole screen as a PNG in PLAN_SCREENSHOTS."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    file = PICTURES / f"{ascii_name}.png"
    subprocess.run(["import", "-silent", "-window", "root", str(file)], check=True, timeout=DEADLINE)
    return file
