"""What explains the program."""

from desktop.ui.actions.table import Action, row

ACTIONS: tuple[Action, ...] = (
    row("codebook", "Codebook", "F2", "", lambda w: w.dialogs.codebook(), "What each label means, with examples."),
    row("help", "Keys", "F1 ?", "", lambda w: w.dialogs.keys(), "All keys on one page."),
    row("log", "Show the log", "", "", lambda w: w.dialogs.log(), "What the program noted for a fault report."),
)

MENU = (
    "Help",
    ("codebook", "help", "log"),
)
