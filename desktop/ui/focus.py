"""Where the Tab key stops."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


def one_stop(group: QButtonGroup) -> None:
    """Of buttons that exclude one another, let Tab come to the chosen one alone; arrow keys lead to the others."""

    def follow(button: QAbstractButton, on: bool) -> None:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)

    for button in group.buttons():
        follow(button, button.isChecked())
    group.buttonToggled.connect(follow)
