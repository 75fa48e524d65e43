"""Windows with one rendered text: codebook, keys."""

from collections.abc import Iterable
from html import escape

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from desktop.model.codebook import Codebook, Label
from desktop.ui.theme import Theme
from desktop.ui.translation import tr

_CSS = """
body { color: $ink; font-size: 14px; line-height: 140%; }
h1 { font-size: 22px; } h2 { font-size: 18px; margin-top: 26px; } h3 { font-size: 13px; margin-bottom: 2px; }
p, li { margin-bottom: 6px; } .muted { color: $muted; } a { color: $accent; }
td { padding: 3px 14px 3px 0; }
"""


class TextWindow(QDialog):
    """A window with one rendered text."""

    def __init__(self, title: str, html: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(760, 720)
        self.text = QTextBrowser(self)
        self.text.setOpenExternalLinks(False)
        css = _CSS.replace("$ink", theme.ink.name()).replace("$muted", theme.muted.name())
        self.text.document().setDefaultStyleSheet(css.replace("$accent", theme.accent.name()))
        self.text.setHtml(html)
        self.text.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.addWidget(self.text)
        column.addWidget(buttons)


def _list(title: str, items: Iterable[str]) -> str:
    lines = "".join(f"<li>{escape(item)}</li>" for item in items)
    return f"<h3>{escape(title)}</h3><ul>{lines}</ul>" if lines else ""


def _label_html(label: Label, theme: Theme) -> str:
    import markdown  # noqa: PLC0415  (30 ms that only this window needs)

    codes = " · ".join(f"{escape(scheme)} {escape(code)}" for scheme, code in label.codes)
    colour = theme.label(label.color).name()
    return (
        f'<h2><span style="color:{colour}">■</span> {escape(label.name)} '
        f'<span class="muted">&nbsp;{escape(tr("key {key}", key=label.key.upper()))}</span></h2>'
        f'<p class="muted">{codes}</p>{markdown.markdown(label.definition)}'
        f"{_list(tr('This is one'), label.examples)}{_list(tr('This is not'), label.counterexamples)}"
    )


def codebook_html(book: Codebook, theme: Theme) -> str:
    """The codebook, its Markdown rendered."""
    return f"<h1>{escape(book.name)}</h1>" + "".join(_label_html(label, theme) for label in book.labels)
