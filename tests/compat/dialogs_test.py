"""Panels, dialogs and forms, in an office that shows them to nobody."""
import unittest

from compat_office import Office, Profile
from waiting import until


class Dialogs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.profile = Profile("dialogs").add()

    def setUp(self):
        self.office = self.enterContext(Office(self.profile.copy("dialogs-in-use"), dialogs=True))

    def new_plan(self):
        if not self.office.shows_what_is_inside():
            self.skipTest("this office does not tell what is in its windows")
        self.office.dispatch(self.office.desktop.getCurrentComponent(), "new")
        dialog = self.office.dialog("Nieuw professionaliseringsplan")
        dialog.press("Vlaanderen")
        dialog.type("Naam van de school", "Basisschool De Linde")
        dialog.press("Maak het plan")
        self.office.no_dialog("Nieuw professionaliseringsplan")
        return until(self.plan, "the new plan is open")

    def plan(self):
        documents = self.office.desktop.getComponents().createEnumeration()
        while documents.hasMoreElements():
            document = documents.nextElement()
            if document.supportsService("com.sun.star.text.TextDocument") and "De Linde" in document.getText().getString():
                return document
        return None

    def test_a_dialog_opens_and_closes(self):
        self.office.dispatch(self.office.desktop.getCurrentComponent(), "new")
        dialog = until(self.office.open_dialogs, "a dialog is open")[0]
        dialog.endExecute()
        until(lambda: not self.office.open_dialogs(), "no dialog is open")

    def test_a_plan_from_the_dialog_and_a_form_that_says_what_is_missing(self):
        document = self.new_plan()
        before = self.office.plans.readPlan(document)
        self.office.dispatch(document, "add-cost")
        form = self.office.dialog("Kosten toevoegen")
        form.press("Klaar")
        until(lambda: any(part.name.startswith("Vul hier iets in") for part in form.itself_and_all_inside()), "what is missing")
        form.press("Annuleren")
        self.office.no_dialog("Kosten toevoegen")
        self.assertEqual(self.office.plans.readPlan(document), before)

    def test_the_panels_show_the_plan(self):
        document = self.new_plan()
        for command, expected in (("steps", "van 12 klaar"), ("findings", "velden in te vullen"), ("budget", "gepland; vul in")):
            with self.subTest(panel=command):
                self.office.dispatch(document, command)
                until(lambda: any(expected in part.name for part in self.window(document).itself_and_all_inside()), f"the panel shows “{expected}”")

    def window(self, document):
        return next(window for window in self.office.windows() if window.name.startswith(document.Title))


if __name__ == "__main__":
    unittest.main()
