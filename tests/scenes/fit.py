"""Whether everything fits: python -m tests.scenes.fit FOLDER says what does not, in the scale of QT_SCALE_FACTOR."""

import sys
from pathlib import Path

import click
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from desktop.ui.app import make_application
from tests.scenes.playing import SCENES
from tests.scenes.stage import Stage

SMALL = ("1280 wide", "export", "reading settings", "keys", "codebook editor, split")


def cut_off() -> list[str]:
    """What is cut off in the windows on screen: buttons narrower than their words, or bars to scroll sideways."""
    found = []
    for top in QApplication.topLevelWidgets():
        for widget in top.findChildren(QWidget) if top.isVisible() else ():
            if not widget.isVisible():
                continue
            if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().isVisible():
                found.append(f"{type(widget).__name__} scrolls sideways")
            if isinstance(widget, QAbstractButton) and widget.text() and not _fits(widget):
                found.append(f"{widget.text()!r} is cut off")
    return found


def _fits(button: QAbstractButton) -> bool:
    place = button.mapTo(button.window(), QPoint())
    inside = place.x() >= 0 and place.x() + button.width() <= button.window().width()
    return inside and button.width() >= button.minimumSizeHint().width()


def main(folder: Path) -> int:
    """Play the scenes that need room on a screen of 1,280 × 720, and say what does not fit."""
    make_application()
    stage, found = Stage(folder), []
    for name in SMALL:
        SCENES[name](stage)
        stage.shown.resize(1280, 720)
        image = stage.shoot(name)
        found += [f"{name}: {fault}" for fault in cut_off()]
        click.echo(f"{name}: {image.width()} x {image.height()}")
        stage.clear()
    for fault in found:
        click.echo(fault, err=True)
    return len(found)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
