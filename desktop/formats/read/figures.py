"""The captions of a page's pictures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from desktop.formats.read.drafts import Draft
from desktop.formats.read.elements import CREDIT
from desktop.formats.read.folding import Piece, fold
from desktop.formats.read.markup import NONE, Node
from desktop.model.article import Caption
from desktop.text.cleaning.credits import split_credit
from desktop.text.cleaning.lines import read_lines
from desktop.text.cleaning.rules import LONGEST, Rules, line_key

_LONGEST = 600  # code points; what is longer is text, whatever its element is called
_LONGEST_CREDIT = 160
_BUTTONS = ("reading tools", "share bar", "navigation", "advertisement", "related links", "comments", "newsletter box")


@dataclass(slots=True)
class Figure:
    """A caption where it stands: the numbers of its nodes, its text and credit; a credit alone has no text."""

    nodes: list[int]
    caption: Caption


def figures(source: str, nodes: Sequence[Node], rules: Rules) -> list[Figure]:
    """The captions of a page, in order. A credit that stands right after its caption is put to it."""
    found: list[Figure] = []
    between = False  # whether there was text since the last one
    for number, group in groupby(range(len(nodes)), key=lambda number: nodes[number].place.caption):
        members = list(group)
        if not any(nodes[member].squeezed for member in members):
            continue
        figure = _figure(source, nodes, members, rules) if number else None
        if figure is None:
            between = True
            continue
        last = found[-1] if found and not between else None
        if figure.caption.text or last is None or last.caption.credit:
            found.append(figure)
        else:
            last.nodes += figure.nodes
            last.caption = replace(last.caption, credit=figure.caption.credit)
        between = False
    return found


def _figure(source: str, nodes: Sequence[Node], members: Sequence[int], rules: Rules) -> Figure | None:
    text = _text(source, [nodes[member] for member in members if nodes[member].place.reason != CREDIT])
    credit = _text(source, [nodes[member] for member in members if nodes[member].place.reason == CREDIT])
    if len(text) > _LONGEST or len(credit) > _LONGEST_CREDIT:
        return None
    caption = split_credit(text, rules)
    if credit:
        caption = Caption(text, split_credit(f"{text or 'Picture'} {credit}", rules).credit or credit)
    return Figure(list(members), caption)


def _text(source: str, nodes: Sequence[Node]) -> str:
    pieces = [
        Piece(node.start, node.end, "" if node.before == NONE else "\n", node.start, node.start) for node in nodes
    ]
    return " ".join(fold(source, pieces).text.split())


def of_article(found: Sequence[Figure], nodes: Sequence[Node], made: Sequence[Draft]) -> list[Figure]:
    """Those that belong to the article: between its headline and its end, or right before that.

    All of them, outside of menus and side columns, where there is no text besides.
    """
    if not made or not nodes[made[0].nodes[0]].place.outside:  # a name may deceive about the whole article
        found = [figure for figure in found if not nodes[figure.nodes[0]].place.outside]
    if not made:
        return list(found)
    first, last = made[0].nodes[0], made[-1].nodes[-1]
    headings = [number for number, node in enumerate(nodes) if node.place.level == 1 and node.squeezed]
    first = max((number for number in headings if number < first), default=first)
    captions = {number for figure in found for number in figure.nodes}
    while first and (first - 1 in captions or not nodes[first - 1].squeezed):
        first -= 1
    return [figure for figure in found if first <= figure.nodes[0] and figure.nodes[-1] <= last]


def is_caption(caption: Caption, site: str, rules: Rules) -> bool:
    """Whether a caption says something of a picture, and is no button, name of the site or day."""
    line = next(iter(read_lines(caption.text, rules)), None) if len(caption.text) <= LONGEST else None
    if line is None:
        return bool(caption.text)
    other = line.residue is not None and line.residue.reason in _BUTTONS
    return not other and not line.date and line_key(caption.text) != line_key(site) and any(map(str.isalpha, line.text))
