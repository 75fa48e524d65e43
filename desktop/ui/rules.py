"""A rule made from a choice, the rules there are, and the passages that have no place in a text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.translation import quoted, tr
from desktop.workspace import recleaning
from desktop.workspace.recleaning import CleaningRule, Matches
from desktop.workspace.source import State, Stretch

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow
    from desktop.ui.work import Job


def _label(text: str, role: str = "", *, wraps: bool = True) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if role:
        label.setProperty("role", role)
    return label


def _button(text: str, *, primary: bool = False) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(primary)
    if primary:
        button.setProperty("role", "primary")
    return button


class _Window(QDialog):
    """A window of its own that is gone when it is closed."""

    def __init__(self, title: str, window: "MainWindow", size: tuple[int, int]) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(*size)
        self._window = window
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 18, 20, 16)
        self.column.setSpacing(12)

    def buttons(self, *buttons: QPushButton) -> None:
        """Put a row of buttons at the foot."""
        row = QHBoxLayout()
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)


class RuleDialog(_Window):
    """Offers to do in other articles what is done with a line, and says first in how many."""

    def __init__(self, article_id: int, stretch: Stretch, window: "MainWindow") -> None:
        # A line that its reader has just decided about: the rule says the same of others; else it says the opposite.
        keeps = stretch.state is State.RESTORED or (stretch.is_out and not stretch.mine)
        title = tr("Always keep lines like this") if keeps else tr("Always remove lines like this")
        super().__init__(title, window, (620, 480))
        self._article_id = article_id
        self._job: Job | None = None
        key = recleaning.key_of(window.workspace, article_id, stretch.source)
        self.rule = CleaningRule(key, recleaning.KEEP if keeps else recleaning.REMOVE)
        self.found: Matches | None = None
        self.column.addWidget(_label(title, "title"))
        self.column.addWidget(_label(quoted(key), "quote"))
        about = tr("Lines that say this, however it is spaced or capitalised. Later imports go by the rule too.")
        self.column.addWidget(_label(about, "muted"))
        self.near, self.everywhere = QRadioButton(tr("In all of this import")), QRadioButton(tr("In the whole project"))
        self.near.setChecked(True)
        for choice in (self.near, self.everywhere):
            choice.toggled.connect(self._look)
            self.column.addWidget(choice)
        self.count, self.examples = _label(""), _label("", "muted")
        self.column.addWidget(self.count)
        self.column.addWidget(self.examples, 1, Qt.AlignmentFlag.AlignTop)
        self.apply, cancel = _button(tr("Make the rule"), primary=True), _button(tr("Cancel"))
        self.apply.clicked.connect(self._apply)
        cancel.clicked.connect(self.reject)
        self.buttons(cancel, self.apply)
        self._look(on=True)

    def _look(self, on: bool) -> None:
        """Find out where the rule would change something."""
        if not on:
            return
        if self._job is not None:
            self._job.cancel()
        self.apply.setEnabled(False)
        self.count.setText(tr("Looking…"))
        self.examples.setText("")
        near = self._article_id if self.near.isChecked() else None
        rule, workspace = self.rule, self._window.workspace
        self._job = self._window.runner.start(
            tr("Looking for lines like this"),
            lambda report: recleaning.find_matches(workspace, rule, report, near),
            done=self._found,
            failed=self._window.notices.error,
        )

    def _found(self, found: Matches) -> None:
        from shiboken6 import isValid  # noqa: PLC0415  (a job may end after its window)

        if not isValid(self) or not self.isVisible():
            return
        self.found = found
        others = sum(article_id != self._article_id for article_id in found.article_ids)
        if self.near.isChecked():
            text = tr("In {n} other articles of this import.", n=others)
        else:
            text = tr("In {n} other articles of this project.", n=others)
        if others < len(found.article_ids):
            text += " " + tr("In this one, too.")
        self.count.setText(text)
        self.examples.setText("\n".join(f"{title}:  {quoted(line)}" for title, line in found.examples))
        self.apply.setEnabled(True)

    def _apply(self) -> None:
        found, rule, window = self.found, self.rule, self._window
        if found is None or window.notices.refuse_writing():
            return
        window.runner.start(
            tr("Applying the rule"),
            lambda report: recleaning.apply_rule(
                window.workspace,
                rule,
                found.article_ids,
                report,
                lambda change: window.runner.post(lambda: window.workspace.notice(change)),
            ),
            done=lambda count: window.notices.quietly(tr("The rule changed {n} articles", n=count)),
            failed=window.notices.error,
        )
        self.accept()


class RulesDialog(_Window):
    """The rules that the project goes by; each can be taken back."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(tr("Rules for lines"), window, (620, 480))
        self.column.addWidget(_label(tr("Rules for lines"), "title"))
        about = tr("New imports go by these. A rule that is dropped changes no article back; undo does that.")
        self.column.addWidget(_label(about, "muted"))
        self.area = QScrollArea(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its contents have the focus
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.column.addWidget(self.area, 1)
        close = _button(tr("Close"), primary=True)
        close.clicked.connect(self.reject)
        self.buttons(close)
        self._fill()

    def _fill(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        rules = recleaning.rules_of(self._window.workspace)
        if not rules:
            column.addWidget(
                _label(tr("There are none yet. They are made in the view of an article's original."), "muted")
            )
        for rule in rules:
            column.addWidget(self._row(rule))
        column.addStretch()
        self.area.setWidget(body)

    def _row(self, rule: CleaningRule) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 8, 8, 8)
        verb = tr("Always keep") if rule.action == recleaning.KEEP else tr("Always remove")
        row.addWidget(_label(verb, "group", wraps=False))
        row.addWidget(_label(rule.key), 1)
        drop = _button(tr("Drop"))
        drop.setEnabled(not self._window.workspace.read_only)
        drop.clicked.connect(lambda: self._drop(rule))
        row.addWidget(drop)
        return card

    def _drop(self, rule: CleaningRule) -> None:
        recleaning.drop_rule(self._window.workspace, rule.key)
        self._fill()


class UnplacedDialog(_Window):
    """The passages of an article that have no place in its text, to be read and copied."""

    def __init__(self, article_id: int, window: "MainWindow") -> None:
        super().__init__(tr("Passages without a place"), window, (620, 480))
        found = recleaning.unplaced_of(window.workspace, article_id)
        self.column.addWidget(_label(tr("{n} passages could not be placed in the new text", n=len(found)), "title"))
        about = tr("They are kept, and come back when their words do: by undo, or when the lines are restored.")
        self.column.addWidget(_label(about, "muted"))
        names = {label.id: label.name for label in window.workspace.codebook.labels}
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Passages without a place"))
        entries = []
        for each in found:
            name = names.get(each.annotation.label, each.annotation.label)
            cut = "" if each.whole else tr(" (in part)")
            entries.append(f"{name}{cut}: {quoted(each.quote)}")
        self.text.setPlainText("\n\n".join(entries))
        self.column.addWidget(self.text, 1)
        copy, close = _button(tr("Copy all")), _button(tr("Close"), primary=True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        close.clicked.connect(self.reject)
        self.buttons(copy, close)
