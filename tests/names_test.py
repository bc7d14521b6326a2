"""names_test.py ROOT: what is written in several places is the same in all of them.

Every rule has a file, a test, a page, a message in both languages, a severity in both templates; every name in .xcu,
.components and .xdl exists in the code, every string of the dialogs in both languages, and every mark of a source in
docs/sources.md; and no word of the templates stands in the code.
"""
import json
import pathlib
import re
import sys
import unittest
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(sys.argv.pop(1))
DIALOGS = ROOT / "dialogs"


def read(path: pathlib.Path) -> str:
    return path.read_text("utf-8")


def all_code() -> str:
    return "\n".join(read(path) for path in sorted((ROOT / "src").rglob("*.[ch]pp")))


def strings(path: pathlib.Path) -> dict:
    lines = (line for line in read(path).splitlines() if "=" in line and not line.startswith("#"))
    return dict(line.split("=", 1) for line in lines)


def kept_settings() -> dict:
    """What the user's profile may keep, by group."""
    groups = re.findall(r'<group oor:name="(\w+)">(.*?)</group>', read(ROOT / "extension/config/Settings.xcs"), re.DOTALL)
    return {group: re.findall(r'<prop oor:name="(\w+)"', text) for group, text in groups}


def files_with(pattern: str) -> dict:
    """The sources in which something stands, by name."""
    return {path.name: text for path in sorted((ROOT / "src").rglob("*.cpp")) if re.search(pattern, text := read(path))}


def attributes(path: pathlib.Path, name: str) -> set:
    return {value for node in xml.parse(path).iter() for key, value in node.attrib.items() if key.endswith(name)}


class Rules(unittest.TestCase):
    def setUp(self):
        self.rules = {path.stem: read(path) for path in (ROOT / "src/core/check/rules").glob("*.cpp")}
        del self.rules["missing_chapter"]

    def test_each_rule_is_complete(self):
        listed = read(ROOT / "src/core/check/catalogue.def")
        for name, code in self.rules.items():
            rule = name.replace("_", "-")
            with self.subTest(rule):
                self.assertIn(f'"{rule}"', code)
                self.assertEqual(listed.count(f"PLAN_RULE({name})"), 1)
                self.assertTrue((ROOT / f"tests/core/check/rules/{name}_test.cpp").exists(), "no test")
                self.assertTrue((ROOT / f"docs/rules/{rule}.md").exists(), "no page")
                for language in ("nl", "en_US"):
                    self.assertIn(rule, strings(DIALOGS / f"messages_{language}.properties"))
                profiles = [path for path in (ROOT / "extension/template").glob("*.json") if rule in json.loads(read(path))["rules"]]
                self.assertTrue(profiles, "no severity in any profile")

    def test_there_is_no_page_without_a_rule(self):
        pages = {path.stem.replace("-", "_") for path in (ROOT / "docs/rules").glob("*.md")} - {"README"}
        self.assertEqual(pages, set(self.rules))

    def test_the_list_of_pages_says_what_the_templates_say(self):
        severities = {"error": "fout", "warning": "aandachtspunt", "hint": "tip"}
        templates = {place: json.loads(read(ROOT / f"extension/template/{profile}.json"))["rules"]
                     for profile, place in (("vl", "Vlaanderen"), ("nl", "Nederland"))}
        expected = []
        for rule in (path.stem for path in (ROOT / "docs/rules").glob("*.md") if path.stem != "README"):
            places = [place for place, rules in templates.items() if rule in rules]
            for severity in {templates[place][rule]["severity"] for place in places}:
                expected.append((rule, rule, severities[severity], " en ".join(places)))
        # "fout of aandachtspunt": some of its findings weigh less
        row = r"^\| \[([^]]+)\]\(([^)]+)\.md\) \| (\w+)(?: of \w+)? \| ([^|]+?) \|"
        listed = re.findall(row, read(ROOT / "docs/rules/README.md"), re.MULTILINE)
        self.assertEqual(sorted(listed), sorted(expected))


class Sources(unittest.TestCase):
    def test_each_mark_of_a_source_is_explained(self):
        entries = re.findall(r'^\| <a id="([^"]*)"></a>(\S+) \| \S', read(ROOT / "docs/sources.md"), re.MULTILINE)
        explained = [mark.replace("–", "-") for _, mark in entries]
        self.assertEqual([anchor for anchor, _ in entries], [mark.lower() for mark in explained])
        self.assertEqual(len(explained), len(set(explained)), "a mark stands there twice")
        pages = [read(path) for path in (ROOT / "docs/rules").glob("*.md")]
        templates = [text for path in (ROOT / "extension/template").glob("*.json")
                     for text in re.findall(r'"source": "([^"]*)"', read(path))]
        used = re.findall(r"\b[TV]\d+(?:[-–][TV]?\d+)?", "\n".join([all_code(), *pages, *templates]))
        self.assertGreater(len(used), 100)
        self.assertEqual({mark.replace("–", "-") for mark in used} - set(explained), set())


class Strings(unittest.TestCase):
    def test_both_languages_have_the_same_keys_and_arguments(self):
        for dutch in DIALOGS.glob("*_nl.properties"):
            ours = strings(dutch)
            english = strings(dutch.with_name(dutch.name.replace("_nl.", "_en_US.")))
            self.assertEqual(ours.keys(), english.keys(), dutch.name)
            for key, text in ours.items():
                arguments = [sorted(re.findall(r"\{(\w+)\}", each)) for each in (text, english[key])]
                self.assertEqual(*arguments, f"{dutch.name}: {key}")

    def test_every_string_of_a_dialog_exists_and_is_used(self):
        for dialog in DIALOGS.glob("*.xdl"):
            used = set(re.findall(r"&amp;(\w+)", read(dialog)))
            self.assertEqual(used, set(strings(DIALOGS / f"{dialog.stem}_nl.properties")), dialog.name)

    def test_every_message_that_the_code_asks_for_exists(self):
        known = set(strings(DIALOGS / "messages_nl.properties"))
        asked = set(re.findall(r'(?:Refused\(|AnswerProblem\{|\.text\(|messages\(\)\.text\(|in_words\(\w+, )"([a-z][\w.-]+)"', all_code()))
        # What is chosen between, or given to another function: what the steps are called, bars, the page of options.
        asked |= set(re.findall(r'"((?:undo|options|recent|sample|begin|welcome)\.[a-z][\w.-]*)"', all_code()))
        self.assertGreater(len(asked), 20)
        beginnings = {key for key in asked if key.endswith(".")}  # an id follows
        self.assertEqual(beginnings, {"tip.", "follow-up.do.", "follow-up.group.", "follow-up.part.", "options.source."})
        self.assertEqual(asked - beginnings - known, set())

    def test_every_tip_has_a_message(self):
        tips = re.findall(r'\badd\([^;]*?"([a-z-]+)",', read(ROOT / "src/core/check/tips.cpp"))
        self.assertGreater(len(tips), 3)
        self.assertEqual({f"tip.{tip}" for tip in tips}, {key for key in strings(DIALOGS / "messages_nl.properties") if key.startswith("tip.")})

    def test_every_field_of_a_form_has_a_label(self):
        known = set(strings(DIALOGS / "messages_nl.properties"))
        for profile in ("vl", "nl"):
            for form in json.loads(read(ROOT / f"extension/template/{profile}.json"))["forms"]:
                labels = {f"form.{form['id']}.{field['id']}" for field in form["fields"]}
                self.assertEqual(labels - known, set())

    def test_mnemonics_of_a_dialog_do_not_clash(self):
        accelerators = read(ROOT / "extension/config/Accelerators.xcu")
        shortcuts = {letter.lower() for letter in re.findall(r'"([A-Z])_(?:SHIFT_)?MOD1_MOD2"', accelerators)}
        self.assertEqual(shortcuts, {"c", "g", "n", "s"})
        for path in DIALOGS.glob("[A-Z]*.properties"):
            dialog, language = path.stem.split("_", 1)
            texts = strings(path)
            letters = [text[text.index("~") + 1].lower() for text in texts.values() if "~" in text[:-1]]
            self.assertEqual(len(letters), len(set(letters)), f"{path.name}: {sorted(letters)}")
            if dialog.endswith("Panel"):
                self.assertEqual(letters, [], "the keys of a panel would be those of the menus")

    def test_every_rule_has_a_name_for_equal_findings(self):
        rules = re.findall(r"PLAN_RULE\((\w+)\)", read(ROOT / "src/core/check/catalogue.def"))
        for language in ("nl", "en_US"):
            known = strings(DIALOGS / f"messages_{language}.properties")
            self.assertEqual({f"kind.{rule.replace('_', '-')}" for rule in rules}, {key for key in known if key.startswith("kind.")}, language)

    def test_mnemonics_of_the_menu_do_not_clash(self):
        name = "{http://openoffice.org/2001/registry}name"
        for menu in xml.parse(ROOT / "extension/config/Addons.xcu").iter("node"):
            if menu.get(name) != "Submenu":
                continue
            for language in ("nl", "en-US"):
                titles = [value.text for entry in menu for prop in entry.findall("prop") if prop.get(name) == "Title"
                          for value in prop if value.get("{http://www.w3.org/XML/1998/namespace}lang") == language]
                letters = [title[title.index("~") + 1].lower() for title in titles if "~" in title]
                self.assertEqual(len(letters), len(set(letters)), f"{language}: {sorted(letters)}")
                self.assertGreaterEqual(len(letters), min(len(titles), 24), "the alphabet is longer")


class Names(unittest.TestCase):
    def test_constructors_and_implementations_exist(self):
        components = ROOT / "extension/plan.components"
        code = all_code()
        for constructor in attributes(components, "constructor"):
            self.assertIn(f"{constructor}(css::uno::XComponentContext*", code)
        for node in xml.parse(components).iter():
            if node.tag.endswith("}implementation"):
                self.assertIn(f'"{node.get("name")}"', code)

    def test_commands_of_the_menus_exist(self):
        table = set(re.findall(r'MenuCommand\{"([\w-]+)"', read(ROOT / "src/addon/entry/menu_commands.cpp")))
        for config in (ROOT / "extension/config").glob("*.xcu"):
            for command in re.findall(r"org\.professionaliseringsplan:([\w-]+)<", read(config)):
                self.assertIn(command, table, config.name)

    def test_decks_panels_and_factories_exist(self):
        code = all_code()
        sidebar = read(ROOT / "extension/config/Sidebar.xcu")
        for name in re.findall(r'oor:name="(Professionaliseringsplan\w*Deck)"', sidebar) + re.findall(
                r"(private:resource/\S+?)<", sidebar):
            self.assertIn(f'"{name}"', code)
        factories = read(ROOT / "extension/config/Factories.xcu")
        self.assertIn(f'"{re.search("<value>(org[^<]+)<", factories)[1]}"', code)

    def test_jobs_exist(self):
        name = "{http://openoffice.org/2001/registry}name"
        config = ROOT / "extension/config/Jobs.xcu"
        listed = attributes(ROOT / "extension/plan.components", "name")
        for service in re.findall(r'"Service"><value>([^<]+)<', read(config)):
            self.assertIn(service, listed)
        jobs, events = (next(node for node in xml.parse(config).iter("node") if node.get(name) == part) for part in ("Jobs", "Events"))
        called = [job.get(name) for event in events for jobs_of_event in event for job in jobs_of_event]
        self.assertGreaterEqual(len(called), len(events))
        self.assertEqual(set(called), {job.get(name) for job in jobs})

    def test_remembered_settings_exist(self):
        kept = kept_settings()
        names = {name for names in kept.values() for name in names}
        for name in re.findall(r'\bsettings\.(?:text|flag|set)\("(\w+)"', all_code()):
            self.assertIn(name, names)
        asked = re.findall(r'RememberedSettings(?: \w+)?\([\w.>-]*context_?, "(\w+)"\)(?:\.(?:text|flag)\("(\w+)"\))?', all_code())
        self.assertGreater(len(asked), 10)
        for group, name in asked:
            self.assertIn(group, kept)
            self.assertIn(name, [*kept[group], ""], group)

    def test_controls_exist(self):
        for dialog, code in (("StepsPanel", "panels/steps_panel"), ("FindingsPanel", "panels/findings_panel"), ("BudgetPanel", "panels/budget_panel"), ("BudgetPanel", "panels/year_cards_panel"), ("FollowUpPanel", "panels/follow_up_panel"), ("FollowUpPanel", "panels/year_cards_panel"), ("NewPlanDialog", "dialogs/new_plan_dialog"), ("OptionsPage", "dialogs/options_page")):
            ids = attributes(DIALOGS / f"{dialog}.xdl", "}id")
            used = set(re.findall(r'"([A-Z][A-Za-z]+)"', read(ROOT / f"src/ui/{code}.cpp"))) - {"Text", "State", "Label", "Enabled", "HelpText", "StringItemList", "Width", "Height", "PositionX", "PositionY", "TabIndex", "Profile"}
            self.assertEqual(used - ids, set(), dialog)

    def test_packed_files_exist(self):
        manifest = xml.parse(ROOT / "extension/META-INF/manifest.xml")
        for node in manifest.iter():
            path = next((value for key, value in node.attrib.items() if key.endswith("full-path")), "")
            if path.startswith("config/"):
                self.assertTrue((ROOT / "extension" / path).exists(), path)
        for icon in re.findall(r"icons/\w+\.png", read(ROOT / "extension/config/Addons.xcu") + read(ROOT / "description.xml")):
            self.assertTrue((ROOT / "extension" / icon).exists(), icon)


def leaves(value) -> list:
    if isinstance(value, str):
        return [value]
    return [text for each in (value.values() if isinstance(value, dict) else value) for text in leaves(each)]


class Words(unittest.TestCase):
    """The words of plans are data: another language is another template."""

    def test_no_word_of_the_templates_stands_in_the_code(self):
        english_too = {"begin", "half", "met", "nul", "over", "per", "via", "week"}  # NUL is a device of Windows
        telling = set()
        for profile in ("vl", "nl"):
            words = json.loads(read(ROOT / f"extension/template/{profile}.json"))["words"]
            lists = ("months", "table", "guidance", "dates", "amounts", "chapter", "silent", "joining")
            telling |= {word.lower() for key in lists for word in leaves(words[key]) if len(word) > 2}
        self.assertLessEqual({"januari", "woensdag", "euro", "hoofdstuk", "schooljaar", "trimester", "tot en met"}, telling)
        any_word = re.compile(r"(?<!\w)(" + "|".join(map(re.escape, sorted(telling - english_too))) + r")(?!\w)", re.IGNORECASE)
        for path in sorted((ROOT / "src").rglob("*.[ch]pp")):
            for literal in re.findall(r"""//[^\n]*|'(?:[^'\\]|\\.)'|"((?:[^"\\\n]|\\.)*)\"""", read(path)):
                if not literal.startswith("Plan "):  # the styles of users' documents
                    self.assertNotRegex(literal, any_word, path.name)


class Reach(unittest.TestCase):
    """What docs/security.md says that the extension cannot do."""

    def test_the_code_starts_nothing_and_connects_to_nothing(self):
        """But for the office itself, for an overview."""
        reaching = r"ScriptProvider|com/sun/star/(script|ucb/.*(WebDAV|HTTP)|connection)|osl/process|osl/pipe|osl/socket|\b(popen|system|fork|exec[lv]p?e?|socket)\("
        self.assertEqual([match[0] for match in re.finditer(reaching, all_code())], ["osl/process"])

    def test_one_file_starts_a_process_and_only_the_office_itself(self):
        starting = files_with(r"osl_executeProcess|osl/process")
        self.assertEqual(set(starting), {"office_process.cpp"})
        code = starting["office_process.cpp"]
        self.assertEqual(len(re.findall(r"osl_executeProcess\(office\.pData, ", code)), 1)
        self.assertEqual(code.count("osl_executeProcess"), 1)
        self.assertEqual(re.findall(r"\boffice = ([^;]+);", code), ["this_office()"])
        self.assertIn("osl_getExecutableFile(&url.pData)", code)
        self.assertIn('.startsWith("soffice")', code)
        self.assertNotIn("--accept", all_code())
        started = files_with(r"(OfficeProcess \w+\(|make_unique<OfficeProcess>)")
        self.assertEqual(set(started), {"office_worker.cpp", "worker_profile.cpp"})

    def test_an_office_takes_orders_in_the_profile_of_a_worker_alone(self):
        self.assertNotIn("Worker", "".join(read(path) for path in (ROOT / "extension/config").iterdir()))
        self.assertEqual(set(files_with(r"\bstart_work\(")), {"worker.cpp", "work_desk.cpp"})
        settings = read(ROOT / "src/addon/overview/worker_profile.cpp")
        for careful in ('"MacroSecurityLevel", "3"', '"DisableMacrosExecution", "true"', '"AutoCheckEnabled",\n     "false"'):
            self.assertIn(careful, settings)
        opening = files_with("SystemShellExecute::create")  # a page of the package, and the folder with the files that were made
        self.assertEqual(set(opening), {"help_pages.cpp", "send_command.cpp"})
        for code in opening.values():
            self.assertEqual(len(re.findall(r"->execute\(url, \{\}, css::system::SystemShellExecuteFlags::URIS_ONLY\)", code)), 1)
            self.assertEqual(code.count("execute("), 1)

    def test_help_opens_a_page_of_the_package_and_nothing_else(self):
        code = read(ROOT / "src/addon/help/help_pages.cpp")
        begin = r"const auto folder =\s+extension\.templates\.help_folder\(\) \+ \(extension\.messages\.is_dutch\(\) \? [^;]*;"
        self.assertRegex(code, begin)
        self.assertEqual(re.findall(r"\burl = ([^;]+);", code), ['folder + uno::to_office(page) + ".html"', 'folder + "index.html"'])
        self.assertIn('extension_folder_ + "/help"', read(ROOT / "src/addon/template/template_store.hpp"))
        pages = set(re.findall(r'open_help\(([^)]*)\)', "".join(files_with(r"\bopen_help\(").values())))
        self.assertEqual(pages, {"page", "const std::string& page", '"rules/" + finding->rule'})

    def test_no_library_is_loaded(self):
        """One that the office has already loaded is asked not to take a key away."""
        loading = re.findall(r"\b(?:dlopen|osl_loadModule\w*|LoadLibrary\w*)\([^)]*\)|osl/module\.h\w+", all_code())
        self.assertEqual(loading, ['dlopen("libgtk-3.so.0", RTLD_LAZY | RTLD_NOLOAD)'])

    def test_three_files_open_documents(self):
        """Our own pages and copies, what is taken over, and a plan of the list."""
        opening = files_with(r"\b(open_hidden|loadComponentFromURL)\(")
        self.assertEqual(set(opening), {"document_opening.cpp", "source_file.cpp", "recent_plans.cpp"})
        for guard in ('{"ReadOnly", Any(true)}', "MacroExecMode::NEVER_EXECUTE", "UpdateDocMode::NO_UPDATE"):
            self.assertIn(guard, opening["source_file.cpp"])
        self.assertNotIn("InteractionHandler", all_code())  # who asks somebody something

    def test_a_plan_of_the_list_is_opened_when_somebody_asks(self):
        """As the office opens one of its own list: with the user's own settings for macros and links, and from a disk alone."""
        code = read(ROOT / "src/addon/session/recent_plans.cpp")
        for guard in ("MacroExecMode::USE_CONFIG", "UpdateDocMode::ACCORDING_TO_CONFIG", 'plan.url.starts_with("file:///")',
                      'opened.url.starts_with("file:///")'):
            self.assertIn(guard, code)
        self.assertEqual(list(files_with(r"\baddon::open_recent_plan\(")), ["plan_guide.cpp"])
        self.assertEqual(list(files_with(r"guide\(\)\.open_recent_plan\(")), ["steps_panel.cpp"])
        panel = read(ROOT / "src/ui/panels/steps_panel.cpp")  # by the button; in the list by Enter or a double click
        self.assertEqual(len(re.findall(r"(?<!void )(?<!::)\bopen_recent\(", panel)), 0)
        self.assertEqual(panel.count("&StepsPanel::open_recent)"), 2)

    def test_what_is_kept_in_the_profile(self):
        self.assertEqual(kept_settings(), {
            "NewPlan": ["Profile", "Organisation", "Level", "SchoolCouncil", "LocalCommittee", "Compact"],
            "Welcome": ["Shown", "BeginHere"], "Tips": ["Shown", "Done"], "RecentPlans": ["List"], "Check": ["WhileWriting"],
            "Takeover": ["Choices"], "Handover": ["Folder", "Formats", "Mail", "Recipients"], "Template": ["Folder", "GroupFolder"]})
        recent = re.search(r"struct RecentPlan \{(.*?)bool", read(ROOT / "src/addon/session/recent_plans.hpp"), re.DOTALL)[1]
        self.assertEqual(re.findall(r"std::string (\w+);", recent), ["url", "organisation", "school_year"])
        forgotten = re.search(r"for \(const char\* group : \{(.*?)\}\)", read(ROOT / "src/addon/template/options.cpp"))[1]
        self.assertEqual(forgotten, 'plan_group, "Handover", "Takeover", "RecentPlans"')

    def test_what_is_kept_of_a_source(self):
        choices = re.search(r"struct EarlierChoices \{(.*?)\};", read(ROOT / "src/core/takeover/proposal.hpp"), re.DOTALL)[1]
        self.assertEqual(re.findall(r"> (\w+);", choices), ["headings", "columns"])

    def test_follow_up_looks_at_no_file(self):
        code = "".join(read(path) for layer in ("core", "writer", "addon") for path in (ROOT / "src" / layer / "follow_up").glob("*.?pp"))
        self.assertIn("HyperLinkURL", code)
        self.assertEqual(re.findall(r"SimpleFileAccess|osl/file|std::filesystem|fstream|fopen|ucbhelper", code), [])

    def test_one_file_looks_for_proof(self):
        """The other files that ask what a file is look for plans in a folder that somebody chose, for the templates of a group, and for
        mails and folders of ours."""
        self.assertEqual(set(files_with(r"osl::FileStatus")), {"proof_files.cpp", "plan_files.cpp", "group_folder.cpp", "school_mails.cpp",
                                                                "work_files.cpp"})

    def test_the_folder_of_a_group_is_only_read(self):
        """What is made and removed is a copy, beside the office's own temporary files."""
        code = read(ROOT / "src/addon/template/group_folder.cpp")
        self.assertEqual(set(re.findall(r"osl::(?:File|Directory)::(\w+)\(([\w.]+)", code)),
                         {("create", "target"), ("copy", "file.url"), ("remove", "file.url"), ("remove", "folder")})
        self.assertEqual(re.findall(r"remove_all\((\w[\w.:& ]*)\)", code), ["const rtl::OUString& folder", "each.first", "folder"])
        self.assertIn("~GroupCopy() { remove_all(folder); }", code)
        self.assertNotIn("osl_File_OpenFlag", code)
        self.assertEqual(list(files_with(r"writer::looked_at\(")), ["dossier_export.cpp"])

    def test_who_opens_what_a_person_chose(self):
        """What is taken over, the plans of other years, and answers to a questionnaire: by the one file that opens sources."""
        self.assertEqual(set(files_with(r"\bSourceFile\b")),
                         {"source_file.cpp", "takeover_desk.cpp", "compare_years.cpp", "answer_file.cpp", "request_files.cpp", "plan_reader.cpp"})

    def test_requests_are_read_in_one_place_and_never_written(self):
        """The others that look into a folder look for templates."""
        self.assertEqual(set(files_with(r"getFolderContents\(")), {"options.cpp", "template_store.cpp", "request_files.cpp"})
        self.assertEqual(set(files_with(r"\bread_request_file\(")), {"request_files.cpp", "requests.cpp"})
        code = read(ROOT / "src/addon/requests/request_files.cpp")
        self.assertEqual(code.count('startsWithIgnoreAsciiCase("file:")'), 2)
        self.assertEqual(re.findall(r"openFile|storeToURL|storeAsURL|->(?:kill|move|copy|createFolder)\(|fstream", code), [])

    def test_one_file_reads_what_was_copied_and_none_copies(self):
        self.assertEqual(list(files_with("clipboard::SystemClipboard::create")), ["clipboard_reading.cpp"])
        self.assertNotIn("setContents(", all_code())

    def test_no_call_goes_around_the_checked_references(self):
        """`->` of a reference throws where it is empty (cmake/CheckedReferences.cmake); of a bare pointer it ends the office."""
        self.assertEqual(re.findall(r"\S+\.get\(\)->\w+", all_code()), [])

    def test_no_macros_are_packed(self):
        packed = [path for path in (ROOT / "extension").rglob("*") if path.suffix in (".xlb", ".xba", ".py", ".bsh", ".js", ".jar")]
        self.assertEqual(packed, [])


unittest.main()
