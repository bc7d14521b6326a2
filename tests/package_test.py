"""package_test.py ROOT TYPES PLATFORM LIBRARY WORK: what the package holds for each platform, and that an office of another one refuses it."""
import pathlib
import shutil
import subprocess
import sys
import unittest
import xml.etree.ElementTree as xml
import zipfile

ROOT, TYPES, PLATFORM, LIBRARY, WORK = (pathlib.Path(sys.argv.pop(1)) for _ in range(5))
MANIFEST = "{http://openoffice.org/2001/manifest}"


def package(name: str, least_office: str = "7.4", **libraries: pathlib.Path) -> pathlib.Path:
    made = WORK / f"{name}.oxt"
    subprocess.run([sys.executable, ROOT / "cmake/pack_oxt.py", "--source", ROOT, "--version", "1.2.3", "--least-office", least_office, "--types", TYPES,
                    "--output", made, *(f"{platform}={file}" for platform, file in libraries.items())], check=True)
    return made


def library(suffix: str) -> pathlib.Path:
    file = WORK / f"any{suffix}"
    file.write_text(suffix, "utf-8")
    return file


def platforms(oxt: zipfile.ZipFile) -> list[str]:
    description = xml.fromstring(oxt.read("description.xml"))
    return [node.get("value") for node in description if node.tag.endswith("}platform")]


def installed(oxt: pathlib.Path) -> tuple[str, str]:
    """What an office with a new profile says to it, and which extensions it has then."""
    script = '. "$0"; scratch_profile "$1" "$2"; echo =; unopkg_as_anyone list "-env:UserInstallation=$(file_url "$1")"'
    ran = subprocess.run(["bash", "-ec", script, ROOT / "scripts/lib/office.sh", WORK / "profile", oxt],
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    said, _, extensions = ran.stdout.partition("=\n")
    return said, extensions


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        shutil.rmtree(WORK, ignore_errors=True)
        WORK.mkdir(parents=True)

    def test_each_platform_has_a_folder_and_an_entry(self) -> None:
        made = package("all", Linux_X86_64=library(".so"), MacOSX=library(".dylib"), Windows_X86_64=library(".dll"))
        with zipfile.ZipFile(made) as oxt:
            self.assertEqual(platforms(oxt), ["linux_x86_64,macosx_aarch64,macosx_x86_64,windows_x86_64"])
            entries = {node.get(MANIFEST + "full-path"): node.get(MANIFEST + "media-type")
                       for node in xml.fromstring(oxt.read("META-INF/manifest.xml"))}
            for platform, suffix, environment in (("Linux_X86_64", ".so", "gcc3"), ("MacOSX", ".dylib", "gcc3"),
                                                  ("Windows_X86_64", ".dll", "mscx")):
                with self.subTest(platform):
                    self.assertEqual(entries[f"{platform}/plan.components"],
                                     f"application/vnd.sun.star.uno-components;platform={platform}")
                    component = xml.fromstring(oxt.read(f"{platform}/plan.components"))[0]
                    self.assertEqual(component.get("environment"), environment)
                    self.assertEqual(oxt.read(f"{platform}/{component.get('uri')}").decode(), suffix)
            names = oxt.namelist()
        self.assertNotIn("plan.components", names)
        self.assertFalse([name for name in names if "\\" in name], "an office elsewhere sees no folder in it")
        self.assertEqual([name for name in entries if name not in names], [])

    def test_an_office_of_another_platform_refuses_it_with_a_reason(self) -> None:
        said, extensions = installed(package("elsewhere", Windows_X86_64=library(".dll"), Linux_M68K=library(".so")))
        self.assertIn("does not work on this computer", said)
        self.assertNotIn("org.professionaliseringsplan", extensions)

    def test_an_office_that_is_too_old_refuses_it_with_a_reason(self) -> None:
        said, extensions = installed(package("newer", least_office="99.1", **{str(PLATFORM): LIBRARY}))
        self.assertIn("unsatisfied dependencies", said)
        self.assertNotIn("org.professionaliseringsplan", extensions)

    def test_an_office_of_one_of_its_platforms_takes_it(self) -> None:
        said, extensions = installed(package("here", Windows_X86_64=library(".dll"), **{str(PLATFORM): LIBRARY}))
        self.assertIn("Identifier: org.professionaliseringsplan.writer", extensions, said)


unittest.main()
