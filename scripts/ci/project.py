"""project.py version | least-office | tested-offices | platform OXT | unpack OXT FOLDER: what is written in one place, for those who need it elsewhere."""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
IDENTIFIER = "org.professionaliseringsplan.writer"
MANIFEST = "{http://openoffice.org/2001/manifest}"
SEMANTIC = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")


def _from_cmake(pattern: str) -> str:
    found = re.search(pattern, (ROOT / "CMakeLists.txt").read_text("utf-8"))
    if not found:
        sys.exit(f"project: CMakeLists.txt has nothing like {pattern}")
    return found[1]


def version() -> str:
    return _from_cmake(r"project\(\w+ VERSION ([\d.]+)")


def least_office() -> str:
    return _from_cmake(r"set\(PLAN_LEAST_OFFICE ([\d.]+)\)")


def tested_offices() -> list[str]:
    return _from_cmake(r"set\(PLAN_TESTED_OFFICES ([\d. ]+)\)").split()


def platforms_of(oxt: zipfile.ZipFile) -> list[str]:
    """Those that the manifest has a library for."""
    entries = [node.get(MANIFEST + "media-type", "") for node in xml.fromstring(oxt.read("META-INF/manifest.xml"))]
    return [kind.partition(";platform=")[2] for kind in entries if kind.startswith("application/vnd.sun.star.uno-components;platform=")]


def unpack(package: pathlib.Path, folder: pathlib.Path) -> None:
    """The library of a package for one platform, and the types."""
    with zipfile.ZipFile(package) as oxt:
        platform, = platforms_of(oxt)
        for name in oxt.namelist():
            if name == "professionaliseringsplan.rdb" or name.startswith(f"{platform}/professionaliseringsplan."):
                (folder / pathlib.PurePosixPath(name).name).write_bytes(oxt.read(name))


def main() -> None:
    what, *rest = sys.argv[1:]
    if what == "version":
        print(version())
    elif what == "least-office":
        print(least_office())
    elif what == "tested-offices":
        print(*tested_offices())
    elif what == "platform":
        with zipfile.ZipFile(rest[0]) as oxt:
            print(*platforms_of(oxt))
    elif what == "unpack":
        unpack(pathlib.Path(rest[0]), pathlib.Path(rest[1]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
