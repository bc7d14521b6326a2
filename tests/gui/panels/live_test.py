"""The panels follow the text by themselves."""
from keyboard_test import FromTheStart
from screen import picture, press, write
from screen_test_case import STEPS_OF_A_PLAN, ready
from waiting import until


class LiveTest(FromTheStart):
    def test_typing_over_a_placeholder_lowers_the_number_of_fields(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        before, findings = panel.counts(), len(panel.findings())
        press("ctrl+alt+n")
        until(lambda: self.office.selection(plan).text.startswith("<"), "a placeholder is selected")
        write("Xandra")
        until(lambda: panel.counts() == before._replace(fill_in=before.fill_in - 1), "the panel counts one field less")
        self.assertEqual(len(panel.findings()), findings - 1)
        for _ in range(3):
            self.office.command(".uno:Undo", plan)
            if panel.counts() == before:
                break
        until(lambda: panel.counts() == before, "after undo the field is counted again")

    def test_what_is_typed_over_a_placeholder_looks_like_the_text_around_it(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        before = panel.counts()
        text = plan.getText().getString()
        for name in ("Xandra", "in drie vergaderingen"):  # in a cell, then in a paragraph
            press("ctrl+alt+n")
            until(lambda: self.office.selection(plan).text.startswith("<"), "a placeholder is selected")
            self.assertEqual(self.office.selection(plan).style, "Plan Invulveld")
            write(name)
            until(lambda: self.office.selection(plan).style == "", "what was typed has no style of its own")
            self.assertIn(name, self.office.selection(plan).whole)
        until(lambda: panel.counts().fill_in == before.fill_in - 2, "the panel counts two fields less")
        for _ in range(len(plan.getUndoManager().getAllUndoActionTitles())):
            self.office.command(".uno:Undo", plan)
        until(lambda: panel.counts() == before, "after undo both are counted again")
        self.assertEqual(plan.getText().getString(), text)
        press("ctrl+alt+n")
        until(lambda: self.office.selection(plan).style == "Plan Invulveld", "and they look as they did")

    def test_a_word_that_is_not_finished_is_not_complained_of(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        fields = panel.counts().fill_in
        while "kies basis" not in self.office.selection(plan).text:
            before = self.office.selection(plan)
            press("ctrl+alt+n")
            until(lambda: self.office.selection(plan) != before, "the next placeholder is selected")
        write("gevor")
        until(lambda: panel.counts().fill_in == fields - 1, "the placeholder is gone, and the plan was read")
        self.assertEqual(panel.of_kind("level-unknown"), [], "the word is still being written")
        press("Tab")
        line = until(lambda: panel.of_kind("level-unknown"), "now it is left, and unknown")[0]
        panel.tree.choose(line)
        until(lambda: "“gevor”" in panel.details().lower(), "that is told")

    def test_a_missing_chapter_is_offered(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        state = panel.state("Evaluatie")
        headings = self.office.headings(plan)
        heading = next(p for p in self.office.paragraphs(plan) if p.OutlineLevel == 1 and p.getString() == "Evaluatie")
        heading.dispose()
        until(lambda: panel.icon("Evaluatie") == "state-missing", "the step says that it is missing")
        self.assertEqual(len(panel.chapters()), STEPS_OF_A_PLAN)
        press("ctrl+alt+shift+s")
        panel.wait_for_keyboard()
        panel.choose_chapter("Evaluatie")
        button = until(lambda: panel.button("Voeg dit hoofdstuk in"), "the button offers to insert it")
        picture("nl-chapter-missing")
        button.do()
        until(lambda: self.office.headings(plan) == headings, "the chapter is back at its place")
        until(lambda: panel.icon("Evaluatie") == "state-example" and panel.state("Evaluatie") == state, "the step is as it was")
        until(lambda: self.office.selection(plan).text.startswith("<"), "the cursor is in the chapter, at what is to fill in")
        self.assertEqual(panel.heading(), "Evaluatie")
        until(lambda: panel.button("Invullen…"), "the button fills it in again")

    def test_what_is_being_written_is_read_when_it_is_finished(self) -> None:
        plan = self.new_plan()
        steps = self.steps(plan)
        lines = steps.chapters()
        heading = next(p for p in self.office.paragraphs(plan) if p.OutlineLevel == 1 and p.getString() == "Evaluatie")
        plan.lockControllers()
        try:
            heading.dispose()
            self.office.command("org.professionaliseringsplan:go-on", plan)
            self.office.on_main_thread(lambda: None)
            self.assertEqual(steps.chapters(), lines)
        finally:
            plan.unlockControllers()
        until(lambda: steps.icon("Evaluatie") == "state-missing", "the step says that it is missing")

    def test_a_finished_chapter_counts_as_done(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        body = plan.getText()
        title, following = None, []
        for paragraph in self.office.paragraphs(plan):
            if paragraph.OutlineLevel == 1:
                if title is not None:
                    break
                title = paragraph
            elif title is not None and paragraph.ParaStyleName != "Plan Toelichting":
                following.append(paragraph)
        following[0].setString("Onze school wil groeien, en zo pakken we dat samen met het hele team aan.")
        for paragraph in following[1:]:
            body.removeTextContent(paragraph)
        until(lambda: panel.chapters()[1] == "Inleiding · klaar", "the chapter is done")
        self.assertEqual(panel.icon("Inleiding"), "state-done")
        until(lambda: ready(1) in panel.labels(), "one chapter of twelve is done")
        self.assertEqual(panel.uno_control("ProgressBar").getValue(), 1)

    def test_nothing_is_read_while_another_deck_is_in_front(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        counts, words = panel.counts(), panel.text("ToDo")
        shown = panel.uno_control("ToDo")
        self.office.command(".uno:SidebarDeck.NavigatorDeck", plan)
        until(lambda: not panel.is_in_front(), "another deck is in front")
        text = plan.getText()
        text.insertString(text.getEnd(), "<vul in>", False)
        until(lambda: plan.isModified(), "the plan is changed")
        with self.assertRaises(AssertionError):
            until(lambda: shown.getText() != words, "it is read nevertheless", deadline=2)
        panel.bring_to_front()
        until(lambda: panel.counts() == counts._replace(fill_in=counts.fill_in + 1), "it is read as the panel comes back")
