"""The panels around the page: shown, folded where the window is narrow, put away to read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop.ui.library.view import choose_one

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_ROOM = 1000  # pixels of width below which the panels fold
_LITTLE = 760  # pixels of width below which the bars say less


class Panels:
    """Knows which panels are shown, and why not."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.focused = False
        self._away: tuple[QWidget, ...] = ()
        self._folded: tuple[QWidget, ...] | None = None

    def _sides(self) -> tuple[QWidget, ...]:
        return self._window.library, self._window.inspector

    def toggle(self, panel: QWidget) -> None:
        """Show or hide a panel; in a narrow window one takes the place of the other."""
        self.leave_focus()
        held: QWidget | None = self._window.focusWidget()
        if held is not None and panel.isAncestorOf(held):
            self._window.page.setFocus()  # or it would go to some button
        if self._folded is not None:
            for other in self._sides():
                other.setVisible(other is panel and not panel.isVisible())
        else:
            panel.setVisible(not panel.isVisible())

    def bring(self, panel: QWidget) -> None:
        """Show a panel if it is not shown."""
        self.leave_focus()
        if not panel.isVisible():
            self.toggle(panel)

    def fit(self) -> None:
        """Fold the panels in a window too narrow for them, and bring them back once there is room."""
        narrow = self._window.width() < _ROOM
        if narrow and self._folded is None:
            self._folded = tuple(panel for panel in self._sides() if not panel.isHidden())
            for panel in self._folded:
                panel.hide()
            self._offer(offered=True)
        elif not narrow and self._folded is not None:
            for panel in self._folded:
                panel.show()
            self._folded = None
            self._offer(offered=False)
        for bar in (self._window.top, self._window.status):
            bar.shorten(short=self._window.width() < _LITTLE)

    def _offer(self, *, offered: bool) -> None:
        for button in self._window.top.folded:
            button.setVisible(offered)
        for label in (self._window.top.brand, self._window.top.project):
            label.setVisible(not offered)

    def toggle_focus(self) -> None:
        """Show nothing but the page, or everything again; every part keeps its room, so the text does not move."""
        self.focused = not self.focused
        window = self._window
        if self.focused:
            parts = (*self._sides(), window.top, window.status)
            self._away = tuple(part for part in parts if not part.isHidden())
        for part in self._away:
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(self.focused)
            part.setSizePolicy(policy)
            part.setVisible(not self.focused)
        window.setProperty("focused", self.focused)
        window.style().unpolish(window)
        window.style().polish(window)
        window.page.setFocus()

    def leave_focus(self) -> bool:
        """Show everything again; whether only the page was shown."""
        if self.focused:
            self.toggle_focus()
            return True
        return False

    def step_back(self) -> None:
        """Put away what lies over the page, bring back what was put away; else let go of what is selected there."""
        window = self._window
        if not window.finder.close() and not self.leave_focus() and not window.banner.dismiss():
            choose_one(window.library.list)
            window.tagger.clear()

    def line_being_read(self) -> QRect:
        """The lines of the selection, or the caret's, over the whole width of the page; in the page's pixels."""
        page = self._window.page
        if not page.isVisible():
            return QRect()
        area = page.cursorRect()
        for box in page.boxes_of(page.selection()):
            area = area.united(box.toAlignedRect())
        area = area.intersected(page.viewport().rect())
        return area.adjusted(-page.width(), 0, page.width(), 0) if area.isValid() else area
