"""What explains the program."""

from desktop.ui.actions.table import Action, row

ACTIONS: tuple[Action, ...] = (
    row("codebook", "Codebook", "F2", "", lambda w: w.dialogs.codebook(), "What each label means, with examples."),
    row(
        "codebook.edit",
        "Edit codebook…",
        "Shift+F2",
        "",
        lambda w: w.dialogs.edit_codebook(),
        "Add, rename, merge, split labels; say what they mean, and which roles and attributes they take.",
    ),
    row(
        "palette",
        "Commands…",
        "Ctrl+K",
        "",
        lambda w: w.dialogs.palette(),
        "Find anything that can be done, an article, a label or an entity by typing a few letters.",
    ),
    row("keys.change", "Change keys…", "", "", lambda w: w.dialogs.shortcuts(), "Give actions other keys."),
    row("help", "Keys", "F1 ?", "", lambda w: w.dialogs.keys(), "All keys on one page."),
    row("log", "Show the log", "", "", lambda w: w.dialogs.log(), "What the program noted for a fault report."),
)

MENU = (
    "Help",
    ("palette", "codebook", "codebook.edit", "help", "keys.change", "log"),
)
