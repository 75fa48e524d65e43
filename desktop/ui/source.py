"""The original of an article beside its clean text: what was removed, why, and the way to change that."""

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout
from shiboken6 import isValid

from desktop.errors import PostilError
from desktop.model.change import Change, ChangeKind
from desktop.model.span import Span
from desktop.ui.changing import LONG, Changing, change_source
from desktop.ui.said import said, told
from desktop.ui.sourcebar import SourceBar
from desktop.ui.sourcehead import SourceHead, fits
from desktop.ui.sourcepane import Mark, SourcePane
from desktop.ui.translation import tr, translated
from desktop.workspace import recleaning
from desktop.workspace.source import MOVED, Shown, SourceView, State, Stretch

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow
    from desktop.ui.work import Job


class SourceDialog(QDialog):
    """Shows the source of one article, follows changes of it, and restores and removes lines."""

    def __init__(self, article_id: int, title: str, window: "MainWindow") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Original · {title}", title=title))
        self.resize(1240, 820)
        self.article_id, self._window, self._workspace = article_id, window, window.workspace
        self.view: SourceView = self._workspace.source(article_id)
        self.shown: Shown = self.view.readable
        self.current: Stretch | None = None
        self._only = "all"
        self._following = False
        self._job: Job | None = None
        self.original = SourcePane(window.theme, self, rail=True)
        self.original.setAccessibleName(tr("Original"))
        self.clean = SourcePane(window.theme, self, rail=False)
        self.clean.setAccessibleName(tr("Article"))
        self.head, self.bar = SourceHead(self, markup=self.view.is_markup), SourceBar(self)
        self._arrange()
        self._connect()
        self._unsubscribe = self._workspace.subscribe(self._follow)
        self.refresh()
        self.original.setFocus()

    # parts

    def _arrange(self) -> None:
        columns = QGridLayout()
        columns.setHorizontalSpacing(1)
        columns.setVerticalSpacing(4)
        for place, (text, pane) in enumerate(((tr("Original"), self.original), (tr("Article"), self.clean))):
            label = QLabel(text.upper(), self)
            label.setProperty("role", "section")
            label.setContentsMargins(20, 0, 0, 0)
            columns.addWidget(label, 0, place)
            columns.addWidget(pane, 1, place)
            columns.setColumnStretch(place, 6 - place)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addLayout(columns, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.original.picked.connect(self._picked)
        self.clean.picked.connect(self._picked_clean)
        self.original.moved.connect(lambda: self._sync(self.original))
        self.clean.moved.connect(lambda: self._sync(self.clean))
        self.bar.asked.connect(self.act)
        self.head.filtered.connect(self.show_only)
        self.head.markup.clicked.connect(self.refresh)
        self.head.again.setVisible(bool(self.view.encoding))
        self.head.again.clicked.connect(self._ask_encoding)
        self.head.rules.clicked.connect(self._window.dialogs.rules)
        self.head.left_out.clicked.connect(lambda: self._window.dialogs.unplaced(self.article_id))
        keys = {
            "]": lambda: self.step(1),
            "[": lambda: self.step(-1),
            "R": lambda: self.act("toggle"),
            "Shift+R": lambda: self.act("all"),
            "K": lambda: self.act("keep"),
            "A": lambda: self.act("rule"),
            "Ctrl+Z": lambda: self._window.controls.run("undo"),
            "Ctrl+Shift+Z": lambda: self._window.controls.run("redo"),
        }
        for key, call in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(call)
        for pane in (self.original, self.clean):
            for key in ("Space", "Return", "Enter"):  # elsewhere they press buttons
                shortcut = QShortcut(QKeySequence(key), pane)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(lambda: self.act("toggle"))

    # what is shown

    def refresh(self) -> None:
        """Show the article and its source as they are now, at the same place."""
        first = not self.original.shown
        self.view = self._workspace.source(self.article_id)
        self.shown = self.view.raw if self.head.markup.isChecked() else self.view.readable
        tops = self.original.verticalScrollBar().value(), self.clean.verticalScrollBar().value()
        self._following = True
        self.original.show_text(self.shown.text)
        self.original.show_marks([_mark(stretch) for stretch in self.shown.stretches])
        self.clean.show_text(self.view.clean)
        self.clean.show_marks(self._clean_marks())
        if not first:
            self.original.verticalScrollBar().setValue(tops[0])
            self.clean.verticalScrollBar().setValue(tops[1])
        self._following = False
        self._say()
        self._choose(self._again())

    def _say(self) -> None:
        lost = len(recleaning.unplaced_of(self._workspace, self.article_id))
        self.head.show_counts(self.shown.stretches, self._only, lost)
        self.head.about.setText(" · ".join(part for part in (self.view.name, said(self.view.note)) if part))

    def _clean_marks(self) -> list[Mark]:
        found = ((stretch, self._in_clean(stretch)) for stretch in self.shown.stretches if not stretch.is_out)
        return [_mark(stretch)._replace(span=span) for stretch, span in found if len(span)]

    def _in_clean(self, stretch: Stretch) -> Span:
        """Where a line that is in the article stands in its text."""
        start = self.view.map.to_clean(stretch.source.start)
        return Span(start, max(start, self.view.map.to_clean(stretch.source.end)))

    def _again(self) -> Stretch | None:
        """The current line as it is now."""
        if self.current is None:
            return None
        spot = self.current.source
        same = (each for each in self.shown.stretches if each.source.overlaps(spot))
        return next(same, None) or self.shown.line_at(min(self.shown.map.to_clean(spot.start), len(self.shown.text)))

    def show_only(self, name: str) -> None:
        """Go through all lines decided about, or only the removed, the unsure, or the reader's own."""
        self._only = name
        self._say()
        if name != "all":
            self.step(1, again=True)

    def step(self, by: int, *, again: bool = False) -> None:
        """Go to the next line, or the one before; `again`: the first from here on may be the current one."""
        wanted = [each for each in self.shown.stretches if fits(each, self._only)]
        starts = [stretch.span.start for stretch in wanted]
        here = self.original.top_index() if self.current is None else self.current.span.start
        if by > 0:
            fresh = again or self.current is None
            number = bisect_left(starts, here) if fresh else bisect_right(starts, here)
        else:
            number = bisect_left(starts, here) - 1
        if again and number == len(wanted) and wanted:
            number = 0
        if 0 <= number < len(wanted):
            self._choose(wanted[number])
            self.original.reveal(wanted[number].span)

    def _choose(self, stretch: Stretch | None) -> None:
        self.current = stretch
        self.original.select_stretch(stretch.span if stretch is not None else None)
        kept = stretch is not None and not stretch.is_out
        self.clean.select_stretch(self._in_clean(stretch) if stretch is not None and kept else None)
        words = stretch.span.of(self.shown.text) if stretch is not None else ""
        writable = not self._workspace.read_only and self.view.can_change
        self.bar.show_stretch(stretch, words, len(self._together()), writable=writable)

    def _together(self) -> list[Stretch]:
        """The lines that were decided about together with the current one."""
        if self.current is None:
            return []
        whole, state = self.current.whole, self.current.state
        return [each for each in self.shown.stretches if each.whole == whole and each.state is state]

    def _sync(self, pane: SourcePane) -> None:
        """Scroll the other column to the same place."""
        if self._following:
            return
        self._following = True
        top = pane.top_index()
        if pane is self.original:
            self.clean.scroll_to(
                self.view.map.to_clean(self.shown.map.to_source(min(top, self.shown.map.clean_length)))
            )
        else:
            source = self.view.map.to_source(min(top, self.view.map.clean_length))
            self.original.scroll_to(self.shown.map.to_clean(source))
        self._following = False

    # gestures

    def _picked(self, index: int) -> None:
        stretch = self.shown.at(index) if index >= 0 else None
        if stretch is None:
            self._choose(self.shown.line_at(index) if index >= 0 else None)
            return
        self._choose(stretch)
        if stretch.state in {State.REMOVED, State.RESTORED}:
            self.act("toggle")

    def _picked_clean(self, index: int) -> None:
        if index < 0 or index >= self.view.map.clean_length:
            return
        place = self.shown.map.to_clean(self.view.map.to_source(index))
        self._choose(self.shown.at(place) or self.shown.line_at(place))
        if self.current is not None:
            self.original.reveal(self.current.span)

    def act(self, wanted: str) -> None:
        """Do with the current line what the user wants: `toggle`, `all`, `keep`, `rule`."""
        stretch = self.current
        under_way = self._job is not None and self._job in self._window.runner.jobs
        if stretch is None or under_way or (wanted == "keep" and stretch.state is not State.UNSURE):
            return
        if self._window.notices.refuse_writing():
            return
        if wanted == "rule":
            self._window.dialogs.rule(self.article_id, stretch)
            return
        change: Changing = recleaning.restore if stretch.is_out else recleaning.remove
        change = recleaning.keep if wanted == "keep" else change
        span = stretch.source if wanted == "toggle" else stretch.whole
        self._job = change_source(self._window, self.article_id, change, span, self._failed)

    def _failed(self, error: PostilError) -> None:
        if isValid(self):
            self.bar.what.setText(told(error))

    def _follow(self, change: Change) -> None:
        here = not change.articles or self.article_id in change.articles
        if not here or not change.kinds & {ChangeKind.TEXT, ChangeKind.RULES}:
            return
        if len(self.view.clean) < LONG:
            self.refresh()
        else:  # the page has just been laid out anew: between that and this, the window lives for a moment
            QTimer.singleShot(0, self, self.refresh)

    def _ask_encoding(self) -> None:
        from desktop.ui.rereading import EncodingDialog  # noqa: PLC0415  (rarely opened)

        if not self._window.notices.refuse_writing():
            EncodingDialog(self.article_id, self._window).open()

    def done(self, result: int) -> None:
        """Follow the project no longer."""
        self._unsubscribe()
        super().done(result)


def _mark(stretch: Stretch) -> Mark:
    kind = "moved" if stretch.is_out and stretch.reason in MOVED else str(stretch.state)
    reason = translated(stretch.reason)
    if stretch.state is State.RESTORED:
        reason = tr("kept by you")
    elif stretch.state is State.UNSURE:
        reason = tr("unsure: {reason}", reason=reason)
    return Mark(stretch.span, kind, reason)
