"""What the library asks the window for: edits of several articles at once, searches kept under names."""

from typing import TYPE_CHECKING

from desktop.errors import PostilError
from desktop.model.edit import Edit, SaveSearch
from desktop.ui.translation import tr

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


def connect_library(window: "MainWindow") -> None:
    """Have the library's wishes done."""
    library = window.library
    library.bulk.wanted.connect(lambda edit, name: _do(window, edit, name))
    library.menus.keep_wanted.connect(lambda name: keep(window, name))
    library.menus.let_go.connect(lambda name: let_go(window, name))
    library.menus.help_wanted.connect(window.dialogs.search_help)
    library.bulk.passages_wanted.connect(lambda ids: _passages(window, ids))
    library.bulk.export_wanted.connect(window.chores.ask_export)
    library.bulk.cleaning_wanted.connect(window.chores.clean_again)
    library.opened.connect(lambda _article_id: window.show_place("page"))
    library.listed.connect(lambda: mark_hits(window))
    window.page.laid_out.connect(lambda: mark_hits(window))


def _passages(window: "MainWindow", ids: list[int]) -> None:
    from desktop.ui.passages.opening import show_passages  # noqa: PLC0415  (the start does without)

    show_passages(window, "", ids)


def mark_hits(window: "MainWindow") -> None:
    """Mark on the page what the library is searched for, unless something else is looked for there."""
    if not window.finder.isHidden():
        return
    words = window.library.wanted.query.words
    if not words:
        window.page.hits.clear()
        return
    found = window.page.hits.find([each.text if each.whole else f"{each.text}*" for each in words])
    if found:
        window.notices.quietly(tr("{n} places on this page", n=found))


def _do(window: "MainWindow", edit: Edit, name: str) -> None:
    window.inspector.card.flush()
    try:
        window.workspace.do(edit, name)
    except PostilError as error:
        window.notices.error(error)
    else:
        window.notices.quietly(name)


def keep(window: "MainWindow", name: str) -> None:
    """Keep the present search under a name."""
    search = window.library.search.text().strip()
    if search and not window.notices.refuse_writing():
        _do(window, SaveSearch(name, search), tr("Save the search “{name}”", name=name))


def let_go(window: "MainWindow", name: str) -> None:
    """Let go of a search that is kept."""
    if not window.notices.refuse_writing():
        _do(window, SaveSearch(name, ""), tr("Delete the search “{name}”", name=name))
