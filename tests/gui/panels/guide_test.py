"""The panel of steps as a guide: what is open in a chapter, whether it is ready, why it is there, and whether it is."""
import re

import uno

from office import WORK
from screen import picture, press
from screen_test_case import ScreenTest, ready, strings
from waiting import until

STEPS = "ctrl+alt+shift+s"


class GuideTest(ScreenTest):
    """What the tests of the guide share."""

    def put_cursor_in(self, plan, title: str) -> None:
        """At the first text below a chapter's heading."""
        paragraphs = self.office.paragraphs(plan)
        at = next(i for i, p in enumerate(paragraphs) if p.OutlineLevel == 1 and p.getString() == title)
        below = next(p for p in paragraphs[at + 1:] if p.ParaStyleName != "Plan Toelichting")
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(below.getStart(), False))

    def line_of(self, panel, title: str) -> int:
        return next(at for at, line in enumerate(panel.list().items()) if title in line)

    def wait_for_step(self, panel, title: str) -> None:
        until(lambda: panel.list().selected_line == self.line_of(panel, title), f"the guide shows “{title}”")
        until(lambda: any(label.startswith(f"Toelichting bij {title}") for label in panel.labels()), f"and its guidance ({title})")


class OpenTest(GuideTest):
    def open_list(self, panel):
        return panel.root().find_all("list")[1]

    def test_what_is_open_is_listed_and_enter_goes_there(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Inleiding")
        self.wait_for_step(panel, "Inleiding")
        lines = until(lambda: self.open_list(panel).items(), "what is open in the chapter is listed")
        self.assertTrue(any("<geef kort aan hoe en met wie> moet nog" in line for line in lines), lines)
        until(lambda: f"Nog open ({len(lines)})" in panel.labels(), "they are counted")
        self.assertEqual(self.open_list(panel).name, f"Nog open ({len(lines)})")
        press(STEPS)
        panel.wait_for_keyboard()
        while not self.open_list(panel).has("focused"):
            before = [control for control in panel.showing() if control.has("focused")]
            press("Tab")
            until(lambda: [control for control in panel.showing() if control.has("focused")] != before, "Tab goes on")
        at = next(i for i, line in enumerate(lines) if "<geef kort" in line)
        press("Home", *["Down"] * at)
        until(lambda: self.open_list(panel).selected_line == at, "it is chosen")
        picture("nl-guide-open")
        press("Return")
        until(lambda: self.office.selection(plan).text == "<geef kort aan hoe en met wie>", "the placeholder is selected")
        until(lambda: not self.open_list(panel).has("focused"), "the keyboard is in the text")

    def test_each_chapter_has_its_own(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        press(STEPS)
        panel.wait_for_keyboard()
        findings = len(self.findings(plan).lines())
        listed = 0
        for at, line in enumerate(panel.list().items()):
            panel.choose(at)
            title = line[2:].rpartition(" – ")[0]
            until(lambda: any(f"bij {title}" in label for label in panel.labels()), f"{title} is shown")
            label = next(label for label in panel.labels() if re.fullmatch(r"Nog open \(\d+\)|Niets meer open", label))
            count = int(re.search(r"\d+", label)[0]) if label[-1] == ")" else 0
            until(lambda: len(self.open_list(panel).items()) == count, "as many as are counted")
            listed += count
        self.assertLess(findings - listed, 6, "the others are about the cover")


class MarkTest(GuideTest):
    def test_a_person_ticks_a_chapter_off_and_takes_it_back(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Evaluatie")
        press(STEPS)
        panel.wait_for_keyboard()
        at = self.line_of(panel, "Visie")
        panel.choose(at)
        box = panel.root().shows("check box", "Is klaar")
        self.assertFalse(box.has("checked"))
        steps = len(plan.getUndoManager().getAllUndoActionTitles())
        press(*["Tab"] * 6)
        until(lambda: box.has("focused"), "Tab goes to the check box")
        press("space")
        until(lambda: panel.list().items()[at] == "✔ Visie op professionalisering – afgevinkt", "the step says so")
        until(lambda: ready(1) in panel.labels(), "it counts")
        self.assertTrue(box.has("checked"))
        self.assertEqual(panel.list().selected_line, at, "the guide stays at the chapter")
        self.assertEqual(len(plan.getUndoManager().getAllUndoActionTitles()), steps + 1)
        picture("nl-guide-marked")
        self.office.command(".uno:Undo", plan)
        until(lambda: ready(0) in panel.labels(), "Undo takes it back")
        until(lambda: not box.has("checked"), "and the check box")

    def test_a_marked_chapter_stays_marked_in_docx(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Visie op professionalisering")
        self.wait_for_step(panel, "Visie op professionalisering")
        panel.root().shows("check box", "Is klaar").do()
        until(lambda: ready(1) in panel.labels(), "one is ready")
        lines = panel.list().items()
        file = (WORK / "klaar.docx").as_uri()
        word = uno.createUnoStruct("com.sun.star.beans.PropertyValue", Name="FilterName", Value="MS Word 2007 XML")
        self.office.on_main_thread(lambda: plan.storeToURL(file, (word,)))
        self.office.close(plan)
        self.office.on_main_thread(lambda: self.office.desktop.loadComponentFromURL(file, "_blank", 0, ()))
        again = self.plan_in_front()
        until(lambda: self.steps(again).list().items() == lines, "the guide shows the same states")


class ExplanationTest(GuideTest):
    def choose_topic(self, panel, at: int) -> None:
        control = panel.uno_control("Topic")
        self.office.on_main_thread(lambda: control.selectItemPos(at, True))

    def test_why_and_example(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Inleiding")
        self.wait_for_step(panel, "Inleiding")
        press(STEPS)
        panel.wait_for_keyboard()
        while not panel.root().shows("combo box").has("focused"):
            before = [control for control in panel.root().walk() if control.has("focused")]
            press("Tab")
            until(lambda: [control for control in panel.root().walk() if control.has("focused")] != before, "Tab goes on")
        press("Down")
        until(lambda: panel.guidance().startswith("Wie het plan leest"), "why the chapter is there")
        self.assertIn("Bron: ", panel.guidance())
        until(lambda: "Waarom Inleiding? (voorbeeldtekst)" in panel.labels(), "the label says so")
        self.assertNotIn("Zet terug…", panel.buttons())
        picture("nl-guide-why")
        press("Down")
        until(lambda: panel.guidance().startswith("Op onze school leren niet alleen"), "the example text")
        until(lambda: "Zet terug…" in panel.buttons(), "it can be put back")
        picture("nl-guide-example")

    def test_an_example_is_put_back_after_asking(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        text = plan.getText().getString()
        self.put_cursor_in(plan, "Inleiding")
        self.wait_for_step(panel, "Inleiding")
        paragraph = next(p for p in self.office.paragraphs(plan) if p.getString().startswith("Op onze school"))
        paragraph.setString("Zo begint ons plan.")
        self.choose_topic(panel, 2)
        for answer, expected in (("Nee", "Zo begint ons plan."), ("Ja", "Op onze school")):
            panel.button("Zet terug…").do()
            box = until(lambda: self.office.find_window("Professionaliseringsplan"), "it asks")
            until(lambda: box.has("active"), "the question has the keyboard")
            self.assertIn("“Inleiding”", " ".join(label.name for label in box.find_all("label") + box.find_all("static")))
            picture("nl-guide-question")
            box.find("push button", answer).do()
            until(lambda: not box.is_shown(), "the question is answered")
            until(lambda: expected in plan.getText().getString(), f"the chapter has “{expected}”")
        self.assertEqual(plan.getText().getString(), text)

    def test_an_example_is_inserted_at_the_cursor(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Inleiding")
        self.wait_for_step(panel, "Inleiding")
        self.choose_topic(panel, 2)
        until(lambda: "Voeg in bij cursor" in panel.buttons(), "it can be inserted")
        panel.button("Voeg in bij cursor").do()
        until(lambda: plan.getText().getString().count("Op onze school leren niet alleen") == 2, "the text is there twice")
        self.office.command(".uno:Undo", plan)
        until(lambda: plan.getText().getString().count("Op onze school leren niet alleen") == 1, "one Undo step")

    def test_guidance_in_the_document(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        style = plan.getStyleFamilies().getByName("ParagraphStyles").getByName("Plan Toelichting")
        box = panel.root().shows("check box", "Toelichting in het document tonen")
        self.assertFalse(box.has("checked"))
        box.do()
        until(lambda: not style.CharHidden, "the guidance is shown")
        picture("nl-guide-in-document")
        self.office.command("org.professionaliseringsplan:hide-guidance", plan)
        until(lambda: style.CharHidden, "it is hidden by the menu")
        until(lambda: not box.has("checked"), "the check box tells what is true")

    def test_another_programs_guidance_cannot_be_switched(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        box = panel.root().shows("check box", "Toelichting in het document tonen")
        self.assertTrue(box.has("enabled"))
        text = next(p for p in self.office.paragraphs(plan) if p.getString().startswith("Op onze school"))
        plan.getText().insertString(text.getStart(), "Toelichting: schrijf hier waarom je dit plan maakt.\r", False)
        until(lambda: box.has("checked"), "that can be seen", deadline=10)
        until(lambda: not box.has("enabled"), "and does not obey")


class ChaptersTest(GuideTest):
    def test_a_chapter_is_removed_after_asking_and_inserted_again(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        headings = self.office.headings(plan)
        self.put_cursor_in(plan, "Evaluatie")
        self.wait_for_step(panel, "Evaluatie")
        at = self.line_of(panel, "Evaluatie")
        panel.button("Wis…").do()
        box = until(lambda: self.office.find_window("Professionaliseringsplan"), "it asks")
        until(lambda: box.has("active"), "the question has the keyboard")
        box.find("push button", "Ja").do()
        until(lambda: panel.list().items()[at] == "✕ Evaluatie – ontbreekt", "the chapter is gone")
        until(lambda: panel.list().selected_line == at, "the guide stays there")
        self.assertFalse(panel.root().shows("check box", "Is klaar").has("enabled"))
        picture("nl-guide-removed")
        panel.button("Voeg in").do()
        until(lambda: self.office.headings(plan) == headings, "the chapter is back at its place")

    def test_an_optional_chapter_is_offered(self) -> None:
        dialog = self.open_dialog()
        dialog.fill(self.words["school"], "Openbare School De Brug")
        dialog.root().shows("radio button", "Nederland").do()
        press("Return")
        dialog.wait_until_closed()
        plan = self.plan_in_front()
        panel = self.steps(plan)
        until(lambda: panel.list().items()[-1].startswith("+ ") and panel.list().items()[-1].endswith(" – kan erbij"), "it is offered")
        total = len(panel.list().items()) - 1
        until(lambda: ready(0, total) in panel.labels(), "it does not count while it is not there")
        press(STEPS)
        panel.wait_for_keyboard()
        panel.choose(total)
        until(lambda: panel.button("Voeg in"), "it can be inserted")
        picture("nl-guide-optional")
        panel.button("Voeg in").do()
        until(lambda: ready(0, total + 1) in panel.labels(), "now it counts")
