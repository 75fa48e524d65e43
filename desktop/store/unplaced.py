"""Passages whose words are gone from the text: kept with their places in the source, until the words are back."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import cast

from desktop.model.annotation import Annotation, Filler
from desktop.model.edit import AddAnnotation
from desktop.model.span import Span
from desktop.store.connection import Connection
from desktop.text.carrying import Carrier, placed, places_json, places_of
from desktop.text.content import Content


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A passage, or the part of it, that has no place in its article's text.

    `annotation` is as it was; `whole` says that none of it could be placed. `pieces` are the stretches of the decoded
    source that its lost words have, `cue` and `mentions` (one for each filler) those of what else was lost. `quote` is
    the lost words, `at` when they were lost (ISO 8601, UTC).
    """

    id: int
    annotation: Annotation
    whole: bool
    quote: str
    pieces: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    mentions: tuple[tuple[Span, ...], ...] = ()
    at: str = ""

    def row(self) -> dict[str, object]:
        """The row of the table, without its id."""
        from desktop.store.codec import dumps  # noqa: PLC0415  (an article is read without any edit)

        places = [places_json(each) for each in (self.pieces, self.cue, *self.mentions)]
        return {
            "article_id": self.annotation.article_id,
            "annotation_uid": self.annotation.id,
            "whole": int(self.whole),
            "quote": self.quote,
            "annotation": dumps(AddAnnotation(self.annotation)),
            "places": json.dumps(places),
            "at": self.at,
        }


def of_article(connection: Connection, article_id: int) -> tuple[Unplaced, ...]:
    """What of the article's passages has no place in its text, in the order in which it was lost."""
    from desktop.store.codec import loads  # noqa: PLC0415  (as above)

    found = []
    for key, whole, quote, text, places, at in connection.rows(
        "SELECT id, whole, quote, annotation, places, at FROM unplaced WHERE article_id = ? ORDER BY id", (article_id,)
    ):
        annotation = cast("AddAnnotation", loads(text)).annotation
        pieces, cue, *mentions = (places_of(each) for each in json.loads(places))
        found.append(Unplaced(key, annotation, bool(whole), quote, pieces, cue, tuple(mentions), at))
    return tuple(found)


def carried(annotation: Annotation, carrier: Carrier) -> Annotation | None:
    """The annotation in the new text; None where none of its words are there."""
    spans = tuple(part for span in annotation.spans for part in carrier.carry(span))
    if not spans:
        return None
    roles = tuple(
        replace(filler, mention=_whole(filler.mention, carrier)) if filler.mention is not None else filler
        for filler in annotation.roles
    )
    cue = None if annotation.cue is None else _whole(annotation.cue, carrier)
    return replace(annotation, spans=spans, cue=cue, roles=roles)


def lost(annotation: Annotation, carrier: Carrier, old: Content, *, whole: bool, at: str) -> Unplaced | None:
    """What of an annotation of the old text is not in the new one; None where all of it is."""
    spans = annotation.spans
    stretches = list(spans) if whole else [gone for span in spans for gone in carrier.lost(span)]
    pieces = _places(stretches, old)
    cue = _lost(annotation.cue, carrier, old, whole=whole)
    mentions = tuple(_lost(filler.mention, carrier, old, whole=whole) for filler in annotation.roles)
    if not (pieces or cue or any(mentions)):
        return None
    quote = " … ".join(stretch.of(old.text) for stretch in stretches)
    return Unplaced(0, annotation, whole, quote, pieces, cue, mentions, at)


def attached(kept: Unplaced, current: Annotation | None, new: Content) -> tuple[Annotation | None, Unplaced | None]:
    """The annotation with those of its lost words that the text has again, and what is still lost, if anything is."""
    back = placed(new.map, kept.pieces)
    missing = tuple(place for place in kept.pieces if not placed(new.map, (place,)))
    if current is None and not back:
        return None, kept
    base = kept.annotation if current is None else current
    spans = merged((*(() if current is None else current.spans), *back), new.text)
    cue = current.cue if current is not None and current.cue is not None else _first(placed(new.map, kept.cue))
    roles, left = _mentions(kept, current, new)
    made = replace(base, spans=spans, cue=cue, roles=roles)
    cue_left = () if cue is not None else kept.cue
    if missing or cue_left or any(left):
        rest = replace(kept, whole=False, pieces=missing, cue=cue_left, mentions=left)
        return made, rest if rest != kept else kept
    return made, None


def _mentions(
    kept: Unplaced, current: Annotation | None, new: Content
) -> tuple[tuple[Filler, ...], tuple[tuple[Span, ...], ...]]:
    """The fillers with the mentions that the text has again, and the places of those that it has not."""
    given = {
        (filler.role, filler.name): places for filler, places in zip(kept.annotation.roles, kept.mentions, strict=True)
    }
    roles: list[Filler] = []
    for filler in kept.annotation.roles if current is None else current.roles:
        places = given.get((filler.role, filler.name), ())
        lost_here = current is None or filler.mention is None
        mention = _first(placed(new.map, places)) if lost_here else filler.mention
        if mention is not None:
            given[filler.role, filler.name] = ()
        roles.append(replace(filler, mention=mention))
    return tuple(roles), tuple(given[filler.role, filler.name] for filler in kept.annotation.roles)


def merged(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """The spans in order, those that touch, or have nothing but white space between them, as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and not text[found[-1].end : span.start].strip():
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def _first(spans: tuple[Span, ...]) -> Span | None:
    return spans[0] if spans else None


def _whole(span: Span, carrier: Carrier) -> Span | None:
    """The one stretch that has all of these characters; None where some are gone or they are apart."""
    parts = carrier.carry(span)
    return parts[0] if len(parts) == 1 and not carrier.lost(span) else None


def _lost(span: Span | None, carrier: Carrier, old: Content, *, whole: bool) -> tuple[Span, ...]:
    if span is None or not (whole or _whole(span, carrier) is None):
        return ()
    return _places((span,), old)


def _places(spans: Iterable[Span], old: Content) -> tuple[Span, ...]:
    return tuple(old.map.source_span(span) for span in spans) if old.is_mapped else ()
