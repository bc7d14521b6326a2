"""Nothing in the panels and the dialog is cut off or lies over something else, narrow and wide, in both languages."""
import contextlib
import time

import uno
from com.sun.star.awt import PosSize

from accessible import Box
from long_run import IS_LONG, long_run
from plan_window import Panel
from screen import drag, picture, press
from screen_test_case import STEPS_OF_A_PLAN, ScreenTest, strings
from waiting import until

SLACK = 2  # pixels
LEAST_BUTTON = 30
AIR = 12
NARROW, WIDE = 300, 470  # of a panel; the first is the least that it may have


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
        wanted.Width -= AIR
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
            if node.has("showing"):
                self.assertTrue(is_inside(node.box, outer), f"{node} at {node.box} sticks out of {outer}")
        for control in panel.uno_controls():
            model = control.getModel()
            if control.isVisible() and control.getPosSize().Width == 0:
                continue  # only the name of what follows
            if control.isVisible() and model.supportsService("com.sun.star.awt.UnoControlFixedTextModel"):
                self.assertEqual(text_does_not_fit(control), "", f"{model.Name}: “{model.Label}”")
            if control.isVisible() and model.supportsService("com.sun.star.awt.UnoControlButtonModel"):
                if model.Label:
                    self.assertEqual(text_does_not_fit(control), "", f"{model.Name}: “{model.Label}”")
                else:  # a picture, with less air around it than the theme wants
                    self.assertGreaterEqual(control.getPosSize().Width, LEAST_BUTTON, model.Name)
        self.check_tree(panel)

    def check_tree(self, panel: Panel) -> None:
        """Nothing scrolls sideways, and what is a line has one."""
        tree = panel.tree.control()
        if not tree.isVisible():
            return
        width = tree.getPosSize().Width
        for line in panel.tree.in_sight():
            box = tree.getNodeRect(line.node)
            self.assertLessEqual(box.X + box.Width, width, f"“{line.text}” is wider than the tree")

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

    @contextlib.contextmanager
    def window_of_size(self, plan, width: int, height: int):
        """Afterwards it is as large as the screen again, and so is that of the next plan."""
        window = plan.getCurrentController().getFrame().getContainerWindow()
        full = self.office.window(plan).box
        self.office.on_main_thread(lambda: setattr(window, "IsMaximized", False))
        until(lambda: self.office.window(plan).box.width < full.width, "the window is not as large as the screen any more")
        try:
            self.office.on_main_thread(lambda: window.setPosSize(20, 20, width, height, PosSize.POSSIZE))
            until(lambda: abs(self.office.window(plan).box.width - width) < 20, "the window has its width")
            until(lambda: abs(self.office.window(plan).box.height - height) < 60, "the window has its height")
            yield
        finally:
            self.office.on_main_thread(lambda: setattr(window, "IsMaximized", True))
            until(lambda: abs(self.office.window(plan).box.width - full.width) < 20, "the window is as large as the screen")


class DutchLayoutTest(LayoutChecks):
    @staticmethod
    def wait_for_tool_bar(panel: Panel) -> None:
        """That of tables comes and goes with the cursor, a moment later, and the panel is higher or lower then."""
        def stays() -> bool:
            before = panel.viewport().box
            time.sleep(0.5)
            return panel.viewport().box == before
        until(stays, "the panel keeps its height")

    def check_steps(self, plan) -> None:
        """With every chapter chosen, what is open in it folded out, and each topic."""
        steps = self.steps(plan)
        for title in [steps.messages["where.cover"], *self.office.headings(plan)]:
            line = steps.chapter(title)
            steps.tree.open(line)
            steps.tree.choose(line)
            until(lambda: steps.heading() == title, f"{title} is explained")
            with self.subTest(chapter=title):
                self.check_panel(steps)
        for topic in ("whyTopic", "exampleTopic", "guidanceTopic"):
            steps.button(steps.words[topic]).do()
            with self.subTest(topic=topic):
                self.check_panel(steps)
        steps.tree.choose(steps.tree.leaves()[-1])
        self.check_panel(steps)
        steps.button(steps.words["previousHelp"]).do()
        until(lambda: steps.heading() == self.office.headings(plan)[-2], "another chapter is shown")
        self.wait_for_tool_bar(steps)
        self.check_panel(steps)
        steps.button(steps.words["goOn"]).do()
        until(lambda: steps.text("Told"), "it says what to do")
        self.wait_for_tool_bar(steps)
        self.check_panel(steps)

    def check_findings(self, plan) -> None:
        """With findings of each kind."""
        findings = self.findings(plan)
        self.check_panel(findings)
        for rule in ("placeholder-left", "example-unchanged"):
            findings.tree.choose(findings.of_kind(rule)[0])
            until(lambda: findings.uno_control("Fix").isVisible(), "the finding is explained")
            with self.subTest(finding=rule):
                self.check_panel(findings)

    def check_budget(self, plan) -> None:
        budget = self.budget(plan)
        lines = until(lambda: budget.tree.lines()[1:], "the lines are there")
        self.check_panel(budget)
        for line in (lines[0], max(lines, key=lambda line: len(line.text))):
            budget.tree.choose(line)
            until(lambda: budget.uno_control("Details").isVisible(), "the line is shown whole")
            self.check_panel(budget)

    def check_follow_up(self, plan) -> None:
        """Before it has begun, and with a line of each group."""
        panel = self.follow_up(plan)
        if panel.words["begin"] in panel.buttons():
            self.check_panel(panel)
            picture(f"{self.language}-follow-up-none")
            self.begun_follow_up(plan, -1, 0)
            for cell, text in (("B4", "gevolgd"), ("F4", "€ 20,00")):
                self.put(plan, "PlanFollowUp", cell, text)
        until(lambda: all(panel.group(name) for name in ("over", "coming", "incomplete")), "each group has a line")
        self.check_panel(panel)
        for line in panel.tree.leaves():
            panel.tree.choose(line)
            until(lambda: panel.uno_control("Details").isVisible(), "the line is explained")
            self.check_panel(panel)

    def check_all(self, plan, name: str) -> None:
        for check, panel in ((self.check_steps, "steps"), (self.check_findings, "findings"), (self.check_budget, "budget"),
                             (self.check_follow_up, "follow-up")):
            check(plan)
            picture(f"{self.language}-{panel}-{name}")

    def set_sidebar_width(self, plan, width: int) -> None:
        """Of the panel."""
        panel = self.steps(plan)

        def is_wide() -> bool:
            return abs(panel.root().box.width - width) < 30

        def drag_once_more() -> bool:
            """A drag is lost where the window was still being laid out when it began."""
            box = self.office.window(plan).find("split pane").box
            start = (box.x + 4, box.y + 100)
            drag(start, (start[0] + panel.root().box.width - width, start[1]))
            with contextlib.suppress(AssertionError):
                return until(is_wide, "it follows", deadline=5)

        until(lambda: is_wide() or drag_once_more(), f"the panel is {width} wide")

    @long_run
    def test_narrow_and_wide(self) -> None:
        plan = self.new_plan()
        self.assertEqual(self.steps(plan).root().box.width, NARROW)
        self.check_all(plan, "narrow")
        self.set_sidebar_width(plan, WIDE)
        self.check_all(plan, "wide")

    def test_small_window(self) -> None:
        plan = self.new_plan()
        with self.window_of_size(plan, 1024, 768):
            for width in (NARROW, WIDE) if IS_LONG else (NARROW,):
                self.set_sidebar_width(plan, width)
                self.check_all(plan, f"small-{width}")
                for made in (self.steps, self.findings, self.budget, self.follow_up):
                    panel = made(plan)
                    self.assertLessEqual(panel.root().box.height, panel.viewport().box.height + SLACK, f"{panel} is seen whole")
                    self.check_scrolling(panel)

    def test_all_chapters_are_in_sight_on_a_laptop(self) -> None:
        plan = self.new_plan()
        with self.window_of_size(plan, 1366, 768):
            panel = self.steps(plan)
            tree = panel.tree.control()
            picture(f"{self.language}-laptop")
            lines = [line for line in panel.tree.lines() if line.depth <= 1]
            self.assertEqual(len(lines), STEPS_OF_A_PLAN + 1)
            for line in lines:
                self.assertTrue(self.is_seen(tree, line), f"“{line.text}” is not in sight")

    def check_scrolling(self, panel: Panel) -> None:
        command = {"StepsPanel": "steps", "FindingsPanel": "findings", "BudgetPanel": "budget",
                   "FollowUpPanel": "show-follow-up"}[panel.file]
        self.office.command(f"org.professionaliseringsplan:{command}", panel.document)
        panel.wait_for_keyboard()
        tree = panel.tree.control()
        for jump, at in (("End", -1), ("Home", 0)):
            press(jump)
            line = panel.tree.in_sight()[at]
            until(lambda: panel.tree.chosen_node() == line.node, f"{jump} chooses “{line.text}”")
            until(lambda: self.is_seen(tree, line), f"“{line.text}” is seen")

    @staticmethod
    def is_seen(tree, line) -> bool:
        box = tree.getNodeRect(line.node)
        return box.Y >= -SLACK and box.Y + box.Height <= tree.getPosSize().Height + SLACK

    def test_dialog(self) -> None:
        texts = strings("NewPlanDialog", self.language.replace("-", "_"))
        dialog = self.open_dialog()
        self.check_dialog(dialog.root(), dialog.title)
        dialog.root().shows("radio button", "Nederland" if self.language == "nl" else "The Netherlands").do()
        until(lambda: dialog.names("check box") == [texts["compact"]], "the questions for Flanders are hidden")
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


@long_run
class EnglishLayoutTest(DutchLayoutTest):
    language = "en-US"
