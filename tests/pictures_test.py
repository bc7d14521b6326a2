"""pictures_test.py ROOT: no dialog or panel has changed since the pictures of the manual were taken."""
import hashlib
import json
import pathlib
import sys
import unittest

ROOT = pathlib.Path(sys.argv.pop(1))
PICTURES = ROOT / "docs" / "pictures"


def seen_in_pictures() -> dict[str, str]:
    """What the pictures show, with a fingerprint of each file."""
    files = sorted((ROOT / "dialogs").glob("[A-Z]*"))
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


class Pictures(unittest.TestCase):
    def test_no_dialog_has_changed_since_its_picture(self) -> None:
        taken_of = json.loads((PICTURES / "taken_of.json").read_text("utf-8"))
        self.assertEqual(taken_of, seen_in_pictures(), "run scripts/pictures")

    def test_both_languages_have_the_same_pictures(self) -> None:
        names = {language: {path.name.removeprefix(f"{language}-") for path in PICTURES.glob(f"{language}-*.png")} for language in ("nl", "en-US")}
        self.assertEqual(names["nl"], names["en-US"])
        self.assertIn("steps.png", names["nl"])


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        (PICTURES / "taken_of.json").write_text(json.dumps(seen_in_pictures(), indent=1) + "\n", "utf-8")
    else:
        unittest.main()
