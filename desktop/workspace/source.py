"""An article's source beside its clean text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.formats.read.restoring import fold_for, is_markup
from desktop.model.article import Choice, Doubt, Removed
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.carrying import stripped
from desktop.text.content import together
from desktop.text.sourcemap import SourceMap

if TYPE_CHECKING:
    from desktop.store.sources import Source

MOVED = frozenset(("headline", "caption"))  # not lost: they stand in the head of the page


class State(StrEnum):
    """What has become of a stretch of the source."""

    REMOVED = "removed"
    UNSURE = "unsure"
    RESTORED = "restored"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A line that cleaning, or its reader, decided about: `span` in what is shown, `source` in the decoded source.

    `whole` is the stretch of the source that was decided about together; `mine` says that a reader did.
    """

    span: Span
    source: Span
    whole: Span
    state: State
    reason: str
    mine: bool = False

    @property
    def is_out(self) -> bool:
        """Whether it is not in the article."""
        return self.state is State.REMOVED


@dataclass(frozen=True, slots=True)
class Shown:
    """A source as it can be read: its text, the map from that to the source, and the stretches in it, in order."""

    text: str
    map: SourceMap
    stretches: tuple[Stretch, ...]

    def at(self, index: int) -> Stretch | None:
        """The stretch with that character, or None."""
        number = bisect_right(self.stretches, index, key=lambda stretch: stretch.span.start) - 1
        found = self.stretches[number] if number >= 0 else None
        return found if found is not None and index < found.span.end else None

    def line_at(self, index: int) -> Stretch | None:
        """The line of the article that has this character, or the part of it between two stretches; None for none."""
        start = self.text.rfind("\n", 0, index) + 1
        end = self.text.find("\n", index)
        end = len(self.text) if end < 0 else end
        number = bisect_right(self.stretches, index, key=lambda stretch: stretch.span.start)
        if number:
            start = max(start, self.stretches[number - 1].span.end)
        if number < len(self.stretches):
            end = min(end, self.stretches[number].span.start)
        line = stripped(self.text, Span(start, max(start, end)))
        if not len(line):
            return None
        source = self.map.source_span(line)
        return Stretch(line, source, source, State.KEPT, "")


@dataclass(frozen=True)
class SourceView:
    """What an article was made of.

    `text` is the whole decoded source; `removed`, `extent` (the article's own stretch) and `doubts` (what was kept
    though it may be no article text) count its code points; `map` leads from the clean text to it; `name` is the source
    file's, `note` says how its bytes were read where that is no matter of course, by `encoding`.
    """

    text: str
    removed: tuple[Removed, ...]
    map: SourceMap
    name: str
    extent: Span
    doubts: tuple[Doubt, ...] = ()
    choices: tuple[Choice, ...] = ()
    note: str = ""
    encoding: str = ""
    clean: str = ""

    @property
    def is_markup(self) -> bool:
        """Whether the source is a web page, which can be shown with its markup or without."""
        return is_markup(self.name, self.text)

    @property
    def can_change(self) -> bool:
        """Whether stretches can be put back and taken out: every character of the clean text knows its source."""
        return self.map.clean_length == len(self.clean)

    @cached_property
    def readable(self) -> Shown:
        """The source as text; a web page's without its markup."""
        if not self.is_markup:
            return self.raw
        text, _, source_map = together(self.text, fold_for(self.name, self.text)(self.text, self.extent), {})
        return self._shown(text, source_map)

    @cached_property
    def raw(self) -> Shown:
        """The source as it came, but for characters that cannot be shown."""
        text, to_source = canonical(self.extent.of(self.text))
        shift = self.extent.start
        return self._shown(text, SourceMap((clean, at + shift, size, taken) for clean, at, size, taken in to_source))

    def _shown(self, text: str, source_map: SourceMap) -> Shown:
        made = list(self._stretches(text, source_map))
        made.sort(key=lambda stretch: (stretch.span.start, stretch.span.end))
        apart: list[Stretch] = []
        for stretch in made:  # what was decided about twice is shown as it is now: removed before all else
            if not apart or stretch.span.start >= apart[-1].span.end:
                apart.append(stretch)
            elif stretch.state is State.REMOVED and apart[-1].state is not State.REMOVED:
                apart[-1] = stretch
        return Shown(text, source_map, tuple(apart))

    def _stretches(self, text: str, source_map: SourceMap) -> Iterator[Stretch]:
        mine = {(choice.start, choice.end) for choice in self.choices}
        pieces = [(Span(each.start, each.end), State.REMOVED, each.reason) for each in self.removed]
        pieces += [(Span(each.start, each.end), State.UNSURE, each.reason) for each in self.doubts]
        pieces += [
            (Span(each.start, each.end), State.RESTORED, each.reason) for each in self.choices if each.action == "keep"
        ]
        for whole, state, reason in pieces:
            start = source_map.to_clean(whole.start)
            for line in _lines(text, Span(start, max(start, source_map.to_clean(whole.end)))):
                source = source_map.source_span(line)
                yield Stretch(line, source, whole, state, reason, (whole.start, whole.end) in mine)


def _lines(text: str, span: Span) -> Iterator[Span]:
    at = span.start
    for line in span.of(text).split("\n"):
        bare = stripped(text, Span(at, at + len(line)))
        if len(bare):
            yield bare
        at += len(line) + 1


def source_view(  # noqa: PLR0913  (all that the store keeps of it)
    source: "Source",
    extent: Span,
    removed: tuple[Removed, ...],
    source_map: SourceMap,
    *,
    doubts: tuple[Doubt, ...] = (),
    choices: tuple[Choice, ...] = (),
    clean: str = "",
) -> SourceView:
    """The view of a source as the store keeps it."""
    return SourceView(
        *(source.text, removed, source_map, source.name, extent, doubts, choices),
        note=source.note,
        encoding=source.encoding,
        clean=clean,
    )


def counts(stretches: Iterable[Stretch]) -> tuple[int, int]:
    """How many lines are removed, headline and captions not among them, and how many unsure."""
    removed = unsure = 0
    for stretch in stretches:
        removed += stretch.state is State.REMOVED and stretch.reason not in MOVED
        unsure += stretch.state is State.UNSURE
    return removed, unsure
