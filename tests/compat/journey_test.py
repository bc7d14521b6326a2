"""The whole journey in an office of any language, one of them with an interface from right to left: it goes through, and says the same everywhere."""
import unittest

from compat_office import Office, Profile
from whole_journey import walk

OFFICES = {"nl": {}, "en-US": {}, "de": {}, "he": {"SAL_RTL_ENABLED": "1"}}  # right to left where that language is not installed, too


class Journey(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.told = {}
        made = Profile("made").add()
        for language, environment in OFFICES.items():
            with Office(made.copy(language), language=language, dialogs=True, environment=environment) as office:
                cls.told[language] = walk(office)
                office.leave()

    def test_it_is_the_same_plan(self):
        for language, told in self.told.items():
            for what, said in told.items():
                with self.subTest(language=language, what=what):
                    self.assertEqual(said, self.told["nl"][what])

    def test_something_came_of_it(self):
        told = self.told["nl"]
        self.assertGreater(len(told["rules"]), 10)
        self.assertGreater(len(told["followed"]["activities"]), 3)
        self.assertGreater(len(told["files"]), 10)
        self.assertTrue(told["read"]["plan"]["chapters"])


if __name__ == "__main__":
    unittest.main()
