"""The menu, the dialog for a new plan, and the plan that comes from it, on a Dutch screen."""
import datetime

from plan_window import NewPlanDialog, StepsPanel, stands_for
from screen import picture, press, write
from screen_test_case import STEPS_OF_A_PLAN, SCHOOL, ScreenTest, ready
from waiting import until

MENU = ["Nieuw professionaliseringsplan…", "Nieuw schooljaar vanaf dit plan…", "Bestaand plan overnemen…", "Ingevuld voorbeeld bekijken…", "Overzicht van plannen maken…", "", "Stappen tonen", "Controle tonen", "Nu controleren", "Zo lees ik je plan…", "Kwaliteitsverwachtingen tonen…", "Vorig aandachtspunt", "Volgend aandachtspunt", "", "Ga verder", "Volgend invulveld",
        "Vorig hoofdstuk", "Volgend hoofdstuk", "", "Toelichting tonen in het document", "Toelichting verbergen", "", "Gegevens van de school…", "Hoofdstuk invullen",
        "Activiteit toevoegen…", "Agendapunt toevoegen…", "Agenda opbouwen", "Rijen overnemen uit een rekenblad…", "Kosten toevoegen…", "Overleg of goedkeuring noteren…", "Rij bewerken…",
        "", "Begroting tonen", "Samenvatting van de begroting in het document", "", "Opvolging tonen", "Opvolgen…", "Het jaar door", "",
        "Controleren en verzenden…", "Wijzigingen sinds het bezorgen tonen", "Agenda exporteren naar je kalender…", "", "Hulp"]
CHAPTERS = ["Inleiding", "Visie op professionalisering", "Leerbehoeften en prioriteiten", "Doelen professionalisering",
            "Doelgroep", "Professionaliseringsactiviteiten", "Aanvangsbegeleiding", "Pedagogische studiedag",
            "Professionaliseringsagenda", "Financieel luik", "Evaluatie", "Betrokkenheid en goedkeuring"]
STATES = r"(\d+ open|leeg|voorbeeldtekst|bezig|klaar)"


def coming_school_year(first_month: int) -> str:
    """The first one that begins after today."""
    today = datetime.datetime.now(datetime.timezone.utc).date()
    year = today.year if today < datetime.date(today.year, first_month, 1) else today.year + 1
    return f"{year}-{year + 1}"


class MenuTest(ScreenTest):
    def test_the_menu_bar_has_all_commands_in_dutch(self) -> None:
        self.assertEqual(self.office.menu_item("Professionaliseringsplan").items(), MENU)

    def test_file_new_opens_the_dialog(self) -> None:
        entry = until(lambda: self.office.menu_item("Bestand", "Nieuw", "Professionaliseringsplan…"), "File > New has a plan")
        entry.do()
        dialog = NewPlanDialog(self.office, self.words["dialog"])
        press("Escape")
        dialog.wait_until_closed()

    def test_from_the_menu_to_a_plan_by_keyboard(self) -> None:
        press("F10")
        until(lambda: any(menu.has("selected") for menu in self.office.menu_bar().children()), "the menu bar has the keyboard")
        press("p")
        first = MENU[0]
        until(lambda: self.office.menu_item("Professionaliseringsplan", first).has("showing", "selected"), "the menu is open")
        press("Return")
        dialog = NewPlanDialog(self.office, self.words["dialog"])
        self.assertEqual(dialog.field("Schooljaar").text, coming_school_year(9))
        self.assertEqual(dialog.names("radio button"), ["Vlaanderen", "Nederland"])
        self.assertEqual(dialog.names("check box"), ["Er is een schoolraad", "Er is een lokaal comité", "Kort plan (10 bladzijden)"])
        self.assertEqual(dialog.names("push button"), ["Maak het plan", "Annuleren"])
        self.assertTrue(dialog.field("Naam van de school").has("focused"))
        write(SCHOOL)
        until(lambda: dialog.field("Naam van de school").text == SCHOOL, "the name is typed")
        picture("nl-dialog")
        press("Return")
        dialog.wait_until_closed()

        until(StepsPanel(self.office, self.document_in_front()).is_in_front, "the steps are beside it")
        plan = self.plan_in_front()
        picture("nl-plan")
        self.assertEqual(self.office.headings(plan), CHAPTERS)
        text = plan.getText().getString()
        for number in range(1, 6):
            self.assertIn(f"Tabel {number}: ", text)
        self.assertIn(SCHOOL, text)
        self.assertIn(f"Schooljaar {coming_school_year(9)}", text)
        self.office.window(plan).find("split pane").shows("label", "Stappen")
        steps = self.steps(plan)
        lines = steps.chapters()
        self.assertEqual(len(lines), STEPS_OF_A_PLAN)
        self.assertEqual(steps.tree.chosen_node(), steps.chapter("Voorblad").node)
        self.assertEqual(steps.heading(), "Voorblad")
        self.assertIn("Opvolging · kan erbij", lines)
        for line, chapter in zip([line for line in lines[1:] if not line.endswith(" · kan erbij")], CHAPTERS):
            self.assertTrue(stands_for(line, chapter), line)
            self.assert_matches(STATES, steps.state(chapter))
        self.assertIn(ready(0), steps.labels())
        self.assertEqual(steps.uno_control("ProgressBar").getValue(), 0)
        self.assertEqual(sorted(steps.buttons()), sorted(["Vorig hoofdstuk", "Volgend hoofdstuk", "Meer ▾", "Toelichting", "Waarom?", "Voorbeeld",
                                                          "Gegevens van de school…", "Ga verder"]))

        write("X")  # the keyboard is in the text, with the first field selected
        until(lambda: "\nX\n" in plan.getText().getString(), "what is typed comes in the place of the field")
        findings = self.findings(plan)
        self.assertEqual(sum(findings.counts()), len(findings.findings()))
        self.assertEqual(sorted(findings.buttons()),
                         sorted(["0 fouten", "0 aandacht", "38 tips", "Naar het vorige aandachtspunt in het plan",
                                 "Naar het volgende aandachtspunt in het plan", "Controleer nu", "Meer ▾", "Meer hierover", "Ga erheen", "Negeer…"]))


class DialogTest(ScreenTest):
    def test_an_impossible_school_year_keeps_the_dialog_open(self) -> None:
        dialog = self.open_dialog()
        press("Tab")
        dialog.fill("Schooljaar", "2027-2029")
        press("Return")
        problem = "“2027-2029” is geen schooljaar; schrijf bijvoorbeeld “2026-2027”."
        until(lambda: problem in dialog.names("label"), "the dialog says what is wrong")
        self.assertTrue(dialog.is_open())
        self.assertTrue(dialog.field("Schooljaar").has("focused"))
        picture("nl-dialog-wrong-year")
        press("Escape")
        dialog.wait_until_closed()
        self.assertEqual(len(self.office.documents()), 1)

    def test_answers_are_remembered(self) -> None:
        dialog = self.open_dialog()
        dialog.fill("Naam van de school", "Sint-Jozefschool")
        dialog.root().shows("check box", "Er is een lokaal comité").do()
        until(lambda: not dialog.root().shows("check box", "Er is een lokaal comité").has("checked"), "no local committee")
        press("Return")
        dialog.wait_until_closed()
        plan = self.plan_in_front()
        self.office.close(plan)
        until(lambda: self.office.window(self.office.first).has("active"), "the empty document is in front")
        dialog = self.open_dialog()
        self.assertEqual(dialog.field("Naam van de school").text, "Sint-Jozefschool")
        self.assertFalse(dialog.root().shows("check box", "Er is een lokaal comité").has("checked"))
        self.assertTrue(dialog.root().shows("check box", "Er is een schoolraad").has("checked"))
        self.assertEqual(dialog.field("Schooljaar").text, coming_school_year(9))
        press("Escape")
        dialog.wait_until_closed()

    def test_the_netherlands_have_levels_of_their_own_and_no_councils(self) -> None:
        dialog = self.open_dialog()
        self.assertIn("Onderwijsniveau", dialog.names("combo box"))
        dialog.root().shows("radio button", "Nederland").do()
        until(lambda: dialog.root().shows("radio button", "Nederland").has("checked"), "the Netherlands are chosen")
        until(lambda: dialog.names("check box") == ["Kort plan (10 bladzijden)"], "the councils are hidden")
        self.assertEqual(dialog.names("label"), ["Onze school ligt in", "Naam van de school", "Schooljaar", "Onderwijsniveau"])
        self.assertIn("Onderwijsniveau", dialog.names("combo box"))
        self.assertEqual(dialog.field("Schooljaar").text, coming_school_year(8))
        picture("nl-dialog-netherlands")
        dialog.root().shows("radio button", "Vlaanderen").do()
        until(lambda: len(dialog.names("check box")) == 3, "the councils are back")
        self.assertIn("Onderwijsniveau", dialog.names("combo box"))
        press("Escape")
        dialog.wait_until_closed()

    def test_a_dutch_plan(self) -> None:
        dialog = self.open_dialog()
        dialog.fill("Naam van de school", "De Regenboog")
        dialog.root().shows("radio button", "Nederland").do()
        until(lambda: len(dialog.names("check box")) == 1, "the councils are hidden")
        press("Return")
        dialog.wait_until_closed()
        plan = self.plan_in_front()
        self.assertEqual(self.office.headings(plan)[-1], "Betrokkenheid")
        self.assertIn(ready(0, 8), self.steps(plan).labels())
        self.assertIn("De Regenboog", plan.getText().getString())
        picture("nl-plan-netherlands")
