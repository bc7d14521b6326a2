"""Behind the classes that share an office: it must end well."""
from screen_test_case import ScreenTest


class EndOfOffice(ScreenTest):
    _has_failed = False  # then it is tried by itself

    @classmethod
    def setUpClass(cls) -> None:
        """The office is there already."""

    def setUp(self) -> None:
        if not self._has_failed:
            return
        super().setUpClass()
        super().setUp()
        plan = self.new_plan()
        for panel in (self.findings, self.budget, self.follow_up):
            panel(plan)

    def tearDown(self) -> None:
        """No test begins in this office any more."""

    def test_it_ends_well(self) -> None:
        EndOfOffice._has_failed = True
        self.leave_office()
        EndOfOffice._has_failed = False
