"""spaCy's own binary format, with a configuration that trains a span categoriser on it.

Entities go into `doc.ents`, passages into `doc.spans["sc"]`. Tokens are cut where a passage starts or ends inside
one, so every border is kept. All that a span cannot carry (roles, attributes, cue, note, who and when) stands in
`doc.user_data["postil"]["passages"]` under the span's id, and in `documents.jsonl` beside it.
"""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span

from desktop.formats.document import Dataset, Document, Report, Written, quoted
from desktop.formats.files import write_file
from desktop.formats.record import passage, provenance
from desktop.formats.write import jsonl
from desktop.formats.write.marks import Piece, entities, pieces
from desktop.formats.write.suggester import Corpus, Fit, fit
from desktop.formats.write.tokens import Borders, Token, borders, cut
from desktop.model.article import ArticleState

KEY = "sc"  # where spaCy's span categoriser looks for spans
DATA = "postil"  # where our own details stand in doc.user_data
TRAIN, DEV, CONFIG, LABELS = "train.spacy", "dev.spacy", "config.cfg", "labels/spancat.json"

_ATTRIBUTES = ("ORTH", "SPACY", "ENT_IOB", "ENT_TYPE")
_DEFAULT_LANGUAGE = "en"
_ANY_LANGUAGE = "xx"  # spaCy's name for a tokenizer that knows no language

_USAGE = """\
`train.spacy` and `dev.spacy` are spaCy `DocBin` files, one `Doc` per article; `config.cfg` trains a span categoriser
on them as it stands. In this folder:

    python -m spacy debug data config.cfg
    python -m spacy train config.cfg --output model

- `doc.spans["sc"]`: the passages, which may overlap. `span.label_` is the label, `span.id_` the passage's id. A
  passage in several pieces is one span per piece, with `#1`, `#2` … after the id.
- `doc.ents`: the named entities. Where nobody has looked for entities they are marked as missing, not as absent.
- `doc.user_data["postil"]`: id, headline, publisher, date and text hash of the article, and under `passages`, by the
  span's id, the roles, attributes, cue, note, annotator and times of each passage. Offsets there count code points of
  `doc.text`, which is the article's text unchanged.
- `labels/spancat.json`: the labels that occur, which the configuration reads.
- `documents.jsonl`: the same articles with everything about them, one per line (`provenance.split` says which side).

Tokens are spaCy's own, but for those that a passage or an entity starts or ends inside; these are cut there.

```python
import spacy
from spacy.tokens import DocBin
for doc in DocBin().from_disk("train.spacy").get_docs(spacy.blank("{language}").vocab):
    for span in doc.spans["sc"]:
        print(span.label_, span.text, doc.user_data["postil"]["passages"][span.id_]["roles"])
```
"""
_HEAD = """\
# Trains a span categoriser on the passages. In this folder:
#   python -m spacy debug data config.cfg
#   python -m spacy train config.cfg --output model

"""


@dataclass
class _Harvest:
    """What is learnt on the way through the documents."""

    corpus: Corpus = field(default_factory=Corpus)
    labels: set[str] = field(default_factory=set)
    warnings: list[str] = field(default_factory=list)


def write(dataset: Dataset, folder: Path, report: Report) -> Written:
    """Write the data set's files into the folder. PostilError where the disk fails."""
    language = _language(dataset)
    harvest = _Harvest()
    sides = {name: DocBin(attrs=_ATTRIBUTES, store_user_data=True) for name in (TRAIN, DEV)}
    total = len(dataset.documents)
    for number, document in enumerate(dataset.documents):
        report(number, total, document.title)
        sides[DEV if document.id in dataset.dev else TRAIN].add(_doc(language, document, dataset, harvest))
    files = [write_file(folder / name, [docs.to_bytes()]) for name, docs in sides.items()]
    files.append(write_file(folder / jsonl.FILE, jsonl.lines(dataset, lambda *_: None)))
    if harvest.labels:
        labels = json.dumps(sorted(harvest.labels), ensure_ascii=False, indent=2) + "\n"
        fitted = fit(harvest.corpus)
        harvest.warnings += [*fitted.warnings, *_unread(dataset)]
        if not dataset.dev:
            harvest.warnings.append("There is one article only, so training is measured on what it has learnt from.")
        files.append(write_file(folder / LABELS, [labels.encode("utf-8")]))
        text = _config(str(language.lang), fitted, DEV if dataset.dev else TRAIN)
        files.append(write_file(folder / CONFIG, [text.encode("utf-8")]))
    else:
        harvest.warnings.append(f"There are no passages, so there is nothing to train: no {CONFIG} was written.")
    report(total, total, "")
    return Written(tuple(files), _USAGE.format(language=language.lang), tuple(harvest.warnings))


def _doc(language: Language, document: Document, dataset: Dataset, harvest: _Harvest) -> Doc:
    """The document as a Doc; its text is the document's, its spans start and end where the passages do."""
    found = list(pieces(document, harvest.warnings))
    named = entities(document, harvest.warnings)
    spans = [piece.span for piece in found] + [span for span, _ in named]
    uncut = [Token(token.text, bool(token.whitespace_)) for token in language.tokenizer(document.text)]
    tokens = cut(uncut, {span.start for span in spans}, {span.end for span in spans})
    doc = Doc(language.vocab, words=[token.word for token in tokens], spaces=[token.space for token in tokens])
    places = borders(tokens)
    doc.spans[KEY] = [
        Span(doc, *places.around(piece.span), label=piece.annotation.label, span_id=piece.id) for piece in found
    ]
    ents = [Span(doc, *places.around(span), label=kind) for span, kind in named]
    doc.set_ents(ents, default="outside" if document.entities_by or ents else "missing")
    doc.user_data[DATA] = {
        "id": document.id,
        **provenance(document, dataset),
        "passages": {piece.id: {**passage(document, piece.annotation), "piece": piece.number} for piece in found},
    }
    _note(document, found, doc, borders(uncut), harvest)
    return doc


def _note(document: Document, found: list[Piece], doc: Doc, uncut: Borders, harvest: _Harvest) -> None:
    """Keep the document's sizes and labels, and tell which passages miss the borders of spaCy's own tokens."""
    harvest.corpus.documents.append((len(doc), len(document.text), document.title))
    for piece, span in zip(found, doc.spans[KEY], strict=True):
        name = f"{piece.annotation.label} {quoted(document, piece.span.start, piece.span.end)}"
        harvest.corpus.pieces.append((len(span), name))
        harvest.labels.add(piece.annotation.label)
        if uncut.misses(piece.span):
            harvest.warnings.append(
                f"The passage {name} starts or ends inside a token: it is kept, the token is cut, but training passes "
                "over it, for spaCy's tokenizer does not cut there."
            )


def _unread(dataset: Dataset) -> list[str]:
    """A word on articles that may simply not have been read yet."""
    number = sum(d.state is ArticleState.TODO and not d.annotations for d in dataset.documents)
    if not number:
        return []
    unread = f"Articles without a passage and not marked as done: {number} of {len(dataset.documents)}"
    return [f"{unread}; a model learns from them that there is nothing to find."]


def _language(dataset: Dataset) -> Language:
    """An empty pipeline of the language that most documents are in, for its tokenizer."""
    counted = Counter(document.language or _DEFAULT_LANGUAGE for document in dataset.documents)
    code = min(counted, key=lambda name: (-counted[name], name))
    try:
        return spacy.blank(code)
    except ImportError:  # spaCy does not know it, or not without a package of its own
        return spacy.blank(_ANY_LANGUAGE)


def _config(language: str, fitted: Fit, dev: str) -> str:
    """A whole configuration: nothing is left for spaCy to fill in."""
    pipeline = spacy.blank(language)
    suggester = {
        "@misc": "spacy.ngram_range_suggester.v1",
        "min_size": fitted.shortest,
        "max_size": fitted.longest,
    }
    pipeline.add_pipe("spancat", config={"spans_key": KEY, "suggester": suggester})
    config = pipeline.config
    config["paths"].update(train=TRAIN, dev=dev)
    config["nlp"]["batch_size"] = fitted.batch
    config["corpora"]["train"]["max_length"] = config["corpora"]["dev"]["max_length"] = fitted.too_long
    reader = {"@readers": "spacy.read_labels.v1", "path": LABELS, "require": True}
    config["initialize"]["components"]["spancat"] = {"labels": reader}
    return _HEAD + config.to_str() + "\n"
