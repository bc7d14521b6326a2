"""Ordinary documents of Word and Writer, opened in a window with the sidebar open: framed page numbers, tables in cells, frames with a table or
nothing. The office lives, a plan is read, and what is no plan is told to be none."""
import subprocess

from long_run import IS_LONG
from office import WORK
from plan_window import StepsPanel
from screen import press
from screen_test_case import ROOT, ScreenTest, strings
from waiting import until

NO_PLAN = strings("messages", "nl")["start.note"]


class ForeignDocumentsTest(ScreenTest):
    def test_with_the_sidebar_open(self) -> None:
        folder = WORK / "shapes"
        subprocess.run(["/usr/bin/python3", ROOT / "tests/trust/shapes.py", folder, "few"], check=True)
        press("ctrl+alt+shift+s")
        until(lambda: StepsPanel(self.office, self.office.first).labels()[:1] == [NO_PLAN], "the panel is there")
        press("F6") # back to the text
        files = sorted((*folder.glob("[!.]*.docx"), *folder.glob("[!.]*.odt")))
        self.assertGreater(len(files), 20)
        self.to_fill_in = 0
        for file in files if IS_LONG else files[::5]:
            self.open_and_read(file)
        self.assertGreater(self.to_fill_in, 5 if IS_LONG else 0)

    def open_and_read(self, file) -> None:
        self.office.on_main_thread(lambda: self.office.desktop.loadComponentFromURL(file.as_uri(), "_blank", 0, ()))
        document = self.document_in_front()
        press("ctrl+alt+shift+s")
        steps = StepsPanel(self.office, document)
        if "-plan" in file.name:
            until(lambda: len(steps.chapters()) > 1, "the steps are listed")
            findings = self.findings(document)
            until(findings.findings, "the findings are listed")
            if findings.of_kind("placeholder-left"):
                self.to_fill_in += 1
                press("ctrl+alt+n")
                until(lambda: self.office.selection(document).text == "<vul in>", "it is selected")
        else:
            until(lambda: steps.labels()[:1] == [NO_PLAN], "the panel says that this is no plan")
        self.assertFalse(document.isModified())
        self.office.must_live()
        self.office.close(document)
