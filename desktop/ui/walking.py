"""The caret's steps over the page, and selections that grow and shrink, by the units of the text."""

from typing import TYPE_CHECKING

from desktop.model.annotation import Origin
from desktop.model.span import Span
from desktop.ui.translation import tr

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class Walker:
    """Moves caret and selection; changes nothing."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._grown: list[tuple[Span, Span]] = []  # each growth: from what, to what

    @property
    def _text(self) -> str:
        article = self._window.desk.article
        return article.text if article is not None else ""

    def step(self, unit: str, by: int) -> None:
        """Put the caret where the next unit begins, or the one before."""
        self._go(self._place(unit, by, self._window.page.selection().start))

    def extend(self, unit: str, by: int) -> None:
        """Grow the selection to where the next unit begins, or take the last one off again."""
        span = self._window.page.selection()
        index = span.end
        while by > 0 and index < len(self._text) and self._text[index].isspace():
            index += 1
        end = self._place(unit, by, index)
        while end > span.start and self._text[end - 1].isspace():
            end -= 1
        if by < 0 and end <= span.start:
            self._select(Span(self._place(unit, -1, span.start), span.end))
        else:
            self._select(Span(span.start, max(end, span.start)))

    def grow(self) -> None:
        """Select the next larger unit around the selection, or the word at the caret; in Read, go on by a screen."""
        if self._window.mode == "read":
            self._leaf(1)
            return
        from desktop.text.units import grown  # noqa: PLC0415  (the start does without it)

        before = self._window.page.selection()
        after = grown(self._text, before)
        if after != before:
            if not self._grown or self._grown[-1][1] != before:
                self._grown.clear()
            self._grown.append((before, after))
            self._select(after)

    def shrink(self) -> None:
        """Take the last growth back; a selection that has not grown shrinks to the unit at its start.

        In Read, go back by a screen.
        """
        if self._window.mode == "read":
            self._leaf(-1)
            return
        from desktop.text.units import shrunk  # noqa: PLC0415  (as above)

        span = self._window.page.selection()
        if self._grown and self._grown[-1][1] == span:
            self._select(self._grown.pop()[0])
        else:
            self._grown.clear()
            self._select(shrunk(self._text, span))

    def _leaf(self, by: int) -> None:
        """Scroll by a screen, less a line or two that lead over."""
        bar = self._window.page.verticalScrollBar()
        bar.setValue(bar.value() + by * (bar.pageStep() - 2 * self._window.page.look.size))

    def entity(self, by: int) -> None:
        """Select the next mention of an entity, or the one before."""
        marks, span = self._window.desk.marks, self._window.page.selection()
        found = self._near([mention.span for mention in marks.mentions.values()], span, by)
        if found is not None:
            self._select(found)

    def suggestion(self, by: int) -> None:
        """Select the next passage that a model or a rule suggests, or the one before."""
        desk, page = self._window.desk, self._window.page
        offered = {
            item.extent: item for item in desk.marks.annotations.values() if item.origin in {Origin.MODEL, Origin.RULE}
        }
        here = desk.selected.extent if desk.selected is not None else page.selection()
        found = self._near(list(offered), here, by)
        if found is None:
            self._window.notices.quietly(tr("No more suggestions here"))
        else:
            page.clear_selection()
            desk.reveal_passage(offered[found])

    @staticmethod
    def _near(spans: list[Span], here: Span, by: int) -> Span | None:
        from desktop.text.units import entity_step  # noqa: PLC0415  (as above)

        if not len(here) and here.start == 0 and by > 0:
            at_once = [span for span in spans if span.start == 0]
            if at_once:
                return at_once[0]
        return entity_step(spans, here.start, by)

    def _place(self, unit: str, by: int, index: int) -> int:
        from desktop.text.units import Unit, next_start, previous_start  # noqa: PLC0415  (as above)

        kind: Unit = Unit(unit)
        return (next_start if by > 0 else previous_start)(self._text, index, kind)

    def _go(self, index: int) -> None:
        self._window.desk.pick("")
        self._select(Span(index, index))

    def _select(self, span: Span) -> None:
        page = self._window.page
        page.setFocus()
        page.select(span)
        page.reveal(span if len(span) else Span(span.start, min(span.start + 1, len(self._text))))
