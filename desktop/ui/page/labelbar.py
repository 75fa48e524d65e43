"""The bar of labels that floats below a selection: one click or one key tags it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QPushButton, QWidget

from desktop.model.codebook import Label
from desktop.ui.colours import mix, on
from desktop.ui.mirror import placed
from desktop.ui.theme import Theme, interface_font
from desktop.ui.translation import tr

_SHOWN = 5
_MARGIN = 8


class LabelButton(QAbstractButton):
    """A label's name and key, in the label's colour under the mouse."""

    def __init__(self, label: Label, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = label
        self.setText(label.name)
        self.setToolTip(tr("Tag as {label} ({key})", label=label.name, key=label.key.upper()))
        self.setAccessibleName(tr("Tag as {label}", label=label.name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.theme: Theme | None = None

    def sizeHint(self) -> QSize:
        """Wide enough for name and key."""
        name = QFontMetrics(interface_font(13)).horizontalAdvance(self.text())
        key = QFontMetrics(interface_font(11)).horizontalAdvance(self.label.key.upper())
        return QSize(name + key + 32, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, then key; filled under the mouse."""
        if self.theme is None:
            return
        ground, text = self.theme.ink, self.theme.page
        hot = self.underMouse() or self.isDown()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if hot:
                ground = QColor(self.label.color)
                text = on(ground)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(mix(QColor(self.label.color), self.theme.page, 0.8))
                painter.drawEllipse(placed(painter, QRectF(5, self.height() / 2 - 2, 5, 5), QRectF(self.rect())))
            painter.setPen(text)
            painter.setFont(interface_font(13))
            inner = placed(painter, QRectF(self.rect()).adjusted(15, 0, -8, 0), QRectF(self.rect()))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
            painter.setPen(mix(text, ground, 0.75))
            painter.setFont(interface_font(11))
            key = self.label.key.upper()
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, key)


class LabelBar(QWidget):
    """Shown while something is selected; `chosen` gives the label's id, `joined` adds the words to the passage before.

    `menu` has all labels, once it was opened.
    """

    chosen = Signal(str)
    joined = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 5, 6, 5)
        self._row.setSpacing(3)
        self._theme: Theme | None = None
        self._labels: tuple[Label, ...] = ()
        self._buttons: list[QWidget] = []
        self._more: QPushButton | None = None
        self.plus: QPushButton | None = None
        self._room = -1
        self.menu: QMenu | None = None
        self.setAccessibleName(tr("Labels for the selection"))
        self.hide()

    def set_labels(self, labels: Sequence[Label], theme: Theme) -> None:
        """Offer these labels: the first few as buttons, as far as there is room, and all of them in the menu."""
        self._theme, self._room = theme, -1
        self._labels = tuple(label for label in labels if not label.deprecated)
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons = []
        self.plus = self._quiet_button("+", tr("Add to the passage"), theme)
        self.plus.clicked.connect(self.joined)
        self.plus.hide()
        self._row.addWidget(self.plus)
        for label in self._labels[:_SHOWN]:
            button = LabelButton(label, self)
            button.theme = theme
            button.clicked.connect(lambda _checked=False, name=label.id: self.chosen.emit(name))
            self._row.addWidget(button)
            self._buttons.append(button)
        self._more = self._more_button(theme)
        self._row.addWidget(self._more)

    def _quiet_button(self, text: str, name: str, theme: Theme) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setStyleSheet(
            f"QPushButton {{ background: transparent; border: none; color: {theme.page.name()}; padding: 2px 8px; }}"
        )
        return button

    def _more_button(self, theme: Theme) -> QPushButton:
        more = self._quiet_button("⋯", tr("All labels"), theme)
        more.clicked.connect(lambda: self._open_menu(more.mapToGlobal(more.rect().bottomLeft())))
        return more

    def _open_menu(self, place: QPoint) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self)
        for label in self._labels:
            action = self.menu.addAction(f"{label.name}\t{label.key.upper()}")
            action.triggered.connect(lambda _checked=False, name=label.id: self.chosen.emit(name))
        self.menu.popup(place)

    def _fit(self, room: int) -> None:
        """Show as many buttons as stand side by side in so many pixels, and the menu for the rest."""
        if room == self._room or self._more is None:
            return
        self._room = room
        for number in range(len(self._buttons), -1, -1):
            for place, button in enumerate(self._buttons):
                button.setVisible(place < number)
            self._more.setVisible(number < len(self._labels))
            self.adjustSize()
            if self.width() <= room:
                return

    def offer_join(self, name: str) -> None:
        """Offer to add the words to the passage of that name; for an empty name, nothing is there to add to."""
        if self.plus is not None and self.plus.isHidden() == bool(name):
            self.plus.setVisible(bool(name))
            self._room = -1
        if self.plus is not None:
            self.plus.setToolTip(tr("Add to “{passage}”", passage=name))

    def place(self, boxes: Sequence[QRectF], area: QRect) -> None:
        """Stand below the selection, else above, else small beside it, never over it; hidden while it is off screen."""
        seen = [box for box in boxes if box.bottom() > area.top() and box.top() < area.bottom()]
        if not seen or not self._labels:
            self.hide()
            return
        self._fit(area.width() - 2 * _MARGIN)
        top = round(seen[-1].bottom()) + _MARGIN
        if top + self.height() > area.bottom():
            top = round(seen[0].top()) - self.height() - _MARGIN
        if top >= area.top():
            left = round(seen[-1].center().x() - self.width() / 2)
            self.move(max(area.left() + _MARGIN, min(left, area.right() - self.width() - _MARGIN)), top)
        else:
            self._place_beside(seen, area)
        self.show()
        self.raise_()

    def _place_beside(self, seen: Sequence[QRectF], area: QRect) -> None:
        """The menu's button alone, in the margin: right of the text, or left of it where there is no room."""
        self._fit(0)
        left = round(max(box.right() for box in seen)) + _MARGIN
        if left + self.width() > area.right():
            left = max(round(min(box.left() for box in seen)) - self.width() - _MARGIN, area.left())
        top, bottom = max(seen[0].top(), area.top()), min(seen[-1].bottom(), area.bottom())
        self.move(left, round((top + bottom - self.height()) / 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dark bar with round corners."""
        if self._theme is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.ink)
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
