"""Behind the tests that share an office: it must end well."""
import unittest

from screen_test_case import ScreenTest


class EndOfOffice(unittest.TestCase):
    def __init__(self, tests: list[ScreenTest]) -> None:
        super().__init__("test_it_ends_well")
        self.behind = tuple(test.id() for test in tests)  # what is tried again where it does not

    def test_it_ends_well(self) -> None:
        ScreenTest.leave_office()
