"""JSON lines: one article per line, in UTF-8, with everything the project holds about it."""

import json
from collections.abc import Iterator
from pathlib import Path

from desktop.formats.document import Dataset, Report, Written
from desktop.formats.files import write_file
from desktop.formats.record import record

FILE = "documents.jsonl"

_BREAKS = str.maketrans({mark: f"\\u{ord(mark):04x}" for mark in "\x7f\x85\u2028\u2029"})

USAGE = """\
`documents.jsonl` holds one article per line, in UTF-8. All offsets count code points of `text`, from 0, with the end
excluded, so in Python `text[start:end]` is the passage.

- `spans`: the passages. `start`, `end` and `text` give the whole extent; `pieces` gives each stretch that was
  selected, for a passage may leave out words in its middle. `cue` is the word that does the saying; `roles` name who
  speaks and to whom, with the `mention` in the text where there is one; then `attributes`, `note` (Markdown), who
  tagged it (`annotator`, `origin`) and when (UTC).
- `entities`: the named entities, with the model that found them, or a person.
- `provenance`: publisher, date, headline, the SHA-256 of the text in UTF-8, project and program.

```python
import json
for line in open("documents.jsonl", encoding="utf-8"):
    article = json.loads(line)
    for span in article["spans"]:
        assert article["text"][span["start"]:span["end"]] == span["text"]
```
"""


def lines(dataset: Dataset, report: Report) -> Iterator[bytes]:
    """The lines of the file, each with its line feed; `report` is told of each document."""
    total = len(dataset.documents)
    for number, document in enumerate(dataset.documents):
        report(number, total, document.title)
        line = json.dumps(record(document, dataset), ensure_ascii=False)
        yield line.translate(_BREAKS).encode("utf-8") + b"\n"


def write(dataset: Dataset, folder: Path, report: Report) -> Written:
    """Write the file into the folder. PostilError where the disk fails."""
    path = write_file(folder / FILE, lines(dataset, report))
    report(len(dataset.documents), len(dataset.documents), "")
    return Written((path,), USAGE)
