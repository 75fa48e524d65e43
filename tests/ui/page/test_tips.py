"""What a tool tip says."""

from PySide6.QtCore import QPoint

from desktop.model.annotation import Annotation, Filler, Origin
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.ui.page.tips import TYPE_NAMES, mention_text, passage_text, tip_at
from tests.ui.page.conftest import ShowPage
from tests.windows import article, find, place_of

TEXT = "Anna Kowalska vowed to reopen the bridge in Łódź before winter."


def mention(words: str, kind: str, origin: Origin = Origin.MODEL) -> Mention:
    """A mention of those words."""
    return Mention(TEXT.index(words), 1, find(TEXT, words), kind, origin, "en_core", "3.8")


def test_a_mention_is_named_with_type_and_who_said_so() -> None:
    assert mention_text(mention("Łódź", "GPE"), "Łódź") == (
        "<b>Łódź</b><br>Country, city or state · found by en_core 3.8"
    )
    who = {origin: mention_text(mention("Łódź", "GPE", origin), "x").split(" · ")[1] for origin in Origin}
    assert who == {
        Origin.PERSON: "confirmed by you",
        Origin.MODEL: "found by en_core 3.8",
        Origin.RULE: "found by a rule",
        Origin.IMPORT: "imported",
    }


def test_types_that_are_not_known_are_shown_as_they_are() -> None:
    assert "MINISTRY" in mention_text(mention("Łódź", "MINISTRY"), "x")
    assert len(set(TYPE_NAMES.values())) == len(TYPE_NAMES)


def test_names_are_no_markup() -> None:
    assert "<i>" not in mention_text(mention("Łódź", "GPE"), "<i>x</i>")
    annotation = Annotation("a", 1, "pledge", (Span(0, 4),), roles=(Filler("speaker", "<b>B&B</b>"),))
    assert "&lt;b&gt;B&amp;B" in passage_text(annotation, "Pledge")


def test_a_passage_says_who_speaks_to_whom() -> None:
    roles = (Filler("speaker", "Anna"), Filler("addressee", "the town"), Filler("speaker", "Ola"))
    annotation = Annotation("a", 1, "pledge", (Span(0, 4),), roles=roles)
    assert passage_text(annotation, "Pledge") == "<b>Pledge</b><br>Anna, Ola → the town"
    assert passage_text(Annotation("a", 1, "pledge", (Span(0, 4),)), "Pledge") == "<b>Pledge</b>"


def test_the_tip_belongs_to_what_is_under_the_mouse(show_page: ShowPage) -> None:
    passage = Annotation("a", 1, "pledge", (find(TEXT, "vowed to reopen the bridge in Łódź"),))
    view = show_page(article(TEXT), [passage], mentions=[mention("Łódź", "GPE"), mention("Anna", "PERSON")]).view
    for words, wanted, area in (
        ("Łódź", ["Łódź", "<hr>", "Pledge"], "Łódź"),
        ("Anna", ["Anna"], "Anna"),
        ("reopen", ["Pledge"], "vowed to reopen the bridge in Łódź"),
    ):
        tip, place = tip_at(view, place_of(view, TEXT.index(words) + 1))
        assert [part for part in ("Łódź", "Anna", "<hr>", "Pledge") if part in tip] == wanted
        assert place == view.boxes_of(find(TEXT, area))[0].toAlignedRect()
    assert tip_at(view, place_of(view, TEXT.index("winter"))) == ("", None)
    assert tip_at(view, QPoint(5, 5)) == ("", None)


def test_the_sign_of_a_paragraph_that_holds_nothing_says_so(show_page: ShowPage) -> None:
    view = show_page(article(TEXT)).view
    view.marks.nothing = (Span(0, len(TEXT)),)
    view.refresh()
    sign = QPoint(round(view.scene().left - 15), place_of(view, 0).y())
    assert tip_at(view, sign) == ("Read: nothing to tag in this paragraph", None)
