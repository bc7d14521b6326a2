"""layers_test.py ROOT: every include points down: to a layer below, or in the same layer to a folder before its own."""
import pathlib
import re
import sys
import unittest

ROOT = pathlib.Path(sys.argv.pop(1))
BELOW = {"core": [], "uno": [], "writer": ["core", "uno"], "ui": ["core", "uno"], "addon": ["core", "uno", "writer", "ui"]}
FOLDERS = {
    "core": "text values document template sample plan reading budget check check/rules forms dossier follow_up handover next_year takeover evaluation requests years overview",
    "uno": "",
    "writer": "office reading undo writing chapters budget follow_up check handover requests takeover evaluation overview",
    "ui": "common dialogs forms panels",
    "addon": "base template commands session forms follow_up handover takeover requests evaluation years overview start help panels entry",
}


def room(path: str) -> tuple[str, str]:
    """The layer and the folder in it."""
    layer, _, rest = path.partition("/")
    return layer, rest.rpartition("/")[0]


class Layers(unittest.TestCase):
    def test_every_file_stands_in_a_known_folder(self):
        files = [str(path.relative_to(ROOT / "src")) for path in (ROOT / "src").rglob("*.[ch]pp")]
        self.assertGreater(len(files), 300)
        for file in files:
            layer, folder = room(file)
            self.assertIn(folder, FOLDERS[layer].split() or [""], file)

    def test_no_include_points_back(self):
        for path in sorted((ROOT / "src").rglob("*.[ch]pp")):
            file = str(path.relative_to(ROOT / "src"))
            layer, folder = room(file)
            order = FOLDERS[layer].split() or [""]
            for target in re.findall(r'^#include "([^"]+)"', path.read_text("utf-8"), re.MULTILINE):
                other, other_folder = room(target)
                with self.subTest(f"{file} includes {target}"):
                    if other == layer:
                        self.assertLessEqual(order.index(other_folder), order.index(folder))
                    else:
                        self.assertIn(other, BELOW[layer])

    def test_every_source_has_a_header_of_its_own_name(self):
        for path in sorted((ROOT / "src").rglob("*.cpp")):
            if path.parent.name == "rules" or path.name == "boost_json.cpp":
                continue  # rules are declared where they are listed; the other is Boost's own code
            with self.subTest(str(path)):
                self.assertTrue(path.with_suffix(".hpp").exists())


unittest.main()
