"""What the extension says, in the language of the screen."""
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]


def strings(file: str, language: str) -> dict[str, str]:
    """dialogs/<file>_<language>.properties, without the signs for keys."""
    text = (ROOT / "dialogs" / f"{file}_{language.replace('-', '_')}.properties").read_text("utf-8")
    pairs = [line.split("=", 1) for line in text.splitlines() if "=" in line and not line.startswith("#")]
    return {key: value.replace("~", "") for key, value in pairs}
