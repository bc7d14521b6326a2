"""The panels follow the text by themselves."""
from screen import picture, press, write
from screen_test_case import ScreenTest, ready
from waiting import until


class LiveTest(ScreenTest):
    def test_typing_over_a_placeholder_lowers_the_errors(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        before = panel.counts()
        press("ctrl+alt+n")
        until(lambda: self.office.selection(plan).text.startswith("<"), "a placeholder is selected")
        write("Xandra")
        until(lambda: panel.counts() == [before[0] - 1, before[1], before[2]], "the panel counts one error less")
        self.assertEqual(len(panel.lines()), sum(before) - 1)
        for _ in range(3):
            self.office.command(".uno:Undo", plan)
            if panel.counts() == before:
                break
        until(lambda: panel.counts() == before, "after undo the error is counted again")

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
        until(lambda: panel.counts()[0] == before[0] - 2, "the panel counts two errors less")
        for _ in range(len(plan.getUndoManager().getAllUndoActionTitles())):
            self.office.command(".uno:Undo", plan)
        until(lambda: panel.counts() == before, "after undo both are counted again")
        self.assertEqual(plan.getText().getString(), text)
        press("ctrl+alt+n")
        until(lambda: self.office.selection(plan).style == "Plan Invulveld", "and they look as they did")

    def test_a_word_that_is_not_finished_is_not_complained_of(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        errors = panel.counts()[0]
        while "kies basis" not in self.office.selection(plan).text:
            before = self.office.selection(plan)
            press("ctrl+alt+n")
            until(lambda: self.office.selection(plan) != before, "the next placeholder is selected")
        write("gevor")
        until(lambda: panel.counts()[0] == errors - 1, "the placeholder is gone, and the plan was read")
        self.assertFalse([line for line in panel.lines() if "niveau" in line], "the word is still being written")
        press("Tab")
        until(lambda: [line for line in panel.lines() if "“gevor”" in line.lower()], "now it is left, and unknown")

    def test_a_missing_chapter_is_offered(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        lines = panel.list().items()
        headings = self.office.headings(plan)
        at = headings.index("Evaluatie")
        heading = next(p for p in self.office.paragraphs(plan) if p.OutlineLevel == 1 and p.getString() == "Evaluatie")
        heading.dispose()
        until(lambda: panel.list().items()[at] == "✕ Evaluatie – ontbreekt", "the step says that it is missing")
        self.assertEqual(len(panel.list().items()), 12)
        press("ctrl+alt+shift+s")
        panel.wait_for_keyboard()
        panel.choose(at)
        button = until(lambda: panel.button("Voeg in"), "the button offers to insert it")
        picture("nl-chapter-missing")
        button.do()
        until(lambda: self.office.headings(plan) == headings, "the chapter is back at its place")
        until(lambda: panel.list().items()[at] == lines[at], "the step is as it was")
        until(lambda: self.office.selection(plan).whole == "Evaluatie", "the cursor is in the chapter")
        until(lambda: panel.button("Ga erheen"), "the button goes to it again")

    def test_what_is_being_written_is_read_when_it_is_finished(self) -> None:
        plan = self.new_plan()
        steps, findings = self.steps(plan), self.findings(plan)
        lines, counts = steps.list().items(), findings.counts()
        heading = next(p for p in self.office.paragraphs(plan) if p.OutlineLevel == 1 and p.getString() == "Evaluatie")
        plan.lockControllers()
        try:
            heading.dispose()
            self.office.command("org.professionaliseringsplan:check", plan)
            findings.wait_for_keyboard()
            self.assertEqual((steps.list().items(), findings.counts()), (lines, counts))
        finally:
            plan.unlockControllers()
        until(lambda: "✕ Evaluatie – ontbreekt" in steps.list().items(), "the step says that it is missing")

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
        until(lambda: panel.list().items()[0] == "● Inleiding – klaar", "the chapter is done")
        until(lambda: ready(1) in panel.labels(), "one chapter of twelve is done")

    def test_nothing_is_read_while_another_deck_is_in_front(self) -> None:
        plan = self.new_plan()
        panel = self.findings(plan)
        counts, words = panel.counts(), panel.uno_control("Counts").getText()
        self.office.command(".uno:SidebarDeck.NavigatorDeck", plan)
        ours = plan.getCurrentController().getSidebar().getDecks().getByName("ProfessionaliseringsplanDeck")
        until(lambda: not ours.isActive(), "another deck is in front")
        text = plan.getText()
        text.insertString(text.getEnd(), "<vul in>", False)
        until(lambda: plan.isModified(), "the plan is changed")
        with self.assertRaises(AssertionError):
            until(lambda: panel.uno_control("Counts").getText() != words, "it is read nevertheless", deadline=2)
        ours.activate(True)
        until(lambda: panel.counts() == [counts[0] + 1, *counts[1:]], "it is read as the panel comes back")
