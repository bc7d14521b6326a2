"""The panel of steps as a guide: what is open in a chapter, whether it is ready, why it is there, and whether it is."""
import uno

from office import WORK
from screen import picture, press
from screen_test_case import ScreenTest, ready
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

    def wait_for_step(self, panel, title: str) -> None:
        until(lambda: panel.tree.chosen_node() == panel.chapter(title).node, f"the guide shows “{title}”")
        until(lambda: panel.heading() == title, f"and its guidance ({title})")

    def go_by_tab_to(self, panel, button) -> None:
        while not button.has("focused"):
            before = [control for control in panel.root().walk() if control.has("focused")]
            press("Tab")
            until(lambda: [control for control in panel.root().walk() if control.has("focused")] != before, "Tab goes on")

    def choose(self, panel, title: str) -> None:
        """With the keyboard in the tree."""
        press(STEPS)
        panel.wait_for_keyboard()
        panel.choose_chapter(title)


class OpenTest(GuideTest):
    def test_what_is_open_is_listed_and_enter_goes_there(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Inleiding")
        self.wait_for_step(panel, "Inleiding")
        chapter = panel.chapter("Inleiding")
        self.assertEqual(panel.state("Inleiding"), f"{len(panel.tree.leaves(chapter))} open")
        examples, field = [line for line in panel.tree.below(chapter) if line.depth == 2]
        self.assertRegex(examples.text, r"^Voorbeeldtekst nog.* \(2\)$")
        self.assertEqual([panel.tree.icon(line) for line in (examples, field)], ["hint", "fill-in"])
        self.assertTrue(field.text.startswith("Nog in te vullen: "), field.text)
        press(STEPS)
        panel.wait_for_keyboard()
        panel.tree.choose_by_keys(field)
        until(lambda: "<geef kort aan hoe en met wie> moet nog ingevuld worden." in panel.guidance(), "it is explained")
        self.assertIn("Vul in", panel.buttons())
        picture("nl-guide-open")
        press("Return")
        until(lambda: self.office.selection(plan).text == "<geef kort aan hoe en met wie>", "the placeholder is selected")
        until(lambda: not panel.has_keyboard(), "the keyboard is in the text")
        self.assertEqual(panel.tree.chosen, field.text, "it stays chosen, for it is in the chapter of the cursor")

    def test_each_chapter_has_its_own(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        listed = 0
        for title in ["Voorblad", *self.office.headings(plan)]:
            lines = panel.tree.leaves(panel.chapter(title))
            self.assertEqual(panel.state(title), f"{len(lines)} open")
            listed += len(lines)
        self.assertEqual(listed, len(self.findings(plan).findings()))

    def test_a_finding_that_can_be_mended_is_mended_from_the_guide(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        chapter = panel.chapter("Visie op professionalisering")
        before = panel.tree.leaves(chapter)
        examples = next(line for line in panel.tree.below(chapter) if line.text.startswith("Voorbeeldtekst nog"))
        panel.tree.choose(panel.tree.leaves(examples)[0])
        panel.button("Deze tekst bewust laten staan").do()
        until(lambda: len(panel.tree.leaves(panel.chapter("Visie op professionalisering"))) == len(before) - 1, "one less is open")
        self.assertEqual(panel.state("Visie op professionalisering"), f"{len(before) - 1} open")


class MarkTest(GuideTest):
    def test_a_person_ticks_a_chapter_off_and_takes_it_back(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        title = "Visie op professionalisering"
        self.put_cursor_in(plan, "Evaluatie")
        self.choose(panel, title)
        self.assertFalse(panel.menu_says("more.ready", "checked"))
        steps = len(plan.getUndoManager().getAllUndoActionTitles())
        panel.wait_for_keyboard()
        self.go_by_tab_to(panel, panel.button("Meer ▾"))
        press("space")
        until(lambda: "Dit hoofdstuk is klaar" in self.office.popup_items(), "it opens")
        picture("nl-guide-menu")
        press("Down", "Return")
        until(lambda: panel.icon(title) == "state-marked", "the step says so")
        until(lambda: ready(1) in panel.labels(), "it counts")
        self.assertEqual(panel.uno_control("ProgressBar").getValue(), 1)
        self.assertTrue(panel.menu_says("more.ready", "checked"))
        self.assertEqual(panel.heading(), title, "the guide stays at the chapter")
        self.assertEqual(len(plan.getUndoManager().getAllUndoActionTitles()), steps + 1)
        picture("nl-guide-marked")
        self.office.command(".uno:Undo", plan)
        until(lambda: ready(0) in panel.labels(), "Undo takes it back")
        self.assertFalse(panel.menu_says("more.ready", "checked"), "and the menu")

    def test_a_marked_chapter_stays_marked_in_docx(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Visie op professionalisering")
        self.wait_for_step(panel, "Visie op professionalisering")
        panel.choose_in_menu("more.ready")
        until(lambda: ready(1) in panel.labels(), "one is ready")
        lines = panel.chapters()
        file = (WORK / "klaar.docx").as_uri()
        word = uno.createUnoStruct("com.sun.star.beans.PropertyValue", Name="FilterName", Value="MS Word 2007 XML")
        self.office.on_main_thread(lambda: plan.storeToURL(file, (word,)))
        self.office.close(plan)
        self.office.on_main_thread(lambda: self.office.desktop.loadComponentFromURL(file, "_blank", 0, ()))
        again = self.steps(self.plan_in_front())
        until(lambda: again.chapters() == lines, "the guide shows the same states")
        until(lambda: again.icon("Visie op professionalisering") == "state-marked", "and this one is marked")


class ExplanationTest(GuideTest):
    def test_why_and_example(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.put_cursor_in(plan, "Inleiding")
        self.wait_for_step(panel, "Inleiding")
        self.assertEqual([panel.is_pressed(name) for name in ("GuidanceTopic", "WhyTopic", "ExampleTopic")], [True, False, False])
        press(STEPS)
        panel.wait_for_keyboard()
        self.go_by_tab_to(panel, panel.button("Waarom?"))
        press("space")
        until(lambda: panel.guidance().startswith("Wie het plan leest"), "why the chapter is there")
        self.assertIn("Bron: ", panel.guidance())
        self.assertEqual([panel.is_pressed(name) for name in ("GuidanceTopic", "WhyTopic", "ExampleTopic")], [False, True, False])
        picture("nl-guide-why")
        press("Tab", "space")
        until(lambda: panel.guidance().startswith("Op onze school leren niet alleen"), "the example text")
        self.assertEqual([panel.is_pressed(name) for name in ("GuidanceTopic", "WhyTopic", "ExampleTopic")], [False, False, True])
        picture("nl-guide-example")

    def test_an_example_is_put_back_after_asking(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        text = plan.getText().getString()
        self.put_cursor_in(plan, "Inleiding")
        self.wait_for_step(panel, "Inleiding")
        paragraph = next(p for p in self.office.paragraphs(plan) if p.getString().startswith("Op onze school"))
        paragraph.setString("Zo begint ons plan.")
        for answer, expected in (("Nee", "Zo begint ons plan."), ("Ja", "Op onze school")):
            panel.choose_in_menu("more.put-example-back")
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
        panel.choose_in_menu("more.insert-example")
        until(lambda: plan.getText().getString().count("Op onze school leren niet alleen") == 2, "the text is there twice")
        self.office.command(".uno:Undo", plan)
        until(lambda: plan.getText().getString().count("Op onze school leren niet alleen") == 1, "one Undo step")

    def test_guidance_in_the_document(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        style = plan.getStyleFamilies().getByName("ParagraphStyles").getByName("Plan Toelichting")
        self.assertFalse(panel.menu_says("more.guidance", "checked"))
        panel.choose_in_menu("more.guidance")
        until(lambda: not style.CharHidden, "the guidance is shown")
        picture("nl-guide-in-document")
        until(lambda: panel.menu_says("more.guidance", "checked"), "the menu of the panel says so")
        self.office.command("org.professionaliseringsplan:hide-guidance", plan)
        until(lambda: style.CharHidden, "it is hidden by the menu")
        until(lambda: not panel.menu_says("more.guidance", "checked"), "the menu of the panel tells what is true")

    def test_another_programs_guidance_cannot_be_switched(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        self.assertTrue(panel.menu_says("more.guidance", "enabled"))
        text = next(p for p in self.office.paragraphs(plan) if p.getString().startswith("Op onze school"))
        plan.getText().insertString(text.getStart(), "Toelichting: schrijf hier waarom je dit plan maakt.\r", False)
        until(lambda: not panel.menu_says("more.guidance", "enabled"), "it does not obey, and is not offered", deadline=10)


class ChaptersTest(GuideTest):
    def test_a_chapter_is_removed_after_asking_and_inserted_again(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        headings = self.office.headings(plan)
        self.put_cursor_in(plan, "Evaluatie")
        self.wait_for_step(panel, "Evaluatie")
        panel.choose_in_menu("more.remove")
        box = until(lambda: self.office.find_window("Professionaliseringsplan"), "it asks")
        until(lambda: box.has("active"), "the question has the keyboard")
        box.find("push button", "Ja").do()
        until(lambda: panel.icon("Evaluatie") == "state-missing", "the chapter is gone")
        below, = panel.tree.below(panel.chapter("Evaluatie"))
        self.assertTrue(below.text.startswith("Hoofdstuk ontbreekt"), below.text)
        self.wait_for_step(panel, "Evaluatie")  # the guide stays there
        for key in ("more.ready", "more.put-example-back", "more.remove"):
            self.assertFalse(panel.menu_says(key, "enabled"), key)
        picture("nl-guide-removed")
        panel.button("Voeg dit hoofdstuk in").do()
        until(lambda: self.office.headings(plan) == headings, "the chapter is back at its place")

    def test_an_optional_chapter_is_offered(self) -> None:
        dialog = self.open_dialog()
        dialog.fill(self.words["school"], "Openbare School De Brug")
        dialog.root().shows("radio button", "Nederland").do()
        press("Return")
        dialog.wait_until_closed()
        plan = self.plan_in_front()
        panel = self.steps(plan)
        until(lambda: panel.chapters()[-1].endswith(" · kan erbij"), "it is offered")
        self.assertEqual(panel.tree.icon(panel.tree.lines()[-1]), "state-offered")
        total = len(panel.chapters()) - 3  # without the cover and the two that are offered: follow-up and budget
        until(lambda: ready(0, total) in panel.labels(), "it does not count while it is not there")
        press(STEPS)
        panel.wait_for_keyboard()
        panel.tree.choose_by_keys(panel.tree.lines()[-1])
        until(lambda: panel.button("Voeg dit hoofdstuk in"), "it can be inserted")
        picture("nl-guide-optional")
        panel.button("Voeg dit hoofdstuk in").do()
        until(lambda: ready(0, total + 1) in panel.labels(), "now it counts")
