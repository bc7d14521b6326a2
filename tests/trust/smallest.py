#!/usr/bin/python3
"""smallest.py TESTS OXT BENCH_OXT WORK DOCUMENT CALLS WHAT [PART]: takes away of a damaged plan all that CALLS ("updateBudget, ignore") do not
need to go wrong in the way of WHAT ("not undone"), with PART in the difference, and leaves the rest as WORK/smallest.* beside the states
before the call and after its Undo."""
import copy
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
import zipfile

from lxml import etree

from office_runs import Runs

MEMBERS = {".odt": ("content.xml", "styles.xml"), ".docx": ("word/document.xml",), ".fodt": ()}
PATIENCE = 120  # seconds for one try


class Office:
    """One that is asked about a document after another."""

    def __init__(self, runs: Runs):
        self.runs, self.process, self.line = runs, None, None

    def ask(self, calls: str, path: pathlib.Path) -> dict:
        if self.process is None or self.process.poll() is not None:
            self.begin()
        before = self.runs.results.stat().st_size if self.runs.results.exists() else 0
        self.line.write(f"{calls}\t{path}\n")
        self.line.flush()
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if self.runs.results.exists():
                told = self.runs.results.read_bytes()[before:].decode()
                if "\ndone\t" in told and told.endswith("\n"):
                    return json.loads(told.rsplit("\t", 1)[1])
            if self.process.poll() is not None:
                return {"faults": [{"call": "", "what": "crash", "detail": ""}]}
            time.sleep(0.02)
        self.process.kill()
        return {"faults": [{"call": "", "what": "hang", "detail": ""}]}

    def begin(self) -> None:
        pipe = self.runs.work / "list.txt"
        pipe.unlink(missing_ok=True)
        os.mkfifo(pipe)
        self.process = self.runs.start("[.damaged]")
        self.line = pipe.open("w")

    def end(self) -> None:
        self.line.close()
        self.process.wait()


class Document:
    """The trees of a package, or of a flat file."""

    def __init__(self, source: pathlib.Path):
        self.ending = source.suffix
        if self.ending == ".fodt":
            self.others, self.trees = {}, {"": etree.fromstring(source.read_bytes())}
            return
        with zipfile.ZipFile(source) as package:
            files = {name: package.read(name) for name in package.namelist()}
        self.trees = {name: etree.fromstring(files.pop(name)) for name in MEMBERS[self.ending] if name in files}
        self.others = files

    def write(self, target: pathlib.Path) -> None:
        if self.ending == ".fodt":
            target.write_bytes(etree.tostring(self.trees[""], xml_declaration=True, encoding="UTF-8"))
            return
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in self.others.items():
                package.writestr(zipfile.ZipInfo(name), data)
            for name, tree in self.trees.items():
                package.writestr(zipfile.ZipInfo(name), etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))


class Reduction:
    def __init__(self, document: Document, goes_wrong):
        self.document, self.goes_wrong = document, goes_wrong

    def without(self, elements: list) -> bool:
        """Takes them out, and puts them back where all goes well then."""
        places = [(element.getparent(), element.getparent().index(element), element, element.tail) for element in elements]
        for parent, _, element, _ in places:
            parent.remove(element)
        if self.goes_wrong(self.document):
            return True
        for parent, at, element, tail in reversed(places):
            parent.insert(at, element)
            element.tail = tail
        return False

    def thin(self, parent) -> None:
        """Children in ever smaller groups, then what is in those that stay."""
        size = max(1, len(parent))
        while size >= 1:
            at = 0
            while at < len(parent):
                group = list(parent)[at:at + size]
                if not self.without(group):
                    at += size
            if size == 1:
                break
            size = max(1, size // 3)
        for child in list(parent):
            self.thin(child)

    def unwrap(self, root) -> None:
        for element in list(root.iter()):
            parent = element.getparent()
            if parent is None or not len(element):
                continue
            at, inside = parent.index(element), list(element)
            backup = copy.deepcopy(element)
            parent.remove(element)
            for number, child in enumerate(inside):
                parent.insert(at + number, child)
            if self.goes_wrong(self.document):
                continue
            for child in inside:
                parent.remove(child)
            parent.insert(at, backup)

    def lose_attributes(self, root) -> None:
        for element in root.iter():
            for name, value in list(element.attrib.items()):
                del element.attrib[name]
                if not self.goes_wrong(self.document):
                    element.set(name, value)

    def shorten(self, root) -> None:
        for element in root.iter():
            for part in ("text", "tail"):
                value = getattr(element, part)
                for shorter in (None, "x") if value else ():
                    setattr(element, part, shorter)
                    if self.goes_wrong(self.document):
                        break
                    setattr(element, part, value)


def flat(document: pathlib.Path, work: pathlib.Path) -> pathlib.Path:
    subprocess.run(["soffice", f"-env:UserInstallation=file://{work}/converter", "--headless", "--convert-to", "fodt", "--outdir", work, document],
                   check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=100)
    return work / (document.stem + ".fodt")


def main() -> None:
    tests, oxt, bench_oxt, work, source, call, what = *sys.argv[1:4], *(pathlib.Path(path).resolve() for path in sys.argv[4:6]), *sys.argv[6:8]
    detail = sys.argv[8] if len(sys.argv) > 8 else ""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    office = Office(Runs(tests, oxt, bench_oxt, work))
    tries = 0
    last = {}

    def goes_wrong(document: Document) -> bool:
        nonlocal tries
        tries += 1
        tried = work / f"{tries:05}{document.ending}"
        document.write(tried)
        told = office.ask("only " + call, tried)
        if any(fault["what"] == "crash" for fault in told.get("faults", ())):
            shutil.copy(work / "office.log", work / f"crash-{tries:05}.log")
            shutil.copy(tried, work / f"crash-{tried.name}")
        tried.unlink()
        found = [fault for fault in told.get("faults", ()) if fault["what"] == what and detail in fault["detail"]]
        for fault in told.get("faults", ()):
            if "states" not in fault:
                continue
            for state in ("before", "now"):
                file = pathlib.Path(f"{fault['states']}-{state}.xml")
                if fault in found:
                    shutil.move(file, work / f"smallest-{state}.xml")
                else:
                    file.unlink()
        if found:
            last.update(found[0])
            document.write(work / ("smallest" + document.ending))
        return bool(found)

    document = Document(source)
    if not goes_wrong(document):
        sys.exit("it does not go wrong by itself")
    as_flat = flat(source, work)
    if as_flat.exists():
        other = Document(as_flat)
        if goes_wrong(other):
            document = other
    reduction = Reduction(document, goes_wrong)
    for _ in range(2):
        for tree in document.trees.values():
            body = next((part for part in tree.iter() if etree.QName(part).localname in ("text", "body") and etree.QName(part).localname != "p"
                         and len(part) and etree.QName(part).namespace.endswith(("office:1.0", "main"))), tree)
            reduction.thin(body)
            reduction.thin(tree)
    for tree in document.trees.values():
        reduction.unwrap(tree)
        reduction.lose_attributes(tree)
        reduction.shorten(tree)
    goes_wrong(document)
    office.end()
    print(f"{tries} tries\n{last.get('detail', '')}")


main()
