"""What joins places: pieces, a passage and its speaker, cues, and the sign of a paragraph that holds nothing."""

from PySide6.QtCore import QRectF

from desktop.model.annotation import Annotation, Filler
from desktop.model.span import Span
from desktop.ui.page.view import PageView
from tests.ui.page.conftest import ShowPage, show_page
from tests.windows import article, find, image_of, near, paint

__all__ = ["show_page"]

TEXT = (
    "The mayor said at noon that he would reopen the old bridge over the river, and nobody in the town believed it. "
    "He had said so before, and before that, and it had never come to anything much at all in the end.\n\n"
    "The council denied it, and the mayor went home to his wife and to his dog, who were glad to see him again."
)


def passage(*words: str, **others: object) -> Annotation:
    return Annotation("a", 1, "pledge", tuple(find(TEXT, each) for each in words), **others)  # type: ignore[arg-type]


def inked(view: PageView, area: QRectF) -> int:
    """How many pixels of an area are not the page's own."""
    image = view.viewport().grab().toImage()
    whole = area.toAlignedRect().intersected(image.rect())
    return sum(
        not near(image.pixelColor(x, y), view.look.theme.page, 20)
        for x in range(whole.left(), whole.right() + 1)
        for y in range(whole.top(), whole.bottom() + 1)
    )


def changed(one: PageView, other: PageView) -> set[tuple[int, int]]:
    for view in (one, other):
        view.setCursorWidth(0)  # only one of them has the caret
    before, after = image_of(one), image_of(other)
    return {
        (x, y) for x in range(before.width()) for y in range(before.height()) if before.pixel(x, y) != after.pixel(x, y)
    }


def test_a_cue_has_a_bar(show_page: ShowPage) -> None:
    plain = show_page(article(TEXT), [passage("would reopen the old bridge")]).view
    cued = show_page(article(TEXT), [passage("would reopen the old bridge", cue=find(TEXT, "would"))]).view
    bar = cued.boxes_of(find(TEXT, "would"))[0]
    found = changed(plain, cued)
    assert found
    assert all(bar.left() - 2 <= x <= bar.right() + 2 and y > bar.center().y() for x, y in found)


def test_pieces_are_joined_on_a_line_and_over_lines(show_page: ShowPage) -> None:
    near_by = show_page(article(TEXT), [passage("mayor", "noon")]).view
    one, other = (near_by.boxes_of(find(TEXT, each))[0] for each in ("mayor", "noon"))
    gap = QRectF(one.right() + 4, one.bottom() - 1, other.left() - one.right() - 8, 4)
    assert inked(near_by, gap) > gap.width() * 0.7
    far = show_page(article(TEXT), [passage("mayor", "council denied")]).view
    beside = QRectF(far.scene().left - 6, far.boxes_of(find(TEXT, "mayor"))[0].bottom() + 8, 4, 40)
    assert inked(far, beside) > 20


def test_the_speaker_is_joined_only_while_the_passage_is_selected(show_page: ShowPage) -> None:
    for mention in ("The mayor", "his wife"):
        made = passage("would reopen", roles=(Filler("speaker", "X", find(TEXT, mention)),))
        plain = show_page(article(TEXT), [made]).view
        selected = show_page(article(TEXT), [made], selected="a").view
        box = selected.boxes_of(find(TEXT, mention))[0]
        assert any(abs(y - box.bottom()) < 4 and box.left() <= x <= box.right() for x, y in changed(plain, selected))
    inside = passage("mayor said", roles=(Filler("speaker", "X", find(TEXT, "mayor")), Filler("speaker", "nobody")))
    shown, alone = show_page(article(TEXT), [inside], selected="a").view, show_page(article(TEXT), [inside]).view
    right = shown.scene().left + shown.look.measure
    assert all(x <= right for x, _ in changed(alone, shown)), "within the passage no line leads away"


def test_a_paragraph_that_holds_nothing_has_a_sign_in_the_margin(show_page: ShowPage) -> None:
    plain, signed = show_page(article(TEXT)).view, show_page(article(TEXT)).view
    last = TEXT.index("The council")
    signed.marks.nothing = (Span(last, len(TEXT)),)
    signed.refresh()
    paint()
    found = changed(plain, signed)
    assert found
    assert all(x < signed.scene().left for x, _ in found)
    signed.quiet = True
    signed.refresh()
    paint()
    assert changed(plain, signed) == set()
