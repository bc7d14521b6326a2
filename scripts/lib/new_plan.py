"""new_plan.py PIPE [FOLDER]: a new plan in the office behind the pipe; with a folder, saved there with what the check says."""
import pathlib
import sys

import office_client
from com.sun.star.beans import PropertyValue

from waiting import until

TYPES = pathlib.Path(__file__).parents[2] / "build/release/uno/professionaliseringsplan.rdb"


def values(**settings) -> tuple:
    return tuple(office_client.named_value(name, value) for name, value in settings.items())


def save(office, folder: pathlib.Path) -> None:
    plans = office.ServiceManager.createInstanceWithContext("org.professionaliseringsplan.PlanService", office)
    document = plans.createPlan(values(Profile="vl", Organisation="Basisschool De Linde", Level="Basisonderwijs", Hidden=True))
    document.storeToURL((folder / "plan.odt").as_uri(), ())
    pdf = PropertyValue(Name="FilterName", Value="writer_pdf_Export")
    document.storeToURL((folder / "plan.pdf").as_uri(), (pdf,))
    severities = ("hint", "warning", "error")
    findings = plans.check(document, False)
    lines = [f"{severities[found.Severity]}\t{found.RuleId}\t{found.Where}\t{found.Message}" for found in findings]
    (folder / "findings.txt").write_text("\n".join(lines) + "\n", "utf-8")
    document.close(True)
    print(f"A new plan stands in {folder}: plan.odt, plan.pdf, and findings.txt with {len(lines)} findings.")


def main() -> None:
    office = office_client.connect(sys.argv[1], TYPES.as_uri())
    desktop = office_client.desktop(office)
    if len(sys.argv) > 2:
        save(office, pathlib.Path(sys.argv[2]))
        return
    office_client.dispatch(office, until(desktop.getCurrentFrame, "a window is open"), "org.professionaliseringsplan:new")
    print("Writer is open, and asks about the new plan.")


main()
