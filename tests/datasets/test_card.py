"""The card tells a stranger what is in the folder."""

from desktop.datasets.card import card
from desktop.formats.document import Dataset, Document, Written
from desktop.formats.registry import get
from desktop.model.annotation import Annotation
from desktop.model.article import ArticleState
from desktop.model.codebook import Codebook, Label
from desktop.model.entity import Mention
from desktop.model.span import Span

CODEBOOK = Codebook(
    "Acts",
    (
        Label("pledge", "Pledge", "#2f7d4f", definition="**Commits** to an act.\n\n- vows", codes=(("CAMEO", "03"),)),
        Label("demand", "Demand", "#8a5a00"),
    ),
)


def passage(key: str, label: str, *spans: Span) -> Annotation:
    return Annotation(key, 1, label, spans, annotator="eve | bob")


DOCUMENTS = (
    Document(
        "1", "One", "Ada vows.", "en", "Daily | Mail", "2025-01-13", ArticleState.DONE,
        annotations=(passage("a", "pledge", Span(0, 3)), passage("b", "pledge", Span(0, 3), Span(4, 8))),
        mentions=(Mention(1, 1, Span(0, 3), "PERSON"),), entities_by="en_core_web_sm 3.8.0",
    ),
    Document("2", "Two", "Ada said.", annotations=(passage("c", "other", Span(0, 3)),), published="2024-12-01"),
    Document("3", "Three", ""),
)  # fmt: skip


def lines(dataset: Dataset, *warnings: str) -> list[str]:
    return card(dataset, get("jsonl"), Written((), "Use it.\n", warnings)).splitlines()


def test_everything_is_counted() -> None:
    found = lines(Dataset("kremlin", "Postil 1", DOCUMENTS, CODEBOOK, frozenset({"2"})))
    assert found[:3] == ["# kremlin", "", "Written by Postil 1 as JSON lines."]
    for line in (
        "- Documents: 3, of which 1 are marked as done",
        "- Documents without a passage: 1",
        "- Passages: 3, of which 1 in more than one piece",
        "- Code points of text: 18",
        "- Languages: en (1), not stated (2)",
        "- Annotators: eve \\| bob",
        "| pledge | Pledge | 2 | 1 |",
        "| demand | Demand | 0 | 0 |",
        "| other | not in the codebook | 1 | 1 |",
        "Codebook: Acts",
        "### Pledge",
        "**Commits** to an act.",
        "Elsewhere: CAMEO 03",
        "No definition.",
        "Documents by who looked for entities: en_core_web_sm 3.8.0 (1), nobody has looked (2)",
        "| PERSON | 1 |",
        "Use it.",
        "Published: 2024-12-01 to 2025-01-13",
        "| Daily \\| Mail | 1 |",
        "| not stated | 2 |",
    ):
        assert line in found
    assert any(line.startswith("- For training: 2, for evaluation: 1;") for line in found)
    assert any("No licence is recorded" in line for line in found)


def test_warnings_are_listed_in_full() -> None:
    dataset = Dataset("kremlin", "Postil 1", DOCUMENTS, CODEBOOK)
    found = lines(dataset, "One is\n cut.", "Two too.")
    assert "- One is cut." in found
    assert "- Two too." in found
    assert not any("just as it is in the project" in line for line in found)
    assert any("just as it is in the project" in line for line in lines(dataset))


def test_a_bare_project_has_a_card_too() -> None:
    found = lines(Dataset("bare", "Postil 1", (Document("1", "", ""),), Codebook("")))
    for line in ("Codebook: none", "- Annotators: not stated", "Published: not stated"):
        assert line in found
    assert not any(line.startswith("| type") for line in found)
