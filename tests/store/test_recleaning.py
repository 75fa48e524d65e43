"""An article's text changes, and everything that is marked in it comes along; taken back, all is as it was."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.annotation import Annotation, Filler
from desktop.model.change import Change, ChangeKind
from desktop.model.edit import AddAnnotation, Patch, Reclean, RemoveAnnotation, Rows
from desktop.model.span import Span
from desktop.store import annotations, articles, contents, entities, history, unplaced
from desktop.store.connection import Connection
from desktop.store.entities import EntityRun
from desktop.store.opening import open_project
from desktop.store.sources import Draft, Source, add_article, add_source
from desktop.text.clean import plain
from desktop.text.content import PARTS, Content, together
from desktop.text.mending import plain_blocks, put_back, take_out
from desktop.text.patches import difference

NOW = "2025-01-13T12:00:00+00:00"
LINES = ["Menu", "The mayor vowed to come.", "", "She 😀 accused the council.", "The council denied it.", "dpa"]
RAW = "".join(f"{line}\r\n" for line in LINES)
RUN = EntityRun("test", "1.0", NOW)
NAMES = "SELECT name FROM entity_name JOIN entity_in ON name_id = id ORDER BY name"  # as searches know them


@cache
def empty_project() -> bytes:
    """The bytes of a new project: to make one takes longer than all that is done with it here."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "empty.postil")
        open_project(path, create=True).close()
        return path.read_bytes()


@contextmanager
def project_of(source: str, *, grouped: bool = False) -> Iterator[Connection]:
    """A project with one article: the whole source, nothing removed."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "town.postil")
        path.write_bytes(empty_project())
        project = open_project(path)
        project.connection.run("PRAGMA synchronous = OFF")
        try:
            fill(project.connection, source, grouped=grouped)
            yield project.connection
        finally:
            project.close()


def fill(connection: Connection, source: str, *, grouped: bool = False) -> None:
    """Put the article in: a block for each line, or for the lines that no empty line parts."""
    whole = Span(0, len(source))
    text, blocks, source_map = together(source, plain_blocks(source, whole), {})
    if grouped:
        made = plain(source)
        text, blocks, source_map = made.text, list(made.blocks), made.map
    with connection.transaction():
        data = source.encode("utf-8", "surrogatepass")
        source_id = add_source(connection, Source("a.txt", "hash", "utf-8", False, "", data, source), NOW)
        add_article(
            connection,
            source_id,
            Draft(
                *("1", "Title", text, "", "", "en", tuple(blocks), (), (), whole, source_map.to_json()),
                shown=True,
            ),
        )


@pytest.fixture
def town() -> Iterator[Connection]:
    """A project with an article of four lines."""
    with project_of(RAW) as connection:
        yield connection


def content_of(connection: Connection) -> Content:
    """What has been made of the source."""
    found = contents.read(connection, 1)
    assert found is not None
    return found


def edit_to(old: Content, new: Content) -> Reclean:
    """The edit that makes the one of the other."""
    before, after = old.parts(), new.parts()
    found = (difference(part, before[part], after[part]) for part in PARTS)
    return Reclean(1, tuple(patch for patch in found if patch is not None), at=NOW)


def make(connection: Connection, new: Content) -> Change:
    """Give the article that content."""
    return history.do(connection, edit_to(content_of(connection), new), "Clean", annotator="me", at=NOW)


def place(words: str, source: str = RAW) -> Span:
    """Where those words stand in the source."""
    start = source.index(words)
    return Span(start, start + len(words))


def drop(connection: Connection, words: str) -> Change:
    """Take the line with those words out."""
    return make(connection, take_out(content_of(connection), RAW, place(words)))


def restore(connection: Connection, words: str) -> Change:
    """Put the line with those words back."""
    return make(connection, put_back(content_of(connection), RAW, place(words), plain_blocks))


def tag(connection: Connection, *quotes: str, name: str = "a", **others: Any) -> None:  # noqa: ANN401
    """Tag those words."""
    text = content_of(connection).text
    spans = tuple(place(quote, text) for quote in quotes)
    annotation = Annotation(name, 1, "pledge", spans, **others)
    history.do(connection, AddAnnotation(annotation), "Tag", annotator="me", at=NOW)


def quotes(connection: Connection) -> dict[str, list[str]]:
    """The words of each annotation."""
    text = content_of(connection).text
    found = annotations.of_article(connection, 1)
    return {each.id: [span.of(text) for span in each.spans] for each in found}


def everything(connection: Connection) -> dict[str, list[str]]:
    """All rows of all tables that an edit may touch."""
    names = [
        row[0]
        for row in connection.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        if row[0] not in ("history", "meta", "annotation", "piece", "role", "attribute")
        and not row[0].startswith(("sqlite_", "_", "article_search_"))
    ]
    found = {name: sorted(map(repr, connection.rows(f"SELECT * FROM {name}"))) for name in names}  # noqa: S608
    return {**found, "annotations": [repr(annotation) for annotation in annotations.of_article(connection, 1)]}


def undo(connection: Connection) -> None:
    """Take the last step back."""
    assert history.undo(connection, NOW) is not None


def redo(connection: Connection) -> None:
    """Do it again."""
    assert history.redo(connection, NOW) is not None


def test_a_line_goes_and_comes_back(town: Connection) -> None:
    tag(town, "vowed to come")
    tag(town, "accused", "denied it", name="b", cue=place("accused", content_of(town).text))
    before = everything(town)
    change = drop(town, "Menu")
    assert change == Change(frozenset({1}), frozenset({ChangeKind.TEXT, ChangeKind.ANNOTATIONS, ChangeKind.ENTITIES}))
    article = articles.read(town, 1)
    assert article is not None
    assert article.text.startswith("The mayor vowed to come.\n\nShe")
    assert article.revision == 2
    assert quotes(town) == {"a": ["vowed to come"], "b": ["accused", "denied it"]}
    moved = annotations.find(town, "b")
    assert moved is not None
    assert moved.cue is not None
    assert moved.cue.of(article.text) == "accused"
    after = everything(town)
    undo(town)
    assert everything(town) == before
    redo(town)
    assert everything(town) == after
    restore(town, "Menu")
    assert content_of(town) == Content.of_parts(content_of(town).parts())
    assert [block.start for block in content_of(town).blocks] == [0, 6, 32, 60, 84]
    assert quotes(town) == {"a": ["vowed to come"], "b": ["accused", "denied it"]}
    assert unplaced.of_article(town, 1) == ()


def test_what_has_no_place_is_kept_and_comes_back_with_its_words(town: Connection) -> None:
    text = content_of(town).text
    roles = (Filler("speaker", "council", place("council denied", text)), Filler("addressee", "Nobody"))
    tag(town, "denied it", cue=place("denied", text), roles=roles, note="why?")
    before, whole = everything(town), annotations.find(town, "a")
    drop(town, "The council denied it.")
    assert quotes(town) == {}
    (kept,) = unplaced.of_article(town, 1)
    assert (kept.whole, kept.quote, kept.annotation, kept.at) == (True, "denied it", whole, NOW)
    assert articles.doubts(town, 1) == (0, 1)
    drop(town, "Menu")  # it is still kept, and comes back to another place of the text
    restore(town, "The council denied it.")
    found = annotations.find(town, "a")
    text = content_of(town).text
    assert found is not None
    assert whole is not None
    assert quotes(town) == {"a": ["denied it"]}
    assert found.cue == place("denied", text)
    assert found.roles == (Filler("speaker", "council", place("council denied", text)), Filler("addressee", "Nobody"))
    assert (found.note, found.label) == (whole.note, whole.label)
    assert unplaced.of_article(town, 1) == ()
    for _ in range(3):
        undo(town)
    assert everything(town) == before


def test_a_piece_is_cut_to_what_is_left(town: Connection) -> None:
    text = content_of(town).text
    tag(town, text[text.index("vowed") : text.index(" denied")], cue=place("accused", text))
    before = everything(town)
    drop(town, "She \U0001f600 accused the council.")
    assert quotes(town) == {"a": ["vowed to come.\n\nThe council"]}
    (kept,) = unplaced.of_article(town, 1)
    assert (kept.whole, kept.quote) == (False, "She \U0001f600 accused the council.")
    restore(town, "She \U0001f600 accused the council.")
    assert quotes(town) == {"a": [text[text.index("vowed") : text.index(" denied")]]}
    found = annotations.find(town, "a")
    assert found is not None
    assert found.cue == place("accused", content_of(town).text)
    assert unplaced.of_article(town, 1) == ()
    undo(town)
    undo(town)
    assert everything(town) == before


def test_a_passage_that_was_deleted_does_not_come_back(town: Connection) -> None:
    tag(town, "come.", "accused")
    drop(town, "She \U0001f600 accused the council.")
    assert articles.doubts(town, 1) == (0, 1)
    history.do(town, RemoveAnnotation("a"), "Delete", annotator="me", at=NOW)
    restore(town, "She \U0001f600 accused the council.")
    assert quotes(town) == {}
    assert articles.doubts(town, 1) == (0, 0)
    undo(town)
    assert articles.doubts(town, 1) == (0, 1)


def test_words_between_two_parts_of_a_passage_are_not_made_part_of_it(town: Connection) -> None:
    drop(town, "She \U0001f600 accused the council.")
    tag(town, "come.\n\nThe council")
    before = everything(town)
    restore(town, "She \U0001f600 accused the council.")
    assert quotes(town) == {"a": ["come.", "The council"]}
    undo(town)
    assert everything(town) == before


def test_mentions_and_coverage_come_along(town: Connection) -> None:
    text = content_of(town).text
    named = [(place("mayor", text), "PERSON"), (place("council denied", text), "ORG")]
    assert entities.store(town, 1, 1, named, run=RUN)
    row = ("coverage", {"article_id": 1, "start": 0, "end": len(text), "kind": "read", "annotator": "me", "at": NOW})
    contents.insert_row(town, *row)
    before = everything(town)
    drop(town, "The council denied it.")
    new = content_of(town).text
    assert [mention.span.of(new) for mention in entities.mentions(town, 1)] == ["mayor"]
    assert town.rows(NAMES) == [("mayor",)]
    assert town.rows('SELECT start, "end" FROM coverage') == [(0, len(new))]
    assert entities.run_of(town, 1) is None  # to be found again
    assert entities.waiting(town, RUN.model, RUN.version) == [1]
    undo(town)
    assert everything(town) == before
    assert town.rows(NAMES) == [("council denied",), ("mayor",)]
    redo(town)
    restore(town, "The council denied it.")
    assert town.rows('SELECT start, "end" FROM coverage ORDER BY 1') == [(0, 58), (84, 87)]
    after = everything(town)
    undo(town)
    redo(town)
    assert everything(town) == after
    undo(town)
    undo(town)
    assert everything(town) == before


def test_entities_of_another_text_are_not_taken_for_this_ones(town: Connection) -> None:
    drop(town, "Menu")
    assert entities.store(town, 1, 2, [], run=RUN)
    undo(town)
    assert entities.run_of(town, 1) is None
    before = everything(town)
    drop(town, "dpa")  # the second revision once more, and another text
    assert entities.run_of(town, 1) is None
    undo(town)
    assert everything(town) == before
    drop(town, "dpa")
    assert entities.store(town, 1, 2, [], run=RUN)
    undo(town)  # found in the meantime, in the text that is gone
    assert entities.run_of(town, 1) is None


def test_an_edit_that_does_not_fit(town: Connection) -> None:
    with pytest.raises(ValueError, match="no article 9"):
        history.do(town, Reclean(9, ()), "Clean", annotator="me", at=NOW)
    with pytest.raises(ValueError, match="a patch for"):
        history.do(town, Reclean(1, (Patch("text", 0, 9999, ""),)), "Clean", annotator="me", at=NOW)
    assert content_of(town).text.startswith("Menu")


def test_a_row_whose_id_is_taken_gets_another(town: Connection) -> None:
    row = {"id": 1, "article_id": 1, "start": 0, "end": 2, "kind": "read", "annotator": "me", "at": NOW}
    contents.insert_row(town, "coverage", row)
    contents.insert_row(town, "coverage", row)
    assert [each["id"] for each in contents.rows_of(town, "coverage", 1)] == [1, 2]
    absent = Rows("coverage", ('{"start":7}',))
    history.do(town, Reclean(1, (), rows=(absent,)), "Clean", annotator="me", at=NOW)
    assert len(contents.rows_of(town, "coverage", 1)) == 2


def test_a_passage_gets_its_cue_back_and_its_words_later(town: Connection) -> None:
    text = content_of(town).text
    tag(town, "vowed", "accused", "denied", cue=place("council.", text))
    before = everything(town)
    drop(town, "She \U0001f600 accused the council.")
    drop(town, "The council denied it.")
    assert quotes(town) == {"a": ["vowed"]}
    restore(town, "The council denied it.")
    assert quotes(town) == {"a": ["vowed", "denied"]}
    restore(town, "She \U0001f600 accused the council.")
    assert quotes(town) == {"a": ["vowed", "accused", "denied"]}
    found = annotations.find(town, "a")
    assert found is not None
    assert found.cue is not None
    assert found.cue.of(content_of(town).text) == "council."
    for _ in range(4):
        undo(town)
    assert everything(town) == before


WORDS = [
    "one",
    "two \U0001f600",
    "שלום",
    "e\u0301t",
    "\U00010900\U00010901",
    "a\u0308",
    "العالم",
    "x.",
    "\U0001f469\u200d\U0001f467",
]
SOURCES = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join), min_size=1, max_size=6)


@st.composite
def cases(draw: st.DrawFn) -> tuple[str, list[Span]]:
    """A source, and its lines."""
    source, lines = "", []
    for line in draw(SOURCES):
        source += draw(st.sampled_from(["", "\n", "\r\n", "  "]))
        lines.append(Span(len(source), len(source) + len(line)))
        source += line + draw(st.sampled_from(["\n", "\r\n", " \n\n", "\u2028"]))
    return source, lines


@st.composite
def passages(draw: st.DrawFn, text: str, number: int) -> Annotation:
    """Some words of the text, in one piece or several."""
    places = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6, unique=True)))
    spans = tuple(Span(*pair) for pair in zip(places[::2], places[1::2], strict=False))
    cue = draw(st.sampled_from([None, Span(spans[0].start, spans[0].start + 1)]))
    roles = (Filler("speaker", "X", draw(st.sampled_from([None, spans[-1]]))),)
    return Annotation(f"{number}", 1, "pledge", spans, cue, roles)


@given(cases(), st.data())
def test_taken_back_everything_is_as_it_was(case: tuple[str, list[Span]], data: st.DataObject) -> None:
    source, lines = case
    with project_of(source, grouped=data.draw(st.booleans())) as connection:
        states = []
        for step in range(data.draw(st.integers(1, 5))):
            content = content_of(connection)
            if len(content.text) > 1:
                annotation = data.draw(passages(content.text, step))
                history.do(connection, AddAnnotation(annotation), "Tag", annotator="me", at=NOW)
            states.append(everything(connection))
            line = data.draw(st.sampled_from(lines))
            out = any(piece.start <= line.start < piece.end for piece in content.removed)
            new = put_back(content, source, line, plain_blocks) if out else take_out(content, source, line)
            words = quotes(connection)
            make(connection, new)
            for name, left in quotes(connection).items():
                was = "".join("".join(words.get(name, left)).split())
                if name in words and not out:
                    assert is_part("".join("".join(left).split()), was)
        for state in reversed(states):
            undo(connection)
            assert everything(connection) == state
            if history.undo_name(connection) == "Tag":
                undo(connection)


def is_part(left: str, whole: str) -> bool:
    """Whether the characters of one stand in the other, in that order."""
    rest = iter(whole)
    return all(char in rest for char in left)
