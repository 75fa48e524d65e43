"""Articles that come in and are in the project already, word for word or nearly so."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop.model.link import LinkKind
from desktop.store import links
from desktop.store.connection import Connection
from desktop.text.likeness import NEAR, Likenesses, likenesses, signature

Duplicates = Literal["link", "skip", "keep"]
DUPLICATES: tuple[Duplicates, ...] = ("link", "skip", "keep")
_LINKS = 5  # of one article; a story that fifty papers brought is held together by them all the same
_COMPARED = 40  # texts that one is compared with at most


@dataclass(frozen=True, slots=True)
class Twin:
    """An article like an earlier one: where it came from, both headlines, how like they are, and what was done.

    `score` is the share of phrases they have in common. `skipped` says that it did not come in; else it is linked.
    """

    place: Path
    title: str
    other_id: int
    other: str
    kind: LinkKind
    score: float
    skipped: bool


@dataclass(frozen=True, slots=True)
class Match:
    """An earlier article that one is like."""

    id: int
    title: str
    shown: bool
    kind: LinkKind
    score: float


class Twins:
    """Finds the earlier articles that one is like, in the project and among those that have just come in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._index: Likenesses | None = None

    def matches(self, text: str, signed: bytes) -> list[Match]:
        """The earlier articles that this one is like, the likest first and the earlier of equals."""
        if not signed:
            return []
        keys = self._known().candidates(signed)[:_COMPARED]
        known = links.signatures_of(self._connection, keys) if keys else {}
        scores = zip(keys, likenesses(signed, [known.get(key, b"") for key in keys]), strict=True)
        found = [self._match(key, text, score) for key, score in scores if score >= NEAR]
        near = [match for match in found if match is not None]
        return sorted(near, key=lambda match: (-match.score, match.id))[:_LINKS]

    def add(self, article_id: int, signed: bytes, matches: list[Match]) -> None:
        """Remember an article that has come in, and join it to those it is like."""
        links.add_signature(self._connection, article_id, signed)
        for match in matches:
            links.add_link(self._connection, article_id, match.id, match.kind, match.score)
        if self._index is not None:  # else it is read with all others, when it is asked for
            self._index.add(article_id, signed)

    def _match(self, key: int, text: str, score: float) -> Match | None:
        found = links.other(self._connection, key, text)
        if found is None:
            return None
        shown, same, title = found
        return Match(key, title, bool(shown), LinkKind.SAME if same else LinkKind.NEAR, 1.0 if same else score)

    def _known(self) -> Likenesses:
        """The index, filled from the project at the first question."""
        if self._index is None:
            self._index = Likenesses()
            for key, signed in links.signatures(self._connection):
                self._index.add(key, signed)
        return self._index


def sign(connection: Connection) -> Iterator[None]:
    """Give a signature to articles that have none yet, some at a time, each time in a transaction of its own."""
    while found := links.unsigned(connection):
        signed = [(key, signature(text) or b"-") for key, text in found]
        with connection.transaction():
            for key, each in signed:
                links.add_signature(connection, key, each)
        yield
