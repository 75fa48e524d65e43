"""Articles become documents, in an order of their own."""

from desktop import __version__
from desktop.datasets.build import build, document
from desktop.datasets.split import for_evaluation
from desktop.model.annotation import Annotation
from desktop.model.article import Article, ArticleState
from desktop.model.codebook import Codebook
from desktop.model.entity import Mention
from desktop.model.span import Span

ARTICLE = Article(
    7, "uid-7", "News", "Ada vows.", source="Daily", published="2025-01-13", language="en", revision=2,
    state=ArticleState.DONE,
)  # fmt: skip


def test_a_document_has_what_its_article_has() -> None:
    found = document(ARTICLE, [], [], "en_core_web_sm 3.8.0")
    assert (found.id, found.name, found.text) == ("uid-7", "News", "Ada vows.")
    assert (found.source, found.published, found.language) == ("Daily", "2025-01-13", "en")
    assert (found.state, found.revision, found.entities_by) == (ArticleState.DONE, 2, "en_core_web_sm 3.8.0")


def test_passages_and_mentions_stand_in_the_order_of_the_text() -> None:
    spans = [(Span(4, 8),), (Span(0, 3),), (Span(0, 8),), (Span(0, 3),)]
    passages = [Annotation(key, 7, "pledge", span) for key, span in zip("dcba", spans, strict=True)]
    mentions = [Mention(1, 7, Span(4, 8), "X"), Mention(3, 7, Span(0, 3), "ORG"), Mention(2, 7, Span(0, 3), "ORG")]
    found = document(ARTICLE, passages, mentions)
    assert [annotation.id for annotation in found.annotations] == ["b", "a", "c", "d"]
    assert [mention.id for mention in found.mentions] == [2, 3, 1]


def test_documents_stand_by_date_and_id_however_they_came() -> None:
    articles = [
        Article(number, uid, "", "", published=date)
        for number, (uid, date) in enumerate([("c", "2025"), ("a", "2025"), ("b", ""), ("d", "2024")], start=1)
    ]
    documents = [document(article, [], []) for article in articles]
    found = build("kremlin", Codebook("c"), documents)
    assert [each.id for each in found.documents] == ["b", "d", "a", "c"]
    assert found == build("kremlin", Codebook("c"), reversed(documents))
    assert (found.project, found.program) == ("kremlin", f"Postil {__version__}")
    assert found.dev == for_evaluation(documents)
