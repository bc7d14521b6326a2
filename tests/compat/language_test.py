"""The same plan in an office of any language, and where a decimal point is what people type."""
import json
import unittest

from compat_office import Office, Profile

OFFICES = (("nl", "nl-BE"), ("nl", "nl-NL"), ("en-US", "en-US"), ("de", "de-DE"), ("nl", "en-US"))
TYPED = {"E2": "€ 1.250,50", "E3": "850,-", "E4": "12.50", "E5": "1,234.50"}


def told(language: str, locale: str) -> dict:
    """What the office makes of the same plan, and what it says of it."""
    profile = Profile(f"language-{language}-{locale}").add()
    profile.set_locale(locale)
    with Office(profile, language=language) as office:
        document = office.new_plan()
        costs = document.getTextTables().getByName("PlanCosts")
        for cell, amount in TYPED.items():
            costs.getCellByName(cell).setString(amount)
        office.plans.updateBudget(document)
        found = office.plans.check(document, False)
        tables = document.getTextTables()
        shown = {name: [tables.getByName(name).getCellByName(cell).getString() for cell in tables.getByName(name).getCellNames()]
                 for name in tables.getElementNames()}
        return {"plan": json.loads(office.plans.readPlan(document)), "budget": json.loads(office.plans.getBudget(document)),
                "shown": shown, "text": document.getText().getString(), "rules": sorted(finding.RuleId for finding in found),
                "messages": [finding.Message for finding in found]}


class Languages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.told = {office: told(*office) for office in OFFICES}

    def test_the_plan_is_the_same(self):
        first, *others = OFFICES
        for office in others:
            for what in ("plan", "budget", "shown", "text", "rules"):
                with self.subTest(office=office, what=what):
                    self.assertEqual(self.told[office][what], self.told[first][what])

    def test_amounts_are_read_as_they_are_meant(self):
        shown = self.told[OFFICES[0]]["plan"]["costs"]
        self.assertEqual([cost["cents"] for cost in shown[:4]], [125050, 85000, 1250, 123450])

    def test_findings_are_in_the_language_of_the_screen(self):
        word = {"nl": "nog", "en-US": "still", "de": "still"}
        for (language, locale), said in self.told.items():
            with self.subTest(language=language, locale=locale):
                self.assertTrue(any(word[language] in message.split() for message in said["messages"]), said["messages"][:5])
                self.assertFalse([message for message in said["messages"] if not message or "{" in message])


if __name__ == "__main__":
    unittest.main()
