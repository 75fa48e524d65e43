"""Articles and the way between them."""

from typing import TYPE_CHECKING

from desktop.ui.actions.table import Action, row

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


def _details(window: "MainWindow") -> None:
    from desktop.ui.details import show_details  # noqa: PLC0415  (the start does without)

    show_details(window)


def _read_again(window: "MainWindow") -> None:
    from desktop.ui.rereading import EncodingDialog  # noqa: PLC0415  (as above)

    if window.desk.article is not None:
        EncodingDialog(window.desk.article.id, window).open()


ACTIONS: tuple[Action, ...] = (
    row("article.next", "Next article", "J", "", lambda w: w.desk.step(1), "Open the next article of the list."),
    row(
        "article.previous",
        "Previous article",
        "K",
        "",
        lambda w: w.desk.step(-1),
        "Open the article before in the list.",
    ),
    row(
        "article.done",
        "Mark as done / to do",
        "Ctrl+D",
        "article writable",
        lambda w: w.tagger.toggle_done(),
        "Say that you are through with this article, or not yet.",
    ),
    row(
        "article.source",
        "Original and what was removed",
        "Ctrl+U",
        "article",
        lambda w: w.dialogs.source(),
        "See the article as it came in, what cleaning took out of it and why; put lines back, take others out.",
    ),
    row(
        "article.details",
        "About this article…",
        "",
        "article",
        _details,
        "See what else is known: the other columns of its table, its address, its file and how that was read.",
    ),
    row(
        "article.clean",
        "Clean again",
        "",
        "article writable",
        lambda w: w.chores.clean_again([w.desk.article.id] if w.desk.article is not None else []),
        "Clean the article again from its source; what you put back or took out stays so, and what is tagged.",
    ),
    row(
        "article.reread",
        "Read again as…",
        "",
        "article writable",
        _read_again,
        "Read the article's file in another encoding, where letters came out wrong.",
    ),
    row(
        "article.rules",
        "Rules for lines…",
        "",
        "",
        lambda w: w.dialogs.rules(),
        "See the lines that are always removed or always kept, and take such rules back.",
    ),
    row("find", "Find in article", "Ctrl+F", "article", lambda w: w.finder.open(), "Find words on the page."),
    row("find.next", "Find next", "F3", "article", lambda w: w.finder.step(1), "Go to the next place found."),
    row(
        "find.previous",
        "Find previous",
        "Shift+F3",
        "article",
        lambda w: w.finder.step(-1),
        "Go to the place found before.",
    ),
    row(
        "search",
        "Search articles",
        "/ Ctrl+Shift+F",
        "",
        lambda w: w.appearance.focus_search(),
        "Search headlines and texts.",
    ),
    row(
        "search.help",
        "How to search",
        "",
        "",
        lambda w: w.dialogs.search_help(),
        "Words, phrases, fields and dates that a search can have.",
    ),
    row(
        "search.save",
        "Save this search…",
        "",
        "writable",
        lambda w: w.library.menus.ask_name(),
        "Keep the present search under a name.",
    ),
)

MENU = (
    "Article",
    (
        "article.next",
        "article.previous",
        "article.done",
        "article.source",
        "article.details",
        "article.clean",
        "article.reread",
        "article.rules",
        "-",
        "find",
        "find.next",
        "find.previous",
        "-",
        "search",
        "search.save",
        "search.help",
    ),
)
