"""Writes annotated articles as Markdown: one file each, passages marked, and a footnote to each that tells the rest."""

import re
from collections.abc import Iterator
from pathlib import Path

from desktop.formats.document import Dataset, Document, Report, Written
from desktop.formats.files import write_file
from desktop.formats.write.annotated import Annotated, described, file_names, label_names
from desktop.model.article import Block, BlockKind

USAGE = """\
One Markdown file for each article, in the dialect of most programs: passages stand between `<mark>` and `</mark>`, and
a footnote `[^1]` at the end of each says label, who to whom, attributes and note. Passages that overlap share a mark.
"""
_SPECIAL = re.compile(r"([\\`*_\[\]<>&|~])")
_AT_START = re.compile(r"^(\s*)([#+=-]|\d{1,9}(?=[.)]))", re.MULTILINE)
_BEFORE = {BlockKind.HEADING: "## ", BlockKind.QUOTE: "> ", BlockKind.LIST: "- "}


def page(document: Document, dataset: Dataset) -> str:
    """One annotated article as Markdown."""
    annotated = Annotated(document)
    names = label_names(dataset)
    parts = [f"# {_line(document.title)}", _line(" · ".join(annotated.facts()))]
    for caption in document.captions:
        credit = f" ({_line(caption.credit)})" if caption.credit else ""
        parts.append(f"> {_line(caption.text)}{credit}")
    parts += [_block(annotated, block) for block in annotated.blocks]
    parts += list(_footnotes(annotated, names))
    return "\n\n".join(parts) + "\n"


def _block(annotated: Annotated, block: Block) -> str:
    found, marked = "", False
    for item in annotated.stretches(block):
        if marked != bool(item.passages):
            marked = bool(item.passages)
            found += "<mark>" if marked else "</mark>"
        found += _escaped(item.text)
        if item.ends:
            found += "</mark>" + "".join(f"[^{number}]" for number in item.ends)
            marked = False
    if marked:
        found += "</mark>"
    before = _BEFORE.get(block.kind, "")
    if not before:
        found = _AT_START.sub(_guarded, found)
    inside = "> " if block.kind is BlockKind.QUOTE else "  " if block.kind is BlockKind.LIST else ""
    return before + found.replace("\n", f"  \n{inside}")


def _guarded(found: re.Match[str]) -> str:
    """What would begin a heading or a list there, said to be none."""
    mark = found[2]
    return f"{found[1]}{mark}\\" if mark.isdecimal() else f"{found[1]}\\{mark}"


def _footnotes(annotated: Annotated, names: dict[str, str]) -> Iterator[str]:
    for number, item in enumerate(annotated.passages, start=1):
        more = "; ".join(map(_line, described(item)))
        head = ", ".join(part for part in (f"**{_line(names[item.label])}**", more) if part)
        note = f" {' '.join(item.note.split())}" if item.note else ""
        yield f"[^{number}]: {head}: “{_line(annotated.quote(item))}”{note}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _line(text: str) -> str:
    return _escaped(" ".join(text.split()))


def write(dataset: Dataset, folder: Path, report: Report) -> Written:
    """Write a file for each document into the folder. PostilError where the disk fails."""
    names = file_names(dataset, ".md")
    files, warnings = [], []
    for number, document in enumerate(dataset.documents):
        report(number, len(dataset.documents), document.title)
        files.append(write_file(folder / names[document.id], [page(document, dataset).encode("utf-8")]))
        lost = sum(item.extent.end > len(document.text) for item in document.annotations)
        warnings += [f"A passage of {document.title} lies outside the text and was left out."] * lost
    report(len(dataset.documents), len(dataset.documents), "")
    return Written(tuple(files), USAGE, tuple(warnings))
