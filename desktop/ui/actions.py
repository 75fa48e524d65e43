"""The one table of actions, and the one of menus.

Menus, tool tips, shortcuts and the help page are built from them. `needs` names what must be there for an action to be
offered; `run` gets the window.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class Need(StrEnum):
    """What an action can need."""

    ARTICLE = auto()
    PAGE = auto()  # its keys belong to the page: elsewhere they type, choose or move a caret
    PASSAGE = auto()
    WRITABLE = auto()
    UNDO = auto()
    REDO = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """Something a user can do: id, name, keys (Qt's portable names), needs, what runs, and help in one sentence."""

    id: str
    text: str
    keys: tuple[str, ...]
    needs: frozenset[Need]
    run: Callable[["MainWindow"], object]
    help: str


def _action(  # noqa: PLR0913, PLR0917  (one line of the table each)
    action_id: str, text: str, keys: str, needs: str, run: Callable[["MainWindow"], object], text_help: str
) -> Action:
    wanted = frozenset(Need(need) for need in needs.split())
    return Action(action_id, text, tuple(keys.split()), wanted, run, text_help)


ACTIONS: tuple[Action, ...] = (
    _action("project.new", "New project…", "Ctrl+N", "", lambda w: w.projects.new(), "Make an empty project."),
    _action("project.open", "Open project…", "Ctrl+O", "", lambda w: w.projects.open(), "Open a .postil file."),
    _action(
        "project.sample",
        "Open the sample",
        "",
        "",
        lambda w: w.projects.sample(),
        "Open the sample project: Wikinews articles with speech acts already tagged.",
    ),
    _action(
        "import",
        "Import…",
        "Ctrl+I",
        "writable",
        lambda w: w.chores.ask_import(),
        "Bring text files and saved web pages in; files and folders can be dropped on the window too.",
    ),
    _action(
        "paste",
        "Paste as article",
        "Ctrl+V",
        "writable",
        lambda w: w.chores.paste(),
        "Clean the text on the clipboard and bring it in.",
    ),
    _action(
        "export",
        "Export dataset…",
        "Ctrl+E",
        "",
        lambda w: w.chores.ask_export(),
        "Build training data from the project.",
    ),
    _action("menu", "Menu", "F12", "", lambda w: w.top.open_menu(), "Open the menu."),
    _action("quit", "Quit", "Ctrl+Q", "", lambda w: w.close(), "Close the window. Everything is saved already."),
    _action("undo", "Undo", "Ctrl+Z", "undo writable", lambda w: w.tagger.undo(), "Take the last step back."),
    _action(
        "redo", "Redo", "Ctrl+Shift+Z Ctrl+Y", "redo writable", lambda w: w.tagger.redo(), "Do it again after all."
    ),
    _action(
        "passage.delete",
        "Delete tag",
        "Del Backspace",
        "page passage writable",
        lambda w: w.tagger.delete(),
        "Take the selected passage's tag away.",
    ),
    _action(
        "passage.next", "Next passage", "]", "article", lambda w: w.tagger.step(1), "Select the next tagged passage."
    ),
    _action(
        "passage.previous",
        "Previous passage",
        "[",
        "article",
        lambda w: w.tagger.step(-1),
        "Select the tagged passage before.",
    ),
    _action(
        "passage.pick",
        "Select the passage at the caret",
        "Return",
        "page article",
        lambda w: w.tagger.pick_at_caret(),
        "Select the innermost passage under the caret.",
    ),
    _action(
        "passage.end.right",
        "End one character later",
        "Shift+Right",
        "page passage writable",
        lambda w: w.tagger.nudge("end", 1),
        "Move the end of the selected passage.",
    ),
    _action(
        "passage.end.left",
        "End one character earlier",
        "Shift+Left",
        "page passage writable",
        lambda w: w.tagger.nudge("end", -1),
        "Move the end of the selected passage.",
    ),
    _action(
        "passage.end.word.right",
        "End one word later",
        "Ctrl+Shift+Right",
        "page passage writable",
        lambda w: w.tagger.nudge("end", 1, word=True),
        "Move the end of the selected passage.",
    ),
    _action(
        "passage.end.word.left",
        "End one word earlier",
        "Ctrl+Shift+Left",
        "page passage writable",
        lambda w: w.tagger.nudge("end", -1, word=True),
        "Move the end of the selected passage.",
    ),
    _action(
        "passage.start.right",
        "Start one character later",
        "Alt+Shift+Right",
        "page passage writable",
        lambda w: w.tagger.nudge("start", 1),
        "Move the start of the selected passage.",
    ),
    _action(
        "passage.start.left",
        "Start one character earlier",
        "Alt+Shift+Left",
        "page passage writable",
        lambda w: w.tagger.nudge("start", -1),
        "Move the start of the selected passage.",
    ),
    _action(
        "passage.start.word.right",
        "Start one word later",
        "Ctrl+Alt+Shift+Right",
        "page passage writable",
        lambda w: w.tagger.nudge("start", 1, word=True),
        "Move the start of the selected passage.",
    ),
    _action(
        "passage.start.word.left",
        "Start one word earlier",
        "Ctrl+Alt+Shift+Left",
        "page passage writable",
        lambda w: w.tagger.nudge("start", -1, word=True),
        "Move the start of the selected passage.",
    ),
    _action(
        "passage.speaker",
        "Who speaks",
        "Ctrl+1",
        "passage writable",
        lambda w: w.inspector.card.speaker.setFocus(),
        "Name the speaker of the selected passage.",
    ),
    _action(
        "passage.addressee",
        "To whom",
        "Ctrl+2",
        "passage writable",
        lambda w: w.inspector.card.addressee.setFocus(),
        "Name the addressee of the selected passage.",
    ),
    _action(
        "passage.certainty",
        "How certain",
        "Ctrl+3",
        "passage writable",
        lambda w: w.inspector.card.attribute.setFocus(),
        "Say whether it is asserted, denied, reported and so on.",
    ),
    _action(
        "passage.note",
        "Note",
        "Ctrl+4",
        "passage writable",
        lambda w: w.inspector.card.note.setFocus(),
        "Write a note to the selected passage, in Markdown.",
    ),
    _action(
        "clear", "Let go", "Esc", "", lambda w: w.tagger.clear(), "Back to the page; there, drop what is selected."
    ),
    _action("article.next", "Next article", "J", "", lambda w: w.desk.step(1), "Open the next article of the list."),
    _action(
        "article.previous",
        "Previous article",
        "K",
        "",
        lambda w: w.desk.step(-1),
        "Open the article before in the list.",
    ),
    _action(
        "article.done",
        "Mark as done / to do",
        "Ctrl+D",
        "article writable",
        lambda w: w.tagger.toggle_done(),
        "Say that you are through with this article, or not yet.",
    ),
    _action(
        "article.source",
        "Original and what was removed",
        "Ctrl+U",
        "article",
        lambda w: w.dialogs.source(),
        "See the article as it came in, with everything that cleaning took out and why.",
    ),
    _action(
        "search",
        "Search articles",
        "Ctrl+K /",
        "",
        lambda w: w.appearance.focus_search(),
        "Search headlines and texts.",
    ),
    _action(
        "view.entities",
        "Entities: line, tint, off",
        "E",
        "",
        lambda w: w.appearance.cycle_entities(),
        "Change how entities are marked.",
    ),
    _action(
        "view.larger", "Larger text", "Ctrl++ Ctrl+=", "", lambda w: w.appearance.zoom(10), "Larger text on the page."
    ),
    _action(
        "view.smaller", "Smaller text", "Ctrl+-", "", lambda w: w.appearance.zoom(-10), "Smaller text on the page."
    ),
    _action("view.normal", "Normal text size", "Ctrl+0", "", lambda w: w.appearance.zoom(0), "Back to 100 %."),
    _action(
        "view.theme",
        "Next theme",
        "Ctrl+T",
        "",
        lambda w: w.appearance.cycle_theme(),
        "Light, dark, sepia, as the system.",
    ),
    _action(
        "view.library",
        "Library",
        "F9",
        "",
        lambda w: w.appearance.toggle(w.library),
        "Show or hide the list of articles.",
    ),
    _action(
        "view.inspector",
        "Inspector",
        "F10",
        "",
        lambda w: w.appearance.toggle(w.inspector),
        "Show or hide the inspector.",
    ),
    _action(
        "mode.read",
        "Read",
        "Ctrl+Shift+R",
        "",
        lambda w: w.appearance.set_mode("read"),
        "Only the text and its tints: no label keys.",
    ),
    _action(
        "mode.tag", "Tag", "Ctrl+Shift+T", "", lambda w: w.appearance.set_mode("tag"), "Select words and tag them."
    ),
    _action(
        "mode.review",
        "Review",
        "Ctrl+Shift+V",
        "",
        lambda w: w.appearance.set_mode("review"),
        "Walk through the tagged passages of all articles.",
    ),
    _action("codebook", "Codebook", "F2", "", lambda w: w.dialogs.codebook(), "What each label means, with examples."),
    _action("help", "Keys", "F1 ?", "", lambda w: w.dialogs.keys(), "All keys on one page."),
    _action("log", "Show the log", "", "", lambda w: w.dialogs.log(), "What the program noted for a fault report."),
)

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Project", ("project.new", "project.open", "project.sample", "-", "import", "paste", "export", "-", "quit")),
    (
        "Edit",
        (
            "undo",
            "redo",
            "-",
            "passage.delete",
            "passage.next",
            "passage.previous",
            "passage.pick",
            "-",
            "passage.speaker",
            "passage.addressee",
            "passage.certainty",
            "passage.note",
        ),
    ),
    ("Article", ("article.next", "article.previous", "article.done", "article.source", "-", "search")),
    (
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
    ),
    ("Help", ("codebook", "help", "log")),
)


def action(action_id: str) -> Action:
    """The action of that id; KeyError where there is none."""
    for item in ACTIONS:
        if item.id == action_id:
            return item
    raise KeyError(action_id)
