"""A codebook as plain data, the same in TOML, YAML and JSON."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from desktop.model.codebook import Codebook, Label


def codebook_of(found: object) -> Codebook:
    """The codebook that such data describes. TypeError or ValueError, in words, for what describes none."""
    if not isinstance(found, Mapping):
        message = "it holds no name and labels"
        raise TypeError(message)
    labels = found.get("labels", ())
    if isinstance(labels, str) or not isinstance(labels, Iterable):
        message = "labels is no list"
        raise TypeError(message)
    codebook = Codebook(_needed(found, "name"), tuple(_label(label) for label in labels))
    check(codebook)
    return codebook


def check(codebook: Codebook) -> None:
    """ValueError, in words, where two labels share an id, or one stands under itself or under none that is there."""
    ids = [label.id for label in codebook.labels]
    if doubled := sorted({label_id for label_id in ids if ids.count(label_id) > 1}):
        message = f"more than one label has the id {', '.join(doubled)}"
        raise ValueError(message)
    for label in codebook.labels:
        if label.parent and label.parent not in ids:
            message = f"{label.name} stands under {label.parent}, which is not there"
            raise ValueError(message)
        if label.id in codebook.under(label.id):
            message = f"{label.name} stands under itself"
            raise ValueError(message)


def fresh_id(name: str, taken: Iterable[str]) -> str:
    """An id made of a name, in small letters and digits, that is not taken."""
    base = "-".join(re.findall(r"\w+", name.casefold())) or "label"
    others = set(taken)
    number, found = 1, base
    while found in others:
        number += 1
        found = f"{base}-{number}"
    return found


def record(codebook: Codebook) -> dict[str, Any]:
    """The codebook as data that `codebook_of` reads; what a label has nothing of is left out."""
    return {"name": codebook.name, "labels": [_record(label) for label in codebook.labels]}


def _record(label: Label) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "id": label.id,
        "name": label.name,
        "color": label.color,
        "key": label.key,
        "parent": label.parent,
        "definition": label.definition,
        "examples": list(label.examples),
        "counterexamples": list(label.counterexamples),
        "roles": list(label.roles),
        "attributes": {name: list(values) for name, values in label.attributes},
        "kinds": dict(label.kinds),
        "codes": dict(label.codes),
        "deprecated": label.deprecated,
    }
    return {name: value for name, value in fields.items() if value}


def _label(found: object) -> Label:
    if not isinstance(found, Mapping):
        message = "a label is no table of fields"
        raise TypeError(message)
    return Label(
        id=_needed(found, "id"),
        name=_needed(found, "name"),
        color=_needed(found, "color"),
        key=_text(found, "key"),
        definition=_text(found, "definition").strip(),
        examples=_texts(found.get("examples")),
        counterexamples=_texts(found.get("counterexamples")),
        parent=_text(found, "parent"),
        roles=_texts(found.get("roles")),
        attributes=tuple((str(name), _texts(values)) for name, values in _table(found, "attributes")),
        codes=tuple((str(scheme), str(code)) for scheme, code in _table(found, "codes")),
        deprecated=bool(found.get("deprecated", False)),
        kinds=tuple((str(name), str(kind)) for name, kind in _table(found, "kinds")),
    )


def _needed(found: Mapping[Any, Any], key: str) -> str:
    value = found.get(key)
    if not isinstance(value, str) or not value:
        message = f"{key} is missing"
        raise TypeError(message)
    return value


def _text(found: Mapping[Any, Any], key: str) -> str:
    value = found.get(key) or ""
    if not isinstance(value, str):
        message = f"{key} is no text"
        raise TypeError(message)
    return value


def _texts(values: object) -> tuple[str, ...]:
    if values is None:
        return ()
    if isinstance(values, str) or not isinstance(values, Iterable):
        message = f"{values!r} is no list"
        raise TypeError(message)
    return tuple(str(value) for value in values)


def _table(found: Mapping[Any, Any], key: str) -> Iterable[tuple[Any, Any]]:
    value = found.get(key) or {}
    if not isinstance(value, Mapping):
        message = f"{key} is no table"
        raise TypeError(message)
    return value.items()
