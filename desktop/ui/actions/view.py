"""What is shown and how."""

from typing import TYPE_CHECKING

from desktop.ui.actions.table import Action, row

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


def _passages(window: "MainWindow") -> None:
    from desktop.ui.passages.opening import toggle_passages  # noqa: PLC0415  (the start does without)

    toggle_passages(window)


def _overview(window: "MainWindow") -> None:
    from desktop.ui.overview.opening import toggle_overview  # noqa: PLC0415  (as above)

    toggle_overview(window)


def _language(window: "MainWindow") -> None:
    from desktop.ui.language import ask_language  # noqa: PLC0415  (as above)

    ask_language(window)


ACTIONS: tuple[Action, ...] = (
    row("menu", "Menu", "F12", "", lambda w: w.top.open_menu(), "Open the menu."),
    row(
        "view.entities",
        "Entities: line, tint, off",
        "E",
        "",
        lambda w: w.appearance.cycle_entities(),
        "Change how entities are marked.",
    ),
    row(
        "view.reading",
        "Type and colours…",
        "Ctrl+,",
        "",
        lambda w: w.appearance.open_reading_menu(),
        "Choose face, size, line width, spacing, theme, and which entities are marked.",
    ),
    row(
        "view.focus",
        "Page only",
        "F11",
        "article",
        lambda w: w.panels.toggle_focus(),
        "Show nothing but the page; Esc brings everything back.",
    ),
    row("view.larger", "Larger text", "Ctrl++ Ctrl+=", "", lambda w: w.appearance.zoom(10), "Larger text on the page."),
    row("view.smaller", "Smaller text", "Ctrl+-", "", lambda w: w.appearance.zoom(-10), "Smaller text on the page."),
    row("view.normal", "Normal text size", "Ctrl+0", "", lambda w: w.appearance.zoom(0), "Back to 100 %."),
    row(
        "view.theme",
        "Next theme",
        "Ctrl+T",
        "",
        lambda w: w.appearance.cycle_theme(),
        "Light, dark, sepia, as the system.",
    ),
    row("view.language", "Language…", "", "", _language, "English, German, Arabic, or as the system."),
    row(
        "view.library",
        "Library",
        "F9",
        "",
        lambda w: w.panels.toggle(w.library),
        "Show or hide the list of articles.",
    ),
    row(
        "view.inspector",
        "Inspector",
        "F10",
        "",
        lambda w: w.panels.toggle(w.inspector),
        "Show or hide the inspector.",
    ),
    row(
        "mode.read",
        "Read",
        "Ctrl+Shift+R",
        "",
        lambda w: w.appearance.set_mode("read"),
        "Only the text and its tints: no label keys.",
    ),
    row("mode.tag", "Tag", "Ctrl+Shift+T", "", lambda w: w.appearance.set_mode("tag"), "Select words and tag them."),
    row(
        "mode.review",
        "Review",
        "Ctrl+Shift+V",
        "",
        lambda w: w.appearance.set_mode("review"),
        "Walk through the tagged passages of all articles.",
    ),
    row(
        "view.passages",
        "Passages",
        "F6",
        "",
        _passages,
        "Every passage of the project between its neighbours; again: back to the page.",
    ),
    row(
        "view.overview",
        "Who says what to whom",
        "F7",
        "",
        _overview,
        "Speakers and addressees, counted; again: back to the page.",
    ),
)

MENU = (
    "View",
    (
        "mode.read",
        "mode.tag",
        "mode.review",
        "-",
        "view.reading",
        "view.entities",
        "view.larger",
        "view.smaller",
        "view.normal",
        "view.theme",
        "view.language",
        "-",
        "view.library",
        "view.inspector",
        "-",
        "view.passages",
        "view.overview",
        "view.focus",
    ),
)
