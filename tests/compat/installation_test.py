"""The extension comes over an older version of itself, stays through an update of the office, and goes without a trace."""
import os
import pathlib
import re
import unittest

from compat_office import IDENTIFIER, OXT, WORK, Office, Profile, argument, older_version

NAMES = "org.professionaliseringsplan"
SETTINGS = f"/{NAMES}.Settings"
PLACES = ("/org.openoffice.Office.Addons/AddonUI/OfficeMenuBar", "/org.openoffice.Office.UI.Sidebar/Content/DeckList",
          "/org.openoffice.Office.UI.Sidebar/Content/PanelList", "/org.openoffice.Office.Common/Menus/New",
          "/org.openoffice.Office.Jobs/Jobs", "/org.openoffice.Office.UI.Factories/Registered/UIElementFactories",
          "/org.openoffice.Office.ProtocolHandler/HandlerSet")


def traces(office: Office) -> list[str]:
    """The entries of ours in the office's menus, sidebar, jobs and commands."""
    return [f"{place}/{name}" for place in PLACES for name in office.settings(place).getElementNames()
            if NAMES in name or "professionaliserings" in name.lower()]


def saved(document, name: str) -> str:
    """As text, without what every saving changes."""
    path = WORK / f"{name}.fodt"
    document.storeToURL(path.as_uri(), (argument("FilterName", "OpenDocument Text Flat XML"),))
    text = re.sub(r"<office:meta>.*?</office:meta>|<office:settings>.*?</office:settings>", "", path.read_text("utf-8"), flags=re.DOTALL)
    text = re.sub(r"(<text:sequence [^>]*?)(/>|>[^<]*</text:sequence>)", r"\1/>", text)  # the office numbers when it has time
    return re.sub(r' (officeooo:[a-z-]*rsid|xml:id)="[^"]*"', "", text)


class Installation(unittest.TestCase):
    def test_over_an_older_version(self):
        profile = Profile("over-older").add(older_version(OXT))
        self.assertIn("0.0.1", profile.unopkg("list"))
        profile.add()
        listed = profile.unopkg("list")
        self.assertNotIn("0.0.1", listed)
        self.assertEqual(listed.count(f"Identifier: {IDENTIFIER}"), 1)
        with Office(profile) as office:
            self.assertGreater(len(office.plans.check(office.new_plan(), False)), 10)

    def test_an_office_updated_underneath(self):
        older = os.environ.get("PLAN_OLDER_PROFILE", "")
        if not older:
            self.skipTest("no profile of an older office was given")
        profile = Profile("updated", pathlib.Path(older))
        with Office(profile) as office:  # registers the extensions anew, for the next start
            office.leave()
        with Office(profile) as office:
            self.assertGreater(len(office.plans.check(office.new_plan(), False)), 10)
            self.assertTrue(traces(office))

    def test_removal(self):
        profile = Profile("removed").add()
        path = WORK / "kept.odt"
        with Office(profile, dialogs=True) as office:
            if office.shows_what_is_inside():
                office.dispatch(office.desktop.getCurrentComponent(), "new")
                dialog = office.dialog("Nieuw professionaliseringsplan")
                dialog.type("Naam van de school", "Basisschool De Linde")
                dialog.press("Maak het plan")  # it remembers the answers
                office.no_dialog("Nieuw professionaliseringsplan")
            document = office.new_plan()
            office.plans.updateBudget(document)
            document.storeToURL(path.as_uri(), (argument("FilterName", "writer8"),))
            document.close(True)
            before = saved(office.open(path), "before")
            self.assertTrue(traces(office))
            office.leave()
        profile.remove()
        with Office(profile) as office:
            self.assertEqual(saved(office.open(path), "after"), before)
            self.assertEqual(traces(office), [])
            self.assertIsNone(office.service("org.professionaliseringsplan.PlanService"))
        items = re.findall(r"<item .*?</item>", (profile.path / "user/registrymodifications.xcu").read_text("utf-8"), re.DOTALL)
        ours = [item for item in items if "professionaliserings" in item.lower()]
        remembered = re.compile(rf'<item oor:path="{re.escape(SETTINGS)}/|/Histories/|"LastActiveDeck"')  # the last two are the office's
        strange = [item for item in ours if not remembered.search(item)]
        self.assertEqual(strange, [])
        left = [str(found.relative_to(profile.path)) for found in profile.path.rglob("*") if found.suffix in (".oxt", ".so")]
        self.assertEqual(left, [])


if __name__ == "__main__":
    unittest.main()
