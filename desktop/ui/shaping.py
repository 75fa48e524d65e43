"""Gives the selected passage its shape: borders by character and word, pieces, the cue."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from desktop.model.annotation import Annotation
from desktop.model.edit import ReplaceAnnotation
from desktop.model.span import Span
from desktop.ui.translation import tr

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class Shaper:
    """Edits the shape of a passage through the workspace; every method is one undoable step."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def target(self) -> Annotation | None:
        """The selected passage; while words are selected, the passage selected before."""
        marks = self._window.desk.marks
        return marks.annotations.get(marks.selected or marks.recent)

    def reshape(self, annotation_id: str, number: int, span: Span) -> None:
        """Give one piece of a passage new borders; an empty stretch drops it, unless it is the only one."""
        from desktop.text.pieces import reshaped  # noqa: PLC0415  (the start does without it)

        old = self._window.desk.marks.annotations.get(annotation_id)
        if old is not None and not self._window.tagger.refuses():
            name = tr("Resize {quote}", quote=self._window.tagger.quoted(span if len(span) else old.extent))
            self._put(old, reshaped(old.spans, number, span), name)

    def nudge(self, end: Literal["start", "end"], by: int, *, word: bool = False) -> None:
        """Move one end of the selected passage by a character or a word; a piece that has nothing left goes."""
        desk = self._window.desk
        old, article = desk.selected, desk.article
        if old is None or article is None or len(self._window.page.selection()):
            return
        number = 0 if end == "start" else len(old.spans) - 1
        piece = old.spans[number]
        place = piece.start if end == "start" else piece.end
        target = _word_step(article.text, place, by) if word else _step(article.text, place, by, end=end)
        low, high = (target, piece.end) if end == "start" else (piece.start, target)
        while word and low < high and article.text[high - 1].isspace():
            high -= 1
        while word and low < high and article.text[low].isspace():
            low += 1
        if low < high:
            self.reshape(old.id, number, Span(low, high))
        elif len(old.spans) > 1:
            self.reshape(old.id, number, Span(place, place))

    def add_piece(self, span: Span | None = None) -> None:
        """Let the selected words go with the passage selected before, as one more piece of it."""
        from desktop.text.pieces import joined  # noqa: PLC0415  (as above)

        span = span or self._window.page.selection()
        old = self.target()
        if self._window.tagger.refuses():
            return
        if old is None or not len(span):
            self._say(tr("Select a passage, then the words that go with it, and add them."))
            return
        name = tr("Add {quote} to the passage", quote=self._window.tagger.quoted(span))
        self._put(old, joined(old.spans, span), name)

    def take_out(self) -> None:
        """Take the selected words out of the passage, or else the piece of it that the caret is in."""
        from desktop.text.pieces import without  # noqa: PLC0415  (as above)

        old = self.target()
        if old is None or self._window.tagger.refuses():
            return
        hole = self._window.page.selection()
        if not len(hole):
            hole = next((span for span in old.spans if span.start <= hole.start <= span.end), hole)
        left = without(old.spans, hole)
        if not left:
            self._say(tr("That is the whole passage. Delete takes its tag away."))
        else:
            self._put(old, left, tr("Take {quote} out of the passage", quote=self._window.tagger.quoted(hole)))

    def set_cue(self) -> None:
        """Make the selected words the cue of the passage they are in; without any, the passage loses its cue."""
        span = self._window.page.selection()
        old = self._around(span) if len(span) else self._window.desk.selected
        if self._window.tagger.refuses():
            return
        if old is None:
            self._say(tr("Select the words within a passage that carry the act, such as “vowed to”."))
            return
        cue = span if len(span) else None
        name = tr("Cue {quote}", quote=self._window.tagger.quoted(span)) if cue else tr("Take the cue away")
        if old.cue != cue and self._window.tagger.do(ReplaceAnnotation(replace(old, cue=cue)), name):
            self._window.page.clear_selection()
            self._window.desk.pick(old.id)

    def _around(self, span: Span) -> Annotation | None:
        """The passage that a stretch lies in: the one selected before, or the shortest."""
        marks = self._window.desk.marks
        found = [
            item for item in marks.passages(span) if item.extent.start <= span.start and span.end <= item.extent.end
        ]
        found.sort(key=lambda item: (item.id != (marks.selected or marks.recent), len(item.extent)))
        return found[0] if found else None

    def _put(self, old: Annotation, spans: Sequence[Span], name: str) -> None:
        if tuple(spans) == old.spans:
            return
        if self._window.tagger.do(ReplaceAnnotation(replace(old, spans=tuple(spans))), name):
            self._window.page.clear_selection()
            self._window.desk.pick(old.id)

    def _say(self, what: str) -> None:
        self._window.notices.hint(what)


def _step(text: str, place: int, by: int, *, end: Literal["start", "end"]) -> int:
    """The place one character further, within the text: through nothing that is read as one, over a paragraph break."""
    from desktop.text.words import splits_character  # noqa: PLC0415  (the start does without it)

    inner = -1 if end == "end" else 0  # the character at the border that belongs to the passage
    place += by
    while 0 < place < len(text) and (splits_character(text, place) or text[place + inner] == "\n"):
        place += by
    return min(max(place, 0), len(text))


def _word_step(text: str, place: int, by: int) -> int:
    """The place one word further, within the text."""
    from desktop.text.snap import snap  # noqa: PLC0415  (as above)

    if by > 0:
        while place < len(text) and text[place].isspace():
            place += 1
        return snap(text, Span(place, place + 1)).end if place < len(text) else place
    while place > 0 and text[place - 1].isspace():
        place -= 1
    return snap(text, Span(place - 1, place)).start if place > 0 else place
