"""new_rule_test.py ROOT: what scripts/new-rule writes is a whole rule, by the tests that each rule must pass."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
PARTS = ("src", "docs", "dialogs", "extension", "tests/core/check", "tests/names_test.py", "description.xml")


class NewRule(unittest.TestCase):
    def setUp(self) -> None:
        self.copy = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        for part in PARTS:
            source, target = ROOT / part, self.copy / part
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)

    def new_rule(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run([sys.executable, ROOT / "scripts/new-rule", *arguments], env={**os.environ, "PLAN_ROOT": str(self.copy)},
                              capture_output=True, text=True)

    def assert_complete(self) -> None:
        checks = subprocess.run([sys.executable, self.copy / "tests/names_test.py", self.copy, "Rules"], capture_output=True, text=True)
        self.assertEqual(checks.returncode, 0, checks.stderr)

    def contents(self) -> dict:
        return {path: path.read_bytes() for path in self.copy.rglob("*") if path.is_file()}

    def severity(self, profile: str, rule: str):
        return json.loads((self.copy / f"extension/template/{profile}.json").read_text("utf-8"))["rules"].get(rule)

    def test_a_rule_for_all_profiles(self) -> None:
        made = self.new_rule("speaker-missing", "--severity", "hint")
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assert_complete()
        for profile in ("vl", "nl"):
            self.assertEqual(self.severity(profile, "speaker-missing"), {"severity": "hint"})

    def test_a_rule_for_one_profile(self) -> None:
        self.assertEqual(self.new_rule("speaker-missing", "--profile", "nl").returncode, 0)
        self.assert_complete()
        self.assertIsNone(self.severity("vl", "speaker-missing"))
        self.assertEqual(self.severity("nl", "speaker-missing"), {"severity": "warning"})

    def test_the_order_in_which_profiles_are_named_does_not_matter(self) -> None:
        made = self.new_rule("speaker-missing", "--profile", "nl", "--profile", "vl", "--profile", "nl")
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assert_complete()
        page = (self.copy / "docs/rules/speaker-missing.md").read_text("utf-8")
        self.assertIn("*Aandachtspunt · Vlaanderen en Nederland*", page)
        self.assertIn("*Warning · Flanders and the Netherlands*", page)

    def test_what_is_no_new_rule_is_refused_and_nothing_is_written(self) -> None:
        before = self.contents()
        # missing_chapter.cpp is what rules share, and no rule
        for wrong in (["goal-missing"], ["Goal_Missing"], ["missing-chapter"], ["speaker-missing", "--profile", "be"]):
            made = self.new_rule(*wrong)
            self.assertNotEqual(made.returncode, 0, wrong)
        self.assertEqual(self.contents(), before)
        self.assert_complete()


unittest.main()
