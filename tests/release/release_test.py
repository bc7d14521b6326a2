"""release_test.py ROOT TYPES PLATFORM LIBRARY WORK: what the steps of a release do with what is right, and what they say of what is not."""
import hashlib
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import unittest
import xml.etree.ElementTree as xml
import zipfile

ROOT, TYPES, PLATFORM, LIBRARY, WORK = (pathlib.Path(sys.argv.pop(1)).absolute() if at != 2 else sys.argv.pop(1) for at in range(5))
CI = ROOT / "scripts/ci"
VERSION = re.search(r"project\(\w+ VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text("utf-8"))[1]
ALL = ("Linux_X86_64", "MacOSX", "Windows_X86_64")
UPDATE = "{http://openoffice.org/extensions/update/2006}"
DESCRIPTION = "{http://openoffice.org/extensions/description/2006}"
LINK = "{http://www.w3.org/1999/xlink}href"


def step(name: str, *arguments, ends_with: int = 0, **environment: str) -> str:
    """What a step prints."""
    without = {key: value for key, value in os.environ.items() if not key.startswith("PLAN_") and key not in ("GH_TOKEN", "GITHUB_REF_NAME")}
    ran = subprocess.run([CI / name, *arguments], env=without | {"PLAN_CI_WORK": str(WORK / "ci")} | environment,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    assert ran.returncode == ends_with, f"{name} ended with {ran.returncode}: {ran.stdout}"
    return ran.stdout


def fresh(name: str) -> pathlib.Path:
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def symbols() -> bytes:
    """The functions that an office asks a library for, as they stand in one."""
    components = (ROOT / "extension/plan.components").read_text("utf-8")
    return b"\0" + b"\0".join(name.encode() for name in re.findall(r'constructor="(\w+)"', components)) + b"\0"


def windows_library(machine: int = 0x8664) -> bytes:
    return b"MZ" + bytes(0x3A) + struct.pack("<I", 0x40) + b"PE\0\0" + struct.pack("<H", machine) + symbols()


def macos_library(*processors: int) -> bytes:
    return b"\xca\xfe\xba\xbe" + struct.pack(">I", len(processors)) + b"".join(
        struct.pack(">5I", processor, 0, 0, 0, 0) for processor in processors) + symbols()


BOTH = (0x01000007, 0x0100000C)


def libraries(name: str, windows: bytes = windows_library(), macos: bytes = macos_library(*BOTH)) -> pathlib.Path:
    """A folder as the builds of three systems leave it: the library of this one, and what looks like those of the others."""
    folder = fresh(name)
    small = WORK / "small.so"
    if not small.exists():
        subprocess.run(["objcopy", "--strip-debug", LIBRARY, small], check=True)
    for platform, file, content in (("Linux_X86_64", "professionaliseringsplan.so", small.read_bytes()),
                                    ("MacOSX", "professionaliseringsplan.dylib", macos), ("Windows_X86_64", "professionaliseringsplan.dll", windows)):
        (folder / platform).mkdir()
        (folder / platform / file).write_bytes(content)
        shutil.copy(TYPES, folder / platform / "professionaliseringsplan.rdb")
    return folder


def packed(name: str, *, ends_with: int = 0, **what) -> tuple[pathlib.Path, str]:
    environment = {key: what.pop(key) for key in list(what) if key.startswith("PLAN_")}
    out = fresh(f"{name}-out")
    if (WORK / "ci/help").is_dir():
        environment["PLAN_HELP_PAGES"] = str(WORK / "ci/help")
    said = step("pack", libraries(name, **what), out, ends_with=ends_with, **environment)
    return out / f"professionaliseringsplan-{VERSION}.oxt", said


def changed(package: pathlib.Path, name: str, without: str = "", **contents) -> pathlib.Path:
    """A copy without one file, or with a word in another replaced: file="…", old="…", new="…"."""
    made = WORK / f"{name}.oxt"
    with zipfile.ZipFile(package) as source, zipfile.ZipFile(made, "w") as target:
        for entry in source.namelist():
            content = source.read(entry)
            if contents and entry == contents["file"]:
                assert contents["old"].encode() in content, entry
                content = content.replace(contents["old"].encode(), contents["new"].encode())
            if entry != without:
                target.writestr(entry, content)
    return made


@unittest.skipUnless(PLATFORM == "Linux_X86_64", "the library of this system stands for that of Linux")
class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        shutil.rmtree(WORK, ignore_errors=True)
        cls.package, cls.said = packed("whole")

    def test_one_for_all_platforms_is_whole(self) -> None:
        self.assertIn("no address of a feed is given", self.said)
        self.assertIn("is whole", step("check_package", self.package, *ALL))
        with zipfile.ZipFile(self.package) as oxt:
            self.assertNotIn(b"update-information", oxt.read("description.xml"))
            self.assertTrue([name for name in oxt.namelist() if name.startswith("help/")])

    def test_the_same_twice(self) -> None:
        again, _ = packed("twice")
        self.assertEqual(again.read_bytes(), self.package.read_bytes())

    def test_a_platform_that_is_missing_is_refused(self) -> None:
        folder = libraries("missing")
        shutil.rmtree(folder / "MacOSX")
        self.assertIn("no library for MacOSX", step("pack", folder, fresh("missing-out"), ends_with=1))
        out = fresh("missing-out")
        self.assertIn("offices there will refuse", step("pack", "--some", folder, out, PLAN_HELP_PAGES=str(WORK / "ci/help")))
        made = out / self.package.name
        self.assertIn("not for Linux_X86_64, MacOSX, Windows_X86_64", step("check_package", made, *ALL, ends_with=1))
        self.assertIn("is whole", step("check_package", made, "Linux_X86_64", "Windows_X86_64"))

    def test_libraries_of_another_system_or_processor_are_noticed(self) -> None:
        for name, what, says in (
                ("swapped", {"windows": LIBRARY.read_bytes()}, "Windows_X86_64/professionaliseringsplan.dll is ELF x86_64, not PE x86_64"),
                ("arm", {"windows": windows_library(0xAA64)}, "is PE aarch64, not PE x86_64"),
                ("thin", {"macos": macos_library(BOTH[0])}, "is Mach-O x86_64, not Mach-O aarch64 and Mach-O x86_64"),
                ("empty", {"windows": windows_library().split(b"\0plan_")[0]}, "does not export plan_"),
                ("text", {"macos": b"not a library"}, "is no library")):
            with self.subTest(name):
                package, _ = packed(name, **what)
                self.assertIn(says, step("check_package", package, *ALL, ends_with=1))

    def test_what_is_missing_or_does_not_fit_is_noticed(self) -> None:
        for name, how, says in (
                ("no-config", {"without": "config/Addons.xcu"}, "the manifest lists config/Addons.xcu, which is not there"),
                ("no-library", {"without": "MacOSX/professionaliseringsplan.dylib"}, "MacOSX/professionaliseringsplan.dylib is missing"),
                ("no-licence", {"without": "LICENSE"}, "LICENSE is missing"),
                ("platforms", {"file": "description.xml", "old": "macosx_aarch64,", "new": ""}, "<platform> says"),
                ("version", {"file": "description.xml", "old": f'<version value="{VERSION}"', "new": '<version value="9.9.9"'}, "version is ['9.9.9']"),
                ("office", {"file": "description.xml", "old": 'minimal-version value="7.4"', "new": 'minimal-version value="4.0"'}, "minimal-version is ['4.0']")):
            with self.subTest(name):
                self.assertIn(says, step("check_package", changed(self.package, name, **how), ends_with=1))

    def test_a_feed(self) -> None:
        feed, download = "https://school.invalid/plan.update.xml", "https://school.invalid/plan.oxt"
        self.assertIn("needs PLAN_DOWNLOAD_URL", packed("no-download", PLAN_UPDATE_FEED=feed, ends_with=1)[1])
        package, _ = packed("feed", PLAN_UPDATE_FEED=feed, PLAN_DOWNLOAD_URL=download, PLAN_NOTES_URL="https://school.invalid/notes.html")
        step("check_package", package, *ALL)
        with zipfile.ZipFile(package) as oxt:
            description = xml.fromstring(oxt.read("description.xml"))
        self.assertEqual([source.get(LINK) for source in description.iter(DESCRIPTION + "src") if (source.get(LINK) or "").startswith("http")], [feed])
        written = xml.parse(package.with_name("plan.update.xml")).getroot()
        self.assertEqual([written.find(UPDATE + name).get("value") for name in ("identifier", "version", "platform")],
                         [description.find(DESCRIPTION + name).get("value") for name in ("identifier", "version", "platform")])
        self.assertEqual([node.get(LINK) for node in written.iter(UPDATE + "src")], [download, "https://school.invalid/notes.html"])
        open_feed, _ = packed("open-feed", PLAN_UPDATE_FEED=feed.replace("https", "http"), PLAN_DOWNLOAD_URL=download)
        self.assertIn("no https address", step("check_package", open_feed, ends_with=1))

    def test_a_bill_of_materials(self) -> None:
        step("bill_of_materials", self.package.parent)
        bill = json.loads((self.package.parent / "professionaliseringsplan.cdx.json").read_text("utf-8"))
        self.assertEqual((bill["bomFormat"], bill["specVersion"]), ("CycloneDX", "1.5"))
        self.assertEqual(bill["metadata"]["component"]["hashes"][0]["content"], hashlib.sha256(self.package.read_bytes()).hexdigest())
        parts = {part["name"]: part for part in bill["components"] if part["type"] != "file"}
        self.assertRegex(parts["Boost"]["version"], r"^1\.\d+$")
        self.assertRegex(parts["LibreOffice SDK"]["version"], r"^(\d\d|[7-9])\.\d+")
        with zipfile.ZipFile(self.package) as oxt:
            self.assertEqual({part["name"] for part in bill["components"] if part["type"] == "file"}, set(oxt.namelist()))
        references = [part["bom-ref"] for part in bill["components"]]
        self.assertEqual(len(references), len(set(references)))

    def test_sums_and_signatures(self) -> None:
        folder = fresh("signed")
        shutil.copy(self.package, folder)
        (folder / "notes.md").write_text("notes", "utf-8")
        step("checksums", folder)
        self.assertIn("2 files are as", step("checksums", "--check", folder))
        self.assertIn("nothing is signed", step("sign", folder))
        self.assertEqual(list(folder.glob("*.asc")), [])
        self.assertIn("no release is made here", step("publish", folder))
        if shutil.which("gpg"):
            key = made_key(fresh("keys"))
            step("sign", folder, PLAN_SIGNING_KEY=key)
            self.assertEqual({path.name for path in folder.glob("*.asc")}, {self.package.name + ".asc", "SHA256SUMS.asc"})
            step("checksums", "--check", folder)
        self.assertIn("the key cannot be read", step("sign", folder, ends_with=1, PLAN_SIGNING_KEY="no key"))
        (folder / "notes.md").write_text("other notes", "utf-8")
        self.assertIn("notes.md", step("checksums", "--check", folder, ends_with=1))
        self.assertIn("notes.md", step("publish", folder, ends_with=1))


def made_key(home: pathlib.Path) -> str:
    home.chmod(0o700)
    gpg = ["gpg", "--homedir", home, "--batch", "--quiet", "--pinentry-mode", "loopback", "--passphrase", ""]
    subprocess.run([*gpg, "--quick-generate-key", "Nobody <nobody@school.invalid>", "ed25519", "sign", "never"], check=True, stderr=subprocess.DEVNULL)
    key = subprocess.run([*gpg, "--armor", "--export-secret-keys"], check=True, stdout=subprocess.PIPE, text=True).stdout
    subprocess.run(["gpgconf", "--homedir", home, "--kill", "all"], check=False, stderr=subprocess.DEVNULL)
    return key


def archive_of(folder: pathlib.Path, file: str) -> pathlib.Path:
    """An archive with a package of Debian in it, which holds the file."""
    content = folder / "content"
    for path, text in ((content / file, ""), (content / "DEBIAN/control", "Package: none\nVersion: 1\nArchitecture: all\nMaintainer: none\nDescription: none\n")):
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    (folder / "DEBS").mkdir()
    subprocess.run(["dpkg-deb", "--root-owner-group", "--build", content, folder / "DEBS/one.deb"], check=True, stdout=subprocess.DEVNULL)
    archive = folder.with_name(f"{folder.name}.tar.gz")
    subprocess.run(["tar", "-czf", archive, "-C", folder.parent, f"{folder.name}/DEBS"], check=True)
    return archive


class Words(unittest.TestCase):
    def test_a_tag_that_does_not_fit_is_refused(self) -> None:
        for name in ("v9.9.9", VERSION, f"v{VERSION}-rc1", f"refs/heads/v{VERSION}", "v", ""):
            with self.subTest(name):
                self.assertIn(f"is not v{VERSION}", step("tag", name, ends_with=1))

    def test_a_tag_that_fits_needs_the_day_of_its_release(self) -> None:
        dated = re.search(rf"^## \[{re.escape(VERSION)}\] - \d{{4}}-\d\d-\d\d$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
        for name in (f"v{VERSION}", f"refs/tags/v{VERSION}"):
            said = step("tag", name, ends_with=0 if dated else 1)
            self.assertIn("is version" if dated else "with the day of the release", said)

    def test_the_notes_are_the_section_of_the_version(self) -> None:
        notes = step("notes")
        self.assertTrue(notes.startswith(f"# Professionaliseringsplan {VERSION}\n"))
        self.assertIn("\n### Added\n", notes)
        self.assertNotIn("[Unreleased]", notes)
        self.assertIn("LibreOffice 7.4 or newer", notes)
        self.assertIn("no section [9.9.9]", step("notes", "9.9.9", ends_with=1))
        self.assertIn("says nothing", step("notes", "Unreleased", ends_with=1))

    def test_a_fork_without_addresses(self) -> None:
        """On another system than Linux, which a program that tells the system's name plays here."""
        for name in ("Darwin", "MINGW64_NT-10.0"):
            programs = fresh("programs")
            (programs / "uname").write_text(f"#!/bin/sh\necho {name}\n", "utf-8")
            (programs / "uname").chmod(0o755)
            here = {"PATH": f"{programs}:{os.environ['PATH']}", "PLAN_CI_WORK": str(fresh("fork"))}
            self.assertIn("set the repository's variables", step("setup", ends_with=1, **here))
            self.assertIn("nothing is built", step("setup", PLAN_MAY_LEAVE_OUT="yes", **here))
            for each in ("test", "build", "smoke"):
                self.assertIn("left out", step(each, **here))

    @unittest.skipUnless(shutil.which("dpkg-deb"), "the official archives for Linux hold packages of Debian")
    def test_an_official_office_is_fetched_and_unpacked(self) -> None:
        """Of archives that look like the official ones, with next to nothing in them."""
        where = fresh("archives")
        archives = {"OFFICE": ("office", "program/soffice.bin"), "SDK": ("sdk", "sdk/settings/dk.mk")}
        here = {"PLAN_CI_WORK": str(fresh("fetched"))}
        for name, (package, file) in archives.items():
            archive = archive_of(where / package, f"opt/libreoffice99.1/{file}")
            here |= {f"PLAN_{name}_URL": archive.as_uri(), f"PLAN_{name}_SHA256": hashlib.sha256(archive.read_bytes()).hexdigest()}
        self.assertIn("opt/libreoffice99.1", step("setup", **here))
        kept = (pathlib.Path(here["PLAN_CI_WORK"]) / "environment").read_text("utf-8")
        self.assertRegex(kept, r"export LibreOfficeSDK_ROOT=\S*/opt/libreoffice99.1\n")
        self.assertTrue((pathlib.Path(here["PLAN_CI_WORK"]) / "office/opt/libreoffice99.1/sdk/settings/dk.mk").is_file())
        self.assertIn("has an address but no SHA-256", step("setup", ends_with=1, **here | {"PLAN_SDK_SHA256": ""}))
        self.assertIn("is another file than its SHA-256 says", step("setup", ends_with=1, **here | {"PLAN_SDK_SHA256": "0" * 64}))
        self.assertIn("could not be fetched", step("setup", ends_with=1, **here | {"PLAN_SDK_URL": (where / "none.tar.gz").as_uri()}))

    def test_an_office_without_its_sdk_or_sum_is_refused(self) -> None:
        self.assertIn("its SDK has none", step("setup", ends_with=1, PLAN_OFFICE_URL="https://school.invalid/office.tar.gz"))


unittest.main()
