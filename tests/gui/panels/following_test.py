"""The guide follows the cursor, and lets a person choose."""
from guide_test import STEPS, GuideTest
from screen import picture, press, write
from waiting import until


class FollowingTest(GuideTest):
    def test_the_guide_shows_the_chapter_of_the_cursor(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        for title in ("Professionaliseringsactiviteiten", "Evaluatie", "Inleiding"):
            self.put_cursor_in(plan, title)
            self.wait_for_step(panel, title)
        picture("nl-guide-follows")

    def test_the_guide_follows_into_a_table(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        table = next(t for t in (plan.getTextTables().getByIndex(i) for i in range(plan.getTextTables().getCount()))
                     if t.getName().startswith("PlanAgenda"))
        cell = table.getCellByName("A2")
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(cell.getStart(), False))
        self.wait_for_step(panel, "Professionaliseringsagenda")

    def test_it_follows_after_chapters_were_written_and_deleted(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Professionaliseringsactiviteiten")
        self.wait_for_step(panel, "Professionaliseringsactiviteiten")
        heading = next(p for p in self.office.paragraphs(plan) if p.getString() == "Inleiding" and p.OutlineLevel == 1)
        for _ in range(3):
            plan.getText().insertString(heading.getStart(), "Een regel erbij\r", False)
        evaluation = next(p for p in self.office.paragraphs(plan) if p.getString() == "Evaluatie" and p.OutlineLevel == 1)
        evaluation.dispose()
        self.put_cursor_in(plan, "Visie op professionalisering")
        self.wait_for_step(panel, "Visie op professionalisering")

    def test_a_pinned_guide_stays(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Professionaliseringsactiviteiten")
        self.wait_for_step(panel, "Professionaliseringsactiviteiten")
        pin = panel.root().shows("check box", "Vastzetten")
        pin.do()
        until(lambda: pin.has("checked"), "it is pinned")
        self.put_cursor_in(plan, "Evaluatie")
        with self.assertRaises(AssertionError):
            until(lambda: panel.list().selected_line != self.line_of(panel, "Professionaliseringsactiviteiten"), "it moves nevertheless", deadline=1.5)
        pin.do()
        until(lambda: not pin.has("checked"), "it is loose again")
        self.wait_for_step(panel, "Evaluatie")

    def test_choosing_another_chapter_in_the_list_is_left_alone(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Professionaliseringsactiviteiten")
        self.wait_for_step(panel, "Professionaliseringsactiviteiten")
        press(STEPS)
        panel.wait_for_keyboard()
        panel.choose(1)
        with self.assertRaises(AssertionError):
            until(lambda: panel.list().selected_line != 1, "the choice is taken away", deadline=1.5)

    def test_a_chapter_chosen_right_after_typing_stays_chosen(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Evaluatie")
        self.wait_for_step(panel, "Evaluatie")
        write("x")
        press(STEPS)
        panel.wait_for_keyboard()  # or on a busy machine the text gets what follows
        press("Home", "Down")
        until(lambda: panel.list().selected_line == 1, "the second chapter is chosen", deadline=5)
        with self.assertRaises(AssertionError):
            until(lambda: panel.list().selected_line != 1, "the choice is taken away", deadline=1.5)

    def test_the_panel_that_gets_the_keyboard_knows_where_the_cursor_is(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Evaluatie")
        self.wait_for_step(panel, "Evaluatie")
        paragraph = next(p for p in self.office.paragraphs(plan) if p.getString() == "Inleiding" and p.OutlineLevel == 1)
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(paragraph.getStart(), False))
        press(STEPS)
        panel.wait_for_keyboard()
        self.assertEqual(panel.list().selected_line, 0)

    def test_coming_back_from_another_deck_it_shows_the_chapter_of_the_cursor(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Inleiding")
        self.wait_for_step(panel, "Inleiding")
        decks = plan.getCurrentController().Sidebar.getDecks()
        ours, others = decks.getByName("ProfessionaliseringsplanDeck"), decks.getByName("PropertyDeck")
        self.office.on_main_thread(lambda: others.activate(True))
        until(others.isActive, "another deck is in front")
        self.put_cursor_in(plan, "Evaluatie")
        picture("nl-other-deck")
        self.office.on_main_thread(lambda: ours.activate(True))
        until(ours.isActive, "ours is back")
        self.wait_for_step(self.steps(plan), "Evaluatie")
