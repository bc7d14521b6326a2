"""smoke.py PROGRAM OXT WORK: a package in an office with a profile of its own: a plan is made, checked, mended, budgeted and handed over.
It runs in the office's own Python as well, and needs nothing of the system but that."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
import zipfile

PROGRAM, OXT, WORK = (pathlib.Path(path).absolute() for path in sys.argv[1:4])
sys.path.insert(0, str(PROGRAM))  # where the official offices have theirs
import uno  # noqa: E402
from com.sun.star.beans import NamedValue  # noqa: E402
from com.sun.star.connection import NoConnectException  # noqa: E402

SUFFIX = ".exe" if sys.platform == "win32" else ""
PROFILE = f"-env:UserInstallation={(WORK / 'profile').as_uri()}"
PIPE = f"plan-smoke-{os.getpid()}"
AS_ANYONE = ["unshare", "-U"] if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("unshare") else []  # unopkg refuses root
PATIENCE = 180  # seconds, for an office that starts on a slow machine


def program(*names: str) -> str:
    """The first of these that the office has."""
    for name in names:
        if (PROGRAM / (name + SUFFIX)).exists():
            return str(PROGRAM / (name + SUFFIX))
    sys.exit(f"smoke: the office in {PROGRAM} has no {names[0]}")


def run(*command: str, may_be: tuple = (0,)) -> int:
    ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE, check=False)
    if ran.returncode not in may_be:
        sys.exit(f"smoke: {command[0]} ended with {ran.returncode}: {ran.stdout.decode(errors='replace')}")
    return ran.returncode


def start(*more: str) -> subprocess.Popen:
    with (WORK / "office.log").open("ab") as log:
        return subprocess.Popen([program("soffice.bin", "soffice"), PROFILE, "--headless", "--norestore", "--nologo", *more], stdout=log, stderr=log)


def install() -> None:
    status = 81  # the office must have started once; then it asks to be started again
    while status == 81:
        status = start("--terminate_after_init").wait(PATIENCE)
    run(*AS_ANYONE, program("unopkg.bin", "unopkg"), "add", "-f", "-s", PROFILE, str(OXT))


def connect():
    """The office's context, with the types of the package known here."""
    with zipfile.ZipFile(OXT) as package:
        (WORK / "types.rdb").write_bytes(package.read("professionaliseringsplan.rdb"))
    here = uno.getComponentContext()
    here.getValueByName("/singletons/com.sun.star.reflection.theTypeDescriptionManager").insert((WORK / "types.rdb").as_uri())
    resolver = here.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    give_up = time.monotonic() + PATIENCE
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() > give_up:
                raise
            time.sleep(0.1)


def values(**settings) -> tuple:
    return tuple(NamedValue(name, value) for name, value in settings.items())


def journey(context) -> None:
    plans = context.ServiceManager.createInstanceWithContext("org.professionaliseringsplan.PlanService", context)
    assert plans is not None, "the office does not know the service of the package"
    document = plans.createPlan(values(Profile="vl", Organisation="Basisschool De Linde", Level="Basisonderwijs", Hidden=True))
    titles = [chapter["title"] for chapter in json.loads(plans.readPlan(document))["chapters"]]
    assert len(titles) > 5, titles
    print(f"create: {len(titles)} chapters")
    activity = document.getTextTables().getByName("PlanActivities").getCellByName("A2")
    activity.setString("een ander doel")
    findings = plans.check(document, True)
    assert len(findings) > 10, findings
    print(f"check: {len(findings)} findings")
    mendable = [finding for finding in findings if finding.FixLabel]
    assert mendable, "nothing can be mended"
    assert plans.fix(document, mendable[0]), mendable[0].RuleId
    ids = {finding.Id for finding in plans.check(document, True)}
    assert mendable[0].Id not in ids, mendable[0].RuleId
    print(f"fix: {mendable[0].RuleId}")
    plans.updateBudget(document)
    years = json.loads(plans.getBudget(document))["years"]
    assert years, "no budget year"
    print(f"budget: {', '.join(str(year['year']) for year in years)}")
    target = WORK / "handed over"
    target.mkdir()
    files = plans.exportForCouncil(document, target.as_uri(), values(Draft=True))
    written = sorted(path.name for path in target.iterdir())
    assert len(files) > 1 and any(name.endswith(".pdf") for name in written), written
    print(f"hand over: {', '.join(written)}")
    document.close(True)


def main() -> None:
    install()
    office = start(f"--accept=pipe,name={PIPE};urp")
    try:
        context = connect()
        journey(context)
        context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
        office.wait(PATIENCE)
    finally:
        if office.poll() is None:
            office.kill()
    print("smoke: the package works in this office")


main()
