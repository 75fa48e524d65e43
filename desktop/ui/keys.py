"""The keys of actions: those of the table, and what the user has put in their place."""

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence

from desktop.model.codebook import Label
from desktop.settings import Settings
from desktop.ui.actions import ACTIONS, action

_SETTING = "keys"


class KeyMap:
    """Which keys run an action. There is one, for there is one user; each window has it read the settings anew."""

    def __init__(self) -> None:
        self._settings: Settings | None = None
        self._changed: dict[str, tuple[str, ...]] = {}
        self._given: frozenset[str] = frozenset()  # keys of actions that labels have

    def use(self, settings: Settings) -> None:
        """Take what these settings say, and keep changes in them."""
        self._settings = settings
        kept = settings.get(_SETTING)
        known = {item.id for item in ACTIONS}
        self._changed = {}
        for entry in kept if isinstance(kept, list) else []:
            action_id, _, keys = entry.partition(" ")
            if action_id in known:
                self._changed[action_id] = tuple(key for key in keys.split() if QKeySequence(key).toString())

    def of(self, action_id: str) -> tuple[str, ...]:
        """The keys of an action, in Qt's portable names."""
        keys = self._changed.get(action_id, action(action_id).keys)
        return tuple(key for key in keys if QKeySequence(key).toString() not in self._given) if self._given else keys

    def give_way(self, labels: Iterable[Label]) -> bool:
        """Leave labels the keys that they have, or a key of both would run neither; whether any key changed hands."""
        before, self._given = self._given, frozenset()
        had = {QKeySequence(key).toString() for item in ACTIONS for key in self.of(item.id)}
        self._given = frozenset(QKeySequence(label.key).toString() for label in labels if label.key) & had
        return self._given != before

    def shown(self, action_id: str) -> list[str]:
        """The keys of an action as the system writes them."""
        return [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in self.of(action_id)]

    def is_changed(self, action_id: str) -> bool:
        """Whether the user has changed the keys."""
        return action_id in self._changed

    def clash(self, action_id: str, key: str) -> str:
        """The id of another action that has the key, or an empty string."""
        wanted = QKeySequence(key).toString()
        for item in ACTIONS:
            if item.id != action_id and wanted in {QKeySequence(each).toString() for each in self.of(item.id)}:
                return item.id
        return ""

    def change(self, action_id: str, keys: Iterable[str]) -> None:
        """Give an action these keys; another one that had any of them loses it."""
        wanted = tuple(dict.fromkeys(QKeySequence(key).toString() for key in keys))
        for key in wanted:
            while other := self.clash(action_id, key):
                left = tuple(each for each in self.of(other) if QKeySequence(each).toString() != key)
                self._changed[other] = left
        self._changed[action_id] = wanted
        self._keep()

    def reset(self, action_id: str = "") -> None:
        """Go back to the keys of the table: for one action, or for all."""
        if action_id:
            keys = action(action_id).keys
            self.change(action_id, keys)
            self._changed.pop(action_id)
        else:
            self._changed.clear()
        self._keep()

    def _keep(self) -> None:
        if self._settings is not None:
            self._settings.set(_SETTING, [" ".join((name, *keys)) for name, keys in sorted(self._changed.items())])


KEYS = KeyMap()


def label_with(labels: Iterable[Label], key: str) -> Label | None:
    """The label that a key tags as, or None."""
    wanted = QKeySequence(key).toString()
    return next((label for label in labels if label.key and QKeySequence(label.key).toString() == wanted), None)


def with_key(text: str, action_id: str) -> str:
    """A text with the first key of an action in brackets behind it; alone where the action has none."""
    keys = KEYS.shown(action_id)
    return f"{text} ({keys[0]})" if keys else text
