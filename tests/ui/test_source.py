"""The original beside the article: what was removed is struck, a click or a key puts it back or takes it out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.model.span import Span
from desktop.ui.rules import RuleDialog, RulesDialog, UnplacedDialog
from desktop.ui.source import SourceDialog
from desktop.ui.sourcepane import SourcePane
from desktop.ui.window import MainWindow
from desktop.workspace import recleaning
from desktop.workspace.importing import import_paths
from desktop.workspace.recleaning import CleaningRule
from desktop.workspace.source import State
from desktop.workspace.workspace import Workspace
from tests.windows import OpenWindow, find, paint, press, rest, settled, share, tag

BODY = (
    "The mayor of the town on the river vowed on Monday to reopen the old bridge before the first snow of the winter.",
    "She told reporters that the money was there, and that the council had known of it since the end of last March.",
    "The council denied it, and a spokesman said that the figures had been on the table since the spring of that year.",
)
HEADLINE, LAST = "Bridge \U0001f600 to reopen before winter", ("Subscribe to our newsletter", "Share this article")
RAW = "\r\n\r\n".join((HEADLINE, *BODY, *LAST))
PAGE = (
    "<!doctype html><html><head><title>Bridge to reopen</title></head><body>"
    "<nav><a>Home</a> <a>News &amp; more</a></nav>"
    f"<article><h1>Bridge to reopen</h1><p>{BODY[0]}</p><p>{BODY[1]}</p><p>{BODY[2]}</p></article>"
    "<footer>About <b>us</b></footer></body></html>"
)

Town = Callable[..., Workspace]


@pytest.fixture
def town(tmp_path: Path) -> Town:
    """Makes a project of files with these contents, by name."""

    def make(**files: str) -> Workspace:
        for name, text in (files or {"bridge.txt": RAW}).items():
            (tmp_path / name.replace("_", ".")).write_text(text, "utf-8", newline="")
        workspace = Workspace.open(tmp_path / "town.postil", create=True, annotator="tester")
        names = [tmp_path / name.replace("_", ".") for name in (files or {"bridge.txt": RAW})]
        import_paths(workspace, names, lambda _done, _total, _what: None)
        return workspace

    return make


def opened(window: MainWindow) -> SourceDialog:
    """The source view of the open article."""
    press(window.page, "Ctrl+U")
    (dialog,) = window.findChildren(SourceDialog)
    dialog.resize(1100, 700)
    paint()
    return dialog


def reasons(dialog: SourceDialog) -> dict[str, tuple[str, str]]:
    """Every line that was decided about: what became of it, and why."""
    text = dialog.shown.text
    return {each.span.of(text): (str(each.state), each.reason) for each in dialog.shown.stretches}


def pick(dialog: SourceDialog, words: str, pane: SourcePane | None = None) -> None:
    """Click on words of a column."""
    shown = pane or dialog.original
    span = find(shown.shown, words)
    shown.reveal(span)
    paint()
    place = shown.place_of(span.start + 1)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    paint()


def test_what_was_removed_is_there_with_its_reason(town: Town, open_window: OpenWindow) -> None:
    dialog = opened(open_window(town()))
    assert dialog.windowTitle() == "Original · Bridge \U0001f600 to reopen before winter"
    assert dialog.original.shown == RAW.replace("\r\n", "\n")
    assert dialog.clean.shown == "\n\n".join(BODY)
    found = reasons(dialog)
    assert found["Bridge \U0001f600 to reopen before winter"] == ("removed", "headline")
    assert found["Subscribe to our newsletter"][0] == found["Share this article"][0] == "removed"
    assert dialog.head.chips["removed"].text() == "Removed 2"
    assert dialog.head.about.text() == "bridge.txt"
    struck = dialog.original.boxes_of(find(dialog.original.shown, "Subscribe to our newsletter"))
    image = dialog.original.viewport().grab().toImage()
    assert share(image, struck[0].rect, dialog.original.theme.ink) == 0  # it steps back


def test_a_click_puts_a_line_back_and_takes_it_out_again(town: Town, open_window: OpenWindow) -> None:
    workspace = town()
    dialog = opened(open_window(workspace))
    before, document = workspace.article(1), dialog.clean.document()
    pick(dialog, "Subscribe to our")
    assert dialog.clean.document() is document  # a long one is not laid out again for a line
    assert dialog.clean.toPlainText() == dialog.clean.shown
    assert workspace.article(1).text == "\n\n".join((*BODY, "Subscribe to our newsletter"))
    assert dialog.clean.shown == workspace.article(1).text
    assert workspace.undo_name == "Restore “Subscribe to our newsletter”"
    assert reasons(dialog)["Subscribe to our newsletter"][0] == "restored"
    assert dialog.bar.what.text().startswith("Kept by you; it had been: ")
    assert dialog.head.chips["mine"].text() == "By you 1"
    pick(dialog, "Subscribe to our")
    assert workspace.article(1).text == before.text
    press(dialog.original, "Ctrl+Z", "Ctrl+Z")
    assert workspace.article(1) == before
    press(dialog.original, "Ctrl+Shift+Z")
    assert "Subscribe" in dialog.clean.shown


def test_keys_go_through_the_lines(town: Town, open_window: OpenWindow) -> None:
    workspace = town()
    dialog = opened(open_window(workspace))
    press(dialog.original, "]")
    assert dialog.bar.quote.text() == "Subscribe to our newsletter"
    press(dialog.original, "]", "]")
    assert dialog.bar.quote.text() == "Share this article"
    press(dialog.original, "[", "R")
    assert workspace.article(1).text.endswith("newsletter")
    press(dialog.original, "Space")
    assert workspace.article(1).text.endswith(BODY[-1])
    press(dialog.original, "Return")
    assert workspace.article(1).text.endswith("newsletter")
    dialog.show_only("mine")
    paint()
    assert dialog.bar.quote.text() == "Subscribe to our newsletter"
    dialog.show_only("unsure")
    press(dialog.original, "]", "[", "K")
    dialog.head.chips["removed"].click()
    assert dialog.bar.quote.text() == "Share this article"


def test_a_paragraph_is_taken_out_from_either_side(town: Town, open_window: OpenWindow) -> None:
    workspace = town()
    dialog = opened(open_window(workspace))
    pick(dialog, "She told reporters")
    assert dialog.bar.what.text() == "Part of the article"
    assert BODY[1] in workspace.article(1).text  # a click on the article only chooses
    press(dialog.original, "R")
    assert workspace.article(1).text == "\n\n".join((BODY[0], BODY[2]))
    assert reasons(dialog)[BODY[1]] == ("removed", "removed by you")
    pick(dialog, "The council denied", dialog.clean)
    assert dialog.current is not None
    assert dialog.current.span.of(dialog.shown.text) == BODY[2]
    dialog._picked_clean(-1)  # noqa: SLF001  (beside the text)
    dialog._picked(-1)  # noqa: SLF001  (as above)
    dialog.act("toggle")  # there is no current line now
    assert workspace.article(1).text == "\n\n".join((BODY[0], BODY[2]))


def test_what_is_unsure_is_told_in_the_inspector_and_can_be_kept(town: Town, open_window: OpenWindow) -> None:
    workspace = town()
    start = RAW.index(BODY[1])
    workspace.connection.run("INSERT INTO doubt VALUES (1, 0, ?, ?, 'a teaser')", (start, start + len(BODY[1])))
    window = open_window(workspace)
    assert window.inspector.doubts.isVisible()
    window.inspector.doubts.click()
    paint()
    (dialog,) = window.findChildren(SourceDialog)
    dialog.head.chips["unsure"].click()
    assert dialog.bar.what.text() == "Unsure, kept all the same: a teaser"
    assert not dialog.bar.keep.isHidden()
    press(dialog.original, "K")
    assert workspace.undo_name.startswith("Keep “She told")
    assert reasons(dialog)[BODY[1]] == ("restored", "a teaser")
    paint()
    assert not window.inspector.doubts.isVisible()
    press(dialog.original, "Ctrl+Z", "R")
    assert BODY[1] not in workspace.article(1).text
    press(dialog.original, "R")
    assert reasons(dialog)[BODY[1]] == ("unsure", "a teaser")


def test_a_web_page_is_shown_without_its_markup_or_with_it(town: Town, open_window: OpenWindow) -> None:
    workspace = town(bridge_html=PAGE)
    dialog = opened(open_window(workspace))
    assert "<" not in dialog.original.shown
    assert "News & more" in dialog.original.shown
    pick(dialog, "About us")
    assert workspace.article(1).text.endswith("About us")
    assert "<" not in workspace.article(1).text
    dialog.head.markup.click()
    paint()
    assert dialog.original.shown == PAGE
    assert dialog.bar.quote.text().startswith("About")
    press(dialog.original, "R")
    assert workspace.article(1).text.endswith(BODY[2])


def test_the_columns_scroll_together(town: Town, open_window: OpenWindow) -> None:
    many = "\n\n".join(f"{line} This was the day number {number}." for number in range(60) for line in BODY)
    workspace = town(long_txt=f"Bridge to reopen\n\n{many}\n\nShare this article")
    dialog = opened(open_window(workspace))
    bar = dialog.original.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    paint()
    before = len("Bridge to reopen\n\n")  # what only the original has
    assert dialog.original.top_index() > 1000
    assert abs(dialog.clean.top_index() + before - dialog.original.top_index()) < 120  # about a line
    dialog.clean.verticalScrollBar().setValue(0)
    paint()
    assert dialog.original.top_index() < 60


def test_a_passage_without_a_place_is_listed_and_comes_back(town: Town, open_window: OpenWindow) -> None:
    workspace = town()
    tag(workspace, 1, "pledge", find(workspace.article(1).text, "money was there"))
    window = open_window(workspace)
    dialog = opened(window)
    pick(dialog, "She told reporters")
    press(dialog.original, "R")
    assert workspace.annotations(1) == ()
    assert not dialog.head.left_out.isHidden()
    assert window.inspector.doubts.isVisible()
    dialog.head.left_out.click()
    (listed,) = window.findChildren(UnplacedDialog)
    assert listed.text.toPlainText() == "Pledge: “money was there”"
    listed.findChildren(type(dialog.head.rules))[0].click()
    assert QApplication.clipboard().text() == "Pledge: “money was there”"
    listed.close()
    press(dialog.original, "R")
    text = workspace.article(1).text
    assert [span.of(text) for span in workspace.annotations(1)[0].spans] == ["money was there"]
    assert dialog.head.left_out.isHidden()


def test_a_rule_for_the_rest_of_the_import(town: Town, open_window: OpenWindow) -> None:
    other = RAW.replace("the river", "the lake")
    third = RAW.replace("the river", "the sea").replace("Subscribe to our newsletter", "SUBSCRIBE to our  newsletter")
    workspace = town(a_txt=RAW, b_txt=other, c_txt=third)
    window = open_window(workspace)
    dialog = opened(window)
    pick(dialog, "Subscribe to our")
    press(dialog.original, "A")
    (asked,) = window.findChildren(RuleDialog)
    settled(window)
    assert asked.rule == CleaningRule("subscribe to our newsletter", "keep")
    assert asked.count.text() == "In 2 other articles of this import."
    assert "“Subscribe to our newsletter”" in asked.examples.text()
    asked.everywhere.click()
    settled(window)
    assert asked.count.text() == "In 2 other articles of this project."
    asked.apply.click()
    settled(window)
    assert [workspace.article(number).text.split("\n")[-1] for number in (2, 3)] == [
        "Subscribe to our newsletter",
        "SUBSCRIBE to our  newsletter",
    ]
    assert workspace.undo_name == "Always keep “subscribe to our newsletter”"
    assert [rule.action for rule in recleaning.rules_of(workspace)] == ["keep"]
    dialog.head.rules.click()
    (rules,) = window.findChildren(RulesDialog)
    drop = next(button for button in rules.findChildren(type(dialog.head.rules)) if button.text() == "Drop")
    drop.click()
    assert recleaning.rules_of(workspace) == ()
    rules.close()
    for _ in range(2):
        window.controls.run("undo")
    assert workspace.article(2).text == "\n\n".join(BODY).replace("the river", "the lake")


def test_nothing_changes_where_the_project_is_only_read(town: Town, open_window: OpenWindow, tmp_path: Path) -> None:
    town().close()
    workspace = Workspace.open(tmp_path / "town.postil", read_only=True)
    window = open_window(workspace)
    dialog = opened(window)
    pick(dialog, "Subscribe to our")
    assert "Subscribe" not in workspace.article(1).text
    assert not dialog.bar.toggle.isEnabled()
    assert window.banner.isVisible()


def test_an_article_that_knows_no_source(town: Town, open_window: OpenWindow) -> None:
    workspace = town()
    workspace.connection.run("UPDATE article SET source_map = '[]'")
    dialog = opened(open_window(workspace))
    press(dialog.original, "]", "R")
    assert "does not know which part of its source" in dialog.bar.what.text()


def test_a_closed_view_follows_nothing(town: Town, open_window: OpenWindow) -> None:
    workspace = town()
    window = open_window(workspace)
    dialog = opened(window)
    dialog.close()
    paint()
    assert window.findChildren(SourceDialog) == []
    span = next(each.source for each in workspace.source(1).readable.stretches if each.state is State.REMOVED)
    recleaning.restore(workspace, 1, Span(span.start, span.end))
    window.desk.article = None
    window.dialogs.source()
    assert window.findChildren(SourceDialog) == []


def test_where_a_stretch_says_why(town: Town, open_window: OpenWindow) -> None:
    dialog = opened(open_window(town()))
    pane = dialog.original
    spot = pane.place_of(pane.shown.index("Subscribe") + 2)
    assert pane.reason_at(spot) == reasons(dialog)["Subscribe to our newsletter"][1]
    assert pane.reason_at(pane.place_of(pane.shown.index("The mayor") + 2)) == ""
    assert pane.reason_at(QPoint(pane.viewport().width() - 2, pane.viewport().height() - 2)) == ""
    rest(1)
    assert isinstance(dialog.bar, QWidget)
