"""When and by whom a page itself says that its article was written, where its data do not."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

from desktop.formats.read.drafts import Draft, all_drafts
from desktop.formats.read.markup import Page, squeeze
from desktop.formats.read.metadata import day
from desktop.text.cleaning.dates import date_line
from desktop.text.cleaning.lines import Line, read_lines
from desktop.text.cleaning.origin import names_of
from desktop.text.cleaning.reasons import BYLINE, DATE
from desktop.text.cleaning.rules import LONGEST, Rules

_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?(\d\d?)[/-]?(\d\d?)(?=[/_.-]|$)")
_BEFORE = 14  # nodes before the article, where no headline begins its head
_AFTER = 3  # blocks of the article among which its day may stand
_LONGEST_NAMES = 100
# A line with a name in it that is no author's.
_OTHER = re.compile(r"contribut|reach(?:ed)? at|@|https?:|^\W*\d+\W*$|\bemail\b|^name\b", re.IGNORECASE)


class Said:
    """What stands by a page's article: between its headline and its text, and at its ends."""

    def __init__(
        self, source: str, page: Page, made: Sequence[Draft], headlines: Sequence[Draft], rules: Rules
    ) -> None:
        self._page, self._made, self._rules = page, made, rules
        self._source = source
        self._first, self._last = self._reach(headlines)

    @cached_property
    def _near(self) -> list[Line]:
        """The lines that stand by the article; most pages state what these would be asked for."""
        nodes = [node for node in self._page.nodes if self._first <= node.start < self._last]
        near = all_drafts(self._source, nodes)
        texts = [line for draft in near if len(draft.text) <= LONGEST for line in draft.text.split("\n")]
        return [line for text in texts for line in read_lines(text, self._rules)]

    def _reach(self, headlines: Sequence[Draft]) -> tuple[int, int]:
        """Where what stands by the article begins and ends: from the headline to its first paragraphs."""
        if not self._made:
            return 0, 0
        begin = self._made[0].pieces[0].start
        end = self._made[-1].pieces[-1].end
        before = [draft.pieces[0].start for draft in headlines if draft.pieces[0].start < end]
        above = [node.start for node in self._page.nodes if node.start < begin and node.squeezed][-_BEFORE:]
        first = min([begin, *before[-1:]]) if before else min([begin, *above[:1]])
        return first, self._made[min(_AFTER, len(self._made)) - 1].pieces[-1].end

    def published(self, address: str) -> str:
        """The first day stated: in a time element, on a line of its own, or in the article's address."""
        if not self._made:
            return _in_address(address)
        last = self._made[-1].pieces[-1].end
        stated = (day(text) for at, text in self._page.times if self._first <= at <= last)
        lines = (date_line(draft.text, self._rules) for draft in self._made if draft.reason == DATE)
        found = next(filter(None, (*stated, *lines)), "")
        return found or next((line.date for line in self._near if line.date), "") or _in_address(address)

    def byline(self, stated: str, site: str) -> str:
        """The authors: as the page's data state them, or as they stand by the article."""
        found = (names for text in self._bylines(stated) if (names := self._names(text, site)))
        return next(found, "")

    def _bylines(self, stated: str) -> Iterator[str]:
        yield stated
        yield from (draft.text for draft in self._made if draft.reason == BYLINE)
        yield from (line.text for line in self._near if line.byline)

    def _names(self, text: str, site: str) -> str:
        """The names in a byline; empty where it names the site, or nobody."""
        if _OTHER.search(text):
            return ""
        names = names_of(text, self._rules)
        key = squeeze(names).casefold()
        is_site = key == squeeze(site).casefold() or re.fullmatch(r"[\w-]+\.[a-z]{2,10}(?:\.[a-z]{2})?", key)
        return names if names and not is_site and len(names) <= _LONGEST_NAMES else ""


def _in_address(address: str) -> str:
    """The day in an address such as .../2031/03/03/bridge."""
    found = _IN_ADDRESS.search(address)
    try:
        return date(*map(int, found.groups())).isoformat() if found else ""
    except ValueError:
        return ""
