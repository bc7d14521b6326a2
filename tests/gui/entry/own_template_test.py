"""A school's own house style that cannot be used is named in the panel, and plans have the bundled one."""
import pathlib
import tempfile

from layout_test import LayoutChecks
from long_run import long_run
from screen import picture
from screen_test_case import ROOT
from waiting import until

SETTINGS = "/org.professionaliseringsplan.Settings/Template"


class OwnTemplateTest(LayoutChecks):
    def test_a_house_style_without_a_style_of_ours_is_named(self) -> None:
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        bundled = (ROOT / "extension/template/house-style.fodt").read_text("utf-8")
        (folder / "house-style.fodt").write_text(bundled.replace("Plan Toelichting", "Uitleg van de school"), "utf-8")
        self.office.configure(SETTINGS, Folder=folder.as_uri())
        self.addCleanup(self.office.configure, SETTINGS, Folder="")
        steps = self.steps(self.new_plan())
        until(lambda: any("Plan Toelichting" in label for label in steps.labels()), "the panel names the style that is missing")
        picture(f"{self.language}-own-house-style")
        self.check_panel(steps)


@long_run
class EnglishOwnTemplateTest(OwnTemplateTest):
    language = "en-US"
