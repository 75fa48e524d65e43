"""Writes annotated articles as HTML to be read: one file each, with everything in it, and a list of them.

No script, nothing fetched: a policy in the file forbids both. Marks are told apart by number as well as by colour, and
what begins and ends where is said to screen readers.
"""

from collections import Counter
from collections.abc import Iterator
from html import escape
from pathlib import Path

from desktop.formats.document import Dataset, Document, Report, Written
from desktop.formats.files import write_file
from desktop.formats.write.annotated import Annotated, Stretch, described, file_names, label_names
from desktop.model.article import Block, BlockKind

INDEX = "index.html"
USAGE = f"""\
Open `{INDEX}` in a browser: it lists the articles, one file each. A file holds all it needs and may be passed on alone.
Passages carry numbers that lead to the list below the article: label, who to whom, attributes, note.
"""
_UNKNOWN = "#6b665d"
_PAGE = {"light": "#fbfaf7", "dark": "#1b1a18"}
_CSS = """
:root { color-scheme: light dark; --page: #fbfaf7; --ink: #22201c; --muted: #6b665d; --line: #e3dfd6; --link: #2f5d8a; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.15rem/1.6 "Source Serif 4", Georgia, serif; }
main { max-width: 34em; margin: 3rem auto 5rem; padding: 0 1.2rem; overflow-wrap: break-word; }
h1 { font-size: 1.9em; line-height: 1.17; margin: 0 0 .5rem; text-wrap: balance; } h2 { font-size: 1.15em; }
.meta, .passages small, .legend { color: var(--muted); font: .8rem/1.5 Inter, system-ui, sans-serif; }
figcaption, blockquote { border-inline-start: 3px solid var(--line); margin: 0 0 1em; padding-inline-start: 1em; }
figure { margin: 1.2rem 0; } figcaption { color: var(--muted); font-size: .86em; } figcaption b { display: block; }
mark { color: inherit; border-radius: 3px; padding: .08em 0; } .e { border-bottom: 1px dotted var(--muted); }
sup { line-height: 0; }
sup a { font: 600 .65rem Inter, system-ui, sans-serif; text-decoration: none; padding: 0 .15em; }
a { color: var(--link); }
.passages li { margin-bottom: .9em; } .passages q { display: block; } .passages b, .legend b { font-weight: 600; }
.dot { display: inline-block; width: .7em; height: .7em; border-radius: 50%; margin-inline-end: .35em; }
.legend span { margin-inline-end: 1.2em; white-space: nowrap; } .u { position: absolute; clip-path: inset(50%);
  width: 1px; height: 1px; overflow: hidden; white-space: nowrap; } :target { outline: 2px solid var(--link); }
@media (prefers-color-scheme: dark) { :root { --page: #1b1a18; --ink: #ece8df; --muted: #a9a397; --line: #3a3834;
  --link: #7fb0e0; } }
@media print { main { margin: 0 auto; } a { color: inherit; } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(document: Document, dataset: Dataset) -> str:
    """One annotated article as a whole HTML file."""
    annotated = Annotated(document)
    names = label_names(dataset)
    used = Counter(item.label for item in annotated.passages)
    order = {label_id: number for number, label_id in enumerate(names)}
    classes = {label_id: f"l{order[label_id]}" for label_id in used}
    parts = [
        f'<h1 dir="auto">{escape(" ".join(document.title.split()))}</h1>',
        f'<p class="meta">{" · ".join(f"<bdi>{escape(fact)}</bdi>" for fact in annotated.facts())}</p>',
        *(_captions(document)),
        *(_legend(used, names, classes)),
        *_body(annotated, names, classes),
        *_passages(annotated, names, classes),
        f'<p class="meta">{escape(f"{dataset.project} · {dataset.program}")}</p>',
    ]
    return _file(document.title, document.language, _colours(dataset, classes), "\n".join(parts))


def _file(title: str, language: str, colours: str, body: str) -> str:
    lang = f' lang="{escape(language)}"' if language else ""
    return (
        f'<!DOCTYPE html>\n<html{lang}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(' '.join(title.split()))}</title>\n<style>{_CSS}{colours}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _captions(document: Document) -> Iterator[str]:
    for caption in document.captions:
        credit = f"<b>{escape(caption.credit)}</b>" if caption.credit else ""
        yield f'<figure><figcaption dir="auto">{escape(" ".join(caption.text.split()))} {credit}</figcaption></figure>'


def _legend(used: Counter[str], names: dict[str, str], classes: dict[str, str]) -> Iterator[str]:
    if used:
        items = (
            f'<span><i class="dot d{classes[label]}"></i><b>{escape(names[label])}</b> {used[label]}</span>'
            for label in sorted(used, key=lambda label: (-used[label], label))
        )
        yield f'<p class="legend">{" ".join(items)}</p>'


def _body(annotated: Annotated, names: dict[str, str], classes: dict[str, str]) -> Iterator[str]:
    tags = {BlockKind.HEADING: "h2", BlockKind.QUOTE: "blockquote", BlockKind.LIST: "li"}
    started: set[int] = set()
    before: Block | None = None
    for block in annotated.blocks:
        is_list = block.kind is BlockKind.LIST
        was_list = before is not None and before.kind is BlockKind.LIST
        if is_list != was_list:
            yield "<ul>" if is_list else "</ul>"
        inner = "".join(_stretch(item, annotated, names, classes, started) for item in annotated.stretches(block))
        tag = tags.get(block.kind, "p")
        yield f'<{tag} dir="auto">{inner}</{tag}>'
        before = block
    if before is not None and before.kind is BlockKind.LIST:
        yield "</ul>"


def _stretch(
    item: Stretch, annotated: Annotated, names: dict[str, str], classes: dict[str, str], started: set[int]
) -> str:
    text = escape(item.text).replace("\n", "<br>")
    if item.mention is not None:
        text = f'<span class="e" title="{escape(item.mention.type)}">{text}</span>'
    if not item.passages:
        return text
    labels = {number: annotated.passages[number - 1].label for number in item.passages}
    said = "".join(
        f'<span class="u" id="b{number}">[{escape(names[labels[number]])} {number}: </span>'
        for number in sorted(set(item.passages) - started)
    )
    started.update(item.passages)
    style = classes[labels[item.passages[0]]]
    lines = ", ".join(
        f"inset 0 -{2 * (place + 1)}px 0 var(--{classes[labels[number]]})"
        for place, number in enumerate(item.passages[1:])
    )
    shadow = f' style="box-shadow: {lines}"' if lines else ""
    ends = "".join(
        f'<sup><a href="#p{number}" aria-label="end of passage {number}">{number}</a></sup><span class="u">]</span>'
        for number in item.ends
    )
    return f'{said}<mark class="{style}"{shadow}>{text}</mark>{ends}'


def _passages(annotated: Annotated, names: dict[str, str], classes: dict[str, str]) -> Iterator[str]:
    if not annotated.passages:
        return
    yield '<section class="passages" aria-labelledby="list">\n<h2 id="list">Passages</h2>\n<ol>'
    for number, item in enumerate(annotated.passages, start=1):
        more = " · ".join(f"<bdi>{escape(part)}</bdi>" for part in described(item))
        note = f"<br><small>{escape(item.note)}</small>".replace("\n", "<br>") if item.note else ""
        yield (
            f'<li id="p{number}"><i class="dot d{classes[item.label]}"></i><b>{escape(names[item.label])}</b> '
            f'<small>{more}</small> <q dir="auto">{escape(annotated.quote(item))}</q>{note} '
            f'<small><a href="#b{number}" aria-label="back to passage {number}">↑</a></small></li>'
        )
    yield "</ol>\n</section>"


def _colours(dataset: Dataset, classes: dict[str, str]) -> str:
    colours = {label.id: label.color for label in dataset.codebook.labels}
    light, dark = [], []
    for label_id, name in classes.items():
        colour = colours.get(label_id, _UNKNOWN)
        light.append(f":root {{ --{name}: {colour}; }} .{name} {{ background: {_mix(colour, _PAGE['light'], 0.17)}; }}")
        light.append(f".d{name} {{ background: {colour}; }}")
        dark.append(f".{name} {{ background: {_mix(colour, _PAGE['dark'], 0.4)}; }}")
    return "\n".join(light) + "\n@media (prefers-color-scheme: dark) {\n" + "\n".join(dark) + "\n}\n"


def _mix(top: str, bottom: str, share: float) -> str:
    pairs = ((int(top[at : at + 2], 16), int(bottom[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one * share + other * (1 - share)):02x}" for one, other in pairs)


def _index(dataset: Dataset, names: dict[str, str]) -> str:
    rows = "\n".join(
        f'<li><a href="{escape(names[document.id])}"><bdi>{escape(document.title)}</bdi></a> '
        f'<small class="meta">{escape(" · ".join(part for part in (document.source, document.published) if part))} '
        f"{len(document.annotations)}</small></li>"
        for document in dataset.documents
    )
    return _file(dataset.project, "", "", f"<h1>{escape(dataset.project)}</h1>\n<ul>\n{rows}\n</ul>")


def write(dataset: Dataset, folder: Path, report: Report) -> Written:
    """Write a file for each document into the folder, and the list. PostilError where the disk fails."""
    names = file_names(dataset, ".html")
    files = []
    for number, document in enumerate(dataset.documents):
        report(number, len(dataset.documents), document.title)
        files.append(write_file(folder / names[document.id], [page(document, dataset).encode("utf-8")]))
    files.append(write_file(folder / INDEX, [_index(dataset, names).encode("utf-8")]))
    report(len(dataset.documents), len(dataset.documents), "")
    return Written(tuple(files), USAGE, tuple(_left_out(dataset)))


def _left_out(dataset: Dataset) -> Iterator[str]:
    for document in dataset.documents:
        for item in document.annotations:
            if item.extent.end > len(document.text):
                yield f"A passage of {document.title} lies outside the text and was left out."
