"""The one table of actions, and the one of menus, put together from a file for each menu.

Menus, tool tips, shortcuts and the help page are built from them. `needs` names what must be there for an action to be
offered; `run` gets the window.
"""

from desktop.ui.actions import article, caret, help, passage, project, view  # noqa: A004  (named as the menus are)
from desktop.ui.actions.table import Action, Need

__all__ = ["ACTIONS", "MENUS", "Action", "Need", "action"]

_PARTS = (project, passage, caret, article, view, help)
ACTIONS: tuple[Action, ...] = tuple(item for part in _PARTS for item in part.ACTIONS)
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = tuple(part.MENU for part in _PARTS)


def action(action_id: str) -> Action:
    """The action of that id; KeyError where there is none."""
    for item in ACTIONS:
        if item.id == action_id:
            return item
    raise KeyError(action_id)
