"""What a screen reader is told when the caret comes to a passage or to the name of something.

The text itself is reached through Qt's own text interface of the page; what lies over it, only the eye would see.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.model.annotation import Annotation, Origin
from desktop.model.entity import Mention
from desktop.ui.page.sheet import Sheet
from desktop.ui.page.tips import type_name
from desktop.ui.translation import tr


def passage_words(annotation: Annotation, label: str) -> str:
    """`Accusation, by Ukraine, to Iran`; a suggestion says that it is one."""
    speaker = ", ".join(item.name for item in annotation.fillers("speaker"))
    addressee = ", ".join(item.name for item in annotation.fillers("addressee"))
    parts = [
        tr("Suggestion: {label}", label=label) if annotation.origin in (Origin.MODEL, Origin.RULE) else label,
        tr("by {names}", names=speaker) if speaker else "",
        tr("to {names}", names=addressee) if addressee else "",
    ]
    return ", ".join(part for part in parts if part)


def mention_words(mention: Mention, text: str) -> str:
    """`Moscow, Country, city or state`."""
    return f"{mention.span.of(text)}, {type_name(mention.type)}"


class Spoken(QObject):
    """Follows the caret; `said` gives each announcement. What is at the caret stays the page's description."""

    said = Signal(str)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._passages: dict[str, str] = {}
        self._mention: Mention | None = None
        self._article = 0
        sheet.cursorPositionChanged.connect(self.follow)
        sheet.laid_out.connect(self.forget)
        self.forget()

    def forget(self) -> None:
        """Another article, or the same one set anew: nothing has been said of it yet."""
        self._passages, self._mention, self._article = {}, None, self._sheet.page.article.id
        self._sheet.setAccessibleDescription("")
        self._sheet.setAccessibleName(tr("Article: {title}", title=self._sheet.page.article.title))

    def follow(self) -> None:
        """Say what the caret, or the selection of a passage, has come to, and which passages it has left."""
        sheet, text = self._sheet, self._sheet.page.article.text
        marks = sheet.marks
        if sheet.page.article.id != self._article:
            self.forget()
        index = sheet.page.map.to_text(sheet.textCursor().position())
        there = {item.id: item for item in marks.passages_at(index)}
        if (picked := marks.annotations.get(marks.selected)) is not None:
            there[picked.id] = picked
        words = {key: passage_words(item, marks.label_name(item)) for key, item in there.items()}
        mention = marks.mention_at(index)
        news = [word for key, word in words.items() if self._passages.get(key) != word]
        if mention is not None and mention != self._mention:
            news.append(mention_words(mention, text))
        left = [tr("end of {passage}", passage=word) for key, word in self._passages.items() if key not in words]
        self._passages, self._mention = words, mention
        here = [*words.values(), *((mention_words(mention, text),) if mention is not None else ())]
        sheet.setAccessibleDescription("; ".join(here))
        if message := "; ".join(left + news):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(sheet, message))
            self.said.emit(message)
