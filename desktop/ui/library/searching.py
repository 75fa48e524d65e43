"""The search field: what can be typed next, and what was not understood."""

import re

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QToolButton, QWidget

from desktop.text.query import FIELDS, IS_VALUES, Problem, ProblemKind
from desktop.ui.translation import tr
from desktop.ui.undoing import pass_undo_on
from desktop.workspace.workspace import Workspace

_CAP_AWAY = 8  # pixels
_BEGUN = re.compile(r'-?(?:([A-Za-z]+):)?("?)([^\s()"]*|(?<=")[^"]*)$')


class SearchField(QLineEdit):
    """A line for a search, with names and values of fields to complete it; `went_on` wants what was found."""

    went_on = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setPlaceholderText(tr("Search articles"))
        self.setAccessibleName(tr("Search articles"))
        self.setToolTip(
            tr("Words, “phrases”, -without, OR, and fields such as label: speaker: date: (? explains them)")
        )
        self.setClearButtonEnabled(True)
        pass_undo_on(self)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear the search"))
        self.setMinimumHeight(32)
        self.cap = QLabel(self)
        self.cap.setProperty("role", "cap")
        self.cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.cap.hide()
        self.textChanged.connect(lambda _text: self._place_cap())
        self.offers = QCompleter(QStringListModel(self), self)
        self.offers.setWidget(self)
        self.offers.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        if (popup := self.offers.popup()) is not None:
            popup.setObjectName("popup")  # or it would be as transparent as the lists within the window
        self.offers.activated.connect(self.complete)

    def show_key(self, key: str) -> None:
        """Show the key that leads here, as long as nothing is typed; none where it is empty."""
        self.cap.setText(key)
        self._place_cap()

    def _place_cap(self) -> None:
        self.cap.setVisible(bool(self.cap.text()) and not self.text())
        self.cap.adjustSize()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = _CAP_AWAY if is_mirrored else self.width() - self.cap.width() - _CAP_AWAY
        self.cap.move(left, (self.height() - self.cap.height()) // 2)

    def offer(self) -> list[str]:
        """Show what the word at the caret can become; what is shown."""
        found = self.possible(self.text()[: self.cursorPosition()])
        model = self.offers.model()
        if isinstance(model, QStringListModel):
            model.setStringList(found)
        if found and self.hasFocus():
            self.offers.complete()
        elif (popup := self.offers.popup()) is not None:
            popup.hide()
        return found

    def possible(self, before: str) -> list[str]:
        """What the last word of a text can become; nothing where it is no field or complete."""
        begun = _BEGUN.search(before)
        if begun is None:
            return []
        name, quote, value = (begun[1] or "").lower(), begun[2], begun[3]
        if not name:
            known = [f"{field}:" for field in FIELDS if value and field.startswith(value.lower())]
            return [] if quote else known
        if name == "is":
            found = [each for each in IS_VALUES if each.startswith(value.lower())]
        else:
            found = self._workspace.values(name, value)
        return [_quoted(name, each) for each in found if each.lower() != value.lower()]

    def complete(self, chosen: str) -> None:
        """Put what was chosen in place of the last word."""
        before, behind = self.text()[: self.cursorPosition()], self.text()[self.cursorPosition() :]
        begun = _BEGUN.search(before)
        start = begun.start() if begun is not None else len(before)
        minus = "-" if before[start:].startswith("-") else ""
        end = "" if chosen.endswith(":") else " "
        done = f"{before[:start]}{minus}{chosen}{end}"
        self.setText(done + behind.lstrip())
        self.setCursorPosition(len(done))
        self.textEdited.emit(self.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the end."""
        super().resizeEvent(event)
        self._place_cap()

    def event(self, event: QEvent) -> bool:
        """Escape is this field's as long as there is something to clear, and the window's after that."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears the search, a second one goes back to the page; Down goes on to what was found."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.went_on.emit()
        else:
            super().keyPressEvent(event)


def _quoted(name: str, value: str) -> str:
    return f'{name}:"{value}"' if re.search(r'[\s()"]', value) else f"{name}:{value}"


def explained(problems: tuple[Problem, ...]) -> str:
    """What was not understood, in one sentence; empty where all was."""
    if not problems:
        return ""
    kind, text = problems[0].kind, problems[0].text
    sentences = {
        ProblemKind.FIELD: tr("“{text}”: there is no such field. Try label:, speaker:, date: or source:.", text=text),
        ProblemKind.VALUE: tr("“{text}” needs something after the colon.", text=text),
        ProblemKind.DATE: tr("“{text}”: write dates as 2025, 2025-01 or 2025-01-13, or 2025-01..2025-03.", text=text),
        ProblemKind.NUMBER: tr("“{text}”: write a number, >500, or 100..500.", text=text),
        ProblemKind.STATE: tr("“{text}”: what can be is done, todo, annotated, untagged, noted, hidden.", text=text),
        ProblemKind.QUOTE: tr("The quotation is still open."),
        ProblemKind.BRACKET: tr("A bracket has no partner."),
        ProblemKind.OR: tr("OR needs something on both sides."),
    }
    return sentences[kind]


def help_html() -> str:
    """The language of searches, as a page."""
    rows = (
        ("peace talks", tr("Both words, or words that begin like them")),
        ("“peace talks”", tr("These words next to one another")),
        ("-war", tr("Without this word")),
        ("peace OR war", tr("Either of the two")),
        ("(peace OR war) talks", tr("Brackets hold together")),
        ("title:talks", tr("In the headline")),
        ("label:accusation", tr("With a passage of this label")),
        ("speaker:Kremlin  addressee:Kyiv", tr("Who says it, and to whom")),
        ("entity:Moscow", tr("A name that was found in the text")),
        ("source:dpa", tr("Where it was published")),
        ("date:2025  date:2025-01..2025-03  date:>2024", tr("When it was published")),
        ("words:>500  passages:0", tr("How long it is, how many passages it has")),
        ("note:why", tr("Words in the note of a passage")),
        ("is:done  is:todo", tr("Done, or still to do")),
        ("is:annotated  is:untagged  is:noted", tr("With passages, without any, with a note")),
        ("is:hidden", tr("Taken out of the library; from here they can be put back")),
    )
    lines = "".join(f"<tr><td><b>{_escaped(words)}</b></td><td>{_escaped(text)}</td></tr>" for words, text in rows)
    return f"<h1>{tr('Searching')}</h1><table>{lines}</table>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("  ", " &nbsp; ")
