"""A plan that does not tell which profile it has: the panel asks once, and the document remembers."""
from screen import picture, press
from screen_test_case import ScreenTest, strings
from waiting import until

KEEP = strings("StepsPanel", "nl")["keepProfile"].replace("~", "")


class ProfileTest(ScreenTest):
    def open_question(self):
        """A plan of which only the title tells that it is one."""
        self.office.on_main_thread(lambda: self.office.desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, ()))
        plan = self.document_in_front()
        self.office.on_main_thread(lambda: plan.getText().setString("Professionaliseringsplan 2026-2027"))
        press("ctrl+alt+shift+s")
        panel = self.steps(plan)
        until(lambda: KEEP in panel.buttons(), "the panel asks")
        return plan, panel

    def names(self, document) -> list[str]:
        return [name for name in document.getBookmarks().getElementNames() if name.startswith("plan_profile_")]

    def test_the_profile_is_asked_once_and_is_one_step_back(self) -> None:
        plan, panel = self.open_question()
        self.assertEqual(self.names(plan), [], "to ask changes nothing")
        picture("nl-profile")
        choices = panel.uno_control("Profile").getItems()
        self.assertEqual(sorted(choices), ["Nederland", "Vlaanderen"])
        self.office.on_main_thread(lambda: panel.uno_control("Profile").selectItem("Vlaanderen", True))
        panel.button(KEEP).do()
        until(lambda: self.names(plan) == ["plan_profile_vl"], "the document remembers")
        until(lambda: KEEP not in panel.buttons(), "the panel asks no more")
        until(lambda: panel.chapter("Aanvangsbegeleiding"), "the chapters are those of Flanders")
        press("F6")
        self.office.on_main_thread(lambda: plan.getUndoManager().undo())
        until(lambda: self.names(plan) == [], "one step back")
        until(lambda: KEEP in panel.buttons(), "and the panel asks again")
