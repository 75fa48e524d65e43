"""What writers are given."""

import hashlib

from desktop.formats.document import Dataset, Document, quoted
from desktop.model.annotation import Annotation
from desktop.model.codebook import Codebook
from desktop.model.span import Span


def test_the_hash_is_that_of_the_text_in_utf_8() -> None:
    text = "Zwölf 😀"
    assert Document("1", "", text).sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_a_document_without_a_headline_goes_by_its_id() -> None:
    assert Document("1", "", "").title == "1"
    assert Document("1", "News", "").title == "News"


def test_passages_are_counted_once_whatever_their_pieces() -> None:
    passage = Annotation("a", 1, "pledge", (Span(0, 1), Span(2, 3)))
    documents = (Document("1", "", "abc", annotations=(passage,)), Document("2", "", "abc"))
    assert Dataset("p", "x", documents, Codebook("c")).passages == 1


def test_a_quotation_is_one_short_line_with_its_place() -> None:
    document = Document("1", "News", "We will\n\nwin. " + "word " * 20)
    assert quoted(document, 0, 12) == "“We will win” (0-12) in News"
    assert quoted(document, 0, 90) == "“We will win. word word word word word w…” (0-90) in News"
