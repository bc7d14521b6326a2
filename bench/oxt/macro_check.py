"""A check of a plan as a Python macro inside the office would do it: the document read once, tables by getDataArray, texts
compared through dictionaries. It judges less than the extension does, and measures what that costs."""
import re

import unohelper
from com.sun.star.task import XJob

PLACEHOLDER = re.compile(r"<[^<>\n]{3,300}>")
MONTHS = {name: at for at, name in enumerate(("september", "oktober", "november", "december", "januari", "februari", "maart",
                                              "april", "mei", "juni", "juli", "augustus"))}
CHAPTERS = ("inleiding", "visieopprofessionalisering", "doelenprofessionalisering", "doelgroepen", "aanvangsbegeleiding",
            "professionaliseringsactiviteiten", "professionaliseringsagenda", "evaluatie", "betrokkenheidengoedkeuring")
ACTIVITIES = ("doel", "doelgroep", "niveau", "professionaliseringsactiviteit")
AGENDA = ("datum", "activiteit", "doelgroep", "verantwoordelijke")
LEVELS = {"basis", "gevorderd"}
NOISE = str.maketrans("", "", " -\u00a0\u00ad\u200b.,:;")


def key(text: str) -> str:
    return text.lower().translate(NOISE)


def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


class Check:
    def __init__(self, document) -> None:
        self.findings: list[tuple[str, str]] = []
        self.titles: dict[str, int] = {}
        self.goals: set[str] = set()
        self.activities: list[tuple[str, str, str]] = []
        self.agenda: list[tuple[str, str, str, str]] = []
        self.last_title = ""
        self.filled: set[str] = set()
        contents = document.getText().createEnumeration()
        while contents.hasMoreElements():
            content = contents.nextElement()
            if content.supportsService("com.sun.star.text.TextTable"):
                self.read_table([[str(cell) for cell in row] for row in content.getDataArray()])
            else:
                self.read_paragraph(content.getString(), content.ParaStyleName, content.OutlineLevel)
        self.judge()

    def find(self, rule: str, text: str) -> None:
        self.findings.append((rule, text))

    def read_paragraph(self, text: str, style: str, level: int) -> None:
        if style.startswith("Contents ") or style == "Plan Toelichting":
            return
        for placeholder in PLACEHOLDER.findall(text):
            self.find("placeholder-left", placeholder)
        if level == 1:
            self.last_title = key(text)
            self.titles[self.last_title] = self.titles.get(self.last_title, 0) + 1
        elif level > 1 and self.last_title == "doelenprofessionalisering":
            self.goals.add(key(text))
        elif text.strip():
            self.filled.add(self.last_title)

    def read_table(self, rows: list[list[str]]) -> None:
        if not rows:
            return
        self.filled.add(self.last_title)
        header = [key(cell) for cell in rows[0]]
        for row in rows:
            for cell in row:
                for placeholder in PLACEHOLDER.findall(cell):
                    self.find("placeholder-left", placeholder)
        for titles, take in ((ACTIVITIES, self.read_activity), (AGENDA, self.read_agenda)):
            if set(titles) <= set(header):
                columns = [header.index(title) for title in titles]
                seen: set[tuple[str, ...]] = set()
                for row in rows[1:]:
                    cells = tuple(row[column].strip() for column in columns)
                    if not any(cells):
                        continue
                    if cells in seen:
                        self.find("duplicate-row", cells[1])
                    seen.add(cells)
                    for cell in cells[1:]:
                        if not cell:
                            self.find("cell-empty", " ".join(cells))
                    take(*cells)

    def read_activity(self, goal: str, group: str, level: str, activity: str) -> None:
        goal = goal or (self.activities[-1][0] if self.activities else "")
        if key(level) not in LEVELS:
            self.find("level-unknown", level)
        self.activities.append((goal, group, activity))

    def read_agenda(self, date: str, activity: str, group: str, responsible: str) -> None:
        if key(date) not in MONTHS and not re.search(r"\d", date):
            self.find("date-unreadable", date)
        if not responsible:
            self.find("responsible-missing", activity)
        if self.agenda and MONTHS.get(key(date), 0) < MONTHS.get(key(self.agenda[-1][0]), 0):
            self.find("agenda-order", date)
        self.agenda.append((date, activity, group, responsible))

    def judge(self) -> None:
        for chapter in CHAPTERS:
            if chapter not in self.titles:
                self.find("chapter-missing", chapter)
            elif chapter not in self.filled:
                self.find("chapter-empty", chapter)
        served = {key(goal) for goal, _, _ in self.activities}
        for goal in self.goals - served:
            self.find("goal-without-activity", goal)
        for goal in served - self.goals:
            self.find("goal-unknown", goal)
        scheduled = {key(activity): group for _, activity, group, _ in self.agenda}
        by_word: dict[str, list[int]] = {}
        spoken = [words(activity) for _, activity, _, _ in self.agenda]
        for at, said in enumerate(spoken):
            for word in said:
                by_word.setdefault(word, []).append(at)
        for _, group, activity in self.activities:
            if key(activity) in scheduled:
                if key(scheduled[key(activity)]) != key(group):
                    self.find("agenda-target-group-differs", activity)
                continue
            own = words(activity)
            near = {at for word in own for at in by_word.get(word, ()) if len(by_word[word]) <= 64}
            if not any(2 * len(own & spoken[at]) > len(own) for at in near):
                self.find("activity-not-scheduled", activity)


class Macro(unohelper.Base, XJob):
    def __init__(self, context) -> None:
        self.context = context

    def execute(self, arguments):
        return len(Check(arguments[0].Value).findings)


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Macro, "org.professionaliseringsplan.bench.Macro",
                                         ("org.professionaliseringsplan.bench.Macro",))
