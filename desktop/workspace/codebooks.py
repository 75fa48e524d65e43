"""Codebooks as files: TOML, one table per label."""

from pathlib import Path
from typing import Any

from desktop.errors import PostilError
from desktop.model.codebook import Codebook, Label
from desktop.resources import resource

DEFAULT = "speech-acts"


def load_codebook(path: Path) -> Codebook:
    """Read a codebook. PostilError where the file cannot be read or is no codebook."""
    import tomllib  # noqa: PLC0415  (only new projects and imports of codebooks read TOML)

    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        message = f"The codebook {path.name} cannot be read: {error}."
        raise PostilError(message, "See whether it is there and saved as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        message = f"The codebook {path.name} is not valid TOML: {error}."
        raise PostilError(message, "Mend that line, then load it again.") from error
    try:
        codebook = Codebook(_text(found, "name"), tuple(_label(label) for label in found.get("labels", ())))
    except (KeyError, TypeError, AttributeError) as error:
        message = f"The codebook {path.name} is not complete: {error}."
        raise PostilError(message, "Every label needs an id, a name and a color.") from error
    ids = [label.id for label in codebook.labels]
    if doubled := sorted({label_id for label_id in ids if ids.count(label_id) > 1}):
        message = f"The codebook {path.name} has more than one label of the id {', '.join(doubled)}."
        raise PostilError(message, "Give every label an id of its own.")
    return codebook


def default_codebook() -> Codebook:
    """The codebook of a new project."""
    return load_codebook(resource("codebooks", f"{DEFAULT}.toml"))


def _label(found: dict[str, Any]) -> Label:
    return Label(
        id=_text(found, "id"),
        name=_text(found, "name"),
        color=_text(found, "color"),
        key=found.get("key", ""),
        definition=found.get("definition", "").strip(),
        examples=tuple(found.get("examples", ())),
        counterexamples=tuple(found.get("counterexamples", ())),
        parent=found.get("parent", ""),
        roles=tuple(found.get("roles", ())),
        attributes=tuple((name, tuple(values)) for name, values in found.get("attributes", {}).items()),
        codes=tuple((scheme, code) for scheme, code in found.get("codes", {}).items()),
    )


def _text(found: dict[str, Any], key: str) -> str:
    value = found.get(key)
    if not isinstance(value, str) or not value:
        message = f"{key} is missing"
        raise TypeError(message)
    return value
