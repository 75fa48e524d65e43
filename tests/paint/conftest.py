"""A page of a pinned size, painted in the theme asked for, and nothing around it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.annotation import Annotation
from desktop.model.article import Article
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.ui.page import painter
from desktop.ui.page.document import Look
from desktop.ui.page.marks import Marks
from desktop.ui.page.view import PageView
from desktop.ui.style import style_sheet
from desktop.ui.theme import Theme
from desktop.workspace.codebooks import default_codebook
from tests.windows import image_of, open_window, project, qapp

__all__ = ["open_window", "project", "qapp"]


@dataclass
class Sheet:
    """A page on screen, and what it looks like."""

    view: PageView
    theme: Theme
    image: QImage = field(init=False)

    def __post_init__(self) -> None:
        self.look()

    def look(self) -> None:
        """Paint it again and look at that."""
        self.view.refresh()
        QApplication.processEvents()
        self.image = image_of(self.view)

    def tint(self, label: str) -> QColor:
        """The tint of a label."""
        return self.theme.tint(self.view.marks.labels[label].color)

    def colour(self, label: str) -> QColor:
        """The colour of a label."""
        return self.theme.label(self.view.marks.labels[label].color)

    def drawn(self, annotation_id: str) -> painter.Drawn:
        """The passage as it stands on the page."""
        return next(item for item in self.view.scene().drawn if item.annotation.id == annotation_id)


Lay = Callable[..., Sheet]


def passage(name: str, label: str, *spans: Span) -> Annotation:
    """A passage of the article on the page."""
    return Annotation(name, 1, label, spans)


@pytest.fixture
def lay(qtbot: QtBot, qapp: QApplication) -> Lay:
    """Lays an article with passages and mentions on a page of 860 × 620 pixels, without the focus."""

    def make(
        article: Article,
        passages: Sequence[Annotation] = (),
        *,
        theme: Theme,
        mentions: Sequence[Mention] = (),
        selected: str = "",
    ) -> Sheet:
        view = PageView(Look(theme))
        qtbot.addWidget(view)
        view.setObjectName("page")
        view.setStyleSheet(style_sheet(theme))
        view.resize(860, 620)
        marks = Marks(default_codebook())
        marks.set_annotations(passages)
        marks.set_mentions(mentions)
        marks.selected = selected
        view.show_article(article, marks)
        with qtbot.waitExposed(view):
            view.show()
        view.clearFocus()
        qapp.processEvents()
        return Sheet(view, theme)

    return make
