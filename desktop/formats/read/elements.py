"""What HTML's elements mean for the text in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from html import unescape

from desktop.model.article import BlockKind


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LISTS = frozenset(("ul", "ol", "dl", "dir"))
CELLS = frozenset(("td", "th"))
ROWS = frozenset(("tr", "tbody", "thead", "tfoot"))
BLOCKS = (
    HEADINGS
    | LISTS
    | CELLS
    | ROWS
    | _names(
        "address article aside blockquote body caption center dd details dialog div dt fieldset figcaption figure"
        " footer form header hgroup html legend li main menu nav option p pre section select summary table"
    )
)
EMPTY = _names("area base br col embed frame hr img input link meta param source track wbr")
# Inline elements that say nothing about what their text is for.
PLAIN = _names("a b i u s strong sup sub font abbr code q tt img wbr A B I U FONT IMG")
# Their contents are not text of the page.
UNREAD = _names(
    "script style noscript template iframe object textarea title svg math noframes noembed xmp canvas audio video"
)
ENDLESS = _names("script style title textarea xmp noframes")  # where one is not closed, nothing after it is text
# What an opening tag ends that stands right around it, without a closing tag of its own.
CLOSED_BY = {
    "li": ("li",),
    "option": ("option",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "tr": ("td", "th", "tr"),
}
CAPTION = "caption"
CREDIT = "picture credit"
HIDDEN = "hidden text"
OTHER = "not part of the article"
_OF_PICTURES = (CAPTION, CREDIT)
_CHANGING = HEADINGS | LISTS | {"blockquote", "pre"}  # elements that change what a place is, whatever they are called
_REASONS = {
    "nav": "navigation",
    "menu": "navigation",
    "footer": "foot of the page",
    "aside": "side column",
    "form": "form",
    "select": "form",
    "button": "form",
    "dialog": "box over the page",
    "figcaption": CAPTION,
    "time": "date",
}
_OUTSIDE = frozenset(
    ("navigation", "foot of the page", "side column", "related links", "comments", "advertisement", HIDDEN)
)
_ROLES = {"navigation": "navigation", "contentinfo": "foot of the page", "complementary": "side column"}
# Words in the names that pages give to their parts, in order of trust; a name is cut at hyphens, underscores and humps.
_NAMES = (
    (CREDIT, "credit credits photocredit imagecredit photographer"),
    (CAPTION, "caption figcaption captiontext bildunterschrift bildtext"),
    ("cookie notice", "cookie cookies consent gdpr"),
    ("comments", "comment comments respond disqus commentlist kommentar kommentare"),
    ("share bar", "share sharing sharedaddy social addthis shariff"),
    ("newsletter box", "newsletter subscribe subscription"),
    ("related links", "related readmore recommended teaser jp-relatedposts recommendations"),
    ("advertisement", "advert advertisement adsbygoogle sponsored werbung"),
    ("navigation", "nav navbar navigation menu breadcrumb breadcrumbs pagination pager toc"),
    ("byline", "byline author authors autor"),
    ("side column", "sidebar widget"),
    ("foot of the page", "footer colophon"),
)
_MEANINGS = {word: reason for reason, words in reversed(_NAMES) for word in words.split()}
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_CLUES = re.compile(r"class|\bid\b|hidden|style|role", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """What a text stands in: the kind of block, why it would be left out, and a number for each caption.

    `level` is that of a heading, 0 elsewhere. `verbatim`: white space counts. `in_list`: in an item of a list.
    `outside`: in a menu, a side column or the like.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    reason: str = ""
    caption: int = 0
    level: int = 0
    verbatim: bool = False
    in_list: bool = False
    outside: bool = False


@lru_cache(maxsize=4096)
def clue(name: str, text: str) -> str:
    """What the attributes of an element say that it is (its names, role and style); empty where they say nothing."""
    if _CLUES.search(text) is None:
        return ""
    attributes = attributes_of(text)
    if "hidden" in attributes or _UNSEEN.search(attributes.get("style", "")):
        return HIDDEN
    if found := _ROLES.get(attributes.get("role", "")):
        return found
    if name in ("body", "html", "article", "main"):
        return ""  # their names tell of the whole page
    return _meaning(f"{attributes.get('class', '')} {attributes.get('id', '')}")


def attributes_of(text: str) -> dict[str, str]:
    """The attributes in a tag, names in small letters, values decoded; of two with one name the first."""
    found: dict[str, str] = {}
    for name, *values in _ATTRIBUTE.findall(text):
        found.setdefault(name.lower(), unescape("".join(values)))
    return found


def _meaning(names: str) -> str:
    found = [_MEANINGS[word] for word in (word.lower() for word in _WORDS.findall(names)) if word in _MEANINGS]
    return next((reason for reason, _ in _NAMES if reason in found), "")


def entered(place: Place, name: str, found: str, captions: Iterator[int]) -> Place:
    """The place inside an element at `place`, whose clue is `found`; the same object where nothing changes."""
    reason = found or _REASONS.get(name, "")
    if name not in _CHANGING and (not reason or (place.outside and reason not in _OF_PICTURES)):
        return place
    inside = _inside(place, name, reason)
    if reason in _OF_PICTURES and not (reason == CREDIT and place.caption):
        return replace(inside, caption=next(captions))
    return inside


@lru_cache(maxsize=4096)
def _inside(place: Place, name: str, reason: str) -> Place:
    changes: dict[str, object] = {}
    if reason and (not place.outside or reason in _OF_PICTURES):
        changes["reason"] = reason
        changes["outside"] = place.outside or reason in _OUTSIDE
    if name in HEADINGS:
        changes |= {"kind": BlockKind.HEADING, "level": int(name[1])}
    elif name in LISTS:
        changes |= {"kind": BlockKind.LIST, "in_list": True, "level": 0}
    elif name == "blockquote" and not place.in_list:
        changes |= {"kind": BlockKind.QUOTE, "level": 0}
    elif name == "pre":
        changes["verbatim"] = True
    changes = {key: value for key, value in changes.items() if getattr(place, key) != value}
    return replace(place, **changes) if changes else place  # type: ignore[arg-type]
