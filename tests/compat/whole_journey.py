"""A plan from its beginning to the end of its year, through all of the API and with a window, its panels and a form beside it."""
from __future__ import annotations

import json
import shutil

from compat_office import ROOT, WORK, Office

PANELS = ("steps", "findings", "budget", "show-follow-up")
FOREIGN = ROOT / "tests/data/plans/bold-titles.docx"


def named(**values) -> tuple:
    from com.sun.star.beans import NamedValue  # known once the office is
    return tuple(NamedValue(name, value) for name, value in values.items())


def write(plans, document) -> None:
    """Some of it as it should be, some of it not."""
    costs = document.getTextTables().getByName("PlanCosts")
    costs.getCellByName("E2").setString("12,50")
    costs.getCellByName("E3").setString("veel")
    document.getText().insertString(document.getText().getEnd(), "Nog een zin met <vul aan>.", False)
    plans.updateBudget(document)


def mend(plans, document) -> list[str]:
    """One finding of each rule, and back and once more; returns the rules."""
    from com.sun.star.lang import IllegalArgumentException
    fixed = set()
    found = plans.check(document, True)
    for finding in found:
        plans.select(document, finding)
        if finding.FixLabel and finding.RuleId not in fixed:
            fixed.add(finding.RuleId)
            try:
                plans.fix(document, finding)
            except IllegalArgumentException:  # it went with another one
                continue
            document.getUndoManager().undo()
            document.getUndoManager().redo()
    return sorted(finding.RuleId for finding in found)


def follow_up(plans, document, folder: str) -> dict:
    """Puts the follow-up in, says how the first activity went, and makes all that a year leaves behind."""
    from com.sun.star.io import IOException
    from com.sun.star.lang import IllegalArgumentException
    plans.updateFollowUp(document)
    plans.insertLearningOverview(document)
    followed = json.loads(plans.getFollowUp(document))
    overwrite = named(Overwrite=True)
    for year in followed["years"]:
        plans.exportDossier(document, year["year"], folder, overwrite)
    plans.exportQuestionnaire(document, "goals", folder, overwrite)
    plans.exportRequestForm(document, folder, overwrite)
    plans.readRequests(document, folder)
    for refused in (lambda: plans.countAnswers(document, folder + "/none.csv"), lambda: plans.decideRequest(document, folder + "/none.odt", True, "")):
        try:
            refused()
        except (IOException, IllegalArgumentException):  # there is no such file
            continue
        raise AssertionError("a file that is not there was read")
    return followed


def walk(office: Office) -> dict:
    """Returns what it saw of the plan, which is the same in every language."""
    folder = WORK / "files"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    plans = office.plans
    document = office.new_plan(hidden=False)
    for panel in PANELS:
        office.dispatch(document, panel)
    office.dispatch(document, "add-cost")
    title = "Kosten toevoegen" if office.language == "nl" else "Add a cost"
    if office.shows_what_is_inside():
        office.dialog(title).press("Annuleren" if office.language == "nl" else "Cancel")
        office.no_dialog(title)
    write(plans, document)
    rules = mend(plans, document)
    plans.showGuidance(document, True)
    told = {"rules": rules, "plan": json.loads(plans.readPlan(document)), "budget": json.loads(plans.getBudget(document)),
            "followed": follow_up(plans, document, folder.as_uri())}
    plans.exportAgenda(document, (folder / "agenda.ics").as_uri())
    plans.exportForCouncil(document, folder.as_uri(), named(Draft=True, Overwrite=True, Formats="pdf,odt,docx,report,summary"))
    next_year = plans.createNextYear(document)
    saved = [folder / "this-year.odt", folder / "next-year.odt"]
    for plan, file in zip((document, next_year), saved):
        plan.storeToURL(file.as_uri(), ())
    next_year.close(True)
    plans.compareYears([file.as_uri() for file in saved], named(Hidden=True)).close(True)
    told["read"] = take_over(office)
    office.dispatch(document, "add-cost")  # is still open when its document closes
    if office.shows_what_is_inside():
        office.dialog(title)
    document.setModified(False)
    document.close(True)
    told["files"] = sorted(path.suffix for path in folder.iterdir())  # some names are in the language of the screen
    return told


def take_over(office: Office) -> dict:
    """A plan that no extension made."""
    source = office.open(FOREIGN)
    proposed = json.loads(office.plans.proposeTakeover(source))
    plan = office.plans.takeOver(source, "", named(Hidden=True))
    read = json.loads(office.plans.readPlan(plan))
    plan.close(True)
    source.close(True)
    return {"proposed": proposed, "plan": read}
