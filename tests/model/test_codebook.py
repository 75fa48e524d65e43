"""Labels as a tree, and how their attributes are filled in."""

from desktop.model.codebook import Codebook, Label

CODEBOOK = Codebook(
    "Acts",
    (
        Label("act", "Act", "#000000"),
        Label("pledge", "Pledge", "#000000", "p", parent="act"),
        Label("vow", "Vow", "#000000", parent="pledge", deprecated=True),
        Label("other", "Other", "#000000"),
    ),
)


def test_labels_are_found() -> None:
    assert CODEBOOK.get("vow") is CODEBOOK.labels[2]
    assert CODEBOOK.get("none") is None
    assert CODEBOOK.by_key("P") is CODEBOOK.labels[1]
    assert CODEBOOK.by_key("q") is None


def test_the_tree() -> None:
    assert [label.id for label in CODEBOOK.children("")] == ["act", "other"]
    assert CODEBOOK.under("act") == {"pledge", "vow"}
    assert CODEBOOK.under("other") == frozenset()
    ring = Codebook("Ring", (Label("a", "A", "#000000", parent="b"), Label("b", "B", "#000000", parent="a")))
    assert ring.under("a") == {"a", "b"}


def test_deprecated_labels_are_not_offered() -> None:
    assert [label.id for label in CODEBOOK.offered] == ["act", "pledge", "other"]


def test_how_an_attribute_is_filled_in() -> None:
    label = Label("a", "A", "#000000", attributes=(("m", ("x",)), ("n", ()), ("t", ())), kinds=(("n", "number"),))
    assert [label.kind(name) for name in ("m", "n", "t", "none")] == ["choice", "number", "text", "text"]
