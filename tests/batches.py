"""batches.py FOLDER SIZE SOURCE...: makes sources in FOLDER that include so many others each, and prints them.

Nearly all of a compiler's time goes into what many files share, so a build that is made once is made of batches. What
may be written in the code does not hang on this: where a file has a name for itself that another says, too, a copy goes
into the batch in which it differs, and whoever uses batches does without where one does not compile nevertheless.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
UNNAMED = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.MULTILINE | re.DOTALL)
DEFINITION = re.compile(
    r"^(?!//|#|namespace\b|template\b)"  # not indented, and one of:
    r"[^\s(={\[;][^(={\[;\n]*?\b([A-Za-z_]\w*)(?: : .*)? ?[(={\[]",  # type name(, auto name =, struct Name : Base {
    re.MULTILINE,
)
TOKEN = re.compile(
    r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\[^\']+|[^\'\\])\'|//[^\n]*|^#[^\n]*'  # is text
    r"|\d[\w'.]*|(?:\.|->|::)\s*\w+"  # a number, what belongs to something else
    r"|\w+",  # may be a name
    re.MULTILINE | re.DOTALL,
)


def own_names(text: str) -> set[str]:
    """What a source names in its unnamed namespaces; to miss one costs time, and nothing else."""
    return set(DEFINITION.findall("".join(UNNAMED.findall(text)))) - {"operator"}


def renamed(text: str, names: set[str], number: int) -> str:
    return TOKEN.sub(lambda token: f"{token[0]}_{number}" if token[0] in names else token[0], text)


def make(batch: pathlib.Path, paths: list[str]) -> None:
    """Writes a source that includes these, or copies of them in a folder beside it."""
    texts = {path: pathlib.Path(path).read_text("utf-8") for path in paths}
    words = {path: set(re.findall(r"\w+", text)) for path, text in texts.items()}
    included = []
    for number, path in enumerate(paths):
        clashing = own_names(texts[path]) & set().union(*(words[other] for other in paths if other != path))
        if clashing:
            copy = batch.with_suffix("") / pathlib.Path(path).relative_to(ROOT)
            write(copy, renamed(texts[path], clashing, number))
            path = str(copy)
        included.append(path)
    write(batch, "".join(f'#include "{path}"\n' for path in included))


def batches(paths: list[str], size: int) -> list[list[str]]:
    return [paths[at : at + size] for at in range(0, len(paths), size)]


def write(path: pathlib.Path, text: str) -> None:
    if not path.exists() or path.read_text("utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def main() -> None:
    folder, size, *sources = sys.argv[1:]
    for number, paths in enumerate(batches(sources, int(size))):
        batch = pathlib.Path(folder) / f"batch_{number}.cpp"
        make(batch, paths)
        print(batch)


if __name__ == "__main__":
    main()
