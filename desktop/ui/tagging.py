"""Turns the reader's gestures into edits: tag, relabel, resize, delete, describe, undo."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.errors import PostilError
from desktop.model.annotation import Annotation
from desktop.model.article import ArticleState
from desktop.model.change import Change, ChangeKind
from desktop.model.edit import AddAnnotation, Edit, RemoveAnnotation, ReplaceAnnotation, SetState
from desktop.model.span import Span
from desktop.ui.keys import with_key
from desktop.ui.said import said
from desktop.ui.translation import quoted, tr

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_NAME_LENGTH = 40


class Tagger:
    """Edits the open article through the workspace; every method is one undoable step."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._workspace = window.workspace

    def do(self, edit: Edit, name: str) -> bool:
        """Whether the edit is on the disk; says why where it is not."""
        try:
            self._workspace.do(edit, name)
        except PostilError as error:
            self._window.notices.error(error)
            return False
        return True

    def quoted(self, span: Span) -> str:
        """The words of a stretch in quotation marks, short enough for the name of a step."""
        return quoted(self.words(span))

    def words(self, span: Span) -> str:
        """The same without the marks."""
        article = self._window.desk.article
        text = " ".join(span.of(article.text).split()) if article else ""
        return text if len(text) <= _NAME_LENGTH else f"{text[:_NAME_LENGTH].rsplit(' ', 1)[0]}…"

    def tag(self, label_id: str) -> None:
        """Tag the selection; without one, give the selected passage that label."""
        desk, page = self._window.desk, self._window.page
        label = desk.marks.labels.get(label_id)
        if desk.article is None or label is None or self.refuses():
            return
        span = page.selection()
        if not len(span):
            self._relabel(label_id, label.name)
            return
        annotation = self._workspace.new_annotation(desk.article.id, label_id, (span,))
        if self.do(AddAnnotation(annotation), tr("Tag {quote} as {label}", quote=self.quoted(span), label=label.name)):
            page.clear_selection()

    def refuses(self) -> bool:
        """Whether nothing can be edited now; if so, it is said why."""
        if self._window.mode == "read":
            self._window.notices.hint(
                tr("You are in Read. Choose {tag} to tag passages.", tag=with_key(tr("Tag"), "mode.tag"))
            )
            return True
        if self._workspace.read_only:
            self._window.notices.read_only()
            return True
        return False

    def _relabel(self, label_id: str, name: str) -> None:
        old = self._window.desk.selected
        if old is None:
            self._window.notices.hint(
                tr("Nothing is selected. Select words with the mouse, or with Shift and the arrows.")
            )
            return
        if old.label != label_id:
            self.do(ReplaceAnnotation(replace(old, label=label_id)), tr("Change label to {label}", label=name))

    def describe(self, annotation: Annotation) -> None:
        """Keep roles, attributes and note as the card has them; label and borders stay as they are in the project."""
        current = self._window.desk.marks.annotations.get(annotation.id)
        if current is None:
            return
        new = replace(current, roles=annotation.roles, attributes=annotation.attributes, note=annotation.note)
        if new == current:
            return
        name = tr("Describe {quote}", quote=self.quoted(new.spans[0]))
        if self.refuses() or not self.do(ReplaceAnnotation(new), name):
            self._window.inspector.card.take_back(current)

    def delete(self, annotation_id: str = "") -> None:
        """Take a passage's tag away, by default the selected one's."""
        annotation = self._window.desk.marks.annotations.get(annotation_id or self._window.desk.marks.selected)
        if annotation is not None and not self.refuses():
            start = annotation.extent.start
            self.do(
                RemoveAnnotation(annotation.id), tr("Delete tag of {quote}", quote=self.quoted(annotation.spans[0]))
            )
            self._window.page.select(Span(start, start))
            self._window.page.setFocus()

    def toggle_done(self) -> None:
        """Mark the open article as done, or as to do again."""
        article = self._window.desk.article
        if article is None or self._workspace.read_only:
            return
        done = self._workspace.article(article.id).state is ArticleState.DONE
        state = ArticleState.TODO if done else ArticleState.DONE
        self.do(SetState((article.id,), state), tr("Mark as to do") if done else tr("Mark as done"))

    def copy_quote(self) -> None:
        """Put the selected words, or the selected passage, on the clipboard with where they stand."""
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415  (the start does without it)

        desk, span = self._window.desk, self._window.page.selection()
        if desk.article is None:
            return
        spans = (span,) if len(span) else desk.selected.spans if desk.selected is not None else ()
        words = " … ".join(" ".join(each.of(desk.article.text).split()) for each in spans)
        if words:
            where = (desk.article.title, desk.article.source, desk.article.published)
            QGuiApplication.clipboard().setText(f"“{words}” ({', '.join(part for part in where if part)})")
            self._window.notices.quietly(tr("Copied as a quotation"))

    # undo

    def undo(self) -> None:
        """Take the last step back and show where."""
        what = tr("Undone: {name}", name=said(self._workspace.undo_name))
        change = self._travel(self._workspace.undo, what)
        if change is not None and ChangeKind.ARTICLES in change.kinds:  # a whole import may have gone with one key
            self._window.banner.tell(what, (tr("Redo"), lambda: self._window.controls.run("redo")))

    def redo(self) -> None:
        """Do the step again and show where."""
        self._window.banner.dismiss()
        self._travel(self._workspace.redo, tr("Done again: {name}", name=said(self._workspace.redo_name)))

    def _travel(self, move: Callable[[], Change | None], what: str) -> Change | None:
        self._window.inspector.card.flush()
        before = self._window.desk.article
        try:
            change = move()
        except PostilError as error:
            self._window.notices.error(error)
            return None
        if change is None:
            return None
        self._window.notices.quietly(what)
        annotation = self._workspace.annotation(change.focus) if change.focus else None
        if annotation is not None:
            self._window.desk.reveal_passage(annotation)
        elif len(change.articles) == 1 or (before is not None and not self._workspace.is_shown(before.id)):
            shown = [article_id for article_id in sorted(change.articles) if self._workspace.is_shown(article_id)]
            if shown:  # where another one took the place of the article, it is that one
                self._window.desk.open(shown[0])
        return change

    # moving between passages

    def pick_at_caret(self) -> None:
        """Select the innermost passage at the caret."""
        found = self._window.desk.marks.passages_at(self._window.page.selection().start)
        if found:
            self._window.desk.pick(found[0].id)

    def step(self, by: int) -> None:
        """Select the next passage, or the one before; in Review, on into the next article."""
        desk, page = self._window.desk, self._window.page
        ordered = sorted(desk.marks.annotations.values(), key=lambda item: (item.extent, item.id))
        current = desk.selected
        if current is not None:
            number = next(place for place, item in enumerate(ordered) if item.id == current.id) + by
        else:
            caret = page.selection().start
            before = sum(item.extent.start < caret for item in ordered)
            number = before if by > 0 else before - 1
        page.setFocus()
        if 0 <= number < len(ordered):
            page.clear_selection()
            desk.reveal_passage(ordered[number])
        elif self._window.mode == "review":
            self._into_neighbour(by)

    def _into_neighbour(self, by: int) -> None:
        desk = self._window.desk
        before = desk.article
        desk.step(by)
        if desk.article is not None and desk.article is not before and desk.marks.annotations:
            ordered = sorted(desk.marks.annotations.values(), key=lambda item: (item.extent, item.id))
            desk.reveal_passage(ordered[0 if by > 0 else -1])

    def clear(self) -> None:
        """Go back to the page; from there, let go of the selected words, or of the selected passage."""
        page = self._window.page
        if not page.isVisible():
            self._window.empty.setFocus()
        elif not page.hasFocus():
            page.setFocus()
        elif len(page.selection()):
            page.clear_selection()
        else:
            self._window.desk.pick("")
            self._window.desk.marks.recent = ""
