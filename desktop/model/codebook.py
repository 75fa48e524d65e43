"""Codebooks: the labels a project uses and what each of them means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """One label.

    `definition` is Markdown; `examples` and `counterexamples` are plain sentences; `color` is `#rrggbb`; `key` one
    letter; `roles` names the roles it takes; `attributes` pairs an attribute's name with its allowed values. An
    attribute without values is of the kind that `kinds` pairs its name with: `text` (where it says nothing),
    `number`, `date` or `yes/no`. `codes` pairs an outside scheme (CAMEO, PLOVER) with its code. `deprecated`: kept for
    what is tagged with it already, no longer offered.
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
    kinds: tuple[tuple[str, str], ...] = ()

    def kind(self, attribute: str) -> str:
        """How the attribute is filled in: `choice`, `text`, `number`, `date` or `yes/no`."""
        if dict(self.attributes).get(attribute):
            return "choice"
        return dict(self.kinds).get(attribute, "text")


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

    @property
    def offered(self) -> tuple[Label, ...]:
        """The labels that can be given: those that are not deprecated."""
        return tuple(label for label in self.labels if not label.deprecated)

    def children(self, label_id: str) -> tuple[Label, ...]:
        """The labels right under that one, in order; under an empty id those at the top."""
        return tuple(label for label in self.labels if label.parent == label_id)

    def under(self, label_id: str) -> frozenset[str]:
        """The ids of all labels below that one, at any depth."""
        found: set[str] = set()
        waiting = [label_id]
        while waiting:
            for label in self.children(waiting.pop()):
                if label.id not in found:
                    found.add(label.id)
                    waiting.append(label.id)
        return frozenset(found)
