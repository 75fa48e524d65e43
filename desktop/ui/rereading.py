"""Asks in which encoding a source is to be read, and shows how it would begin."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from desktop.errors import PostilError
from desktop.ui.said import said
from desktop.ui.translation import tr
from desktop.workspace.rereading import preview, read_again

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_NAME = Qt.ItemDataRole.UserRole


def encodings() -> dict[str, str]:
    """The encodings that are offered, with whose letters they have."""
    letters = (
        (tr("All writing"), "utf-8 utf-16-le utf-16-be"),
        (tr("Western Europe"), "cp1252 iso8859-15"),
        (tr("Central Europe"), "cp1250 iso8859-2"),
        (tr("Cyrillic"), "cp1251 koi8-r cp866"),
        (tr("Greek"), "cp1253"),
        (tr("Turkish"), "cp1254"),
        (tr("Hebrew"), "cp1255"),
        (tr("Arabic"), "cp1256"),
        (tr("Baltic"), "cp1257"),
        (tr("Chinese"), "gb18030 big5"),
        (tr("Japanese"), "shift_jis euc_jp"),
        (tr("Korean"), "euc_kr"),
    )
    return {name: writing for writing, names in letters for name in names.split()}


class EncodingDialog(QDialog):
    """Reads the source again once accepted; the article that was open gives way to the one that is read so."""

    def __init__(self, article_id: int, window: "MainWindow") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Read again as…"))
        self.resize(620, 560)
        self._article_id, self._window = article_id, window
        self.names = QListWidget(self)
        for name, letters in encodings().items():
            item = QListWidgetItem(f"{name} · {letters}", self.names)
            item.setData(_NAME, name)
        self.names.setAccessibleName(tr("Encoding"))
        self.sample = QLabel("", self)
        self.sample.setWordWrap(True)
        self.sample.setTextFormat(Qt.TextFormat.PlainText)
        self.sample.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sample.setMinimumHeight(220)
        told = QLabel(tr("The article comes in anew; passages stay with the old one, which undo brings back."), self)
        told.setWordWrap(True)
        told.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.read = buttons.addButton(tr("Read again"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.read.setProperty("role", "primary")
        self.read.style().polish(self.read)
        buttons.accepted.connect(self._read)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (self.names, self.sample, told, buttons):
            column.addWidget(widget)
        self.names.currentItemChanged.connect(lambda item, _before: self._show(item.data(_NAME)))
        self.names.setCurrentRow(0)

    def _show(self, encoding: str) -> None:
        try:
            self.sample.setText(preview(self._window.workspace, self._article_id, encoding))
        except PostilError as error:
            self.sample.setText(said(error.message))

    def _read(self) -> None:
        window, encoding = self._window, self.names.currentItem().data(_NAME)
        self.accept()
        window.dialogs.close_sources()
        try:
            change = read_again(window.workspace, self._article_id, encoding)
        except PostilError as error:
            window.notices.error(error)
            return
        shown = [each for each in sorted(change.articles) if window.workspace.is_shown(each)]
        window.desk.open(shown[0])
        window.chores.find_entities()
