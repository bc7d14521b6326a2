"""Packs the extension. Strings are written in UTF-8 and packed as the office reads them: Latin-1 with \\uXXXX."""
import argparse
import io
import pathlib
import xml.etree.ElementTree as xml
import zipfile

# What an office of each system calls the compiler, and how it may call itself: a library of macOS is for both processors.
ENVIRONMENTS = {"Linux": "gcc3", "MacOSX": "gcc3", "Windows": "mscx"}
OFFICES = {"MacOSX": ("macosx_aarch64", "macosx_x86_64")}
STAMP = (2020, 1, 1, 0, 0, 0)  # the same input makes the same file


def escaped(text: str) -> bytes:
    """`text` with every character beyond ASCII as \\uXXXX, in UTF-16 units."""
    units = []
    for character in text:
        if ord(character) < 128:
            units.append(character)
            continue
        raw = character.encode("utf-16-be")
        units += ["\\u%02X%02X" % (raw[at], raw[at + 1]) for at in range(0, len(raw), 2)]
    return "".join(units).encode("ascii")


class Xml:
    """A file of XML with the prefixes that it is written with: values may hold them as well, and need them declared."""

    def __init__(self, content: bytes):
        self.root = xml.fromstring(content)
        self.namespaces = dict(found for _, found in xml.iterparse(io.BytesIO(content), ["start-ns"]))

    def filled(self, values: dict[str, str]) -> bytes:
        """With these words replaced in every attribute."""
        for node in self.root.iter():
            for key, value in node.items():
                for word, meaning in values.items():
                    value = value.replace(word, meaning)
                node.set(key, value)
        return self.written(self.root)

    def written(self, root: xml.Element) -> bytes:
        default = self.namespaces.get("")
        for prefix, uri in self.namespaces.items():
            if prefix:
                xml.register_namespace(prefix, uri)
        names = [name for node in root.iter() for name in (node.tag, *node.keys())]
        used = {name[1:].partition("}")[0] for name in names if name.startswith("{")}
        for node in root.iter():
            if default and node.tag.startswith(f"{{{default}}}"):
                node.tag = node.tag.partition("}")[2]
        for prefix, uri in self.namespaces.items():
            if not prefix:
                root.set("xmlns", uri)
            elif uri not in used:
                root.set(f"xmlns:{prefix}", uri)
        return xml.tostring(root, "UTF-8", xml_declaration=True)


def house_style(flat: bytes) -> bytes:
    """The flat house style as a template file: the office opens that three times as fast, and reads styles from it."""
    document = Xml(flat)
    office = "{%s}" % document.namespaces["office"]
    # Without its settings a document counts as one of an old office: laid out by the printer, and slow to open.
    own_files = {office + "settings": "settings", office + "body": "content"}
    version = {office + "version": document.root.get(office + "version")}
    parts = {name: xml.Element(f"{office}document-{name}", version) for name in ("content", "settings", "styles")}
    for node in document.root:
        parts[own_files.get(node.tag, "styles")].append(node)
    kind = "application/vnd.oasis.opendocument.text-template"
    entries = {"mimetype": kind.encode()}
    entries |= {f"{name}.xml": document.written(part) for name, part in parts.items()}
    entries["META-INF/manifest.xml"] = manifest(kind, [name for name in entries if name != "mimetype"])
    buffer = io.BytesIO()
    write_zip(buffer, entries, stored="mimetype")
    return buffer.getvalue()


def manifest(kind: str, names: list[str]) -> bytes:
    """The list of a document's files."""
    namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    xml.register_namespace("manifest", namespace)
    root = xml.Element(f"{{{namespace}}}manifest", {f"{{{namespace}}}version": "1.3"})
    for path, media_type in [("/", kind), *((name, "text/xml") for name in names)]:
        entry = {f"{{{namespace}}}full-path": path, f"{{{namespace}}}media-type": media_type}
        if path == "/":
            entry[f"{{{namespace}}}version"] = "1.3"
        xml.SubElement(root, f"{{{namespace}}}file-entry", entry)
    return xml.tostring(root, "UTF-8", xml_declaration=True)


def manifest_of(content: bytes, platforms: list[str]) -> bytes:
    """The package's own list of files, with the entry for a platform once for each."""
    document = Xml(content)
    for entry in [node for node in document.root if any("@PLATFORM@" in value for value in node.attrib.values())]:
        place = list(document.root).index(entry)
        document.root.remove(entry)
        for platform in reversed(platforms):
            values = {key: value.replace("@PLATFORM@", platform) for key, value in entry.items()}
            document.root.insert(place, xml.Element(entry.tag, values))
    return document.written(document.root)


def add_update_feed(description: Xml, address: str) -> None:
    """Behind the version, where an office looks for a newer one."""
    namespace = "{%s}" % description.namespaces[""]
    feed = xml.Element(namespace + "update-information")
    xml.SubElement(feed, namespace + "src", {"{%s}href" % description.namespaces["xlink"]: address})
    place = [node.tag for node in description.root].index(namespace + "version") + 1
    description.root.insert(place, feed)


def help_pages(folder: pathlib.Path) -> dict[str, bytes]:
    return {"help/" + path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def write_zip(target, entries: dict[str, bytes], stored: str = "") -> None:
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in entries.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("source", "version", "least-office", "types", "output"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--help-pages", type=pathlib.Path, help="the folder with what make_help.py made")
    parser.add_argument("--update-feed", default="", help="where an office looks for a newer version; without it there is no such place")
    parser.add_argument("libraries", nargs="+", metavar="PLATFORM=FILE")
    options = parser.parse_args()
    libraries = {platform: pathlib.Path(file) for platform, _, file in (each.partition("=") for each in options.libraries)}
    source = pathlib.Path(options.source)
    entries: dict[str, bytes] = {}
    for path in sorted((source / "extension").rglob("*")):
        if not path.is_file():
            continue
        name = path.relative_to(source / "extension").as_posix()
        content = path.read_bytes()
        if name == "META-INF/manifest.xml":
            content = manifest_of(content, list(libraries))
        if name == "template/house-style.fodt":
            name, content = "template/house-style.ott", house_style(content)
        if name != "plan.components":
            entries[name] = content
    components = (source / "extension/plan.components").read_bytes()
    for platform, library in libraries.items():
        name = "professionaliseringsplan" + library.suffix
        values = {"@ENVIRONMENT@": ENVIRONMENTS[platform.partition("_")[0]], "@LIBRARY@": name}
        entries[f"{platform}/plan.components"] = Xml(components).filled(values)
        entries[f"{platform}/{name}"] = library.read_bytes()
    for path in sorted((source / "dialogs").glob("*")):
        if path.suffix == ".properties":
            entries["dialogs/" + path.name] = escaped(path.read_text("utf-8"))
            if path.name.endswith("_en_US.properties"):  # the language for screens in any other one
                entries["dialogs/" + path.stem + ".default"] = b""
        else:
            entries["dialogs/" + path.name] = path.read_bytes()
    if options.help_pages:
        entries |= help_pages(options.help_pages)
    description = Xml((source / "description.xml").read_bytes())
    offices = [office for platform in libraries for office in OFFICES.get(platform, (platform.lower(),))]
    if options.update_feed:
        add_update_feed(description, options.update_feed)
    entries["description.xml"] = description.filled(
        {"@VERSION@": options.version, "@PLATFORMS@": ",".join(offices), "@LEAST_OFFICE@": options.least_office})
    entries["LICENSE"] = (source / "LICENSE").read_bytes()
    entries["professionaliseringsplan.rdb"] = pathlib.Path(options.types).read_bytes()
    write_zip(options.output, dict(sorted(entries.items())))


main()
