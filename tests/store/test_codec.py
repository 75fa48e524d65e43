"""Edits as JSON: the form that histories of old projects hold."""

import pytest

from desktop.model.annotation import Annotation, Filler
from desktop.model.article import ArticleState
from desktop.model.codebook import Codebook, Label
from desktop.model.edit import AddAnnotation, Batch, Edit, RemoveAnnotation, ReplaceCodebook, SetState, ShowArticles
from desktop.model.span import Span
from desktop.store.codec import dumps, loads, warm

ADD = AddAnnotation(
    Annotation(
        "a", 1, "pledge", (Span(0, 3), Span(5, 6)), Span(1, 2), (Filler("speaker", "Ö", Span(1, 2)),), (("m", "r"),)
    )
)
WRITTEN = {
    '{"annotation_id":"a","edit":"RemoveAnnotation"}': RemoveAnnotation("a"),
    '{"article_ids":[1,2],"state":"done","edit":"SetState"}': SetState((1, 2), ArticleState.DONE),
    '{"article_ids":[3],"shown":false,"edit":"ShowArticles"}': ShowArticles((3,), shown=False),
    '{"edits":[{"annotation_id":"a","edit":"RemoveAnnotation"},{"edits":[],"edit":"Batch"}],"edit":"Batch"}': Batch(
        (RemoveAnnotation("a"), Batch(()))
    ),
    '{"annotation":{"id":"a","article_id":1,"label":"pledge","spans":[{"start":0,"end":3},{"start":5,"end":6}],'
    '"cue":{"start":1,"end":2},"roles":[{"role":"speaker","name":"Ö","mention":{"start":1,"end":2}}],'
    '"attributes":[["m","r"]],"note":"","annotator":"","origin":"person","created":"","modified":""},'
    '"edit":"AddAnnotation"}': ADD,
}


@pytest.mark.parametrize(("text", "edit"), WRITTEN.items(), ids=[type(edit).__name__ for edit in WRITTEN.values()])
def test_the_written_form_is_the_one_of_the_first_version(text: str, edit: Edit) -> None:
    warm()
    assert dumps(edit) == text
    assert loads(text) == edit


def test_a_codebook_survives() -> None:
    edit = ReplaceCodebook(Codebook("c", (Label("a", "A", "#000000", attributes=(("m", ("x", "y")),)),)))
    assert loads(dumps(edit)) == edit


def test_what_is_no_edit() -> None:
    with pytest.raises(ValueError, match="Expecting"):
        loads("half")
