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

    def test_the_guide_follows_to_the_cover(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Evaluatie")
        self.wait_for_step(panel, "Evaluatie")
        cell = plan.getTextTables().getByName("PlanFacts").getCellByName("B1")
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(cell.getStart(), False))
        self.wait_for_step(panel, "Voorblad")

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
        panel.choose_in_menu("more.pinned")
        self.assertTrue(panel.menu_says("more.pinned", "checked"), "it is pinned")
        self.put_cursor_in(plan, "Evaluatie")
        with self.assertRaises(AssertionError):
            until(lambda: panel.heading() != "Professionaliseringsactiviteiten", "it moves nevertheless", deadline=1.5)
        panel.choose_in_menu("more.pinned")
        self.wait_for_step(panel, "Evaluatie")  # it is loose again
        self.assertFalse(panel.menu_says("more.pinned", "checked"))

    def test_choosing_another_chapter_in_the_list_is_left_alone(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Professionaliseringsactiviteiten")
        self.wait_for_step(panel, "Professionaliseringsactiviteiten")
        self.choose(panel, "Visie op professionalisering")
        self.assert_stays(panel, "Visie op professionalisering")

    def assert_stays(self, panel, title: str) -> None:
        with self.assertRaises(AssertionError):
            until(lambda: panel.heading() != title, "the choice is taken away", deadline=1.5)

    def test_a_chapter_chosen_right_after_typing_stays_chosen(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Evaluatie")
        self.wait_for_step(panel, "Evaluatie")
        write("x")
        press(STEPS)
        panel.wait_for_keyboard()  # or on a busy machine the text gets what follows
        press("Home", "Down", "Down")
        until(lambda: panel.heading() == "Inleiding", "the first chapter is chosen", deadline=5)
        self.assert_stays(panel, "Inleiding")

    def test_the_panel_that_gets_the_keyboard_knows_where_the_cursor_is(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Evaluatie")
        self.wait_for_step(panel, "Evaluatie")
        paragraph = next(p for p in self.office.paragraphs(plan) if p.getString() == "Inleiding" and p.OutlineLevel == 1)
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(paragraph.getStart(), False))
        press(STEPS)
        panel.wait_for_keyboard()
        self.assertEqual(panel.tree.chosen_node(), panel.chapter("Inleiding").node)

    def test_coming_back_from_another_deck_it_shows_the_chapter_of_the_cursor(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Inleiding")
        self.wait_for_step(panel, "Inleiding")
        decks = plan.getCurrentController().Sidebar.getDecks()
        for name in ("PropertyDeck", "ProfessionaliseringsplanFindingsDeck"):
            other = decks.getByName(name)
            self.office.on_main_thread(lambda: other.activate(True))
            until(other.isActive, "another deck is in front")
            title = "Evaluatie" if name == "PropertyDeck" else "Doelgroep"
            self.put_cursor_in(plan, title)
            picture("nl-other-deck")
            self.wait_for_step(self.steps(plan), title)
