"""Rows of the inspector: a label with its key and count, an entity with its mentions."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from desktop.model.codebook import Label
from desktop.model.entity import Entity
from desktop.ui.mirror import placed, write
from desktop.ui.page.tips import type_name
from desktop.ui.theme import LIGHT, Theme, interface_font
from desktop.ui.translation import tr, translated

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("People", ("PERSON",)),
    ("Places", ("GPE", "LOC", "FAC")),
    ("Organisations", ("ORG",)),
    ("Nationalities, religions, parties", ("NORP",)),
    ("Events, laws, works", ("EVENT", "LAW", "WORK_OF_ART", "PRODUCT", "LANGUAGE")),
    ("Dates and times", ("DATE", "TIME")),
    ("Numbers", ("MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL")),
)
_INSET = 6  # pixels that the shade of a row reaches beyond its text
_FIRST = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_FOLDED = 6  # rows shown of a group before "more"
_NOBODY = Entity("", "", (), ())


class Row(QAbstractButton):
    """One line of the inspector: text at the left, a count at the right."""

    def __init__(self, parent: QWidget, theme: Theme, text: str, count: int) -> None:
        super().__init__(parent)
        self.theme = theme
        self.count = count
        self.setText(text)
        self.setMinimumHeight(24)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{text}, {count}")

    def sizeHint(self) -> QSize:
        """As wide as the inspector."""
        return QSize(100, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shade under the mouse, a ring with the focus, then the row itself."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect()).adjusted(-1, 0.5, -0.5, -0.5)
            if self.hasFocus():
                painter.setPen(QPen(self.theme.accent, 1))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            elif self.underMouse() and self.isEnabled():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.raised)
                painter.drawRoundedRect(area, 5, 5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setFont(interface_font(13))
            painter.setPen(self.theme.muted)
            inner = self.rect().adjusted(_INSET, 0, -_INSET, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self.count))
            self.draw(painter, QRectF(inner))

    def draw(self, painter: QPainter, inner: QRectF) -> None:
        """Paint what stands at the left."""
        raise NotImplementedError


class LabelRow(Row):
    """Dot, name and key of a label."""

    def __init__(self, parent: QWidget, theme: Theme, label: Label, count: int) -> None:
        super().__init__(parent, theme, label.name, count)
        self.label = label
        self.setToolTip(tr("Tag the selection as {label} ({key})", label=label.name, key=label.key.upper()))

    def draw(self, painter: QPainter, inner: QRectF) -> None:
        """Paint dot, name and key."""
        middle = inner.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.label(self.label.color))
        painter.drawEllipse(placed(painter, QRectF(inner.left(), middle - 4, 8, 8), inner))
        painter.setPen(self.theme.ink)
        name = inner.adjusted(18, 0, -30, 0)
        write(
            painter,
            placed(painter, name, inner),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )
        left = name.left() + QFontMetrics(painter.font()).horizontalAdvance(self.text()) + 8
        cap = placed(painter, QRectF(left, middle - 8.5, 18, 17), inner)
        painter.setPen(QPen(self.theme.line, 1))
        painter.setBrush(self.theme.raised)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(self.theme.muted)
        painter.setFont(interface_font(11))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.label.key.upper())


class EntityRow(Row):
    """Name of an entity, and its other names in grey; another article's entities are shown by the same rows."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, theme, "", 0)
        self.entity = _NOBODY
        self.folds = ""

    def show_entity(self, entity: Entity, theme: Theme) -> None:
        """Show an entity with the number of its mentions."""
        also = tr("Also: {names}", names=", ".join(entity.aliases)) if entity.aliases else ""
        lines = (entity.name, type_name(entity.type), also, tr("Click to walk through the mentions"))
        self.entity, self.folds = entity, ""
        self._say(entity.name, len(entity.mentions), theme)
        self.setToolTip("\n".join(line for line in lines if line))

    def show_rest(self, group: str, rest: Sequence[Entity], theme: Theme) -> None:
        """Stand for those of a group that are folded away."""
        self.entity, self.folds = _NOBODY, group
        self._say(tr("{n} more…", n=len(rest)), sum(len(entity.mentions) for entity in rest), theme)
        self.setToolTip(tr("Show them all"))

    def _say(self, text: str, count: int, theme: Theme) -> None:
        self.theme, self.count = theme, count
        self.setText(text)
        self.setAccessibleName(f"{text}, {count}")
        self.update()

    def draw(self, painter: QPainter, inner: QRectF) -> None:
        """Paint name and other names."""
        metrics = QFontMetrics(painter.font())
        painter.setPen(self.theme.ink)
        room = inner.adjusted(0, 0, -30, 0)
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        write(painter, placed(painter, room, inner), _FIRST, name)
        left = metrics.horizontalAdvance(name) + 8
        rest = room.adjusted(left, 0, 0, 0)
        if self.entity.aliases and rest.width() > 30:
            painter.setPen(self.theme.muted)
            other = metrics.elidedText(", ".join(self.entity.aliases), Qt.TextElideMode.ElideRight, int(rest.width()))
            write(
                painter, placed(painter, rest, inner), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, other
            )


class RowList(QWidget):
    """A column of rows that is filled anew."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: object = None
        self._open: set[str] = set()
        self._listed: Sequence[Entity] = ()
        self._titles: list[QLabel] = []  # made once and used for one article after the other: making and
        self._entities: list[EntityRow] = []  # polishing them anew was a third of what opening an article took

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        widget.show()

    def show_labels(self, labels: Sequence[Label], counts: dict[str, int], *, enabled: bool) -> None:
        """List these labels with their counts."""
        state = (tuple(labels), tuple(sorted(counts.items())), enabled, self.theme)
        if state == self._shown:
            return
        self._shown = state
        rows = [item.widget() for number in range(self._column.count()) if (item := self._column.itemAt(number))]
        if [getattr(row, "label", None) for row in rows] == list(labels) and self._same_theme(rows):
            for row in rows:
                if isinstance(row, LabelRow):
                    self._update(row, counts.get(row.label.id, 0), enabled=enabled)
            return
        self._clear()
        for label in labels:
            row = LabelRow(self, self.theme, label, counts.get(label.id, 0))
            row.setEnabled(enabled)
            row.clicked.connect(lambda _checked=False, name=label.id: self.picked.emit(name))
            self._add(row)

    def _same_theme(self, rows: Sequence[QWidget | None]) -> bool:
        return all(isinstance(row, Row) and row.theme is self.theme for row in rows)

    @staticmethod
    def _update(row: LabelRow, count: int, *, enabled: bool) -> None:
        row.setEnabled(enabled)
        if row.count != count:
            row.count = count
            row.setAccessibleName(f"{row.text()}, {count}")
            row.update()

    def show_entities(self, entities: Sequence[Entity]) -> None:
        """List these entities by group."""
        state = (tuple(entities), frozenset(self._open), self.theme)
        if state == self._shown:
            return
        self._shown, self._listed = state, entities
        known = {kind for _, kinds in GROUPS for kind in kinds}
        others = tuple(sorted({entity.type for entity in entities} - known))
        titles, rows = iter(self._titles[:]), iter(self._entities[:])
        column: list[QWidget] = []
        for name, kinds in (*GROUPS, (tr("Other"), others)):
            found = [entity for entity in entities if entity.type in kinds]
            if found:
                title = next(titles, None) or self._new_title()
                title.setText(translated(name))
                column.append(title)
                column += self._group(name, sorted(found, key=lambda item: -len(item.mentions)), rows)
        self._stand(column)
        for unused in (*titles, *rows):
            unused.hide()

    def _stand(self, widgets: Sequence[QWidget]) -> None:
        """Put these one below the other. The column rests meanwhile: it would place all of them for each one shown."""
        self._column.setEnabled(False)
        while self._column.takeAt(0) is not None:
            pass
        for widget in widgets:
            self._column.addWidget(widget)
            if widget.isHidden():
                widget.show()
        self._column.setEnabled(True)
        self._column.activate()

    def _group(self, name: str, found: Sequence[Entity], rows: Iterator[EntityRow]) -> Iterator[EntityRow]:
        shown = found if name in self._open or len(found) <= _FOLDED + 1 else found[:_FOLDED]
        for entity in shown:
            row = next(rows, None) or self._new_entity()
            row.show_entity(entity, self.theme)
            yield row
        if len(shown) < len(found):
            more = next(rows, None) or self._new_entity()
            more.show_rest(name, found[len(shown) :], self.theme)
            yield more

    def _new_title(self) -> QLabel:
        title = QLabel("", self)
        title.setProperty("role", "group")
        title.setContentsMargins(_INSET, 7, _INSET, 2)
        title.hide()
        self._titles.append(title)
        return title

    def _new_entity(self) -> EntityRow:
        row = EntityRow(self, self.theme)
        row.clicked.connect(lambda: self._pick(row))
        row.hide()
        self._entities.append(row)
        return row

    def _pick(self, row: EntityRow) -> None:
        if row.folds:
            self._open.add(row.folds)
            self.show_entities(self._listed)
        else:
            self.picked.emit(row.entity)
