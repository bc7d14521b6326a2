"""Packs the extension. Strings are written in UTF-8 and packed as the office reads them: Latin-1 with \\uXXXX."""
import argparse
import io
import pathlib
import zipfile

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


def house_style(flat: str) -> bytes:
    """The flat house style as a template file: the office opens that three times as fast, and reads styles from it."""
    root = flat[flat.index("<office:document ") : flat.index(">", flat.index("<office:document ")) + 1]
    namespaces = root[len("<office:document ") :].replace(' office:mimetype="application/vnd.oasis.opendocument.text"', "")
    inner = flat[flat.index(root) + len(root) : flat.index("</office:document>")]
    settings_end = inner.index("</office:settings>") + len("</office:settings>")
    settings, inner = inner[:settings_end], inner[settings_end:]
    body_at = inner.index("<office:body>")
    kind = "application/vnd.oasis.opendocument.text-template"
    xml = '<?xml version="1.0" encoding="UTF-8"?>\n'
    parts = {
        "mimetype": kind,
        "styles.xml": f"{xml}<office:document-styles {namespaces}{inner[:body_at]}</office:document-styles>",
        "content.xml": f"{xml}<office:document-content {namespaces}{inner[body_at:]}</office:document-content>",
        # Without its settings a document counts as one of an old office: laid out by the printer, and slow to open.
        "settings.xml": f"{xml}<office:document-settings {namespaces}{settings}</office:document-settings>",
        "META-INF/manifest.xml": xml
        + '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
        + f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{kind}"/>'
        + '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        + '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
        + '<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    }
    buffer = io.BytesIO()
    write_zip(buffer, {name: text.encode("utf-8") for name, text in parts.items()}, stored="mimetype")
    return buffer.getvalue()


def write_zip(target, entries: dict[str, bytes], stored: str = "") -> None:
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in entries.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("source", "version", "platform", "library", "types", "output"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    source = pathlib.Path(options.source)
    entries: dict[str, bytes] = {}
    for path in sorted((source / "extension").rglob("*")):
        if not path.is_file():
            continue
        name = str(path.relative_to(source / "extension"))
        content = path.read_bytes()
        if path.suffix in (".xml", ".components"):
            content = content.replace(b"@PLATFORM@", options.platform.encode())
        if name == "template/house-style.fodt":
            name, content = "template/house-style.ott", house_style(content.decode("utf-8"))
        if name == "plan.components":
            name = options.platform + "/" + name
        entries[name] = content
    for path in sorted((source / "dialogs").glob("*")):
        if path.suffix == ".properties":
            entries["dialogs/" + path.name] = escaped(path.read_text("utf-8"))
            if path.name.endswith("_en_US.properties"):  # the language for screens in any other one
                entries["dialogs/" + path.stem + ".default"] = b""
        else:
            entries["dialogs/" + path.name] = path.read_bytes()
    description = (source / "description.xml").read_bytes().replace(b"@VERSION@", options.version.encode())
    entries["description.xml"] = description.replace(b"@PLATFORM@", options.platform.lower().encode())
    entries["LICENSE"] = (source / "LICENSE").read_bytes()
    entries["professionaliseringsplan.rdb"] = pathlib.Path(options.types).read_bytes()
    entries[options.platform + "/professionaliseringsplan.so"] = pathlib.Path(options.library).read_bytes()
    write_zip(options.output, dict(sorted(entries.items())))


main()
