"""workflows_test.py ROOT: the workflows call our scripts and nothing else, with the fewest rights, and no address of anything stands in them."""
import os
import pathlib
import re
import sys
import unittest

ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
WORKFLOWS = {path.name: path.read_text("utf-8") for path in sorted((ROOT / ".github/workflows").glob("*.yml"))}
SCRIPTS = {path.name: path for path in sorted((ROOT / "scripts/ci").iterdir()) if path.is_file()}
ACTIONS = {"actions/checkout", "actions/upload-artifact", "actions/download-artifact"}
# Names of kinds of XML and JSON, which nobody fetches anything from.
NAMESPACES = ("http://openoffice.org/", "http://libreoffice.org/extensions/", "http://www.w3.org/", "http://cyclonedx.org/schema/")
HOST = re.compile(r"\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|eu|nl|be)\b(?!\.)", re.IGNORECASE)


def without_comments(text: str) -> str:
    return "\n".join(re.sub(r"(^|\s)#.*", "", line) for line in text.splitlines())


def jobs(text: str) -> dict[str, str]:
    """What stands below each name under "jobs:"."""
    body = text.partition("\njobs:\n")[2]
    parts = re.split(r"^  ([\w-]+):\n", body, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2]))


class Workflows(unittest.TestCase):
    def test_there_are_two(self) -> None:
        self.assertEqual(list(WORKFLOWS), ["ci.yml", "release.yml"])

    def test_each_step_calls_a_script_that_is_there(self) -> None:
        for name, text in WORKFLOWS.items():
            runs = re.findall(r"^\s*(?:- )?run:(.*)$", text, re.MULTILINE)
            steps = [run.strip() for run in runs if run.strip()]
            self.assertEqual(runs.count(""), text.count("defaults:"), f"{name}: a step of several lines")
            for step in steps:
                with self.subTest(f"{name}: {step}"):
                    called = re.fullmatch(r'scripts/ci/(\w+)((?: (?:[\w./*-]+|"\$GITHUB_REF_NAME"))*)', step)
                    self.assertIsNotNone(called, "no script of ours, or more than a script")
                    self.assertTrue(os.access(ROOT / "scripts/ci" / called[1], os.X_OK))

    def test_each_script_is_used_and_says_what_it_does(self) -> None:
        called = "\n".join([*WORKFLOWS.values(), *(path.read_text("utf-8") for path in SCRIPTS.values())])
        guide = (ROOT / "docs/release.md").read_text("utf-8")
        for name, path in SCRIPTS.items():
            if not os.access(path, os.X_OK):
                continue
            with self.subTest(name):
                self.assertRegex(called, rf"scripts/ci/{name}\b")
                self.assertRegex(path.read_text("utf-8").splitlines()[1], rf'^(# |""")(usage: )?{name}\b')
                self.assertIn(f"`{name}`", guide)

    def test_actions_are_few_and_pinned(self) -> None:
        for name, text in WORKFLOWS.items():
            for action in re.findall(r"uses:\s*(\S+)", text):
                with self.subTest(f"{name}: {action}"):
                    what, _, version = action.partition("@")
                    self.assertIn(what, ACTIONS)
                    self.assertRegex(version, r"^(v\d+|[0-9a-f]{40})$")

    def test_rights_are_few(self) -> None:
        for name, text in WORKFLOWS.items():
            with self.subTest(name):
                self.assertIn("\npermissions:\n  contents: read\n", text)
                writing = [job for job, body in jobs(text).items() if re.search(r": write\b", body)]
                self.assertEqual(writing, ["package"] if name == "release.yml" else [])
                self.assertNotRegex(text, r"pull_request_target|workflow_run|write-all")
                for job, body in jobs(text).items():
                    self.assertRegex(body, r"timeout-minutes: \d+", job)

    def test_secrets_reach_one_step(self) -> None:
        self.assertNotIn("secrets.", WORKFLOWS["ci.yml"], "what runs for a fork has none")
        release = WORKFLOWS["release.yml"]
        self.assertEqual(set(re.findall(r"secrets\.(\w+)", release)), {"PLAN_SIGNING_KEY", "PLAN_SIGNING_PASSPHRASE"})
        for step in re.split(r"^      - ", release, flags=re.MULTILINE):
            if "secrets." in step:
                self.assertTrue(step.startswith("run: scripts/ci/sign "), step)

    def test_no_step_pastes_what_others_write(self) -> None:
        """A title or name of a branch would be run as a command; the tag comes by the environment."""
        for name, text in WORKFLOWS.items():
            for run in re.findall(r"run:(.*)$", text, re.MULTILINE):
                self.assertNotIn("${{", run, name)

    def test_no_address_stands_in_a_file(self) -> None:
        for name, text in WORKFLOWS.items():
            self.assertNotIn("://", text, name)
            self.assertEqual(HOST.findall(without_comments(text)), [], name)
        for name, path in SCRIPTS.items():
            text = path.read_text("utf-8")
            for address in re.findall(r"https?://[^\s\"'{}]*", text):
                self.assertTrue(address == "https://" or address.startswith(NAMESPACES), f"{name}: {address}")
            for namespace in NAMESPACES:
                text = re.sub(re.escape(namespace) + r"[^\s\"'{}]*", "", text)
            self.assertEqual([host for host in HOST.findall(text) if not host.startswith(("org.", "com."))], [], name)

    def test_each_system_is_built_in_both(self) -> None:
        for name, text in WORKFLOWS.items():
            self.assertEqual(re.findall(r"\{system: (\w+)-latest, name: (\w+)\}", text),
                             [("ubuntu", "LINUX"), ("windows", "WINDOWS"), ("macos", "MACOS")], name)


class OnePlace(unittest.TestCase):
    def test_the_version_and_the_offices(self) -> None:
        cmake = (ROOT / "CMakeLists.txt").read_text("utf-8")
        version = re.search(r"project\(\w+ VERSION (\S+)", cmake)[1]
        least = re.search(r"set\(PLAN_LEAST_OFFICE (\S+)\)", cmake)[1]
        tested = re.search(r"set\(PLAN_TESTED_OFFICES ([\d. ]+)\)", cmake)[1].split()
        self.assertRegex(version, r"^\d+\.\d+\.\d+$")
        self.assertEqual(tested[0], least, "the least one is tested")
        self.assertIn("@VERSION@", (ROOT / "description.xml").read_text("utf-8"))
        self.assertIn('value="@LEAST_OFFICE@"', (ROOT / "description.xml").read_text("utf-8"))
        self.assertIn(f"## [{version}]", (ROOT / "CHANGELOG.md").read_text("utf-8"))
        readme = (ROOT / "README.md").read_text("utf-8")
        for words in (f"LibreOffice {least} of nieuwer", f"LibreOffice {least} or newer"):
            self.assertIn(words, readme)
        self.assertIn(f"LibreOffice {', '.join(tested)}", (ROOT / "docs/release.md").read_text("utf-8"))


unittest.main()
