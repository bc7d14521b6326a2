"""The list of goals: another order and one goal less, each one step that Undo takes back."""
from plan_window import GoalList
from screen import picture
from screen_test_case import ScreenTest
from waiting import until


class GoalListTest(ScreenTest):
    def goals(self, plan) -> list[str]:
        return [goal["title"] for goal in self.office.read_plan(plan)["goals"]]

    def test_a_goal_moves_and_goes(self) -> None:
        plan = self.new_plan()
        text, goals = plan.getText().getString(), self.goals(plan)
        self.office.command("org.professionaliseringsplan:goal", plan)
        window = GoalList(self.office)
        self.assertFalse(window.window().shows("push button", "Omhoog").has("enabled"), "the first cannot go up")
        window.window().shows("push button", "Omlaag").do()
        until(lambda: self.goals(plan) == [goals[1], goals[0], *goals[2:]], "it is the second now")
        self.assertEqual(len(plan.getUndoManager().getAllUndoActionTitles()), 1)
        window.window().shows("push button", "Verwijderen…").do()
        until(lambda: self.office.active_window().find_all("push button", "Ja"), "it asks")
        picture("nl-question-remove-goal")
        self.office.active_window().shows("push button", "Ja").do()
        until(lambda: self.goals(plan) == [goals[1], *goals[2:]], "it is gone")
        window.close()
        for _ in range(2):
            self.office.command(".uno:Undo", plan)
        until(lambda: not plan.getUndoManager().getAllUndoActionTitles(), "both steps are undone")
        self.assertEqual(plan.getText().getString(), text)
