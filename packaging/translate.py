"""Bring the translations in step with the code: python packaging/translate.py.

Collects the interface's strings from the calls of `tr`, from the tables of actions, menus and settings, from the
reasons that cleaning gives and from what the lower floors say, has Qt's lupdate merge them into
`resources/translations/*.ts` (what was translated stays), and lrelease make `.qm` files of those. Says what is still to
be translated; 1 if anything is.
"""

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "ar")


def calls(path: Path) -> Iterator[tuple[str, bool]]:
    """The texts that a file gives to `tr`, and whether each speaks of a number. ValueError for one not written out."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            text = node.args[0] if node.args else None
            if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                message = f"{path.name}:{node.lineno}: the text of tr() is not written out"
                raise ValueError(message)
            yield text.value, len(node.args) > 1 or any(word.arg == "n" for word in node.keywords)


def reasons() -> Iterator[str]:
    """Why cleaning takes lines out, or is unsure of them: fixed words of a floor that knows no languages."""
    residue: set[str] = set()
    own: set[str] = set()
    for path in sorted((ROOT / "resources" / "residue").glob("*.toml")):
        rules = tomllib.loads(path.read_text("utf-8"))
        residue |= {rule["reason"] for rule in (*rules.get("residue", ()), *rules.get("box", ())) if "reason" in rule}
    for path in sorted((ROOT / "desktop" / "text" / "cleaning").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                text = node.value.value
                if isinstance(text, str) and re.fullmatch("[a-z]+( [a-z]+)*", text):
                    own.add(text)
    yield from sorted(residue | own)
    yield from sorted(f"perhaps {reason}" for reason in residue)  # what the cleaner is unsure of


def strings() -> dict[tuple[str, bool], None]:
    """Every text of the interface, each once, in the order of the files."""
    sys.path.insert(0, str(ROOT))
    from desktop.settings import SETTINGS  # noqa: PLC0415  (the checkout's own, whatever is installed)
    from desktop.ui.actions import ACTIONS, MENUS  # noqa: PLC0415  (as above)
    from desktop.ui.inspector.rows import GROUPS  # noqa: PLC0415  (as above)
    from desktop.ui.page.tips import TYPE_NAMES  # noqa: PLC0415  (as above)
    from desktop.ui.sentences import SENTENCES, STEPS  # noqa: PLC0415  (as above)
    from desktop.workspace.jobs import export_formats  # noqa: PLC0415  (as above)

    found = [pair for path in sorted((ROOT / "desktop" / "ui").rglob("*.py")) for pair in calls(path)]
    found += [(text, False) for item in ACTIONS for text in (item.text, item.help)]
    found += [(title, False) for title, _ in MENUS]
    found += [(setting.help, False) for setting in SETTINGS]
    found += [(name, False) for name in (*TYPE_NAMES.values(), *(name for name, _ in GROUPS), *reasons())]
    found += [(text, False) for item in export_formats() for text in (item.name, item.description)]
    found += [(text, False) for text in (*SENTENCES, *STEPS)]
    return dict.fromkeys(found)


def _tool(name: str, *arguments: str | Path) -> None:
    command = [sys.executable, "-c", f"from PySide6.scripts.pyside_tool import {name}; {name}()", *arguments]
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if run.returncode:
        sys.exit(f"{name}: {run.stdout}{run.stderr}")


def update(folder: Path = FOLDER) -> None:
    """Merge the strings into the `.ts` files of a folder."""
    with TemporaryDirectory() as place:
        source = Path(place, "strings.py")
        lines = ["from PySide6.QtCore import QCoreApplication"]
        for text, plural in strings():
            more = ", None, 2" if plural else ""
            # lupdate reads Python's strings without a feel for its escapes: JSON's are the ones it knows.
            quoted = json.dumps(text, ensure_ascii=False)
            lines.append(f'QCoreApplication.translate("Postil", {quoted}{more})')
        source.write_text("\n".join(lines) + "\n", "utf-8")
        for language in LANGUAGES:
            only = ["-pluralonly"] if language == "en" else []
            _tool(
                "lupdate", source, *only, "-locations", "none", "-no-obsolete", "-sort-messages",
                "-source-language", "en", "-target-language", language, "-ts", folder / f"postil_{language}.ts",
            )  # fmt: skip


def release(folder: Path = FOLDER, out: Path | None = None) -> None:
    """Make the `.qm` files."""
    for language in LANGUAGES:
        _tool("lrelease", folder / f"postil_{language}.ts", "-qm", (out or folder) / f"postil_{language}.qm")


def missing(folder: Path = FOLDER) -> list[str]:
    """What is still to be translated, as `de: text`."""
    found = []
    for language in LANGUAGES:
        for message in ET.parse(folder / f"postil_{language}.ts").iter("message"):  # noqa: S314  (our own file)
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                found.append(f"{language}: {message.findtext('source')}")
    return found


def main() -> int:
    """Update, release, and say what is missing."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    update()
    release()
    left = missing()
    print("\n".join([*left, f"{len(left)} strings are still to be translated."]))
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
