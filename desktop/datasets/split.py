"""Which documents are for evaluation."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.formats.document import Document

SHARE = 0.2


@dataclass(frozen=True, slots=True)
class _Group:
    """Documents of the same text: where they stand between 0 and 1, their ids, and whether one has passages."""

    place: float
    ids: frozenset[str]
    tagged: bool


def for_evaluation(documents: Sequence[Document], linked: Iterable[tuple[str, str]] = ()) -> frozenset[str]:
    """Ids of the documents kept for evaluation: those whose id hashes into the lowest fifth.

    The choice hangs on the ids alone, so it is the same everywhere and a document stays where it is when others join.
    Documents of the same text keep together, and so do those that are `linked` as nearly the same, pair by pair.
    Exceptions are made in small sets only: each side gets a document where there are two, and one that has passages
    where two of them have; a single one that has passages is for training.
    """
    groups = _groups(documents, linked)
    tagged = [group for group in groups if group.tagged]
    if len(tagged) == 1:
        plain = [group for group in groups if not group.tagged]
        return _ids([group for group in plain if group.place < SHARE] or plain[:1])
    chosen = [group for group in groups if group.place < SHARE]
    pool = tagged or groups
    if len(pool) == 1:
        return frozenset()
    if pool and pool[0] not in chosen:
        chosen.append(pool[0])
    elif pool and pool[-1] in chosen:
        chosen.remove(pool[-1])
    return _ids(chosen)


def place(document_id: str) -> float:
    """Where an id stands between 0 and 1: the first 8 bytes of its SHA-256."""
    digest = hashlib.sha256(document_id.encode("utf-8")).digest()
    return int.from_bytes(digest[:8], "big") / 2**64


def _groups(documents: Sequence[Document], linked: Iterable[tuple[str, str]]) -> list[_Group]:
    """The documents by text and links, in the order of their places; a group stands where its lowest id does."""
    head = {document.id: document.id for document in documents}

    def first(document_id: str) -> str:
        while head[document_id] != document_id:
            document_id = head[document_id]
        return document_id

    texts: dict[str, str] = {}
    same = ((document.id, texts.setdefault(document.text, document.id)) for document in documents)
    for one, other in (*same, *linked):
        if one in head and other in head:
            head[first(one)] = first(other)
    groups: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        groups[first(document.id)].append(document)
    found = (
        _Group(
            place(min(document.id for document in group)),
            frozenset(document.id for document in group),
            any(document.annotations for document in group),
        )
        for group in groups.values()
    )
    return sorted(found, key=lambda group: group.place)


def _ids(groups: Sequence[_Group]) -> frozenset[str]:
    return frozenset().union(*(group.ids for group in groups))
