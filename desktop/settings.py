"""One table of settings; dialog, commands and documentation are built from it.

Kept as JSON in the user's configuration folder. A file that cannot be read is set aside, never overwritten.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

Value = str | int | float | bool | list[str]


class Setting(NamedTuple):
    """One setting: its id, its default (which also gives its type), what it does, and its choices if they are few."""

    id: str
    default: Value
    help: str
    choices: tuple[str, ...] = ()


SETTINGS = (
    Setting("annotator", "", "Your name, kept with every passage you tag; empty: the name you are logged in with."),
    Setting("language", "system", "Language of the window.", ("system", "en", "de", "ar")),
    Setting("theme", "system", "Colours of the window.", ("system", "light", "dark", "sepia")),
    Setting("zoom", 100, "Size of the page's text, in per cent."),
    Setting("face", "serif", "Face of the page's text.", ("serif", "sans", "clear")),
    Setting("width", "medium", "Width of the page's lines: 60, 68 or 75 characters.", ("narrow", "medium", "wide")),
    Setting("spacing", "normal", "Space between the page's lines.", ("close", "normal", "open")),
    Setting("hidden", [], "Types of entities that are not marked on the page."),
    Setting("entities", "underline", "How named entities are marked.", ("underline", "tint", "off")),
    Setting("keys", [], "Keys you have changed: an action's id and its keys."),
    Setting("palette", [], "Commands run last from the palette, newest first."),
    Setting(
        "duplicates",
        "link",
        "What an import does with an article that is in the project already, or nearly so: it comes in and is linked to"
        " that one, is left out, or just comes in.",
        ("link", "skip", "keep"),
    ),
    Setting("recent", [], "Projects opened last, newest first."),
    Setting("geometry", "", "Place and size of the window."),
)
_TABLE = {setting.id: setting for setting in SETTINGS}


def config_folder() -> Path:
    """The folder of settings and logs; `POSTIL_HOME` names another one."""
    if home := os.environ.get("POSTIL_HOME"):
        return Path(home) / "config"
    from platformdirs import user_config_path  # noqa: PLC0415  (most runs never need it before the window is up)

    return user_config_path("Postil", appauthor=False)


def data_folder() -> Path:
    """The folder where projects made by the program itself are kept; `POSTIL_HOME` names another one."""
    if home := os.environ.get("POSTIL_HOME"):
        return Path(home) / "data"
    from platformdirs import user_documents_path  # noqa: PLC0415  (as above)

    return user_documents_path() / "Postil"


class Settings:
    """The settings of one user, read once and written at every change."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path if path is not None else config_folder() / "settings.json"
        self._values: dict[str, Value] = {}
        self._values.update(_read(self._path))

    def get(self, setting_id: str) -> Value:
        """The value set, or the default. KeyError for an id that is not in the table."""
        default = _TABLE[setting_id].default
        value = self._values.get(setting_id, default)
        return value if _fits(_TABLE[setting_id], value) else default

    def text(self, setting_id: str) -> str:
        """The value as a string."""
        return str(self.get(setting_id))

    def set(self, setting_id: str, value: Value) -> None:
        """Set and keep a value. KeyError for an unknown id, ValueError for a value that does not fit."""
        if not _fits(_TABLE[setting_id], value):
            message = f"{setting_id} cannot be {value!r}"
            raise ValueError(message)
        self._values[setting_id] = value
        _write(self._path, self._values)


def _fits(setting: Setting, value: object) -> bool:
    if type(value) is not type(setting.default):
        return False
    return not setting.choices or value in setting.choices


def _read(path: Path) -> Mapping[str, Value]:
    try:
        values = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        _set_aside(path)
        return {}
    return {key: value for key, value in values.items() if key in _TABLE} if isinstance(values, dict) else {}


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".unreadable.json"))
    except OSError:
        return  # a folder that cannot be written: the defaults serve


def _write(path: Path, values: Mapping[str, Value]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".tmp")
        draft.write_text(json.dumps(values, indent=2, ensure_ascii=False), "utf-8")
        draft.replace(path)
    except OSError:
        return  # settings are a comfort: a full disk must not stop the work
