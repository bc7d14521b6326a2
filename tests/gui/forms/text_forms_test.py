"""The forms that write sentences into a chapter, and read them back."""
from plan_window import FormWindow, GoalList
from screen import picture, press
from screen_test_case import ScreenTest
from waiting import until


class TextFormsTest(ScreenTest):
    def put_cursor_in(self, plan, start: str) -> None:
        paragraph = next(p for p in self.office.paragraphs(plan) if p.getString().startswith(start))
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(paragraph.getStart(), False))

    def fill(self, form: FormWindow, label: str, text: str) -> None:
        while not form.field(label).has("focused"):
            press("Tab")
        form.fill(label, text)

    def accept(self, form: FormWindow) -> None:
        form.button("Klaar").do()
        form.wait_until_closed()

    def texts(self, plan) -> list[str]:
        return [p.getString() for p in self.office.paragraphs(plan)]

    def test_a_goal_is_added_moved_up_and_taken_back(self) -> None:
        plan = self.new_plan()
        before = self.texts(plan)
        self.office.command("org.professionaliseringsplan:goal", plan)
        goals = GoalList(self.office)
        form = goals.add()
        picture("nl-form-goal")
        self.fill(form, "Naam van het doel", "Samen zingen")
        self.fill(form, "Plaats in de rangorde", "1")
        self.fill(form, "Doelgroepen", "alle leraren")
        self.accept(form)
        goals.close()
        after = self.texts(plan)
        goals = [t for t in after if t == "Samen zingen" or t == "Wiskundig redeneren"]
        self.assertEqual(goals[0], "Samen zingen")
        self.assertIn("Doelgroep: alle leraren", after)
        ranks = [t[:12] for t in after if t.startswith("Prioriteit ")]
        self.assertEqual(ranks, [f"Prioriteit {n}" for n in range(1, 5)])
        self.office.command(".uno:Undo", plan)
        until(lambda: self.texts(plan) == before, "one Undo takes it back")

    def test_a_goal_is_renamed_everywhere(self) -> None:
        plan = self.new_plan()
        name = "Wiskundig redeneren"
        places = self.texts(plan).count(name)
        self.assertGreater(places, 2)
        paragraph = [p for p in self.office.paragraphs(plan) if p.getString().startswith("Prioriteit 2")][0]
        self.office.on_main_thread(lambda: plan.getCurrentController().getViewCursor().gotoRange(paragraph.getStart(), False))
        self.office.command("org.professionaliseringsplan:goal", plan)
        goals = GoalList(self.office)
        form = goals.edit()
        self.assertEqual(form.field("Naam van het doel").text, name)
        self.fill(form, "Naam van het doel", "Taalvaardig Nederlands in elke klas")
        form.button("Klaar").do()
        until(lambda: any("al een doel" in label for label in form.labels()), "another goal has that name")
        picture("nl-form-goal-problem")
        self.fill(form, "Naam van het doel", "Denken met getallen")
        self.accept(form)
        goals.close()
        self.assertEqual(self.texts(plan).count("Denken met getallen"), places)
        cells = plan.getTextTables().getByName("PlanActivities")
        self.assertIn("Denken met getallen", [cells.getCellByName(f"A{row + 1}").getString() for row in range(cells.getRows().getCount())])

    def test_a_study_day_from_the_guide_reads_back(self) -> None:
        plan = self.new_plan()
        panel = self.steps(plan)
        press("ctrl+alt+shift+s")
        panel.wait_for_keyboard()
        panel.choose_chapter("Pedagogische studiedag")
        panel.button("Invullen…").do()
        form = FormWindow(self.office, "Pedagogische studiedag")
        picture("nl-form-study-day")
        self.fill(form, "Datum", "14 oktober 2026")
        self.fill(form, "Thema", "Lezen in elk vak")
        self.fill(form, "Doel", "Wiskundig redeneren")
        self.fill(form, "Programma", "We lezen samen.")
        self.accept(form)
        sentence = ("Op 14 oktober 2026 werkt ons hele team een dag lang rond het thema Lezen in elk vak. "
                    "Met deze dag werken we aan het doel Wiskundig redeneren. We lezen samen.")
        self.assertIn(sentence, self.texts(plan))
        self.put_cursor_in(plan, "Op 14 oktober")
        self.office.command("org.professionaliseringsplan:study-day", plan)
        form = FormWindow(self.office, "Pedagogische studiedag")
        self.assertEqual([form.field(label).text for label in ("Datum", "Thema", "Doel")],
                         ["14 oktober 2026", "Lezen in elk vak", "Wiskundig redeneren"])
        self.fill(form, "Thema", "Lezen en schrijven")
        self.accept(form)
        self.assertIn(sentence.replace("Lezen in elk vak", "Lezen en schrijven"), self.texts(plan))

    def test_choosing_another_goal_shows_its_text_and_keeps_what_was_typed(self) -> None:
        plan = self.new_plan()
        self.put_cursor_in(plan, "Evaluatie")
        self.office.command("org.professionaliseringsplan:target-group", plan)
        form = FormWindow(self.office, "Doelgroep bij een doel")
        self.assertEqual(form.field("Doelgroepen").text, "alle personeelsleden")
        self.fill(form, "Wat kunnen zij al?", "Ze lezen voor.")
        while not form.field("Doel").has("focused"):
            press("Tab")
        press("Down")
        until(lambda: form.field("Doel").text == "Wiskundig redeneren", "the next goal is chosen")
        until(lambda: form.field("Doelgroepen").text == "leerkrachten en zorgteam", "the group of that goal")
        picture("nl-form-target-group")
        self.accept(form)
        texts = self.texts(plan)
        line = texts.index("Doelgroep: leerkrachten en zorgteam")
        self.assertEqual(texts[line + 1], "Wat deze personeelsleden al kunnen: Ze lezen voor.")

    def test_the_first_letter_of_another_goal_shows_its_text(self) -> None:
        plan = self.new_plan()
        self.put_cursor_in(plan, "Evaluatie")
        self.office.command("org.professionaliseringsplan:target-group", plan)
        form = FormWindow(self.office, "Doelgroep bij een doel")
        self.assertEqual(form.field("Doelgroepen").text, "alle personeelsleden")
        form.go_to("Doel")
        press("w")
        until(lambda: form.field("Doel").text == "Wiskundig redeneren", "the goal with that letter is chosen")
        until(lambda: form.field("Doelgroepen").text == "leerkrachten en zorgteam", "the group of that goal")
        self.fill(form, "Wat kunnen zij al?", "Ze lezen voor.")
        self.accept(form)
        texts = self.texts(plan)
        line = texts.index("Doelgroep: leerkrachten en zorgteam")
        self.assertEqual(texts[line + 1], "Wat deze personeelsleden al kunnen: Ze lezen voor.")

    def test_a_heading_that_is_gone_while_its_form_is_open(self) -> None:
        plan = self.new_plan()
        self.office.command("org.professionaliseringsplan:induction", plan)
        form = FormWindow(self.office, "Aanvangsbegeleiding")
        picture("nl-form-induction")
        heading = next(p for p in self.office.paragraphs(plan) if p.getString() == "Aanvangsbegeleiding" and p.OutlineLevel == 1)
        self.office.on_main_thread(heading.dispose)
        before = self.texts(plan)
        self.fill(form, "Wie is de mentor van starters?", "juf An")
        form.button("Klaar").do()
        until(lambda: any("staat niet in dit plan" in label for label in form.labels()), "it says why not")
        self.assertEqual(self.texts(plan), before)
        self.assertEqual(form.field("Wie is de mentor van starters?").text, "juf An")
