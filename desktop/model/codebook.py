"""Codebooks: the labels a project uses and what each of them means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """One label.

    `definition` is Markdown; `examples` and `counterexamples` are plain sentences; `color` is `#rrggbb`; `key` one
    letter; `roles` names the roles it takes; `attributes` pairs an attribute's name with its allowed values;
    `codes` pairs an outside scheme (CAMEO, PLOVER) with its code. `deprecated`: kept for what is tagged with it
    already, no longer offered.
    """

    id: str
    name: str
    color: str
    key: str = ""
    definition: str = ""
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()
    parent: str = ""
    roles: tuple[str, ...] = ()
    attributes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    codes: tuple[tuple[str, str], ...] = ()
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Codebook:
    """A named, ordered set of labels with distinct ids."""

    name: str
    labels: tuple[Label, ...] = ()

    def get(self, label_id: str) -> Label | None:
        """The label of that id, or None."""
        return next((label for label in self.labels if label.id == label_id), None)

    def by_key(self, key: str) -> Label | None:
        """The label of that key, upper or lower case, or None."""
        return next((label for label in self.labels if label.key.casefold() == key.casefold()), None)
