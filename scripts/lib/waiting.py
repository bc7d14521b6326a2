"""Waiting for what will come."""
import time

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
        begun = time.monotonic()
        reason = ""
        try:
            value = condition()
            if value:
                return value
            reason = f"last value: {value!r}"
        except _passing as error:
            reason = f"last error: {error!r}"
        now = time.monotonic()
        if now > give_up:
            raise AssertionError(f"not within {deadline:.0f} s: {what} ({reason[:600]})")
        time.sleep(max(0.05, now - begun))  # whoever is waited for has at least half of the time to itself
