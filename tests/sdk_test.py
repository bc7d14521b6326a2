"""sdk_test.py ROOT: what cmake/FindLibreOfficeSDK.cmake finds in offices of each system, which are folders of empty files here."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
PROJECT = """cmake_minimum_required(VERSION 3.25)
project(finder NONE)
list(APPEND CMAKE_MODULE_PATH "@ROOT@/cmake")
find_package(LibreOfficeSDK REQUIRED)
foreach(name OFFICE_TYPES URE_TYPES INCLUDE_DIR CPPUMAKER UNOIDL_WRITE sal_LIBRARY cppuhelper_LIBRARY)
  message(NOTICE "${name}=${LibreOfficeSDK_${name}}")
endforeach()
"""
LINUX = {"OFFICE_TYPES": "program/types/offapi.rdb", "URE_TYPES": "program/types.rdb", "INCLUDE_DIR": "sdk/include",
         "CPPUMAKER": "sdk/bin/cppumaker", "UNOIDL_WRITE": "sdk/bin/unoidl-write", "sal_LIBRARY": "sdk/lib/libuno_sal.so",
         "cppuhelper_LIBRARY": "sdk/lib/libuno_cppuhelpergcc3.so"}
# Without .exe: only where programs have it does CMake look for it.
WINDOWS = LINUX | {"sal_LIBRARY": "sdk/lib/isal.lib", "cppuhelper_LIBRARY": "sdk/lib/icppuhelper.lib"}
MACOS = LINUX | {"OFFICE_TYPES": "Contents/Resources/types/offapi.rdb", "URE_TYPES": "Contents/Resources/ure/share/misc/types.rdb",
                 "sal_LIBRARY": "Contents/Frameworks/libuno_sal.dylib.3",
                 "cppuhelper_LIBRARY": "Contents/Frameworks/libuno_cppuhelpergcc3.dylib.3"}


class Sdk(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="een map ü ")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "CMakeLists.txt").write_text(PROJECT.replace("@ROOT@", ROOT.as_posix()), "utf-8")

    def office(self, name: str, files: dict[str, str], without: str = "") -> pathlib.Path:
        office = self.folder / name
        for key, file in files.items():
            path = office / (file + "/cppuhelper/factory.hxx" if key == "INCLUDE_DIR" else file)
            for each in (path, *(path.with_name(path.name.replace(word, other)) for word, other in
                                 (("uno_sal", "uno_salhelpergcc3"), ("uno_sal", "uno_cppu"), ("isal", "isalhelper"), ("isal", "icppu")))):
                if not without or without not in each.as_posix():
                    each.parent.mkdir(parents=True, exist_ok=True)
                    each.write_text("#!/bin/sh\n", "utf-8")
                    each.chmod(0o755)
        return office

    def configured(self, office: pathlib.Path, system: str = "", **environment: str) -> subprocess.CompletedProcess:
        return subprocess.run(["cmake", "-S", self.folder, "-B", self.folder / "build", *([f"-DCMAKE_SYSTEM_NAME={system}"] if system else [])],
                              env=os.environ | {"LibreOfficeSDK_ROOT": str(office)} | environment,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)

    def assert_found(self, office: pathlib.Path, files: dict[str, str], system: str = "", **environment: str) -> None:
        ran = self.configured(office, system, **environment)
        self.assertEqual(ran.returncode, 0, ran.stdout)
        found = dict(line.split("=", 1) for line in ran.stdout.splitlines() if "=" in line)
        self.assertEqual({key: found[key] for key in files}, {key: (office / file).as_posix() for key, file in files.items()})

    def test_an_office_of_linux(self) -> None:
        self.assert_found(self.office("libreoffice", LINUX), LINUX)

    def test_an_office_of_windows(self) -> None:
        self.assert_found(self.office("Program Files/LibreOffice", WINDOWS), WINDOWS, "Windows")

    def test_an_office_of_macos_with_its_sdk_in_a_folder_of_its_own(self) -> None:
        office = self.office("LibreOffice.app", MACOS)
        self.assert_found(office, MACOS, "Darwin", OO_SDK_HOME=str(office / "sdk"))

    def test_everything_comes_from_the_office_that_was_asked_for(self) -> None:
        self.office("libreoffice24.8", LINUX)
        self.assert_found(self.office("libreoffice25.2", LINUX), LINUX)

    def test_an_office_without_its_sdk_is_one_sentence(self) -> None:
        for missing in ("/sdk/", "cppumaker", "offapi.rdb"):
            with self.subTest(missing):
                ran = self.configured(self.office(f"without {missing.strip('/')}", LINUX, missing))
                self.assertNotEqual(ran.returncode, 0)
                said = " ".join(ran.stdout.split())
                self.assertIn("There is no LibreOffice with its SDK here: on Debian scripts/setup installs both", said)


unittest.main()
