"""The style sheet of the window, made from a theme's tokens."""

import re

from PySide6.QtGui import QGuiApplication

from desktop.resources import resource
from desktop.ui.colours import mix, on
from desktop.ui.theme import INTERFACE_FACE, Theme

_HALF = 128  # of the lightness of white
_SHEET = """
* { font-family: "$face"; font-size: 13px; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: 5px 7px; }
QWidget#surface, QWidget#topbar, QWidget#statusbar { background: $surface; }
QWidget#topbar { border-bottom: 1px solid $line; }
QWidget#statusbar { border-top: 1px solid $line; }
QWidget#library { border-right: 1px solid $line; background: $surface; }
QWidget#inspector, QWidget#inspectorbody { background: $surface; }
QWidget#inspector { border-left: 1px solid $line; }
QTextEdit#page { background: $page; color: $ink; border: none; selection-color: $ink;
  selection-background-color: $selection; }
QLabel { color: $ink; background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="section"] { color: $muted; font-size: 11px; font-weight: 600; letter-spacing: 1px; }
QLabel[role="group"] { color: $muted; font-size: 12px; }
QLabel[role="brand"] { font-weight: 700; }
QLabel[role="quote"] { font-family: "Source Serif 4"; font-size: 15px; }
QLabel[role="status"] { color: $muted; font-size: 12px; }
QLabel[role="cap"] { color: $muted; background: $raised; border: 1px solid $line; border-radius: 3px;
  padding: 0px 5px; font-size: 11px; min-height: 15px; max-height: 15px; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }

QPushButton { background: $raised; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 5px 12px;
  min-height: 17px; }
QPushButton:hover { border-color: $edge; }
QPushButton:pressed { background: $surface; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $faint; background: $surface; }
QPushButton[role="primary"] { background: $ink; color: $page; border-color: $ink; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $inkhover; }
QPushButton[role="primary"]:focus { border: 2px solid $ring; padding: 4px 11px; }
QPushButton[role="primary"]:disabled { background: $faintfill; border-color: $faintfill; color: $muted; }
QPushButton[role="chip"] { border-radius: 11px; padding: 2px 10px; min-height: 18px; color: $muted;
  background: transparent; font-size: 12px; }
QPushButton[role="chip"]:checked { background: $ink; color: $page; border-color: $ink; font-weight: 600; }
QPushButton[role="chip"]:focus { border-color: $accent; }
QPushButton[role="chip"]:checked:focus { border: 2px solid $ring; padding: 1px 9px; }
QPushButton[role="mark"] { border-radius: 11px; padding: 2px 10px; min-height: 18px; color: $muted;
  background: transparent; font-size: 12px; text-decoration: line-through; }
QPushButton[role="mark"]:checked { background: $selection; color: $ink; border-color: $edge; text-decoration: none; }
QPushButton[role="mark"]:focus { border: 1px solid $accent; }
QPushButton[role="link"] { border: none; background: transparent; color: $muted; font-size: 11px; font-weight: 600;
  letter-spacing: 1px; padding: 2px 4px; }
QPushButton[role="link"]:hover { color: $accent; }
QPushButton[role="link"]:focus { color: $accent; text-decoration: underline; }
QPushButton[role="sign"] { text-align: left; border: 1px solid $line; border-radius: 6px; background: $banner;
  color: $ink; padding: 6px 10px; }
QPushButton[role="sign"]:hover { border-color: $accent; }
QPushButton[role="sign"]:focus { border-color: $accent; }
QPushButton[role="icon"] { padding: 5px 0px; min-width: 30px; max-width: 30px; }
QPushButton[segment="first"], QPushButton[segment="middle"], QPushButton[segment="last"] { border-radius: 0px;
  padding: 5px 14px; }
QPushButton[segment="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[segment="middle"] { border-left: none; border-right: none; }
QPushButton[segment="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[segment]:checked { background: $accent; color: $onaccent; border-color: $accent;
  font-weight: 600; }
QPushButton[segment]:focus { border: 1px solid $accent; }
QPushButton[segment]:checked:focus { border: 2px solid $ink; padding: 4px 13px; }

QLineEdit, QComboBox, QPlainTextEdit { background: $raised; color: $ink; border: 1px solid $line; border-radius: 6px;
  padding: 4px 8px; min-height: 18px; selection-background-color: $selection; selection-color: $ink; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 1px solid $accent; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: $faint; background: $surface; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QAbstractItemView, QListView#popup { background: $raised; color: $ink; border: 1px solid $line;
  selection-background-color: $selection; selection-color: $ink; padding: 3px; outline: none; }

QTableView { background: $page; border: none; outline: none; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 5px 8px; font-size: 12px; font-weight: 600; }
QListView { background: transparent; border: none; outline: none; }
QFrame#card { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame#banner { background: $banner; border: 1px solid $edge; border-radius: 8px; }
QFrame#finder { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#blank { background: $page; }
QFrame#finder QLabel { color: $muted; }
QPushButton[role="tick"] { padding: 3px 0px; min-width: 26px; max-width: 26px; border-color: transparent;
  background: transparent; color: $muted; }
QPushButton[role="tick"]:hover { border-color: $edge; }
QPushButton[role="tick"]:checked { background: $selection; color: $ink; }
QPushButton[role="tick"]:focus { border: 1px solid $accent; }
QFrame#readingmenu { background: $raised; border: 1px solid $edge; }
QWidget#window[focused="true"] { background: $page; }
QWidget#drophint { background: $veil; }
QFrame#dropframe { background: $raised; border: 2px dashed $accent; border-radius: 12px; }
QFrame#empty { background: $raised; border: 2px dashed $line; border-radius: 12px; }

QScrollBar:vertical { background: transparent; width: 9px; margin: 0; }
QScrollBar::handle:vertical { background: $thumb; border-radius: 4px; min-height: 32px; margin: 1px 2px 1px 1px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $thumb; border-radius: 4px; min-width: 32px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QRadioButton { color: $ink; spacing: 8px; font-weight: 600; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid $edge; border-radius: 7px; background: $raised; }
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 4px solid $accent; border-radius: 7px;
  background: $raised; }
QRadioButton:focus { color: $accent; }

QCheckBox { color: $ink; spacing: 8px; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid $edge; border-radius: 3px; background: $raised; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { border-color: $accent; background: $accent; image: url("$tick"); }
QCheckBox:focus { color: $accent; }

QTableView { background: $raised; color: $ink; border: 1px solid $line; border-radius: 8px; gridline-color: $line;
  outline: none; }
QTableView:focus { border: 1px solid $accent; }
QHeaderView { background: $surface; border: none; border-radius: 8px; }
QHeaderView::section { background: $surface; border: none; border-right: 1px solid $line;
  border-bottom: 1px solid $line; padding: 3px 7px; font-size: 12px; }
QTableCornerButton::section { background: $surface; border: none; border-bottom: 1px solid $line; }

QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QMenu { background: $raised; color: $ink; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QDialog { background: $surface; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QSplitter::handle { background: $line; }
QTextBrowser { background: $page; color: $ink; border: 1px solid $line; border-radius: 8px; padding: 10px; }
QTreeView { background: $raised; color: $ink; border: 1px solid $line; border-radius: 8px; outline: none;
  padding: 4px; }
QTextEdit#page[role="pane"] { border: 1px solid $page; }
QTextEdit#page[role="pane"]:focus { border: 1px solid $accent; }
QTextBrowser:focus, QTreeView:focus, QListWidget:focus, QPlainTextEdit:focus { border: 1px solid $accent; }
QTreeView::item { min-height: 26px; }
QListView::indicator { width: 13px; height: 13px; border: 1px solid $edge; border-radius: 3px; background: $page; }
QListView::indicator:checked { border-color: $accent; background: $accent; image: url("$tick"); }
QTreeView::item:selected { background: $selection; color: $ink; }
QHeaderView::section { background: $raised; color: $muted; border: none; padding: 4px 6px; font-size: 11px; }
QListWidget { background: $raised; border: 1px solid $line; border-radius: 8px; padding: 4px; }
QListWidget::item { padding: 6px 4px; }
QCheckBox { color: $ink; spacing: 7px; }
QCheckBox:focus { color: $accent; }
QPushButton[role="swatch"] { border: 1px solid transparent; background: transparent; padding: 3px; min-width: 18px; }
QPushButton[role="swatch"]:hover, QPushButton[role="swatch"]:focus { border: 1px solid $accent; }
QLabel[role="fault"] { background: $banner; padding: 9px 18px; border-bottom: 1px solid $line; }
QScrollArea { background: transparent; border: none; }
"""


def style_sheet(theme: Theme) -> str:
    """The style sheet in that theme."""
    tokens = {
        "page": theme.page,
        "surface": theme.surface,
        "raised": theme.raised,
        "line": theme.line,
        "ink": theme.ink,
        "muted": theme.muted,
        "accent": theme.accent,
        "selection": theme.selection,
        "edge": mix(theme.muted, theme.line, 0.5),
        "thumb": mix(theme.muted, theme.surface, 0.3),
        "faint": mix(theme.muted, theme.surface, 0.75),
        "faintfill": mix(theme.line, theme.surface, 0.8),
        "inkhover": mix(theme.accent, theme.ink, 0.25),
        "onaccent": on(theme.accent),
        "ring": mix(theme.accent, theme.page, 0.75),
        "veil": mix(theme.accent, theme.page, 0.12),
        "banner": mix(theme.accent, theme.surface, 0.14),
    }
    tick = "light" if on(theme.accent).lightness() > _HALF else "dark"
    sheet = _SHEET.replace("$face", INTERFACE_FACE).replace("$tick", resource("icons", f"tick-{tick}.svg").as_posix())
    for name in sorted(tokens, key=len, reverse=True):  # the longer first: one name may begin another
        sheet = sheet.replace(f"${name}", tokens[name].name())
    return mirrored(sheet) if QGuiApplication.isRightToLeft() else sheet


def mirrored(sheet: str) -> str:
    """The sheet for an interface read from the right: sides changed, and letters that hold together not spaced out."""
    other = {"left": "right", "right": "left"}
    sheet = re.sub(r"(border(?:-top|-bottom)?-)(left|right)", lambda found: found[1] + other[found[2]], sheet)
    return re.sub(r"\s*letter-spacing: [^;]*;", "", sheet)
