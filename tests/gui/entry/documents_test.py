"""Documents that are no plan; closing, reloading and previewing one that is."""
import re

from office import WORK
from plan_window import BudgetPanel, FindingsPanel, FollowUpPanel, StepsPanel
from screen import picture, press, write
from screen_test_case import STEPS_OF_A_PLAN, ScreenTest, strings
from waiting import until

NO_PLAN = strings("messages", "nl")["document.no-plan"]
START = strings("messages", "nl")["start.note"]  # what the start page says instead


class DocumentsTest(ScreenTest):
    def test_a_document_that_is_no_plan(self) -> None:
        first = self.office.first
        for command, made in (("budget", BudgetPanel), ("show-follow-up", FollowUpPanel), ("findings", FindingsPanel), ("steps", StepsPanel)):
            self.office.command(f"org.professionaliseringsplan:{command}", first)
            panel = made(self.office, first)
            until(lambda: panel.labels()[:1] == [START if isinstance(panel, StepsPanel) else NO_PLAN], f"{panel} says that this is no plan")
            ways_on = ["push button"] * (4 if command == "steps" else 0)  # three ways to begin, and one for who has many
            self.assertEqual([control.role for control in panel.showing()], ["label", *ways_on])
        picture("nl-no-plan")
        write("Gewone brief")
        press("ctrl+alt+shift+c", "ctrl+alt+shift+s")
        until(lambda: StepsPanel(self.office, first).labels()[:1] == [START], "it still says so")
        press("F6")
        first.setModified(False)

    def test_a_closed_sidebar_opens_at_the_panel_that_is_asked_for(self) -> None:
        plan = self.new_plan()
        self.office.on_main_thread(lambda: plan.getCurrentController().Sidebar.setVisible(False))
        press("ctrl+alt+shift+c")
        FindingsPanel(self.office, plan).wait_for_keyboard()

    def test_commands_in_a_document_that_is_no_plan(self) -> None:
        first = self.office.first
        before = self.office.windows()
        text = first.getText().getString()
        messages = strings("messages", "nl")
        self.addCleanup(lambda: [press("Escape") for window in self.office.windows()[len(before):]])
        for command in ("check", "next-placeholder", "previous-chapter", "next-chapter", "show-guidance", "hide-guidance", "go-on"):
            with self.subTest(command=command):
                self.office.command(f"org.professionaliseringsplan:{command}", first)
                box = until(lambda: self.office.find_window(messages["box.title"]), "a box is open")
                until(lambda: box.has("active"), "the box has the keyboard")
                self.assertEqual(box.find("static").name, messages["document.no-plan"])
                picture("nl-box")
                press("Escape")
                until(lambda: not box.is_shown(), "the box is closed")
                until(lambda: self.office.window(first).has("active"), "the document is in front again")
                self.assertEqual(len(self.office.windows()), len(before), "one box only")
                self.assertEqual(first.getText().getString(), text)
                self.assertFalse(first.isModified())

    def test_closing_a_window_with_panels(self) -> None:
        for keyboard_in_panel in (False, True):
            plan = self.new_plan()
            plan.setModified(False)
            if keyboard_in_panel:
                press("ctrl+alt+shift+c")
                panel = FindingsPanel(self.office, plan)
                panel.wait_for_keyboard()
                press("Tab")
                until(lambda: not panel.has_keyboard(), "the keyboard is at the button behind the tree")
            press("ctrl+w")
            until(lambda: len(self.office.documents()) == 1, "the plan is closed")
            until(lambda: self.office.window(self.office.first).has("active"), "the empty document is in front")

    def test_closing_while_a_change_is_being_read(self) -> None:
        plan = self.new_plan()
        write("x")
        until(lambda: "\nx\n" in plan.getText().getString(), "typed over the first field")
        plan.setModified(False)
        press("ctrl+w")
        until(lambda: len(self.office.documents()) == 1, "the plan is closed")
        plan = self.new_plan()
        self.assertEqual(len(self.steps(plan).chapters()), STEPS_OF_A_PLAN)

    def test_two_plans_have_panels_of_their_own(self) -> None:
        one = self.new_plan()
        fields = self.findings(one).counts().fill_in
        other = self.new_plan("Basisschool De Beuk")
        self.assertEqual(self.findings(other).counts().fill_in, fields)
        until(lambda: self.office.selection(other).text.startswith("<"), "a placeholder is selected")
        write("Xandra")
        until(lambda: self.findings(other).counts().fill_in == fields - 1, "one field less in this plan")
        self.assertEqual(self.findings(one).counts().fill_in, fields)
        self.office.close(other)
        until(lambda: self.office.window(one).has("active") or self.office.window(self.office.first).has("active"), "another window")
        self.assertEqual(self.findings(one).counts().fill_in, fields)

    def test_two_windows_on_one_plan_stay_in_step(self) -> None:
        plan = self.new_plan()
        first = self.findings(plan.getCurrentController())
        before = first.counts()
        self.office.on_main_thread(lambda: self.office.command(".uno:NewWindow", plan))
        until(lambda: plan.getCurrentController() != first.document, "the second window is there")
        second = FindingsPanel(self.office, plan.getCurrentController())
        until(lambda: self.office.window(plan).has("active"), "it is in front")
        press("ctrl+alt+shift+c")
        until(lambda: second.counts() == before, "its panel shows the same")
        press("ctrl+alt+n")
        until(lambda: self.office.selection(plan).text.startswith("<"), "a placeholder is selected")
        write("Xandra")
        for panel in (second, first):
            until(lambda: panel.counts() == before._replace(fill_in=before.fill_in - 1), "one field less in this window")
        frame = second.document.getFrame()
        self.office.on_main_thread(lambda: frame.close(True))
        until(lambda: self.office.window(plan).has("active"), "the first window is in front again")
        for _ in plan.getUndoManager().getAllUndoActionTitles():
            self.office.command(".uno:Undo", plan)
        until(lambda: first.counts() == before, "and goes on following the text")

    def test_reloading_a_saved_plan(self) -> None:
        plan = self.new_plan()
        steps = self.steps(plan).chapters()
        counts = self.findings(plan).counts()
        file = (WORK / "herladen.odt").as_uri()
        self.office.on_main_thread(lambda: plan.storeAsURL(file, ()))
        self.office.on_main_thread(lambda: self.office.command(".uno:Reload", plan))
        until(lambda: plan not in self.office.documents(), "the old document is gone")
        plan = self.plan_in_front()
        self.assertEqual(plan.getURL(), file)
        self.assertEqual(self.steps(plan).chapters(), steps)
        panel = self.findings(plan)
        until(lambda: panel.counts() == counts, "the findings are counted again")
        press("ctrl+alt+shift+c")
        panel.wait_for_keyboard()
        panel.tree.choose_by_keys(panel.findings()[0])
        placeholder = until(lambda: re.search("<[^<>]+>", panel.details()), "it is explained")[0]
        press("Return")
        until(lambda: self.office.selection(plan).text == placeholder, f"“{placeholder}” is selected")
        until(lambda: not panel.has_keyboard(), "the keyboard is in the text")
        write("Xandra")
        until(lambda: panel.counts().fill_in == counts.fill_in - 1, "one field less")

    def test_print_preview_and_back(self) -> None:
        plan = self.new_plan()
        counts = self.findings(plan).counts()
        before = plan.getCurrentController().getImplementationName()
        press("ctrl+shift+o")
        until(lambda: not hasattr(plan.getCurrentController(), "getViewCursor"), "the preview is there")
        until(lambda: not any(pane.is_shown() for pane in self.office.window(plan).find_all("split pane")), "it is shown, without sidebar")
        picture("nl-preview")
        press("ctrl+shift+o")
        until(lambda: hasattr(plan.getCurrentController(), "getViewCursor"), "the text is shown again")
        self.assertEqual(plan.getCurrentController().getImplementationName(), before)
        until(lambda: len(self.steps(plan).chapters()) == STEPS_OF_A_PLAN, "the steps are listed again")
        until(lambda: self.findings(plan).counts() == counts, "the findings are counted again")
        press("ctrl+alt+n")
        until(lambda: self.office.selection(plan).text.startswith("<"), "the shortcuts work")
