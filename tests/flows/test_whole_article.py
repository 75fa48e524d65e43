"""One whole article, frames included: once with the keys alone, once with the mouse alone; the file says the same."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from desktop.model.article import ArticleState
from desktop.model.span import Span
from desktop.ui.page import links
from desktop.ui.page.labelbar import LabelButton
from desktop.ui.window import MainWindow
from tests.flows.conftest import Ask
from tests.windows import (
    FIRST,
    OpenWindow,
    Project,
    click,
    drag,
    drag_over,
    find,
    name_entities,
    paint,
    place_of,
    press,
)

ENTITIES = (
    (find(FIRST, "Anna Kowalska"), "PERSON"),
    (Span(FIRST.index("She accused"), FIRST.index("She accused") + 3), "PERSON"),
    (find(FIRST, "the council"), "ORG"),
    (find(FIRST, "The council"), "ORG"),
    (find(FIRST, "Ms Kowalska"), "PERSON"),
)

Frame = dict[str, object]


def passages(ask: Ask, path: Path) -> list[Frame]:
    """Every passage of the file, by plain SQLite, in the words of the article."""

    def words(start: int | None, end: int | None) -> str:
        return FIRST[start:end] if start is not None else ""

    found: list[Frame] = []
    for key, label, cue, cue_end, note in ask(
        path, "SELECT id, label, cue_start, cue_end, note FROM annotation ORDER BY id"
    ):
        pieces = ask(path, 'SELECT start, "end" FROM piece WHERE annotation_id = ? ORDER BY position', key)
        roles = ask(path, "SELECT role, name, mention_start, mention_end FROM role WHERE annotation_id = ?", key)
        attributes = ask(path, "SELECT name, value FROM attribute WHERE annotation_id = ?", key)
        found.append({
            "label": label,
            "words": [words(*piece) for piece in pieces],
            "cue": words(cue, cue_end),
            "roles": sorted((role, name, words(*mention)) for role, name, *mention in roles),
            "attributes": dict(attributes),
            "note": note,
        })  # fmt: skip
    return sorted(found, key=lambda frame: json.dumps(frame["words"]))


PLEDGE: Frame = {
    "label": "pledge",
    "words": ["vowed to reopen the bridge before winter"],
    "cue": "vowed to",
    "roles": [("addressee", "reporters", "reporters"), ("speaker", "The mayor", "The mayor")],
    "attributes": {"modality": "reported"},
    "note": "",
}
ACCUSATION: Frame = {
    "label": "accusation",
    "words": ["You have lied to this town for ten years,"],
    "cue": "",
    "roles": [("addressee", "council", "the council"), ("speaker", "Anna Kowalska", "Anna Kowalska")],
    "attributes": {"modality": "asserted"},
    "note": "In *direct* speech.",
}
NESTED: Frame = {
    "label": "support", "words": ["this town"], "cue": "", "roles": [], "attributes": {}, "note": "",
}  # fmt: skip
SPLIT: Frame = {
    "label": "criticism",
    "words": ["She accused the council", "hiding the costs"],
    "cue": "accused",
    "roles": [("speaker", "She", "She")],
    "attributes": {},
    "note": "",
}
WHOLE = sorted((PLEDGE, ACCUSATION, NESTED, SPLIT), key=lambda frame: json.dumps(frame["words"]))


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town, its people known."""
    workspace = project()
    name_entities(workspace, 1, *ENTITIES)
    return open_window(workspace)


class Keys:
    """Hands on the keyboard: every key goes to where the focus is."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def press(self, *keys: str) -> None:
        """One key after the other."""
        for key in keys:
            press(self.focus(), key)

    def write(self, text: str) -> None:
        """Type."""
        QTest.keyClicks(self.focus(), text)
        paint()

    @staticmethod
    def focus() -> QWidget:
        """Where keys go."""
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert found is not None
        return found

    def until(self, key: str, words: str, *, most: int = 40) -> None:
        """Press a key until the caret stands before those words, or they are selected."""
        place = FIRST.index(words)
        for _ in range(most):
            if self.window.page.selection().start == place:
                return
            self.press(key)
        message = f"{key} does not come to {words!r}"
        raise AssertionError(message)

    def extend(self, words: str) -> None:
        """Select by words to the end of those."""
        while len(self.selected()) < len(words):
            self.press("Ctrl+Shift+Right")
        while len(self.selected()) > len(words):
            self.press("Shift+Left")
        assert self.selected() == words

    def selected(self) -> str:
        """The selected words."""
        return self.window.page.selection().of(FIRST)


def test_with_the_keys_alone(window: MainWindow, ask: Ask) -> None:
    keys, path = Keys(window), window.workspace.path
    keys.press("Ctrl+Home")
    # the pledge: from word to word, then by words to its end
    keys.until("Ctrl+Right", "vowed")
    keys.press("Space")
    assert keys.selected() == "vowed"
    keys.press("Space")
    assert keys.selected() == "The mayor vowed to reopen the bridge before winter"
    keys.press("Shift+Space")
    assert keys.selected() == "vowed"
    keys.press("Shift+Space")
    assert keys.selected() == ""
    keys.extend("vowed to reopen the bridge before winter")
    keys.press("P", "Ctrl+3")
    while window.inspector.card.attribute.currentData() != "reported":
        keys.press("Down")
    keys.press("Escape")
    # who speaks and the cue, from where the caret is
    keys.press("Ctrl+Home")
    keys.extend("The mayor")
    keys.press("1")
    keys.until("Ctrl+Right", "reporters")
    keys.press("Space", "2")
    keys.press("Ctrl+Home")
    keys.until("Ctrl+Right", "vowed")
    keys.extend("vowed to")
    keys.press("Q")
    assert PLEDGE in passages(ask, path)
    accuse(keys, ask, path)
    split(keys)
    assert passages(ask, path) == WHOLE
    finish(keys, ask, path)


def accuse(keys: Keys, ask: Ask, path: Path) -> None:
    """The accusation, and a passage within it."""
    card = keys.window.inspector.card
    # its clause, who speaks by typing, to whom by number, a note
    keys.press(">", "Ctrl+Right", "Space", "Space")
    assert keys.selected() == "You have lied to this town for ten years,"
    keys.press("A", "Ctrl+1")
    keys.write("kow")
    keys.press("Down", "Return", "Return", "Escape", "Ctrl+2")
    assert "council" in card.hint.text()
    keys.write(str(card.addressee.nearest.index("council") + 1))
    keys.press("Escape", "Ctrl+3", "A", "Escape", "Ctrl+4")
    keys.write("In *direct* speech.")
    keys.press("Escape")
    assert passages(ask, path)[0] == ACCUSATION
    # one passage within another, resized, tagged anew
    keys.press("Home")
    keys.until("Ctrl+Right", "this town")
    keys.press("Space", "C", "Ctrl+Shift+Right", "S")
    assert NESTED in passages(ask, path)


def split(keys: Keys) -> None:
    """One in two pieces, from an entity on; one by mistake, deleted, undone, redone."""
    keys.until(".", "She accused")
    keys.extend("She accused the council")
    keys.press("C")
    keys.until("Ctrl+Right", "hiding the costs")
    keys.extend("hiding the costs")
    keys.press("+")
    keys.until(",", "She accused")
    keys.press("1")
    keys.until("Ctrl+Right", "accused the")
    keys.press("Space", "Q")
    keys.press("Alt+Down", "Space", "Space", "D", "Delete", "Ctrl+Z", "Ctrl+Shift+Z")


def finish(keys: Keys, ask: Ask, path: Path) -> None:
    """The last paragraph holds nothing; the article is done; passages are walked; all is undone and redone."""
    keys.press("Ctrl+End", "0", "Ctrl+D", "Ctrl+Home", "]", "]", "[")
    assert keys.window.desk.selected is not None
    assert keys.window.desk.selected.label == "pledge"
    (nothing,) = ask(path, "SELECT start, \"end\" FROM coverage WHERE kind = 'nothing'")
    assert FIRST[slice(*nothing)] == FIRST.split("\n\n")[2]
    assert keys.window.workspace.count("", ArticleState.DONE) == 1
    steps = ask(path, "SELECT count(*) FROM history WHERE state = 'done'")[0][0]
    keys.press(*["Ctrl+Z"] * steps)
    assert passages(ask, path) == []
    keys.press(*["Ctrl+Shift+Z"] * steps)
    assert passages(ask, path) == WHOLE


class Mouse:
    """Hands on the mouse."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.page = window.page

    def push(self, widget: QWidget) -> None:
        """Click on a control."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        paint()

    def double(self, words: str) -> None:
        """Double-click on the first of those words."""
        point = place_of(self.page, FIRST.index(words) + 1)
        for gesture in (QTest.mouseClick, QTest.mouseDClick):
            gesture(self.page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        QTest.mouseRelease(self.page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        paint()

    def bar(self, name: str) -> None:
        """A label of the bar at the selection."""
        assert self.window.bar.isVisible()
        self.push(next(each for each in self.window.bar.findChildren(LabelButton) if each.text() == name))

    def menu(self, words: str, *path: str) -> None:
        """An entry of the menu over some words."""
        point = place_of(self.page, FIRST.index(words) + 1)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, self.page.viewport().mapToGlobal(point))
        QApplication.sendEvent(self.page.viewport(), event)
        paint()
        menu = self.window.page_menu.menu
        assert menu is not None
        for name in path[:-1]:
            menu = next(entry.menu() for entry in menu.actions() if entry.text() == name)  # type: ignore[assignment]
            assert isinstance(menu, QMenu)
        entry = next(entry for entry in menu.actions() if entry.text().split("\t")[0] == path[-1])
        assert entry.isEnabled()
        top = self.window.page_menu.menu
        if len(path) == 1 and top is not None:
            QTest.mouseClick(
                top, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, top.actionGeometry(entry).center()
            )
        else:
            entry.trigger()
        if top is not None:
            top.close()
        paint()

    def click_word(self, words: str) -> None:
        """Click on the first of those words."""
        click(self.page, place_of(self.page, FIRST.index(words) + 1))

    def field(self, widget: QWidget) -> None:
        """Click into a field."""
        self.window.activateWindow()
        self.push(widget)


def test_with_the_mouse_alone(window: MainWindow, ask: Ask) -> None:
    mouse, path, card = Mouse(window), window.workspace.path, window.inspector.card
    # the pledge: dragged, tagged from the bar, its end dragged on; who speaks from the menu
    drag_over(window.page, find(FIRST, "vowed to reopen the bridge"))
    mouse.bar("Pledge")
    end = next(end for end in links.ends(window.page.scene(), window.page.scene().drawn[0]) if not end.is_start)
    drag(window.page, end.point.toPoint(), place_of(window.page, FIRST.index("winter") + 3))
    drag_over(window.page, find(FIRST, "vowed to"))
    mouse.menu("vowed to", "Cue")
    assert passages(ask, path)[0]["cue"] == "vowed to"
    # the accusation: three clicks take its sentence; who speaks by clicking the name while the field is active
    drag_over(window.page, find(FIRST, "You have lied to this town for ten years,"), Qt.KeyboardModifier.AltModifier)
    mouse.menu("lied to", "Tag as", "Accusation")
    mouse.field(card.speaker)
    assert window.page.picking
    mouse.click_word("Anna Kowalska")
    assert card.speaker.hasFocus()
    mouse.field(card.addressee)
    mouse.click_word("the council")
    assert (card.speaker.text(), card.addressee.text()) == ("Anna Kowalska", "council")
    # one within another: a double click takes the word, dragging on takes more words
    first, last = place_of(window.page, FIRST.index("this town") + 1), place_of(window.page, FIRST.index("town") + 2)
    keys = Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(window.page.viewport(), Qt.MouseButton.LeftButton, keys, first)
    QTest.mouseMove(window.page.viewport(), last)
    QTest.mouseRelease(window.page.viewport(), Qt.MouseButton.LeftButton, keys, last)
    paint()
    assert window.page.selection().of(FIRST) == "this town"
    mouse.menu("this town", "Tag as", "Support")
    # one in two pieces, with Ctrl
    drag_over(window.page, find(FIRST, "She accused the council"))
    mouse.menu("She accused", "Tag as", "Criticism")
    drag_over(window.page, find(FIRST, "hiding the costs"), Qt.KeyboardModifier.ControlModifier)
    mouse.menu("She accused", "She speaks")
    mouse.double("accused the")
    mouse.menu("accused the", "Cue")
    found = {str(frame["label"]): frame for frame in passages(ask, path)}
    assert found["criticism"]["words"] == SPLIT["words"]
    assert found["criticism"]["cue"] == "accused"
    assert found["pledge"]["words"] == PLEDGE["words"]
    assert found["accusation"]["roles"] == ACCUSATION["roles"]
    assert found["support"] == NESTED
    mistake(mouse, ask, path)


def mistake(mouse: Mouse, ask: Ask, path: Path) -> None:
    """One by mistake, and a paragraph that holds nothing."""
    window, card = mouse.window, mouse.window.inspector.card
    # deleted from the card, taken back with the buttons above, and gone for good
    mouse.double("spokesman")
    mouse.bar("Demand")
    mouse.push(card.remove)
    for name, count in (("Undo", 5), ("Redo", 4)):
        button = next(each for each in window.top.findChildren(QPushButton) if each.accessibleName() == name)
        mouse.push(button)
        assert len(passages(ask, path)) == count
    mouse.click_word("figures had")
    mouse.menu("figures had", "Read, nothing here")
    assert ask(path, "SELECT count(*) FROM coverage WHERE kind = 'nothing'") == [(1,)]


def test_three_clicks_take_the_sentence(window: MainWindow) -> None:
    page, point = window.page, place_of(window.page, FIRST.index("spokesman") + 2)
    keys = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, keys, point)
    QTest.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, keys, point)
    QTest.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, keys, point)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, keys, point)
    assert page.selection().of(FIRST).startswith("A spokesman said the figures")
    assert page.selection().of(FIRST).endswith("for them herself.")
    QTest.qWait(QApplication.doubleClickInterval() + 20)
    click(page, point + QPoint(1, 0))
    assert not len(page.selection())
