"""Mentions that name the same thing, put together."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable

from desktop.model.entity import Entity, Mention

_POSSESSIVE = re.compile(r"(?:['\u2019]s|(?<=s)['\u2019])$", re.IGNORECASE)
_EDGES = " \t\n\u00a0,;:!?\"'\u201c\u201d\u2018\u2019()[]\u2026\u2013\u2014"
_ARTICLE = re.compile(r"the\s+(?=\S)", re.IGNORECASE)
_HONORIFIC = re.compile(r"(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof)\.?\s+(?=\S)", re.IGNORECASE)
_LAST_NAME_WORDS = 3

_Named = list[tuple[Mention, str]]
_Places = dict[str, list[tuple[int, str]]]


def group(mentions: Iterable[Mention], text: str) -> tuple[Entity, ...]:
    """The entities of an article: by type, the most mentioned first, each with its mentions in text order.

    Within a type, names are the same when they are equal without case, stops, a possessive 's and a leading "the". A
    person's last name joins the full name that ends in it; where several do, the one mentioned last before it, or else
    the one that comes first. An entity's name is its fullest name as it stands in the text, the others are aliases in
    order of appearance. Mentions that are empty or lie outside the text name nothing and are left out.
    """
    by_type: defaultdict[str, _Named] = defaultdict(list)
    for mention in sorted(mentions, key=lambda mention: mention.span):
        if name := _name(mention.span.of(text), mention.type):
            by_type[mention.type].append((mention, name))
    return tuple(entity for kind in sorted(by_type) for entity in _entities(kind, by_type[kind]))


def _entities(kind: str, named: _Named) -> list[Entity]:
    full = _full_names(named) if kind == "PERSON" else {}
    groups: defaultdict[str, _Named] = defaultdict(list)
    for mention, name in named:
        groups[_resolved(_key(name), mention.span.start, full)].append((mention, name))
    entities = [_entity(kind, members) for members in groups.values()]
    return sorted(entities, key=lambda entity: (-len(entity.mentions), entity.mentions[0].span))


def _entity(kind: str, members: _Named) -> Entity:
    forms = Counter(name for _, name in members)
    bare = {form: _ARTICLE.sub("", form, count=1) for form in forms}
    # "The Hague" keeps its article unless the text also leaves it off or writes it small.
    loose = {bare[form] for form in forms if form == bare[form] or form[0] == "t"}
    shown = {form: bare[form] if bare[form] in loose else form for form in forms}
    names = Counter(shown[name] for _, name in members)
    order = list(names)
    name = max(order, key=lambda form: (len(form.split()), names[form], -order.index(form)))
    return Entity(
        kind, name, tuple(other for other in order if other != name), tuple(mention for mention, _ in members)
    )


def _name(words: str, kind: str) -> str:
    name = " ".join(_POSSESSIVE.sub("", words.strip(_EDGES)).split()).strip(_EDGES)
    return _HONORIFIC.sub("", name, count=1) if kind == "PERSON" else name


def _key(name: str) -> str:
    return _ARTICLE.sub("", name, count=1).replace(".", "").casefold() or name


def _full_names(named: _Named) -> _Places:
    """Last names, each with the full names that end in it and where they are mentioned."""
    places: _Places = defaultdict(list)
    for mention, name in named:
        key = _key(name)
        words = key.split()
        for size in range(1, min(_LAST_NAME_WORDS, len(words) - 1) + 1):
            places[" ".join(words[-size:])].append((mention.span.start, key))
    return dict(places)


def _resolved(key: str, start: int, full: _Places) -> str:
    while key in full:
        places = full[key]
        key = places[max(bisect_left(places, (start,)) - 1, 0)][1]
    return key
