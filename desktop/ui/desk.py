"""The article on the desk: opens articles, follows changes, keeps the panels in step with the page."""

from typing import TYPE_CHECKING

from desktop.model.annotation import Annotation
from desktop.model.article import Article
from desktop.model.change import Change, ChangeKind
from desktop.model.entity import Entity
from desktop.model.span import Span
from desktop.ui.page.marks import Marks
from desktop.ui.reading import MarksReader, same_place
from desktop.ui.translation import tr
from desktop.workspace.doubts import doubts_of

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_LAST = "article"


class Desk:
    """Knows which article is open and what is selected in it."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.workspace = window.workspace
        self.article: Article | None = None
        self.marks = Marks(self.workspace.codebook)
        self.reader = MarksReader(window)
        self._unsubscribe = self.workspace.subscribe(self.follow)

    def close(self) -> None:
        """Note what is being read and where, and follow the project no longer."""
        self.window_flush()
        self._remember()
        self._unsubscribe()

    def window_flush(self) -> None:
        """Keep what is being typed, and the place being read."""
        if self.article is not None:
            self._window.inspector.card.flush()
            self.workspace.remember(f"place:{self.article.id}", str(self._window.page.top_index()))

    # opening

    def open_last(self) -> None:
        """Open the article that was open last, or the first."""
        last = int(self.workspace.recall(_LAST) or 0)
        wanted = [last] if last and self.workspace.is_shown(last) else []
        wanted = wanted or [row.id for row in self.workspace.rows("", None, 1, 0)]
        if wanted:
            self.open(wanted[0])
        else:
            self.show_nothing()

    def open(self, article_id: int) -> None:
        """Show an article where it was left. Raises PostilError where the file or its disk fails."""
        if self.article is not None and self.article.id == article_id:
            self._mark(article_id)
            return
        article = self.workspace.article(article_id)
        self.window_flush()
        self.article = article
        self._load(article, int(self.workspace.recall(f"place:{article_id}") or 0))
        self._mark(article_id)
        self._window.later(self._remember)

    def _remember(self) -> None:
        """Note which article is open, once it is on screen."""
        if self.article is not None:
            self.workspace.remember(_LAST, str(self.article.id))

    def _mark(self, article_id: int) -> None:
        if self._window.is_complete:
            self._window.library.mark(article_id)

    def catch_up(self) -> None:
        """Bring what surrounds the page, or was made after it, in step with an article that was opened."""
        if self.article is not None:
            self._mark(self.article.id)
            self.reader.finish()
        self.refresh_panels()

    def _load(self, article: Article, place: int) -> None:
        self.marks = self.reader.read(article, place)
        unsure = doubts_of(self.workspace, article.id)[0]
        note = tr("{n} lines unsure", n=unsure) if unsure else ""
        self._window.page.show_article(article, self.marks, note)
        self._window.show_place("page")
        if place > 0:
            self._window.page.scroll_to(place)
        if self._window.is_complete:
            # The panels follow after the frame that shows the article; only a passage of another must go at once.
            self._window.inspector.show_passage(None, None, "", writable=False)
            self._window.later(self.catch_up)

    def show_nothing(self) -> None:
        """Show the invitation of an empty project."""
        self.article = None
        self.marks = Marks(self.workspace.codebook)
        self.reader.forget()
        self._window.show_place("empty")
        self.refresh_panels()

    def step(self, by: int) -> None:
        """Open the next article of the list, or the one before."""
        neighbour = self._window.library.neighbour(by)
        if neighbour is not None:
            self.open(neighbour)

    # following the project

    def follow(self, change: Change) -> None:
        """Show what a change has changed."""
        here = self.article is not None and (not change.articles or self.article.id in change.articles)
        if here:  # what comes in during an import is no reason to begin again with what is being read
            self.reader.edited()
        if self._window.is_complete and change.kinds - {ChangeKind.ENTITIES, ChangeKind.ARTICLES}:
            self._window.banner.pass_by()
        if change.kinds & {ChangeKind.CODEBOOK, ChangeKind.ARTICLES}:
            self._window.library.refresh(change)
        if ChangeKind.CODEBOOK in change.kinds:
            self._window.controls.use_labels()
            self._window.appearance.wear()
        if ChangeKind.CODEBOOK in change.kinds or (
            ChangeKind.ARTICLES in change.kinds and not self.workspace.is_shown(self.article.id if self.article else 0)
        ):
            self._reopen()
        elif here and ChangeKind.TEXT in change.kinds:
            self._reopen(changed=True)
        elif here and change.kinds & {ChangeKind.ANNOTATIONS, ChangeKind.ENTITIES, ChangeKind.COVERAGE}:
            self._follow_here(change)
        if change.kinds - {ChangeKind.ENTITIES}:
            self._window.later(self._window.library.refresh)
        self._window.later(self.refresh_panels)
        self._window.page.refresh()

    def _follow_here(self, change: Change) -> None:
        article = self.article
        if article is None:
            return
        if ChangeKind.ENTITIES in change.kinds:
            self.reader.reread_mentions(article, self.marks)
            self.reader.finish()
        if ChangeKind.COVERAGE in change.kinds:
            self.marks.nothing = self.reader.nothing_in(article)
        if ChangeKind.ANNOTATIONS not in change.kinds:
            return
        if not change.focus:
            self.marks.set_annotations(self.workspace.annotations(article.id))
            return
        annotation = self.workspace.annotation(change.focus)
        if annotation is None:
            self.marks.drop(change.focus)
        else:
            self.marks.put(annotation)
            self.marks.selected = annotation.id

    def _reopen(self, *, changed: bool = False) -> None:
        """Open the article anew; where its text has changed, at the words that were being read."""
        before, selected = self.article, self.marks.selected
        if before is None or not self.workspace.is_shown(before.id):
            self.article = None
            self.open_last()
            return
        if not changed:
            self.article = None
            self.open(before.id)
            return
        top = self._window.page.top_index()
        self.article = article = self.workspace.article(before.id)
        self._load(article, same_place(before.text, article.text, top))
        self.pick(selected)
        self._window.chores.find_entities()

    # what is named and what is selected

    @property
    def entities(self) -> tuple[Entity, ...]:
        """The entities of the open article; none as long as those of a long one are being read."""
        return self.reader.named().entities

    @property
    def selected(self) -> Annotation | None:
        """The selected passage, or None."""
        return self.marks.annotations.get(self.marks.selected)

    def pick(self, annotation_id: str) -> None:
        """Select a passage of the open article; an empty id selects none."""
        if annotation_id == self.marks.selected:
            return
        self._window.inspector.card.flush()
        self.marks.selected = annotation_id if annotation_id in self.marks.annotations else ""
        self._window.page.refresh()
        self.refresh_panels()

    def walk_entity(self, entity: Entity) -> None:
        """Select the entity's next mention after the caret; after the last comes the first."""
        place = self._window.page.selection().end
        after = [mention for mention in entity.mentions if mention.span.start >= place]
        target = (after or list(entity.mentions))[0]
        self.pick("")
        self._window.page.select(target.span)
        self._window.page.reveal(target.span)

    # panels

    def refresh_panels(self) -> None:
        """Bring inspector and bars in step."""
        window, article = self._window, self.article
        if not window.is_complete:
            return
        text = article.text if article is not None else ""
        annotation = self.selected
        label = self.marks.labels.get(annotation.label) if annotation else None
        writable = not self.workspace.read_only and window.mode != "read"
        window.inspector.show_links(self.workspace.links(article.id) if article is not None else ())
        window.inspector.show_entities(self.entities, window.chores.entity_note())
        window.inspector.show_passage(annotation, label, text, writable=writable)
        window.spoken.follow()
        window.inspector.show_doubts(*(doubts_of(self.workspace, article.id) if article is not None else (0, 0)))
        enabled = writable and article is not None
        window.inspector.show_labels(self.workspace.codebook, self.marks.counts(), enabled=enabled)
        window.controls.refresh()

    def reveal_passage(self, annotation: Annotation) -> None:
        """Open the passage's article if need be, select the passage and bring it on screen."""
        self.open(annotation.article_id)
        self.pick(annotation.id)
        extent = annotation.extent
        self._window.page.reveal(Span(extent.start, min(extent.end, extent.start + 400)))
