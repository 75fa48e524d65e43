"""What can be done with the labels of a project, each as one step that can be taken back."""

from dataclasses import replace

import pytest

from desktop.errors import PostilError
from desktop.model.annotation import Annotation
from desktop.model.codebook import Codebook, Label
from desktop.model.edit import AddAnnotation, Relabel, ReplaceCodebook
from desktop.model.span import Span
from desktop.workspace import labels
from desktop.workspace.labels import Step
from desktop.workspace.workspace import Workspace

ACT = Label("act", "Act", "#000000")
PLEDGE = Label("pledge", "Pledge", "#111111", "p", parent="act")
VOW = Label("vow", "Vow", "#222222", parent="pledge")
LABELS = (ACT, PLEDGE, VOW)


@pytest.fixture
def tree(workspace: Workspace, article_id: int) -> Workspace:
    """A project with three labels, two pledges and a vow."""
    workspace.do(ReplaceCodebook(Codebook("Acts", LABELS)), "Labels")
    for number, label in enumerate(("pledge", "vow", "pledge")):
        annotation = workspace.new_annotation(article_id, label, [Span(number, number + 5)])
        workspace.do(AddAnnotation(annotation), "Tag")
    return workspace


def done(workspace: Workspace, step: Step, article_id: int) -> tuple[list[Label], list[str]]:
    """The labels and what is tagged with which, after a step that was undone and done again."""

    def state() -> tuple[tuple[Label, ...], tuple[Annotation, ...]]:
        return workspace.codebook.labels, workspace.annotations(article_id)

    before = state()
    workspace.do(*step)
    after = state()
    assert workspace.undo_name == step[1]
    workspace.undo()
    assert state() == before
    workspace.redo()
    assert state() == after
    return list(after[0]), [annotation.label for annotation in after[1]]


TAGGED = ["pledge", "vow", "pledge"]


def test_add_behind_another(tree: Workspace, article_id: int) -> None:
    new = Label("threat", "Threat", "#333333")
    assert done(tree, labels.add(tree, new, "act"), article_id) == ([ACT, new, PLEDGE, VOW], TAGGED)
    with pytest.raises(PostilError, match="already"):
        labels.add(tree, new)
    last = Label("praise", "Praise", "#333333")
    assert done(tree, labels.add(tree, last), article_id)[0][-1] == last


def test_a_renamed_label_keeps_what_is_tagged_with_it(tree: Workspace, article_id: int) -> None:
    renamed = replace(PLEDGE, name="Promise")
    step = labels.change(tree, renamed)
    assert step[1] == "Rename label Pledge to Promise"
    assert done(tree, step, article_id) == ([ACT, renamed, VOW], TAGGED)
    assert labels.change(tree, replace(renamed, color="#444444"))[1] == "Change label Promise"


@pytest.mark.parametrize("parent", ["act", "vow", "pledge"])
def test_no_label_stands_under_itself(tree: Workspace, parent: str) -> None:
    with pytest.raises(PostilError, match="under itself"):
        labels.change(tree, replace(ACT, parent=parent))
    with pytest.raises(PostilError, match="no label gone"):
        labels.change(tree, replace(ACT, id="gone"))


def test_move(tree: Workspace, article_id: int) -> None:
    assert done(tree, labels.move(tree, "vow", "act"), article_id)[0] == [VOW, ACT, PLEDGE]
    assert done(tree, labels.move(tree, "vow", ""), article_id)[0] == [ACT, PLEDGE, VOW]


def test_deprecate_and_offer_again(tree: Workspace, article_id: int) -> None:
    old = replace(PLEDGE, deprecated=True)
    assert done(tree, labels.deprecate(tree, "pledge"), article_id) == ([ACT, old, VOW], TAGGED)
    step = labels.deprecate(tree, "pledge", deprecated=False)
    assert step[1] == "Offer label Pledge again"
    assert done(tree, step, article_id)[0] == [*LABELS]


def test_only_what_nothing_is_tagged_with_is_deleted(tree: Workspace, article_id: int) -> None:
    with pytest.raises(PostilError, match="2 passages are tagged as Pledge") as caught:
        labels.remove(tree, "pledge")
    assert "Merge" in caught.value.hint
    with pytest.raises(PostilError, match="1 passage is tagged as Vow"):
        labels.remove(tree, "vow")
    assert done(tree, labels.remove(tree, "act"), article_id) == ([replace(PLEDGE, parent=""), VOW], TAGGED)


def test_merge_carries_what_is_tagged_along(tree: Workspace, article_id: int) -> None:
    step = labels.merge(tree, ["pledge"], "vow")
    assert step[1] == "Merge Pledge into Vow"
    assert done(tree, step, article_id) == ([ACT, replace(VOW, parent="act")], ["vow"] * 3)
    assert tree.annotations(article_id)[0].modified > tree.annotations(article_id)[0].created


def test_merge_of_a_whole_branch(tree: Workspace, article_id: int) -> None:
    assert done(tree, labels.merge(tree, ["pledge", "act"], "vow"), article_id) == (
        [replace(VOW, parent="")],
        ["vow"] * 3,
    )


def test_merge_of_a_label_without_passages(tree: Workspace, article_id: int) -> None:
    step = labels.merge(tree, ["act", "vow"], "vow")
    assert done(tree, step, article_id) == ([replace(PLEDGE, parent=""), VOW], TAGGED)
    with pytest.raises(PostilError, match="into itself"):
        labels.merge(tree, ["vow"], "vow")


def test_split_gives_some_passages_a_new_label(tree: Workspace, article_id: int) -> None:
    first, second = tree.annotation_ids("pledge")
    offer = Label("offer", "Offer", "#555555", parent="act")
    step = labels.split(tree, "pledge", [offer], {second: "offer"})
    assert step[1] == "Split Pledge into Pledge, Offer"
    assert done(tree, step, article_id) == ([ACT, PLEDGE, offer, VOW], ["pledge", "vow", "offer"])
    assert tree.annotation_ids("pledge") == [first]
    with pytest.raises(PostilError, match="already"):
        labels.split(tree, "pledge", [offer], {})
    with pytest.raises(ValueError, match=second):
        labels.split(tree, "pledge", [replace(offer, id="vow2")], {second: "vow2"})
    with pytest.raises(ValueError, match="gone"):
        labels.split(tree, "pledge", [replace(offer, id="vow2")], {first: "gone"})
    assert len(done(tree, labels.split(tree, "pledge", [replace(offer, id="vow2")], {}), article_id)[0]) == 5


def test_another_codebook_keeps_labels_that_are_in_use(tree: Workspace, article_id: int) -> None:
    other = Codebook("Other", (Label("vow", "Oath", "#666666", "o"), Label("new", "New", "#777777")))
    found, tagged = done(tree, labels.exchange(tree, other), article_id)
    assert found == [*other.labels, replace(PLEDGE, deprecated=True, key="", parent="")]
    assert tagged == TAGGED
    assert tree.codebook.name == "Other"


def test_relabel_needs_annotations_that_are_there(tree: Workspace, article_id: int) -> None:
    first = tree.annotation_ids("vow")[0]
    with pytest.raises(ValueError, match="no annotation gone"):
        tree.do(Relabel(((first, "act", ""), ("gone", "act", ""))), "Relabel")
    assert tree.annotation_ids("act") == []
    change = tree.do(Relabel(((first, "act", ""),)), "Relabel")
    assert (change.articles, change.focus) == (frozenset({article_id}), first)
    assert tree.label_counts() == {"act": 1, "pledge": 2}


def test_what_stood_under_a_merged_label_goes_with_it(tree: Workspace, article_id: int) -> None:
    tree.do(*labels.add(tree, Label("threat", "Threat", "#333333")))
    found, tagged = done(tree, labels.merge(tree, ["pledge"], "threat"), article_id)
    assert [(label.id, label.parent) for label in found] == [("act", ""), ("vow", "threat"), ("threat", "")]
    assert tagged == ["threat", "vow", "threat"]


def test_passages_of_a_label(tree: Workspace, article_id: int) -> None:
    first, second = labels.tagged(tree, "pledge")
    assert (first.id, second.id) == tuple(tree.annotation_ids("pledge"))
    title, text = tree.article(article_id).title, tree.article(article_id).text
    assert (first.article, first.quote, first.speaker, first.attributes) == (title, text[:5], "", "")
    assert labels.tagged(tree, "act") == ()
