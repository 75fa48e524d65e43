"""What trafilatura leaves in an article and is none of it: headline, byline, captions, links to other articles."""

import re
from collections.abc import Sequence

from desktop.formats.read.drafts import Draft
from desktop.formats.read.markup import Node
from desktop.model.article import BlockKind
from desktop.text.cleaning.credits import has_credit
from desktop.text.cleaning.lines import Line, read_lines
from desktop.text.cleaning.reasons import (
    BYLINE,
    CAPTION,
    DATE,
    HEADLINE,
    LINKS,
    REPEATED_CAPTION,
    REPEATED_HEADLINE,
    SEPARATOR,
)
from desktop.text.cleaning.rules import LONGEST, Rules, line_key

_REPEATED = "repeated paragraph"
_CAPTION_WORDS = 45
_SITE_MARKS = ("|", "-", "\u2013", "\u2014", "::", "\u00b7", "\u2022")
# Leads to another article, in languages that have no file of residue.
_ELSEWHERE = re.compile(
    r"(?:lesen sie (?:auch|hier|mehr)|lies auch|mehr (?:zum thema|dazu|lesen)|weiterlesen|siehe auch"
    r"|lire (?:aussi|la suite)|\u00e0 lire aussi|leer m[\u00e1a]s|lea tambi[\u00e9e]n|leggi anche|lees (?:ook|meer)"
    r"|leia (?:mais|tamb[\u00e9e]m)|czytaj (?:te\u017c|wi\u0119cej|tak\u017ce)|les ogs\u00e5"
    r"|l\u00e4s (?:mer|ocks\u00e5))\b\s*(?:[:\u2026>\u00bb|\u2192-]|\Z)",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"[\s*_=~#|\u00b7\u2022\u2013\u2014-]+")
_ELSEWHERE_WORDS = 25
_DATED_WORDS = 12  # of a line above the text that names the paper and the day


class Sifting:
    """Gives every draft that is not of the article a reason."""

    def __init__(self, drafts: Sequence[Draft], nodes: Sequence[Node], titles: Sequence[str], rules: Rules) -> None:
        self._drafts = drafts
        self._nodes = nodes
        self._rules = rules
        self._titles = {line_key(title) for title in titles} - {""}
        self._captions: set[str] = set()
        self._given = [bool(draft.reason) for draft in drafts]
        self._lines = [self._line(draft) for draft in drafts]
        prose = [
            at
            for at, line in enumerate(self._lines)
            if not drafts[at].reason
            and _is_prose(line)
            and not (line and line.title and self._is_title(line_key(drafts[at].text)))
        ]
        self._begin = prose[0] if prose else len(drafts)
        self._end = prose[-1] if prose else -1

    def sift(self, captions: Sequence[str]) -> str:
        """Set the reasons, and give the headline as the page shows it; `captions` are those outside of the text."""
        self._captions = {line_key(caption) for caption in captions}
        headline = self._sift_headline()
        under = previous = ""
        for at, (draft, line) in enumerate(zip(self._drafts, self._lines, strict=True)):
            if not draft.reason:
                draft.reason = self._reason(at, line) or (under if draft.kind is BlockKind.LIST else "")
            heads = line is not None and line.residue is not None and line.residue.heads and bool(draft.reason)
            under = LINKS if heads else ""
            if not draft.reason and draft.text == previous and draft.text.count(" ") > 1:
                draft.reason = _REPEATED
            previous = draft.text
        self._restore()
        return headline

    def _restore(self) -> None:
        """Where nothing would be left, what is there to read is the article, whatever it looks like."""
        if all(draft.reason for draft in self._drafts):
            for draft, given in zip(self._drafts, self._given, strict=True):
                if not given and draft.reason not in (HEADLINE, REPEATED_HEADLINE, CAPTION, REPEATED_CAPTION):
                    draft.reason = ""

    def _line(self, draft: Draft) -> Line | None:
        """What can be said of a short draft by itself; None for long ones, which are running text."""
        if len(draft.text) > LONGEST:
            return None
        return next(iter(read_lines(" ".join(draft.text.split()), self._rules)), None)

    def _placed(self, at: int) -> str:
        """Why all of a draft's nodes would be left out; empty where one of them would not."""
        reasons = [self._nodes[number].place.reason for number in self._drafts[at].nodes]
        return reasons[0] if reasons and all(reasons) else ""

    def _sift_headline(self) -> str:
        """Take the headline out, wherever a first-level heading or what stands before the running text says it."""
        found = ""
        for at, draft in enumerate(self._drafts):
            if at >= self._begin and draft.level != 1:
                continue
            if not draft.reason and self._is_title(line_key(draft.text)):
                draft.reason = REPEATED_HEADLINE if found else HEADLINE
                found = found or draft.text
        return found

    def _is_title(self, key: str) -> bool:
        if key in self._titles:
            return True
        return any(
            title.startswith(key) and title[len(key) :].lstrip().startswith(_SITE_MARKS)
            for title in self._titles
            if key
        )

    def _reason(self, at: int, line: Line | None) -> str:
        draft = self._drafts[at]
        if line is None:
            return ""
        inside = self._begin <= at <= self._end
        if line.residue is not None and (line.residue.sure or not inside):
            return line.residue.reason
        if line_key(draft.text) in self._captions:
            return REPEATED_CAPTION
        if self._is_caption(at, line):
            return CAPTION
        if line.words <= _ELSEWHERE_WORDS and _ELSEWHERE.match(line.key):
            return LINKS
        return "" if inside else self._reason_at_edge(at, line)

    def _is_caption(self, at: int, line: Line) -> bool:
        if not line.caption or line.words > _CAPTION_WORDS:
            return False
        return at < self._begin or has_credit(line.text, self._rules, beside_headline=False)

    def _reason_at_edge(self, at: int, line: Line) -> str:
        """Before the first running text and after the last."""
        if line.date or (at < self._begin and line.dated and not line.ends and line.words <= _DATED_WORDS):
            return DATE
        if line.byline:
            return BYLINE
        if _SEPARATOR.fullmatch(line.text):
            return SEPARATOR
        return "" if line.prose else self._placed(at)


def _is_prose(line: Line | None) -> bool:
    return line is None or (line.prose and line.residue is None and not line.date)
