"""What a page says about its article: headline, site, day, language, author; in JSON-LD, Open Graph and other metas."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.formats.read.markup import Page
from desktop.text.canonical import canonical

_TYPES = ("Article", "BlogPosting", "Report", "LiveBlogPosting", "SocialMediaPosting")
_MOST_OBJECTS = 2000
_HEADLINE_SPACES = 2
_SURE = 10  # letters
_ISO = re.compile(r"\s*(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?!\d)")
_LANGUAGE = re.compile(r"\s*([a-zA-Z]{2})(?![a-zA-Z])")
_SITE = re.compile(r"\s+(?:[|\u2013\u2014\u00b7\u2022\u00bb\u2014-]|::)\s+")
_DATES = (
    "article:published_time", "datepublished", "og:published_time", "date", "dc.date.issued", "dcterms.issued",
    "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "citation_publication_date", "parsely-pub-date",
    "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "cxenseparse:recs:publishtime",
)  # fmt: skip
_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl", "citation_author")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What was found; each is empty where the page does not say. `published` is an ISO date, `language` ISO 639-1.

    `titles` are all that the page gives as its title, the likeliest first.
    """

    titles: tuple[str, ...] = ()
    source: str = ""
    published: str = ""
    language: str = ""
    byline: str = ""
    place: str = ""
    url: str = ""


def metadata(page: Page, headlines: Sequence[str]) -> Metadata:
    """What the page says; `headlines` are the texts of its first-level headings."""
    metas = _metas(page)
    article, publisher = _stated(page.data)
    site = metas.get("og:site_name", "") or publisher
    return Metadata(
        titles=_titles(article, metas, page.title, site, headlines),
        source=_line(site),
        published=_first(day, [_text(article.get("datePublished")), *map(metas.get, _DATES)]),
        language=_first(
            _language,
            [
                page.language,
                _text(article.get("inLanguage")),
                *map(metas.get, ("content-language", "og:locale", "dc.language", "language")),
            ],
        ),
        byline=_line(_names(article.get("author")) or _author(metas)),
        place=_line(_names(article.get("contentLocation")) or _text(article.get("dateline"))),
        url=_address(page.canonical, metas.get("og:url", ""), _text(article.get("url"))),
    )


def _address(*stated: str) -> str:
    """The first of these that is an address on the web."""
    lines = (_line(text) for text in stated)
    return next((line for line in lines if line.startswith(("https://", "http://")) and " " not in line), "")


def day(stated: str) -> str:
    """The day that a time in ISO's form names, as ISO; empty for anything else."""
    match = _ISO.match(stated)
    if match is None:
        return ""
    try:
        return date(int(match[1]), int(match[2]), int(match[3])).isoformat()
    except ValueError:
        return ""


def _metas(page: Page) -> dict[str, str]:
    """The first content of each meta element, by its name in small letters."""
    found: dict[str, str] = {}
    for meta in page.metas:
        content = meta.get("content", "").strip()
        for key in ("property", "name", "itemprop", "http-equiv"):
            if content and key in meta:
                found.setdefault(meta[key].strip().lower(), content)
    return found


def _titles(
    article: Mapping[str, Any], metas: Mapping[str, str], title: str, site: str, headlines: Sequence[str]
) -> tuple[str, ...]:
    stated = [_text(article.get("headline")), metas.get("og:title", ""), metas.get("twitter:title", ""), title]
    stated = [_line(_without_site(text, site)) for text in stated if text]
    said = {_key(text) for text in stated}
    fitting = [text for text in headlines if (key := _key(text)) and any(_begins(key, other) for other in said)]
    named = any((_text(article.get("headline")), metas.get("og:title"), metas.get("twitter:title")))
    if not fitting and not named and len(headlines) == 1 and headlines[0].count(" ") >= _HEADLINE_SPACES:
        fitting = list(headlines)  # the title element is made for search engines
    shown = sorted(fitting, key=len, reverse=True) if stated else headlines[:1]
    return tuple(dict.fromkeys(filter(None, [*shown, *stated])))


def _begins(shown: str, stated: str) -> bool:
    """Whether a headline as shown and as stated are one, although one of them may go on."""
    return stated.startswith(shown) or (len(stated) >= _SURE and shown.startswith(stated))


def _without_site(title: str, site: str) -> str:
    """The title without the name of the site at one of its ends."""
    parts = _SITE.split(title)
    if site and len(parts) > 1:
        for at, end in ((-1, title.rfind(parts[-1])), (0, 0)):
            if _key(parts[at]) == _key(site):
                return (
                    _SITE.split(title, maxsplit=1)[1]
                    if at == 0
                    else title[:end].rstrip(" |\u2013\u2014\u00b7\u2022\u00bb:-")
                )
    return title


def _key(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _stated(scripts: Sequence[str]) -> tuple[Mapping[str, Any], str]:
    """The first article of the JSON-LD, and the name of its publisher or of the site."""
    site = ""
    for script in scripts:
        for item in _objects(script):
            kinds = item.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(name, str) and name.endswith(_TYPES) for name in names):
                return item, _names(item.get("publisher")) or site
            if "WebSite" in names:
                site = _text(item.get("name"))
    return {}, site


def _objects(script: str) -> Iterator[Mapping[str, Any]]:
    """The objects in a script, those that stand side by side in order, inner ones after outer ones."""
    try:
        outermost = json.loads(script.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
    except (ValueError, RecursionError):
        return
    waiting = [outermost] if isinstance(outermost, (dict, list)) else []
    for item in waiting:
        if len(waiting) > _MOST_OBJECTS:
            return
        if isinstance(item, dict):
            yield item
        inner = item.values() if isinstance(item, dict) else item
        waiting += [value for value in inner if isinstance(value, (dict, list))]


def _names(value: object) -> str:
    """The names of a person or a company, of several with commas."""
    if isinstance(value, list):
        return ", ".join(filter(None, (_names(item) for item in value if not isinstance(item, list))))
    return _text(value.get("name") if isinstance(value, dict) else value)


def _author(metas: Mapping[str, str]) -> str:
    return next((metas[key] for key in _AUTHORS if key in metas and "://" not in metas[key]), "")


def _text(value: object) -> str:
    if isinstance(value, list):
        value = next(iter(value), "")
    return value.strip() if isinstance(value, str) else ""


def _line(text: str) -> str:
    return " ".join(canonical(text)[0].split())


def _language(stated: str) -> str:
    match = _LANGUAGE.match(stated)
    return match[1].lower() if match else ""


def _first(reading: Callable[[str], str], stated: Sequence[str | None]) -> str:
    return next(filter(None, (reading(text) for text in stated if text)), "")
