"""Nothing in the panels and the dialog is cut off or lies over something else, narrow and wide, in both languages."""
import uno
from com.sun.star.awt import PosSize

from accessible import Box
from plan_window import Panel
from screen import drag, picture, press
from screen_test_case import ScreenTest, strings
from waiting import until

SLACK = 2  # pixels
LEAST_BUTTON = 30


def is_inside(inner: Box, outer: Box) -> bool:
    return (inner.x >= outer.x - SLACK and inner.y >= outer.y - SLACK
            and inner.x + inner.width <= outer.x + outer.width + SLACK
            and inner.y + inner.height <= outer.y + outer.height + SLACK)


def overlap(one: Box, other: Box) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > SLACK and down > SLACK


def text_does_not_fit(control) -> str:
    """What a label or button (a control or a peer) needs and does not have."""
    box = control.getPosSize()
    wanted = control.getPreferredSize()
    if wanted.Width > box.Width + SLACK and hasattr(control, "calcAdjustedSize"):
        wanted = control.calcAdjustedSize(uno.createUnoStruct("com.sun.star.awt.Size", box.Width, box.Height))
    if hasattr(control, "addActionListener"):  # a button may have less air around its text than the theme wants
        wanted.Height = min(wanted.Height, LEAST_BUTTON)
    if wanted.Width > box.Width + SLACK or wanted.Height > box.Height + SLACK:
        return f"has {box.Width} × {box.Height}, needs {wanted.Width} × {wanted.Height}"
    return ""


class LayoutChecks(ScreenTest):
    def check_controls(self, controls, outer: Box) -> None:
        boxes = [(repr(control), control.box) for control in controls]
        for at, (name, box) in enumerate(boxes):
            self.assertTrue(is_inside(box, outer), f"{name} at {box} sticks out of {outer}")
            for other, other_box in boxes[:at]:
                self.assertFalse(overlap(box, other_box), f"{name} at {box} lies over {other} at {other_box}")

    def check_panel(self, panel: Panel) -> None:
        root = panel.root()
        outer = root.box
        self.check_controls(panel.showing(), outer)
        for node in root.walk():
            if node.role != "list item" and node.has("showing"):  # of a list the last line may be half
                self.assertTrue(is_inside(node.box, outer), f"{node} at {node.box} sticks out of {outer}")
        for control in panel.uno_controls():
            model = control.getModel()
            if control.isVisible() and model.supportsService("com.sun.star.awt.UnoControlFixedTextModel"):
                self.assertEqual(text_does_not_fit(control), "", f"{model.Name}: “{model.Label}”")
            if control.isVisible() and model.supportsService("com.sun.star.awt.UnoControlButtonModel"):
                self.assertEqual(text_does_not_fit(control), "", f"{model.Name}: “{model.Label}”")

    def check_dialog(self, root, title: str) -> None:
        self.check_controls([node for node in root.children() if node.has("showing")], root.box)
        for peer in self.peers_of_dialog(title):
            name = peer.getAccessibleContext().getAccessibleName()
            # not the dialog's own scroll bars, which it does not use, and what is inside a field, whose text may be longer
            if name and not hasattr(peer, "setBlockIncrement"):
                self.assertEqual(text_does_not_fit(peer), "", name)

    def peers_of_dialog(self, title: str) -> list:
        toolkit = self.office.service("com.sun.star.awt.Toolkit")
        for at in range(toolkit.getTopWindowCount()):
            window = toolkit.getTopWindow(at)
            if getattr(window, "Title", None) == title:
                return [peer for peer in window.getWindows() if peer.isVisible()]
        raise AssertionError(f"no window “{title}”")


class DutchLayoutTest(LayoutChecks):
    def check_both(self, plan) -> None:
        """With every chapter chosen, and with findings of each kind."""
        steps, findings = self.steps(plan), self.findings(plan)
        press("ctrl+alt+shift+s")
        steps.wait_for_keyboard()
        for at, line in enumerate(steps.list().items()):
            steps.choose(at)
            title = line[2:].rpartition(" – ")[0]
            until(lambda: any(title in label for label in steps.labels()), f"the guidance for {title} is named")
            with self.subTest(chapter=title):
                self.check_panel(steps)
        previous = strings("StepsPanel", self.language.replace("-", "_"))["previous"]
        steps.button(previous).do()
        until(lambda: steps.list().selected_line == 10, f"“{previous}” chooses another chapter")
        self.check_panel(steps)
        press("ctrl+alt+shift+c")
        findings.wait_for_keyboard()
        for at in (1, 3):  # an error, and after the title of a group a hint
            findings.choose(at)
            until(lambda: findings.uno_control("Details").getText(), "the finding is explained")
            with self.subTest(finding=findings.list().items()[at]):
                self.check_panel(findings)

    def check_budget(self, plan) -> None:
        self.office.command("org.professionaliseringsplan:budget", plan)
        panel = self.budget(plan)
        panel.wait_for_keyboard()
        until(lambda: panel.lines(), "the lines are there")
        self.check_panel(panel)

    def test_budget_narrow_and_wide(self) -> None:
        plan = self.new_plan()
        self.check_budget(plan)
        picture(f"{self.language}-budget-narrow")
        self.set_sidebar_width(plan, 520)
        self.check_budget(plan)
        picture(f"{self.language}-budget-wide")

    def set_sidebar_width(self, plan, width: int) -> None:
        split = self.office.window(plan).find("split pane")
        box = split.box
        start = (box.x + 4, box.y + 100)
        drag(start, (start[0] + box.width - width, start[1]))
        until(lambda: abs(split.box.width - width) < 30, f"the sidebar is {width} wide")

    def test_narrow_and_wide(self) -> None:
        plan = self.new_plan()
        self.check_both(plan)
        picture(f"{self.language}-narrow")
        self.set_sidebar_width(plan, 520)
        self.check_both(plan)
        picture(f"{self.language}-wide")

    def resize_window(self, plan, width: int, height: int) -> None:
        window = plan.getCurrentController().getFrame().getContainerWindow()
        full = self.office.window(plan).box
        self.office.on_main_thread(lambda: setattr(window, "IsMaximized", False))
        until(lambda: self.office.window(plan).box.width < full.width, "the window is not as large as the screen any more")
        self.office.on_main_thread(lambda: window.setPosSize(20, 20, width, height, PosSize.POSSIZE))
        until(lambda: abs(self.office.window(plan).box.width - width) < 20, "the window has its width")
        until(lambda: abs(self.office.window(plan).box.height - height) < 60, "the window has its height")

    def test_small_window(self) -> None:
        plan = self.new_plan()
        window = plan.getCurrentController().getFrame().getContainerWindow()
        self.addCleanup(self.office.close_all_but_first)
        self.addCleanup(self.office.on_main_thread, lambda: setattr(window, "IsMaximized", True))
        self.resize_window(plan, 1024, 768)
        for width in (284, 520):
            self.set_sidebar_width(plan, width)
            self.check_both(plan)
            self.check_scrolling("ctrl+alt+shift+s", self.steps(plan))
            self.check_scrolling("ctrl+alt+shift+c", self.findings(plan))
            picture(f"{self.language}-small-{width}")
        deck = self.office.window(plan).find("split pane").find("viewport")
        for panel, other in ((self.steps(plan), self.findings(plan)), (self.findings(plan), self.steps(plan))):
            self.office.on_main_thread(other.uno_panel().collapse)  # in the wide sidebar each alone is seen whole
            until(lambda: is_inside(panel.frame().box, deck.box), f"{panel.title} is whole beside the folded one")
            self.office.on_main_thread(lambda: other.uno_panel().expand(False))
            until(other.is_unfolded, "the other one is back")

    def check_scrolling(self, key: str, panel: Panel) -> None:
        press(key)
        panel.wait_for_keyboard()
        for jump, at in (("End", len(panel.list().items()) - 1), ("Home", 0)):
            press(jump)
            until(lambda: panel.list().selected_line == at, f"{jump} chooses line {at}")
            until(lambda: is_inside(panel.list().children()[at].box, panel.list().box), f"line {at} is seen")

    def test_dialog(self) -> None:
        texts = strings("NewPlanDialog", self.language.replace("-", "_"))
        dialog = self.open_dialog()
        self.check_dialog(dialog.root(), dialog.title)
        dialog.root().shows("radio button", "Nederland" if self.language == "nl" else "The Netherlands").do()
        until(lambda: dialog.names("check box") == [], "the questions for Flanders are hidden")
        self.assertIn(texts["levelLabel"], dialog.names("label", "combo box"))
        self.check_dialog(dialog.root(), dialog.title)
        press("Tab")
        dialog.fill(texts["schoolYearLabel"], "volgend schooljaar of het jaar daarna")
        press("Return")
        until(lambda: any("volgend" in name for name in dialog.names("label")), "the dialog says what is wrong")
        self.check_dialog(dialog.root(), dialog.title)
        picture(f"{self.language}-dialog-problem")
        press("Escape")
        dialog.wait_until_closed()


class EnglishLayoutTest(DutchLayoutTest):
    language = "en-US"
