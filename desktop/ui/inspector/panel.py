"""The inspector: the selected passage, the labels with keys and counts, the entities by type."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.model.annotation import Annotation
from desktop.model.codebook import Codebook, Label
from desktop.model.entity import Entity
from desktop.model.link import Link, LinkKind
from desktop.ui.inspector.passage import PassageCard
from desktop.ui.inspector.rows import RowList
from desktop.ui.keys import with_key
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.translation import tr

_LINKS = 3  # shown at most
_INSET = 6  # rows reach that far beyond their text, for the shade under the mouse


def _section(text: str) -> QLabel:
    label = QLabel(text.upper())
    label.setProperty("role", "section")
    return label


def _below(button: QPushButton) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft())


def _link_html(link: Link, theme: Theme) -> str:
    title = escape(link.title or tr("an article without a headline"))
    named = f'<a href="{link.other_id}" style="color: {theme.accent.name()}">{title}</a>'
    if link.source:
        named += f" ({escape(link.source)})"
    if link.kind == LinkKind.SAME:
        return tr("The same text as {article}", article=named)
    return tr("Nearly the same as {article}: {share} % of its phrases", article=named, share=round(link.score * 100))


class InspectorPanel(QWidget):
    """Follows the page. `label_picked` gives a label's id, `entity_picked` an Entity, `article_wanted` an article."""

    label_picked = Signal(object)
    entity_picked = Signal(object)
    codebook_wanted = Signal()
    source_wanted = Signal()
    article_wanted = Signal(int)
    marking_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(320)
        self.theme = LIGHT
        self._shown: tuple[Sequence[Entity], str] | None = None
        self.card = PassageCard(self)
        self.hint = QLabel(
            tr("Select words on the page and press a label’s key, or click a tagged passage to see it here."), self
        )
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "muted")
        self.kin = QLabel("", self)
        self.kin.setWordWrap(True)
        self.kin.setProperty("role", "muted")
        self.kin.setTextFormat(Qt.TextFormat.RichText)
        flags = Qt.TextInteractionFlag
        self.kin.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
        self.kin.setAccessibleName(tr("Articles with the same words"))
        self.kin.linkActivated.connect(lambda link: self.article_wanted.emit(int(link)))
        self.kin.setContentsMargins(_INSET, 0, _INSET, 10)
        self.kin.hide()
        self.labels = RowList(self)
        self.labels.picked.connect(self.label_picked)
        self.entities = RowList(self)
        self.entities.picked.connect(self.entity_picked)
        self.mentions = QPushButton("", self)
        self.mentions.setProperty("role", "link")
        self.mentions.setToolTip(tr("Which entities are marked, and how"))
        self.mentions.clicked.connect(lambda: self.marking_wanted.emit(_below(self.mentions)))
        self.no_entities = QLabel("", self)
        self.no_entities.setWordWrap(True)
        self.no_entities.setProperty("role", "muted")
        self.about = QPushButton(tr("Codebook").upper(), self)
        self.about.setProperty("role", "link")
        self.show_keys()
        self.about.clicked.connect(self.codebook_wanted)
        self.doubts = QPushButton("", self)
        self.doubts.setProperty("role", "sign")
        self.doubts.setToolTip(tr("See the article as it came in, with everything that cleaning took out (Ctrl+U)"))
        self.doubts.clicked.connect(self.source_wanted)
        self.doubts.hide()
        self.card.hide()
        self._arrange()

    def _arrange(self) -> None:
        body = QWidget(self)
        body.setObjectName("inspectorbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 14, 4, 14)
        column.setSpacing(7)
        column.addWidget(self.kin)
        passage = QVBoxLayout()
        passage.setContentsMargins(_INSET, 0, _INSET, 0)
        passage.setSpacing(7)
        head = _section(tr("Passage"))
        for widget in (self.doubts, head, self.hint, self.card):
            passage.addWidget(widget)
        self.doubts.setStyleSheet("margin-bottom: 9px;")
        column.addLayout(passage)
        column.addSpacing(10)
        column.addLayout(self._head(_section(tr("Labels")), self.about))
        column.addWidget(self.labels)
        column.addSpacing(10)
        column.addLayout(self._head(_section(tr("Entities")), self.mentions))
        self.no_entities.setContentsMargins(_INSET, 0, _INSET, 0)
        column.addWidget(self.no_entities)
        column.addWidget(self.entities)
        column.addStretch()
        scroll = QScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its contents have the focus
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(scroll)

    @staticmethod
    def _head(left: QWidget, right: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        padding = 4 if isinstance(right, QPushButton) else 0  # so that text ends above text
        row.setContentsMargins(_INSET, 0, _INSET - padding, 0)
        row.addWidget(left)
        row.addStretch()
        row.addWidget(right)
        return row

    def show_keys(self) -> None:
        """Say in tool tips which keys do the same, by now."""
        self.about.setToolTip(with_key(tr("What each label means"), "codebook"))
        self.card.remove.setToolTip(with_key(tr("Delete this tag"), "passage.delete"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme."""
        self.theme = self.labels.theme = self.entities.theme = theme
        self._shown = None  # the rows have to be made again in the new colours

    def show_doubts(self, unsure: int, unplaced: int) -> None:
        """Say that something of the article should be looked at; nothing is said where nothing is."""
        texts = [tr("{n} lines unsure", n=unsure)] if unsure else []
        texts += [tr("{n} passages without a place", n=unplaced)] if unplaced else []
        self.doubts.setText(" · ".join(texts))
        self.doubts.setVisible(bool(texts))

    def show_passage(self, annotation: Annotation | None, label: Label | None, text: str, *, writable: bool) -> None:
        """Show the selected passage, or how to select one."""
        self.card.setVisible(annotation is not None)
        self.hint.setVisible(annotation is None)
        if annotation is not None:
            shown = label or Label(annotation.label, annotation.label, "#6b665d")
            self.card.show_passage(annotation, shown, text, self.theme, writable=writable)

    def show_labels(self, codebook: Codebook, counts: dict[str, int], *, enabled: bool) -> None:
        """Show the codebook with this article's counts."""
        self.labels.show_labels(codebook.offered, counts, enabled=enabled)

    def show_links(self, links: Sequence[Link]) -> None:
        """Show which articles tell the same in the same words, each to be opened by a click; nothing for none."""
        self.kin.setVisible(bool(links))
        lines = (f'<p style="margin: 0 0 5px 0">{_link_html(link, self.theme)}</p>' for link in links[:_LINKS])
        self.kin.setText("".join(lines))

    def show_entities(self, entities: Sequence[Entity], note: str) -> None:
        """Show the article's entities, or a note that says why there are none."""
        if self._shown is not None and entities is self._shown[0] and note == self._shown[1]:
            return
        self._shown = entities, note
        count = sum(len(entity.mentions) for entity in entities)
        self.mentions.setText(tr("{n} mentions", n=count).upper() if entities else "")
        self.mentions.setVisible(bool(entities))
        self.no_entities.setText(note)
        self.no_entities.setVisible(bool(note) and not entities)
        self.entities.show_entities(entities)
        self.card.set_entities(entities)
