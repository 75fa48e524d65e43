"""What the lower floors say is said in the interface's language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.errors import PostilError
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.store.lock import refusal
from desktop.ui.page.spoken import mention_words
from desktop.ui.page.tips import TYPE_NAMES
from desktop.ui.said import said, told
from desktop.ui.sentences import SENTENCES
from desktop.ui.translation import translated, use_language
from desktop.workspace.workspace import Workspace
from tests.windows import FIRST, OpenWindow, Project, find, paint, press, settled, tag

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The interface in German."""
    use_language(qapp, "de")
    yield
    use_language(qapp, "en")


@pytest.mark.usefixtures("qapp")
def test_english_is_left_alone() -> None:
    error = PostilError("This PDF file is damaged.", "Open it in a PDF viewer and print it into a new file.")
    assert told(error) == str(error)
    assert said("") == ""


@pytest.mark.usefixtures("german")
def test_names_and_numbers_are_put_into_the_translation(tmp_path: Path) -> None:
    with pytest.raises(PostilError) as caught:
        Workspace.open(tmp_path / "missing.postil")
    assert said(caught.value.message) == f"Es gibt kein Projekt missing.postil in {tmp_path}."
    assert "Wählen Sie" in told(caught.value)
    assert said("This is a picture.") == "Das ist ein Bild.", "words of ours within it too"
    assert said("a.txt says the same when it is read as cp1252. Nothing was changed.").startswith("a.txt ergibt")
    assert said("Rename label Threat to Note") == "Label Threat in Note umbenennen", "the user's words stay"
    assert said("The file is empty. Check that it was saved completely.").startswith("Die Datei ist leer. Prüfen")
    assert said("2,000 passages are tagged as Pledge, so it was not deleted.").startswith("2,000 Textstellen sind mit")
    assert said(refusal(tmp_path / "a.postil").message).startswith("a.postil wird bearbeitet: von einem anderen")
    assert said("Nobody has ever said this here.") == "Nobody has ever said this here."
    assert said("Read as cp1251: the file does not say how it is encoded. Unheard of. This is a film.") == (
        "Als cp1251 gelesen: Die Datei sagt nicht, wie sie kodiert ist. Unheard of. Das ist ein Film."
    )


def test_steps_of_an_english_window_are_named_in_german(
    project: Project, open_window: OpenWindow, request: pytest.FixtureRequest
) -> None:
    window = open_window(project())
    window.page.select(find(FIRST, "The mayor"))
    press(window.page, "P")
    assert window.controls.by_id["undo"].text() == "Undo: Tag “The mayor” as Pledge"
    request.getfixturevalue("german")
    window.tagger.toggle_done()
    paint()
    window.controls.run("undo")
    paint()
    assert window.controls.by_id["undo"].text() == "Rückgängig: “The mayor” als Pledge taggen"
    assert said("Import of 12 articles") == "Import von 12 Artikeln"


def spoken() -> Iterator[tuple[str, str]]:
    """What the calls of PostilError in the lower floors say, as (place, template)."""
    for path in sorted(
        path for floor in ("workspace", "store", "formats", "text") for path in (DESKTOP / floor).rglob("*")
    ):
        if path.suffix != ".py":
            continue
        tree = ast.parse(path.read_text("utf-8"))
        written = {
            target.id: node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name) and target.id != "message"
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "PostilError":
                for argument in node.args:
                    found = written.get(argument.id) if isinstance(argument, ast.Name) else argument
                    if isinstance(found, ast.Constant | ast.JoinedStr) and (text := _text(found)):
                        yield f"{path.name}:{node.lineno}", text


def _text(node: ast.Constant | ast.JoinedStr) -> str:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "{x}" for part in parts)


def test_nearly_all_that_is_said_is_known() -> None:
    """A new sentence is shown in English until it stands in `sentences.py`; few may."""
    bare = {re.sub(r"\{\w+\}", "{x}", sentence) for sentence in SENTENCES}
    all_of_them = list(spoken())
    unknown = [f"{place}: {text}" for place, text in all_of_them if text not in bare]
    assert len(all_of_them) > 60
    assert len(unknown) <= len(all_of_them) * 0.1, unknown


@pytest.mark.usefixtures("german")
def test_types_are_said_in_the_interfaces_language() -> None:
    mention = Mention(1, 1, find(FIRST, "Anna Kowalska"), "PERSON")
    assert mention_words(mention, FIRST) == "Anna Kowalska, Person"
    place = Mention(2, 1, find(FIRST, "town"), "GPE")
    assert mention_words(place, FIRST) == f"town, {translated(TYPE_NAMES['GPE'])}" != f"town, {TYPE_NAMES['GPE']}"


@pytest.mark.usefixtures("german")
def test_words_to_be_added_to_have_one_pair_of_marks(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    found = tag(workspace, 1, "pledge", Span(0, 9))
    window = open_window(workspace)
    window.desk.pick(found.id)
    window.page.select(Span(27, 37))
    paint()
    assert window.bar.plus is not None
    assert window.bar.plus.toolTip().count("„") == 1


@pytest.mark.usefixtures("german")
def test_why_an_article_is_left_as_it_was(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    window.chores.clean_again([1])  # it knows no way back to its source
    settled(window)
    reason = "It does not know which part of its source each word came from."
    assert said(reason) in window.banner.message.text()
    assert reason not in window.banner.message.text()
