"""The split: by the id alone, no side empty, no text on both."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.datasets.split import SHARE, for_evaluation, place
from desktop.formats.document import Document
from desktop.model.annotation import Annotation
from desktop.model.span import Span


def document(document_id: str, text: str = "", *, tagged: bool = True) -> Document:
    passages = (Annotation("a", 1, "pledge", (Span(0, 1),)),) if tagged else ()
    return Document(document_id, "", text or document_id, annotations=passages)


def many(number: int, *, tagged: bool = True) -> list[Document]:
    return [document(f"doc-{n}", tagged=tagged) for n in range(number)]


def test_about_a_fifth_is_for_evaluation() -> None:
    assert 350 <= len(for_evaluation(many(2000))) <= 450


def test_a_document_stays_where_it_is_when_others_join() -> None:
    few, more = for_evaluation(many(100)), for_evaluation(many(300))
    assert few == {each for each in more if int(each.removeprefix("doc-")) < 100}


def test_the_choice_does_not_hang_on_the_order() -> None:
    assert for_evaluation(many(50)) == for_evaluation(many(50)[::-1])


def test_the_place_of_an_id_is_fixed_for_good() -> None:
    assert round(place("0123456789abcdef-1"), 6) == 0.38798


DOCUMENTS = st.lists(
    st.builds(
        document, st.text("abcdef", min_size=1, max_size=4), st.sampled_from(["", "x", "y"]), tagged=st.booleans()
    ),
    max_size=12,
    unique_by=lambda each: each.id,
)


@given(DOCUMENTS)
def test_no_side_is_empty_where_it_need_not_be(documents: list[Document]) -> None:
    dev = for_evaluation(documents)
    sides = [[each for each in documents if (each.id in dev) is side] for side in (False, True)]
    assert dev <= {each.id for each in documents}
    texts = [{each.text for each in side} for side in sides]
    assert not texts[0] & texts[1]
    if len(texts[0] | texts[1]) > 1:
        assert all(sides)
    elif documents:
        assert not dev
    tagged = {each.text for each in documents if each.annotations}
    if len(tagged) > 1:
        assert all(tagged & side for side in texts)
    elif tagged:
        assert tagged <= texts[0]


def test_where_all_ids_are_on_one_side_one_changes_over() -> None:
    ids = [f"doc-{n}" for n in range(2000)]
    low = sorted((each for each in ids if place(each) < SHARE), key=place)[:3]
    high = sorted((each for each in ids if place(each) >= SHARE), key=place)[:3]
    assert for_evaluation([document(each) for each in low]) == set(low[:2])
    assert for_evaluation([document(each) for each in high]) == {high[0]}
    assert for_evaluation([document(each, tagged=False) for each in high]) == {high[0]}
    single = [document(low[0]), document(low[1], tagged=False)]
    assert for_evaluation(single) == {low[1]}
    assert for_evaluation([document(low[0]), document(high[1], tagged=False)]) == {high[1]}
    assert for_evaluation([]) == frozenset()
    assert for_evaluation([document(low[0])]) == frozenset()
    assert for_evaluation([document(low[0], tagged=False)]) == frozenset()


def test_documents_that_are_linked_keep_together() -> None:
    documents = many(300)
    ids = [each.id for each in documents]
    linked = [*zip(ids[0:100:2], ids[1:100:2], strict=True), (ids[1], ids[200]), (ids[200], ids[201]), ("gone", ids[3])]
    chosen = for_evaluation(documents, linked)
    assert chosen
    assert all((one in chosen) == (other in chosen) for one, other in linked if one in ids)
    assert for_evaluation(documents[::-1], linked[::-1]) == chosen
