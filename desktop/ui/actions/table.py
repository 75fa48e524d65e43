"""What a row of the table of actions is."""

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


def row(  # noqa: PLR0913, PLR0917  (one line of the table each)
    action_id: str, text: str, keys: str, needs: str, run: Callable[["MainWindow"], object], text_help: str
) -> Action:
    """One row: `keys` and `needs` are words apart by spaces."""
    wanted = frozenset(Need(need) for need in needs.split())
    return Action(action_id, text, tuple(keys.split()), wanted, run, text_help)
