"""Reads an article's marks: at once where it is short, first those on screen and then the rest where it is long."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from desktop.model.article import Article
from desktop.model.entity import Entity, Mention
from desktop.model.span import Span
from desktop.ui.page.marks import Marks
from desktop.ui.translation import tr
from desktop.workspace.coverage import nothing_in

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow
    from desktop.ui.work import Report

LONG = 60_000  # code points: about ten thousand words, all of whose marks are read within a frame or two
_BEFORE, _AFTER = 5_000, 20_000
_WORDS = 80  # code points by which the place being read is found in a changed text


class Named(NamedTuple):
    """The entities of an article, and each by the places where it is mentioned."""

    entities: tuple[Entity, ...] = ()
    by_place: Mapping[Span, Entity] = {}

    @classmethod
    def of(cls, mentions: tuple[Mention, ...], text: str) -> "Named":
        """Put mentions together."""
        from desktop.text.grouping import group  # noqa: PLC0415  (for the inspector: after the first frame)

        found = group(mentions, text)
        return cls(found, {mention.span: entity for entity in reversed(found) for mention in entity.mentions})


class MarksReader:
    """Gives the desk the marks of its article. What is read in the background never overtakes an edit."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._edits = 0
        self._partial = False
        self._named: Named | None = Named()

    def read(self, article: Article, place: int) -> Marks:
        """The marks to show first: all, or those around the place being read."""
        workspace = self._window.workspace
        near = Span(max(place - _BEFORE, 0), place + _AFTER) if len(article.text) > LONG else None
        marks = Marks(workspace.codebook)
        marks.set_annotations(workspace.annotations(article.id, near))
        marks.set_mentions(workspace.mentions(article.id, near))
        marks.nothing = self.nothing_in(article)
        self._partial = near is not None
        self._named = Named() if self._partial else None
        return marks

    def nothing_in(self, article: Article) -> tuple[Span, ...]:
        """The stretches of an article that were read and hold nothing to tag."""
        return nothing_in(self._window.workspace, article.id)

    def edited(self) -> None:
        """Note that the project has changed: what is being read in the background may be old."""
        self._edits += 1

    def reread_mentions(self, article: Article, marks: Marks) -> None:
        """Read the mentions again, for there are new ones."""
        if len(article.text) > LONG:
            self._partial = True
        else:
            marks.set_mentions(self._window.workspace.mentions(article.id))
            self._named = None

    def forget(self) -> None:
        """Know nothing, for no article is open."""
        self._partial, self._named = False, Named()

    def named(self) -> Named:
        """The entities of the open article; mentions are put together when somebody first asks."""
        desk = self._window.desk
        if self._named is None and desk.article is not None:
            self._named = Named.of(tuple(desk.marks.mentions.values()), desk.article.text)
        return self._named or Named()

    def finish(self) -> None:
        """Read in the background what is missing."""
        desk = self._window.desk
        if desk.article is not None and self._partial:
            self._partial = False
            self._start(desk.article)

    def _start(self, article: Article) -> None:
        edits = self._edits
        self._window.runner.start(
            tr("Reading marks"),
            lambda report: self._whole(article, report),
            done=lambda found: self._take(article, edits, *found),
            failed=self._window.notices.error,
            quiet=True,
        )

    def _whole(self, article: Article, report: "Report") -> tuple[Marks, Named]:
        """Runs in the background, with a connection of its own."""
        with self._window.workspace.connect() as own:
            marks = Marks(own.codebook)
            marks.set_annotations(own.annotations(article.id))
            report(1, 3, article.title)
            mentions = own.mentions(article.id)
            marks.set_mentions(mentions)
            report(2, 3, article.title)
            return marks, Named.of(tuple(mentions), article.text)

    def _take(self, article: Article, edits: int, marks: Marks, named: Named) -> None:
        desk = self._window.desk
        if desk.article is not article:
            return
        if edits != self._edits:
            self._start(article)
            return
        if desk.marks.selected in marks.annotations:
            marks.selected = desk.marks.selected
        marks.nothing, marks.recent = desk.marks.nothing, desk.marks.recent
        desk.marks, self._named = marks, named
        self._window.page.marks = marks
        self._window.page.refresh()
        desk.refresh_panels()


def same_place(before: str, after: str, index: int) -> int:
    """Where in a changed text the words stand that were at `index` of it before; near there, where they are gone."""
    if not index:
        return 0
    found = after.find(before[index : index + _WORDS], max(0, index - abs(len(after) - len(before))))
    return found if found >= 0 else min(index, len(after))
