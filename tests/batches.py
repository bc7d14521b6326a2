"""batches.py FOLDER SIZE SOURCE...: makes sources in FOLDER that include so many others each, and prints them.

Nearly all of a compiler's time goes into what many files share, so a build that is made once is made of batches. What
may be written in the code does not hang on this: names that two files of a batch both have for themselves are told
apart here, and whoever uses the batches does without where one does not compile nevertheless.
"""
import pathlib
import re
import sys

UNNAMED = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.MULTILINE | re.DOTALL)
DEFINITION = re.compile(
    r"^(?!//|#|namespace\b|template\b)"  # not indented, and one of:
    r"[^\s(={\[;][^(={\[;\n]*?\b([A-Za-z_]\w*)(?: : .*)? ?[(={\[]",  # type name(, auto name =, struct Name : Base {
    re.MULTILINE,
)
INCLUDE = re.compile(r"^#include (?!.*\.def\b).*$", re.MULTILINE)  # a .def means what the lines around it say


def own_names(text: str) -> set[str]:
    """What a source names in its unnamed namespaces; to miss one costs time, and nothing else."""
    return set(DEFINITION.findall("".join(UNNAMED.findall(text)))) - {"operator"}


def batch(paths: list[str]) -> str:
    """A source that includes these, each with names of its own. Their headers come first: those keep their names."""
    texts = {path: pathlib.Path(path).read_text("utf-8") for path in paths}
    names = {path: own_names(text) for path, text in texts.items()}
    lines = list(dict.fromkeys(line for text in texts.values() for line in INCLUDE.findall(text)))
    for number, path in enumerate(paths):
        others = set().union(*(names[other] for other in paths if other != path))
        clashing = sorted(names[path] & others)
        lines += [f"#define {name} {name}_{number}" for name in clashing]
        lines.append(f'#include "{path}"')
        lines += [f"#undef {name}" for name in clashing]
    return "\n".join(lines) + "\n"


def batches(paths: list[str], size: int) -> list[list[str]]:
    return [paths[at : at + size] for at in range(0, len(paths), size)]


def write(path: pathlib.Path, text: str) -> None:
    if not path.exists() or path.read_text("utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def main() -> None:
    folder, size, *sources = sys.argv[1:]
    for number, paths in enumerate(batches(sources, int(size))):
        path = pathlib.Path(folder) / f"batch_{number}.cpp"
        write(path, batch(paths))
        print(path)


if __name__ == "__main__":
    main()
