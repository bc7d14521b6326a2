"""Extra > Opties > LibreOffice Writer > Professionaliseringsplan: the school, its folder, the rules and what is remembered."""
from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from plan_window import FormWindow
from office import WORK
from screen import click, copied, picture, press
from screen_test_case import ROOT, ScreenTest, strings
from waiting import NotYet, until

SETTINGS = "/org.professionaliseringsplan.Settings/"
REMEMBERED = {"NewPlan": {"Organisation": "De Linde", "Level": "CLB"}, "Takeover": {"Choices": "{}"}, "RecentPlans": {"List": "[]"},
              "Handover": {"Folder": "file:///tmp/uit", "Formats": "pdf", "Mail": False, "Recipients": "schoolCouncil=an@school.be"}}


class OptionsWindow(FormWindow):
    """The office's own window, with the page of the extension in front."""

    def __init__(self, office, language: str = "nl") -> None:
        self.office = office
        dutch = language == "nl"
        self.words = strings("OptionsPage", language)
        self.beginning = "Opties" if dutch else "Options"
        self.title = f"{self.beginning} - LibreOffice Writer - Professionaliseringsplan"
        self.raw = dict(line.split("=", 1) for line in
                        (ROOT / f"dialogs/OptionsPage_{language.replace('-', '_')}.properties").read_text("utf-8").splitlines())
        press("alt+F12")
        window = until(self.any_page, "the window of options is open")
        until(lambda: window.has("active"), "it is in front")
        if window.name != self.title:  # else it opens where it was closed
            self.go_to_page(window)
        until(lambda: self.window().shows("text", self.words["organisationLabel"]), "the page is shown")

    def any_page(self):
        for window in self.office.windows():
            if window.name.startswith(self.beginning):
                return window
        raise NotYet("no window of options")

    def go_to_page(self, window) -> None:
        """Opens the branch of Writer, whose last leaf the page is."""
        def line(name: str):
            return next((cell for cell in window.find("tree table").children() if cell.name == name), None)
        until(lambda: line("LibreOffice Writer"), "Writer has options").do()
        leaf = until(lambda: line("Professionaliseringsplan"), "the page is listed")
        press("End")
        until(lambda: leaf.box.y > 0, "its line can be seen")
        click(leaf.box.x + 20, leaf.box.y + leaf.box.height // 2)
        until(lambda: self.title in [each.name for each in self.office.windows()], "the page is chosen")

    def go_by_key(self, label: str) -> None:
        """To the control with this label: into the page by Tab, then by the letter of the label."""
        if not any(node.has("focused") for node in self.window().shows("root pane").walk()):
            press("Tab")
            until(lambda: self.field(self.words["organisationLabel"]).has("focused"), "the keyboard is in the page")
        press("alt+" + self.raw[label][self.raw[label].index("~") + 1].lower())

    def choose_by_key(self, label: str, text: str) -> None:
        self.go_by_key(label)
        until(lambda: self.field(self.words[label]).has("focused"), f"the keyboard is in “{self.words[label]}”")
        self.choose(self.words[label], text)

    def text_of(self, label: str) -> str:
        return self.field(self.words[label]).text

    def rules(self) -> list[str]:
        """The lines of the list, copied by key: the accessible tree does not tell them."""
        self.go_by_key("rulesLabel")
        until(lambda: any(node.has("focused") for node in self.window().find_all("scroll pane", self.words["rulesLabel"])), "the keyboard is in the list")
        press("ctrl+a", "ctrl+c")
        return copied().splitlines()

    def says(self, text: str) -> None:
        until(lambda: text in self.labels(), f"the page says “{text}”")

    def press_ok(self) -> None:
        self.button("OK").do()
        self.wait_until_closed()

    def press_cancel(self) -> None:
        press("Escape")
        self.wait_until_closed()


class OptionsTest(ScreenTest):
    def setUp(self) -> None:
        super().setUp()
        self.messages = strings("messages", "nl")
        self.addCleanup(self.office.configure, SETTINGS + "Template", Folder="", GroupFolder="")

    def setting(self, group: str, name: str):
        return self.office.configuration("ConfigurationAccess", SETTINGS + group).getByName(name)

    def answer(self, button: str) -> None:
        title = self.messages["box.title"]
        until(lambda: self.office.find_window(title), "it asks").shows("push button", button).do()
        until(lambda: title not in [window.name for window in self.office.windows()], "the question is answered")

    def test_the_school_is_proposed_for_a_new_plan(self) -> None:
        page = OptionsWindow(self.office)
        picture("nl-options")
        page.go_by_key("organisationLabel")
        page.fill(page.words["organisationLabel"], "De Linde")
        page.choose_by_key("levelLabel", "Secundair onderwijs")
        page.press_ok()
        self.assertEqual((self.setting("NewPlan", "Organisation"), self.setting("NewPlan", "Level")), ("De Linde", "Secundair onderwijs"))
        dialog = self.open_dialog()
        self.assertEqual(dialog.field("Naam van de school").text, "De Linde")
        self.assertEqual(dialog.root().shows("combo box", "Onderwijsniveau").find("text").text, "Secundair onderwijs")
        press("Escape")
        dialog.wait_until_closed()

    def test_another_country_has_other_levels_and_other_rules(self) -> None:
        page = OptionsWindow(self.office)
        elsewhere = self.messages["options.rule.elsewhere"].replace("{rule}", self.messages["kind.staff-council-missing"])
        until(lambda: page.rules() == [elsewhere.replace("{places}", "Nederland")], "one rule is for the Netherlands")
        page.choose_by_key("countryLabel", "Nederland")
        approval = self.messages["options.rule.elsewhere"].replace("{rule}", self.messages["kind.approval-missing"])
        until(lambda: approval.replace("{places}", "Vlaanderen") in page.rules(), "others are for Flanders")
        picture("nl-options-netherlands")
        self.assertEqual(page.text_of("levelLabel"), "Primair onderwijs")
        page.press_cancel()
        self.assertEqual(self.setting("NewPlan", "Profile"), "vl", "nothing is kept without OK")

    def test_reset_shows_what_is_kept(self) -> None:
        page = OptionsWindow(self.office)
        page.go_by_key("organisationLabel")
        page.fill(page.words["organisationLabel"], "De Beuk")
        page.button("Herstellen").do()
        until(lambda: page.text_of("organisationLabel") == "", "the kept name is back")
        page.press_cancel()

    def test_check_boxes_are_kept(self) -> None:
        self.addCleanup(self.office.configure, SETTINGS + "Check", WhileWriting=True)
        self.addCleanup(self.office.configure, SETTINGS + "Tips", Shown=False)
        self.office.configure(SETTINGS + "Tips", Shown=True)
        page = OptionsWindow(self.office)
        for box in ("check", "tips"):
            self.assertTrue(page.window().shows("check box", page.words[box]).has("checked"))
            page.go_by_key(box)
            until(lambda name=page.words[box]: not page.window().shows("check box", name).has("checked"), "it is off")
        page.press_ok()
        self.assertEqual((self.setting("Check", "WhileWriting"), self.setting("Tips", "Shown")), (False, False))

    def test_a_folder_that_is_gone_is_told_and_kept(self) -> None:
        self.office.configure(SETTINGS + "Template", Folder="file:///nergens/sjablonen")
        page = OptionsWindow(self.office)
        self.assertEqual(page.text_of("folderLabel"), "/nergens/sjablonen")
        page.says(self.messages["options.in-use.gone"])
        picture("nl-options-folder-gone")
        page.press_ok()
        self.assertEqual(self.setting("Template", "Folder"), "file:///nergens/sjablonen")
        page = OptionsWindow(self.office)
        page.go_by_key("bundled")
        page.says(self.messages["options.in-use.later"])
        self.assertEqual(page.text_of("folderLabel"), "")
        self.assertEqual(self.setting("Template", "Folder"), "file:///nergens/sjablonen", "not before OK")
        page.press_ok()
        self.assertEqual(self.setting("Template", "Folder"), "")
        page = OptionsWindow(self.office)
        page.says(self.messages["options.in-use.bundled"])
        page.press_cancel()

    def test_a_folder_is_chosen(self) -> None:
        folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        page = OptionsWindow(self.office)
        page.go_by_key("browse")
        self.choose_path(folder)
        until(lambda: page.text_of("folderLabel") == str(folder), "the folder is shown")
        page.says(self.messages["options.in-use.later"])
        page.press_ok()
        self.assertEqual(self.setting("Template", "Folder"), folder.as_uri())
        page = OptionsWindow(self.office)
        page.says(self.messages["options.in-use.nothing"])
        page.press_cancel()

    def test_a_school_with_its_own_template_sees_what_that_leaves_out(self) -> None:
        folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        own = json.loads((ROOT / "extension/template/vl.json").read_text("utf-8"))
        del own["rules"]["agenda-order"]
        (folder / "vl.json").write_text(json.dumps(own), "utf-8")
        self.office.configure(SETTINGS + "Template", Folder=folder.as_uri())
        page = OptionsWindow(self.office)
        self.assertEqual(page.text_of("folderLabel"), str(folder))
        page.says(self.messages["options.in-use.templates"])
        until(lambda: self.messages["options.rule.left-out"].replace("{rule}", self.messages["kind.agenda-order"]) in page.rules(),
              "the rule that the template leaves out is listed")
        picture("nl-options-own-template")
        (folder / "vl.json").write_text("{", "utf-8")
        page.button("Toepassen").do()
        broken = self.messages["template.broken"].partition("{path}")[0].replace("{file}", "vl.json")
        until(lambda: any(label.startswith(broken) for label in page.labels()), "the page says what is wrong")
        picture("nl-options-broken-template")
        page.press_cancel()

    def test_the_folder_of_the_group_stands_beside_that_of_the_school(self) -> None:
        own, group = Path(tempfile.mkdtemp()), Path(tempfile.mkdtemp())
        for folder in (own, group):
            self.addCleanup(shutil.rmtree, folder)
        shutil.copy(ROOT / "extension/template/vl.json", group)
        shutil.copy(ROOT / "extension/template/house-style.fodt", own)
        self.office.configure(SETTINGS + "Template", Folder=own.as_uri())
        page = OptionsWindow(self.office)
        page.go_by_key("groupBrowse")
        self.choose_path(group)
        until(lambda: page.text_of("groupLabel") == str(group), "the folder is shown")
        page.says(self.messages["options.in-use.later"])
        page.press_ok()
        self.assertEqual((self.setting("Template", "Folder"), self.setting("Template", "GroupFolder")), (own.as_uri(), group.as_uri()))
        page = OptionsWindow(self.office)
        until(lambda: any(label.startswith("Sjablonen: ") and self.messages["options.source.group"] in label.partition("Huisstijl")[0]
                          and label.endswith(f"Huisstijl: {self.messages['options.source.own']}.") for label in page.labels()), "the page says which are whose")
        picture("nl-options-group")
        page.go_by_key("groupNone")
        until(lambda: page.text_of("groupLabel") == "", "the field is empty")
        page.press_ok()
        self.assertEqual(self.setting("Template", "GroupFolder"), "")
        self.office.configure(SETTINGS + "Template", GroupFolder="file:///nergens/groep")
        page = OptionsWindow(self.office)
        page.says(self.messages["template.group-away"])
        picture("nl-options-group-away")
        page.press_cancel()

    def test_what_is_remembered_is_forgotten(self) -> None:
        for group, values in REMEMBERED.items():
            self.office.configure(SETTINGS + group, **values)
        self.office.configure(SETTINGS + "Template", Folder="file:///nergens/sjablonen")
        page = OptionsWindow(self.office)
        self.assertEqual((page.text_of("organisationLabel"), page.text_of("levelLabel")), ("De Linde", "CLB"))
        page.go_by_key("forget")
        self.answer("Nee")
        self.assertEqual(page.text_of("organisationLabel"), "De Linde")
        self.assertEqual(self.setting("Handover", "Formats"), "pdf")
        page.go_by_key("forget")
        picture("nl-options-forget")
        self.answer("Ja")
        page.says(self.messages["options.forget.done"])
        until(lambda: page.text_of("organisationLabel") == "", "the page shows what is proposed now")
        self.assertNotEqual(page.text_of("levelLabel"), "CLB")
        self.assertEqual(page.text_of("folderLabel"), "/nergens/sjablonen")
        self.assertEqual([self.setting("Handover", name) for name in ("Folder", "Formats", "Mail", "Recipients")],
                         ["", "pdf,odt,report,summary", True, ""])
        self.assertEqual([self.setting(group, name) for group, name in (("NewPlan", "Organisation"), ("NewPlan", "Profile"), ("Takeover", "Choices"),
                                                                        ("RecentPlans", "List"))], ["", "vl", "", ""])
        self.assertEqual(self.setting("Template", "Folder"), "file:///nergens/sjablonen")
        page.press_ok()
        self.assertEqual(self.setting("NewPlan", "Level"), "", "OK writes nothing that was not changed")


class FixedOptionsTest(ScreenTest):
    """Who manages the computer has given the folder of the group."""

    @classmethod
    def packages(cls) -> tuple[Path, ...]:
        made = WORK / "group.oxt"
        subprocess.run([sys.executable, ROOT / "scripts/group-settings", "/nergens/groep", made], check=True, stdout=subprocess.DEVNULL)
        return (made,)

    def test_the_folder_can_be_read_and_not_changed(self) -> None:
        page = OptionsWindow(self.office)
        self.assertEqual(page.text_of("groupLabel"), "/nergens/groep")
        picture("nl-options-group-fixed")
        page.says(strings("messages", "nl")["options.fixed"])
        names = [node.name for node in page.window().find_all("push button") if node.has("showing")]
        self.assertEqual(names.count("Leegmaken"), 1, "the school's own")
        page.press_cancel()


class EnglishOptionsTest(ScreenTest):
    language = "en-US"

    def test_the_page(self) -> None:
        page = OptionsWindow(self.office, "en-US")
        picture("en-options")
        page.says(strings("messages", "en_US")["options.in-use.bundled"])
        page.press_cancel()


class LargeOptionsTest(ScreenTest):
    environment = {"GDK_DPI_SCALE": "1.3"}

    def test_all_of_it_can_be_seen(self) -> None:
        page = OptionsWindow(self.office)
        picture("nl-options-large")
        root = page.window().shows("root pane")
        bottom = root.box.y + root.box.height
        for node in root.walk():
            if node.role in ("label", "text", "push button", "check box", "combo box", "scroll pane") and node.has("showing"):
                self.assertLessEqual(node.box.y + node.box.height, bottom, f"{node} is cut off")
        page.press_cancel()
