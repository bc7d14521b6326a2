import time
from screen import *
from screen_test_case import ScreenTest
class X(ScreenTest):
    def test_x(self):
        dialog=self.open_dialog()
        for i in range(1200):
            self.office.must_live()
            self.office.first.getCurrentController().getFrame().Title
            time.sleep(.05)
        press("Escape")
