"""How the page is to be read: face, size, measure, line height, theme and entities, each seen at once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui.appearance import entity_ways, themes
from desktop.ui.focus import one_stop
from desktop.ui.inspector.rows import GROUPS
from desktop.ui.theme import FACES, font_families
from desktop.ui.translation import tr, translated

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


def _first(name: str) -> str:
    """The first of the kinds that a group's name lists."""
    return name.replace("،", ",").split(",")[0]


class ReadingMenu(QFrame):
    """A card below its button; every choice takes effect at once and is kept."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self._window = window
        self.setObjectName("readingmenu")
        self.setAccessibleName(tr("Type and colours"))
        self.choices: dict[tuple[str, str], QPushButton] = {}
        self.types: dict[str, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 14, 16, 14)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(9)
        self._choice("face", tr("Face"), (("serif", tr("Serif")), ("sans", tr("Sans")), ("clear", tr("Clear"))))
        self._size()
        self._choice("width", tr("Lines"), (("narrow", tr("Narrow")), ("medium", tr("Medium")), ("wide", tr("Wide"))))
        self._choice("spacing", tr("Spacing"), (("close", tr("Close")), ("normal", tr("Normal")), ("open", tr("Open"))))
        self._choice("theme", tr("Theme"), themes())
        self._choice("entities", tr("Entities"), entity_ways())
        self._kinds()
        self.refresh()

    # rows

    def _row(self, title: str, *widgets: QWidget, gap: int = 0) -> None:
        number = self._grid.rowCount()
        name = QLabel(title, self)
        name.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(gap)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch()
        self._grid.addWidget(name, number, 0)
        self._grid.addLayout(row, number, 1)

    def _button(self, text: str, name: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked=False: run())
        return button

    def _choice(self, setting: str, title: str, choices: tuple[tuple[str, str], ...]) -> None:
        group = QButtonGroup(self)
        made = []
        for number, (value, text) in enumerate(choices):
            button = self._button(text, f"{title}: {text}", lambda value=value: self._choose(setting, value))  # type: ignore[misc]
            button.setCheckable(True)
            place = "first" if number == 0 else "last" if number == len(choices) - 1 else "middle"
            button.setProperty("segment", place)
            if setting == "face":
                button.setProperty("face", value)
                font_families(value)  # has the face loaded
                button.setStyleSheet(f'font-family: "{FACES[value].family}"; font-size: 14px;')
            group.addButton(button)
            self.choices[setting, value] = button
            made.append(button)
        one_stop(group)
        self._row(title, *made)

    def _size(self) -> None:
        smaller = self._button("A−", tr("Smaller text"), lambda: self._zoom(-10))  # noqa: RUF001  (a true minus)
        larger = self._button("A+", tr("Larger text"), lambda: self._zoom(10))
        self.percent = self._button("", tr("Normal text size"), lambda: self._zoom(0))
        for button, place in ((smaller, "first"), (self.percent, "middle"), (larger, "last")):
            button.setProperty("segment", place)
        self._row(tr("Size"), smaller, self.percent, larger)

    def _kinds(self) -> None:
        """Which types of entities are marked: one chip for each group of the inspector, over two columns."""
        grid = QGridLayout()
        grid.setSpacing(6)
        for number, (name, kinds) in enumerate(GROUPS):
            shown = translated(name)
            title = tr("Mark {kind}", kind=shown)
            chip = self._button(_first(shown), title, lambda kinds=kinds: self._hide(kinds))  # type: ignore[misc]
            chip.setCheckable(True)
            chip.setProperty("role", "mark")
            self.types[name] = chip
            grid.addWidget(chip, *((number // 2, number % 2) if number < 6 else (3, 0)))
        self._grid.addLayout(grid, self._grid.rowCount(), 0, 1, 2)

    # choices

    def _choose(self, setting: str, value: str) -> None:
        self._window.appearance.choose(setting, value)
        self.refresh()

    def _zoom(self, by: int) -> None:
        self._window.appearance.zoom(by)
        self.refresh()

    def _hide(self, kinds: tuple[str, ...]) -> None:
        self._window.appearance.toggle_types(kinds)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now."""
        settings = self._window.settings
        for (setting, value), button in self.choices.items():
            button.setChecked(settings.text(setting) == value)
        self.percent.setText(f"{self._window.appearance.percent} %")
        hidden = self._window.appearance.hidden_types()
        kinds = dict(GROUPS)
        for name, chip in self.types.items():
            chip.setChecked(not hidden.issuperset(kinds[name]))
            chip.setEnabled(settings.text("entities") != "off")

    def open_at(self, place: QPoint) -> None:
        """Open with its top outer corner at a place of the screen."""
        self.refresh()
        self.adjustSize()
        self.move(place.x() if self.isRightToLeft() else place.x() - self.width(), place.y())
        self.show()
        checked = next(button for (name, _), button in self.choices.items() if name == "face" and button.isChecked())
        checked.setFocus()
