"""Who says what to whom."""

from dataclasses import replace
from itertools import count

from desktop.model.annotation import Filler
from desktop.model.edit import AddAnnotation
from desktop.model.passage import Saying
from desktop.model.span import Span
from desktop.text.query import parse
from desktop.workspace.overview import Matrix, matrix, months, overview
from desktop.workspace.workspace import Workspace

_NUMBERS = count(1)


def say(workspace: Workspace, article_id: int, label: str, speakers: list[str], addressees: list[str] = []) -> None:  # noqa: B006
    roles = [Filler("speaker", name) for name in speakers] + [Filler("addressee", name) for name in addressees]
    made = workspace.new_annotation(article_id, label, (Span(0, 8),), roles=tuple(roles))
    workspace.do(AddAnnotation(made), "Tag")


def test_names_are_put_together_and_everybody_counts(workspace: Workspace, article_id: int) -> None:
    say(workspace, article_id, "pledge", ["Vladimir Putin", "the Kremlin"], ["Iran"])
    say(workspace, article_id, "threat", ["Putin’s"], [])
    say(workspace, article_id, "demand", [], ["Iran", "Kremlin"])
    assert workspace.passage_lines(workspace.passages(parse("label:threat")))[0] is not None
    found = overview(workspace, parse(""))
    date = workspace.article(article_id).published
    one, two, three = dict.fromkeys(each.passage for each in found.sayings)
    assert found.sayings == (
        Saying(one, "pledge", date, "Vladimir Putin", "Iran"),
        Saying(one, "pledge", date, "Kremlin", "Iran"),
        Saying(two, "threat", date, "Vladimir Putin", ""),
        Saying(three, "demand", date, "", "Iran"),
        Saying(three, "demand", date, "", "Kremlin"),
    )
    assert matrix(found.sayings, columns="label").counts == {
        ("Vladimir Putin", "pledge"): 1,
        ("Kremlin", "pledge"): 1,
        ("Vladimir Putin", "threat"): 1,
    }
    assert found.forms["Vladimir Putin"] == ("Vladimir Putin", "Putin’s")
    assert overview(workspace, parse("label:threat"), within=[]).sayings == ()
    say(workspace, article_id, "support", [])
    (alone,) = overview(workspace, parse("label:support")).sayings
    assert (alone.label, alone.speaker, alone.addressee) == ("support", "", "")


def said(label: str, published: str, speaker: str, addressee: str) -> Saying:
    """What a passage of its own says."""
    return Saying(next(_NUMBERS), label, published, speaker, addressee)


def test_a_matrix_has_the_most_frequent_first() -> None:
    sayings = [
        said("pledge", "2025-01-13", "a", "x"),
        *(said("threat", "", "b", "y") for _ in range(2)),
        said("pledge", "", "", "x"),
    ]
    found = matrix(sayings)
    assert found == Matrix(("b", "a"), ("y", "x"), {("b", "y"): 2, ("a", "x"): 1})
    assert (found.total("b"), found.total("a")) == (2, 1)
    assert matrix(sayings, columns="label", most=1) == Matrix(("b",), ("threat",), {("b", "threat"): 2})


def test_what_meets_nothing_that_is_shown_is_left_out() -> None:
    sayings = [
        *(said("pledge", "", "alone", "") for _ in range(9)),
        *(said("pledge", "", "a", "x") for _ in range(3)),
        *[said("pledge", "", "b", f"y{number}") for number in range(5)],
    ]
    assert matrix(sayings).rows == ("b", "a")
    assert matrix(sayings, most=1) == Matrix((), (), {})
    assert matrix(sayings, most=2).counts == {("a", "x"): 3, ("b", "y0"): 1}


def test_months() -> None:
    sayings = [
        said("pledge", "2025-02-01", "", ""),
        said("threat", "2025-01-13", "", ""),
        said("pledge", "", "", ""),
    ]
    sayings += [replace(sayings[0], speaker=name) for name in ("a", "b")]
    assert months(sayings) == {"2025-01": {"threat": 1}, "2025-02": {"pledge": 1}}
