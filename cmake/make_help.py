"""Makes the pages of the help: what docs/manual and docs/rules say, as HTML that a browser shows without a network.

A link, heading or picture that is not there ends it, and so does a link out of the help; nothing is written then.
"""
import argparse
import pathlib
import shutil
import sys

from help_page import html_of, search_index
from help_sources import LANGUAGES, Mistakes, Sources

STYLE = pathlib.Path(__file__).parent / "help"


def files_of(sources: Sources) -> dict[str, bytes]:
    """All files of the help, by their place in its folder."""
    files = {name: (STYLE / name).read_bytes() for name in ("style.css", "search.js")}
    files |= {picture: (sources.docs / picture).read_bytes() for picture in sources.links.pictures}
    for language in LANGUAGES:
        files |= {page.out: html_of(page, sources).encode() for page in sources.pages[language]}
        files[f"{language}/pages.js"] = search_index(language, sources).encode()
    return files


def write(files: dict[str, bytes], folder: pathlib.Path) -> None:
    """Writes the files in the place of those of before."""
    for part in (*LANGUAGES, "pictures"):
        shutil.rmtree(folder / part, ignore_errors=True)
    for name, content in sorted(files.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--source", required=True, type=pathlib.Path)
    parser.add_argument("--output", required=True, type=pathlib.Path)
    parser.add_argument("--draft", action="store_true", help="pages and pictures may be missing")
    options = parser.parse_args()
    try:
        sources = Sources(options.source, options.draft)
    except Mistakes as mistakes:
        sys.exit(f"make_help: nothing was made, for\n{mistakes}")
    write(files_of(sources), options.output)
    if sources.report.missing:
        print(f"make_help: a draft, without {len(sources.report.missing)} pages, links or pictures", file=sys.stderr)


if __name__ == "__main__":
    main()
