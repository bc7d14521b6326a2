"""What the office itself does not undo: each by its name in docs/libreoffice-notes.md, with the smallest document in tests/data/office-bugs that
shows it (tests/office/undo/office_bugs_test.cpp), and how a difference between two saved states tells that it is this one and nothing else.
A state is what journey.cpp writes: a document before a call, and after Undo of it."""
import difflib
import re
from typing import Callable, NamedTuple

TOKEN = re.compile(r"<[^>]*>|[^<\s][^<]*")
CHANGE = re.compile(r"<text:change-(start|end) ")
CHANGES = re.compile(r"<text:tracked-changes.*?</text:tracked-changes>", re.DOTALL)
EMPTY_PARAGRAPH = re.compile(r"<text:p( [^>]*)?/>")
BOOKMARK = re.compile(r'<text:bookmark-(start|end) [^>]*text:name="([^"]*)"')
STYLE = re.compile(r' (?:text|table):style-name="[^"]*"')
TABLE = re.compile(r"<table:table [^>]*>.*?</table:table>", re.DOTALL)
ROW = re.compile(r"<table:table-row.*?</table:table-row>", re.DOTALL)
CELL = re.compile(r"<table:table-cell.*?</table:table-cell>|<table:covered-table-cell[^>]*>", re.DOTALL)
FORMULA_CELL = re.compile(r'(<table:table-cell[^>]* table:formula="[^"]*").*?</table:table-cell>', re.DOTALL)
FAULTY = re.compile(r'<table:table-cell[^>]* office:value="1\.797[^>]*>')
REFERENCE = re.compile(r"\.(?:[A-Z]+\d+|\?)(?=&gt;)")
OWN_SUM = re.compile(r'"ooow:sum &lt;([A-Z])(\d+):[A-Z](\d+)&gt;"')
FIELD_FORMAT = re.compile(r'(<text:expression [^>]*style:data-style-name="N)(?:0|10000)"')
HEADER = re.compile(r"<style:(header|footer)(-left|-first|)>.*?</style:\1\2>", re.DOTALL)
FRAME_ORDER = re.compile(r' draw:z-index="\d+"')
RESULT_STEPS = re.compile(r"\d+ Undo steps:( “\$1”)+")  # no step of ours has this title
MOST_TOKENS = 20_000  # differing ones; comparing them takes the square of that


class Hunk(NamedTuple):
    """What stands in the place of what, and the table rows deep that it is."""
    before: list[str]
    now: list[str]
    in_table: bool


def tokens(state: str) -> list[str]:
    return [token.strip() for token in TOKEN.findall(state)]


def hunks(before: list[str], now: list[str]) -> list[Hunk]:
    first = next((at for at, (one, other) in enumerate(zip(before, now)) if one != other), min(len(before), len(now)))
    most = min(len(before), len(now)) - first
    last = next((at for at in range(most) if before[-1 - at] != now[-1 - at]), most)
    old, new = before[first:len(before) - last], now[first:len(now) - last]
    if len(old) + len(new) > MOST_TOKENS:
        return [Hunk(old, new, False)]
    found = []
    for kind, begin, end, new_begin, new_end in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            above = before[:first + end]
            in_table = sum(token.startswith("<table:table ") for token in above) > above.count("</table:table>")
            found.append(Hunk(old[begin:end], new[new_begin:new_end], in_table))
    return found


def recorded_letters(state: list[str]) -> list[tuple[str, bool]]:
    """Every tag but the marks of recorded changes, and every letter with whether it stands in one."""
    depth, result = 0, []
    for token in state:
        if mark := CHANGE.match(token):
            depth += 1 if mark[1] == "start" else -1
        elif token.startswith("<"):
            result.append((token, False))
        else:
            result.extend((letter, depth > 0) for letter in token if not letter.isspace())
    return result


def is_change_over_table(before: str, now: str) -> bool:
    """The same letters are recorded as inserted, in other pieces."""
    if "<text:change-start" not in before:
        return False
    both = [EMPTY_PARAGRAPH.sub(r"<text:p\1></text:p>", CHANGES.sub("", state)) for state in (before, now)]
    return both[0] != both[1] and recorded_letters(tokens(both[0])) == recorded_letters(tokens(both[1]))


def without_bookmarks(state: str) -> tuple[str, list[str]]:
    all_tokens = tokens(state)
    return "".join(token for token in all_tokens if not BOOKMARK.match(token)), sorted(token for token in all_tokens if BOOKMARK.match(token))


def is_bookmark_end(before: str, now: str) -> bool:
    """Bookmarks end elsewhere; all else is the same, and each is there."""
    return without_bookmarks(before) == without_bookmarks(now)


def is_looks_of_table_style(before: str, now: str) -> bool:
    """Paragraphs and cells in tables have another style, and nothing else."""
    bodies = [state[:state.rfind("</office:document>")] for state in (before, now)]
    found = hunks(*map(tokens, bodies))

    def is_style(hunk: Hunk) -> bool:
        return hunk.in_table and [STYLE.sub("", token) for token in hunk.before] == [STYLE.sub("", token) for token in hunk.now]
    return bool(found) and all(map(is_style, found))


def is_circular_formula(before: str, now: str) -> bool:
    """Only what formulas give is another, and a field sums up a column that its own cell is in."""
    return FORMULA_CELL.sub(r"\1", before) == FORMULA_CELL.sub(r"\1", now) and any(map(counts_itself, TABLE.findall(before)))


def counts_itself(table: str) -> bool:
    for number, row in enumerate(ROW.findall(table), 1):
        for column, cell in enumerate(CELL.findall(row)):
            for letter, first, last in OWN_SUM.findall(cell):
                if ord(letter) - ord("A") == column and int(first) <= number <= int(last):
                    return True
    return False


def is_recorded_in_result(before: str, now: str) -> bool:
    """Only what formulas give is another, and a recorded change in it is gone."""
    both = [FORMULA_CELL.sub(r"\1", CHANGES.sub("", state)) for state in (before, now)]
    gone = [sum(cell[0].count("<text:change-start") for cell in FORMULA_CELL.finditer(state)) for state in (before, now)]
    return tokens(both[0]) == tokens(both[1]) and gone[0] > gone[1]


def is_lost_reference(before: str, now: str) -> bool:
    """Formulas that were faulty already name a cell no longer that is not there."""
    faulty = [FAULTY.sub(lambda cell: REFERENCE.sub("?", cell[0]), state) for state in (before, now)]
    return faulty[0] == faulty[1] and now.count(".?&gt;") > before.count(".?&gt;")


def is_field_format(before: str, now: str) -> bool:
    """Formulas in the text that had the office's own number format have that of its language."""
    return FIELD_FORMAT.sub(r"\1", before) == FIELD_FORMAT.sub(r"\1", now) and now.count('"N10000"') > before.count('"N10000"')


def is_frame_order(before: str, now: str) -> bool:
    """Frames in headers and footers have other numbers, and nothing else is other."""
    return before != now and len({HEADER.sub(lambda part: FRAME_ORDER.sub("", part[0]), state) for state in (before, now)}) == 1


def no_states(_before: str, _now: str) -> bool:
    return False


class Bug(NamedTuple):
    name: str
    says: str
    what: str  # the kind of fault that journey.cpp tells of it
    is_this: Callable[[str, str], bool]
    tells: re.Pattern | None = None  # what it says, where the states are the same


BUGS = (
    Bug("change-over-table", "a recorded change that begins in front of a table and ends behind it is cut in one for each cell", "not undone",
        is_change_over_table),
    Bug("bookmark-end", "a bookmark that ends with a text that was replaced, in a cell or frame, ends in front of it", "not undone", is_bookmark_end),
    Bug("circular-formula", "a field that sums up its own column counts what it said itself, and more each time", "not undone", is_circular_formula),
    Bug("change-in-result", "a recorded change in what a formula gives is gone when that is computed", "not undone", is_recorded_in_result),
    Bug("lost-reference", "a faulty formula says ? in the place of a cell that is not there", "not undone", is_lost_reference),
    Bug("table-style-looks", "cells without looks of their own keep those that a new row or column brought", "looks not undone",
        is_looks_of_table_style),
    Bug("field-format", "a formula in the text that had no number format of its own gets another", "looks not undone", is_field_format),
    Bug("frame-order", "the order of frames in headers and footers is that of the pages that are laid out", "looks not undone", is_frame_order),
    Bug("recorded-result", "what a recorded formula gives is recorded anew when it is shown, in two steps", "changed by reading", no_states,
        RESULT_STEPS),
)


def bug_of(fault: dict) -> str:
    """The name of the known bug that a fault is; empty where it is none."""
    if "states" not in fault:
        return next((bug.name for bug in BUGS if bug.what == fault["what"] and bug.tells and bug.tells.fullmatch(fault["detail"])), "")
    before, now = (open(f"{fault['states']}-{state}.xml", encoding="utf-8").read() for state in ("before", "now"))
    what = "not undone" if fault["what"] == "refused, and changed" else fault["what"]  # what was done is taken back by Undo
    return next((bug.name for bug in BUGS if bug.what == what and bug.is_this(before, now)), "")
