"""The project's codebook in and out of its table."""

import json

from desktop.model.codebook import Codebook, Label
from desktop.store.connection import Connection


def read(connection: Connection) -> Codebook:
    """The codebook; without a name and labels where none has been put in yet."""
    name = connection.row("SELECT value FROM meta WHERE key = 'codebook'")
    rows = connection.rows(
        "SELECT id, name, color, key, definition, examples, counterexamples, parent, roles, attributes, codes,"
        " deprecated, kinds FROM label ORDER BY position"
    )
    return Codebook(name[0] if name else "", tuple(_label(*row) for row in rows))


def is_there(connection: Connection) -> bool:
    """Whether a codebook has been put in, be it one without name and labels."""
    return connection.row("SELECT 1 FROM meta WHERE key = 'codebook'") is not None


def write(connection: Connection, codebook: Codebook) -> None:
    """Use this codebook. ValueError where two labels share an id."""
    if len({label.id for label in codebook.labels}) < len(codebook.labels):
        message = "two labels of the codebook have the same id"
        raise ValueError(message)
    connection.run("INSERT OR REPLACE INTO meta VALUES ('codebook', ?)", (codebook.name,))
    connection.run("DELETE FROM label")
    connection.run_many(
        "INSERT INTO label (id, position, name, color, key, definition, examples, counterexamples, parent, roles,"
        " attributes, codes, deprecated, kinds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                *(label.id, position, label.name, label.color, label.key, label.definition),
                *(_json(label.examples), _json(label.counterexamples), label.parent),
                *(_json(label.roles), _json(label.attributes), _json(label.codes)),
                *(label.deprecated, _json(label.kinds)),
            )
            for position, label in enumerate(codebook.labels)
        ],
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _label(  # noqa: PLR0913, PLR0917  (the columns of the table)
    label_id: str,
    name: str,
    color: str,
    key: str,
    definition: str,
    examples: str,
    counterexamples: str,
    parent: str,
    roles: str,
    attributes: str,
    codes: str,
    deprecated: int,
    kinds: str,
) -> Label:
    return Label(
        label_id,
        name,
        color,
        key,
        definition,
        tuple(json.loads(examples)),
        tuple(json.loads(counterexamples)),
        parent,
        tuple(json.loads(roles)),
        tuple((attribute, tuple(values)) for attribute, values in json.loads(attributes)),
        tuple((scheme, code) for scheme, code in json.loads(codes)),
        bool(deprecated),
        tuple((attribute, kind) for attribute, kind in json.loads(kinds)),
    )
