"""One full journey in an office under valgrind: a plan from its beginning to its handing over, and no memory error in which code of
ours takes part."""
import pathlib
import sys
import unittest
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "compat"))
import uno  # noqa: E402, F401
from compat_office import WORK, Office, Profile  # noqa: E402
from whole_journey import walk  # noqa: E402

REPORT = WORK / "valgrind.xml"
OURS = "professionaliseringsplan.so"
# The last: a tree's data and its root hold each other, and nothing takes them apart (docs/libreoffice-notes.md).
OFFICES = ("cppu_detail_getUnoType", "typelib_", "vcl::Window::GetComponentInterface", "_dl_map_object",
           "plan::ui::Tree::Lines::add_node")  # whoever asks for it
VALGRIND = ("valgrind", "--quiet", "--xml=yes", f"--xml-file={REPORT}", "--error-limit=no", "--leak-check=full", "--num-callers=60", "--child-silent-after-fork=yes")


def errors_of_ours() -> list[str]:
    """Each with its kind and the functions on its way; an error of the office that we do not take part in is left out."""
    found = []
    for error in ElementTree.parse(REPORT).getroot().iter("error"):
        frames = list(error.iter("frame"))
        ways = [frame.findtext("fn") or "" for frame in frames]
        if any(OURS in (frame.findtext("obj") or "") for frame in frames) and not any(name in way for name in OFFICES for way in ways):
            way = " < ".join(ways[:12])
            found.append(f"{error.findtext('kind')}: {way}")
    return found


class Memory(unittest.TestCase):
    def test_a_journey_without_a_memory_error_of_ours(self):
        profile = Profile("memory").add()
        with Office(profile, dialogs=True, wrapper=VALGRIND) as office:
            walk(office)
            office.leave()
        self.assertEqual(errors_of_ours(), [])


if __name__ == "__main__":
    unittest.main()
