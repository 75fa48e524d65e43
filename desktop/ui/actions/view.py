"""What is shown and how."""

from desktop.ui.actions.table import Action, row

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
    row(
        "view.library",
        "Library",
        "F9",
        "",
        lambda w: w.appearance.toggle(w.library),
        "Show or hide the list of articles.",
    ),
    row(
        "view.inspector",
        "Inspector",
        "F10",
        "",
        lambda w: w.appearance.toggle(w.inspector),
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
)

MENU = (
    "View",
    (
        "mode.read",
        "mode.tag",
        "mode.review",
        "-",
        "view.entities",
        "view.larger",
        "view.smaller",
        "view.normal",
        "view.theme",
        "-",
        "view.library",
        "view.inspector",
    ),
)
