"""Mail as files: a letter, a newsletter or an article that was sent on, without heads, replies and signatures."""

import re
from dataclasses import dataclass, replace
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from itertools import pairwise

from desktop.errors import PostilError
from desktop.formats.read.encoding import decode_page
from desktop.formats.read.html import read as read_page
from desktop.formats.read.inside import kept_part, placed, with_removed
from desktop.formats.read.registry import Reading
from desktop.model.article import Removed
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.clean import CleanArticle, clean, plain
from desktop.text.cleaning.reasons import HEADLINE
from desktop.text.decode import Decoded, decode
from desktop.text.sourcemap import SourceMap

HEAD = "mail header"
REPLY = "quoted reply"
SIGNATURE = "signature"
_SHOWN = ("From", "To", "Cc", "Date", "List-Id", "Subject")
_PREFIX = re.compile(
    r"(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|odp|ynt|\u043e\u0442\u0432|\u0631\u062f)\s*(?:\[\d+\])?:)+\s*",
    re.IGNORECASE,
)
_SENT_ON = re.compile(
    r"-{3,}\s*(?:forwarded message|weitergeleitete nachricht|message transf\u00e9r\u00e9|mensaje reenviado)|"
    r"begin forwarded message:",
    re.IGNORECASE,
)
# What stands before the letter that is answered: the line that says who wrote, or the head as Outlook repeats it.
_WROTE = re.compile(
    r"^(?!>)[^\n]{0,160}\b(?:wrote|schrieb|a \u00e9crit|escribi\u00f3|yazd\u0131"
    r"|\u043f\u0438\u0441\u0430\u043b\w*|\u0643\u062a\u0628)\b[^\n]{0,80}:[ \t]*\n(?=\s*>)"
    r"|^-{2,}\s*(?:original message|urspr\u00fcngliche nachricht|message d'origine|mensaje original)\s*-{2,}[ \t]*\n"
    r"|^_{20,}[ \t]*\n(?=(?:From|Von|De):)",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED = re.compile(r"(?:[ \t]*(?:>[^\n]*)?(?:\n|\Z))+?(?=[ \t]*[^\s>]|\Z)")
_SIGNATURE_LINES = 15
_ANSWERED = re.compile(
    r"<(?:div|blockquote|p)\b[^>]*?(?:class\s*=\s*[\"']?(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote)"
    r"|id\s*=\s*[\"']?(?:appendonsend|divRplyFwdMsg|reply-intro)|type\s*=\s*[\"']?cite)",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^>]*>")
_LEAST = 100  # letters of one's own, below which what is quoted is what the mail is about


@dataclass(frozen=True, slots=True)
class _Letter:
    """A mail taken apart: its head as lines, its body's text, whether that is a page, the names of what hangs on it."""

    message: EmailMessage
    head: str
    body: str
    is_page: bool
    attached: tuple[str, ...]


def read(_name: str, data: bytes) -> Reading:
    """The articles of a mail. PostilError where nothing in it can be read."""
    letter = _letter(parsed(data))
    text = f"{letter.head}\n{letter.body}"
    articles = _page(letter, text) if letter.is_page else _plain(letter, text)
    note = "The mail's own head and its text; its other parts stay in the file."
    return Reading(Decoded(text, "", note=note), tuple(_about(article, letter.message, letter) for article in articles))


def parsed(data: bytes) -> EmailMessage:
    """The message in these bytes. PostilError where there is none."""
    try:
        return BytesParser(EmailMessage, policy=policy.default).parsebytes(data)
    except (MessageError, ValueError, RecursionError) as error:
        message = "It cannot be read as a mail."
        raise PostilError(message, "Open it in a mail program, save its text and import that.") from error


def header(message: EmailMessage, name: str) -> str:
    """A header's value on one line; empty where it is missing or broken beyond reading."""
    try:
        value = message.get(name, "")
    except (ValueError, IndexError, AttributeError, TypeError, MessageError):  # the standard library stumbles over some
        return ""
    return " ".join(canonical(str(value))[0].split())


def part_text(part: EmailMessage) -> str:
    """The text of a part: by the encoding that its head names, else by what it says itself, else by what fits."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data.strip():
        return ""
    declared = part.get_content_charset("")
    try:
        return data.decode(declared or "utf-8")
    except (LookupError, UnicodeDecodeError):
        reading = decode_page if part.get_content_type() == "text/html" else decode
        return reading(data).text


def _letter(message: EmailMessage) -> _Letter:
    pages, texts, attached = [], [], []
    for part in message.walk():
        name, kind = part.get_filename(), part.get_content_type()
        if name or part.get_content_disposition() == "attachment":
            attached.append(" ".join((name or kind).split()))
        elif kind == "text/html":
            pages.append(part)
        elif kind == "text/plain":
            texts.append(part)
    head = "".join(f"{name}: {value}\n" for name in _SHOWN if (value := header(message, name)))
    for is_page, parts in ((True, pages[:1]), (False, texts)):
        body = canonical("\n\n".join(filter(str.strip, map(part_text, parts))))[0]
        if body.strip():
            return _Letter(message, head, body, is_page, tuple(attached))
    message_ = "There is no text in this mail" + (f", only {', '.join(attached)}." if attached else ".")
    raise PostilError(message_, "Save what hangs on it as files and import those.")


def _page(letter: _Letter, text: str) -> list[CleanArticle]:
    """A mail that is a page: without the letter that it answers."""
    start = len(text) - len(letter.body)
    cut = _answered(letter.body)
    found = read_page(letter.body[:cut], whole=True)
    removed = _head_removed(letter)
    if cut < len(letter.body):
        removed.append(Removed(start + cut, len(text), REPLY))
    whole = SourceMap.identity(cut, start)
    subject = _subject(letter.message)
    articles = [with_removed(placed(article, whole, Span(0, len(text))), removed) for article in found]
    return [
        article if any(part.reason == HEADLINE for part in article.removed) else replace(article, title=subject)
        for article in articles
    ]


def _answered(body: str) -> int:
    """Where the letter that is answered begins; the end where there is none, or where it is all there is."""
    match = _ANSWERED.search(body)
    if match is None or _SENT_ON.search(body):
        return len(body)
    before = _TAG.sub("", body[: match.start()][-20_000:])
    return match.start() if len("".join(before.split())) >= _LEAST else len(body)


def _plain(letter: _Letter, text: str) -> list[CleanArticle]:
    """A mail of plain text, cleaned like any other, its subject as what could be the headline."""
    start = len(text) - len(letter.body)
    cuts = _cuts(text, start)
    subject = _subject(letter.message)
    kept: list[Span] = []
    removed = _head_removed(letter)
    if subject and letter.head.rstrip("\n").endswith(subject):
        at = len(letter.head) - 1 - len(subject)
        kept.append(Span(at, start))
        removed[0] = Removed(0, at, HEAD)
    ends = [start, *(place for cut in cuts for place in (cut.start, cut.end)), len(text)]
    kept += [Span(*pair) for pair in list(pairwise(ends))[::2]]
    part, whole = kept_part(text, kept)
    found = clean(part)
    if not any(article.text for article in found):  # a few words, all of which look like something else
        part, whole = kept_part(text, [span for span in kept if span.start >= start])
        found, removed = [replace(plain(part), title=subject)], _head_removed(letter)
    bounds = [0, *(whole.to_source(article.extent.start) for article in found[1:]), len(text)]
    articles = [
        with_removed(placed(article, whole, Span(*bound)), [*removed, *cuts])
        for article, bound in zip(found, pairwise(bounds), strict=False)
    ]
    if len(articles) == 1 and subject:
        articles[0] = replace(articles[0], title=subject)
    return articles


def _head_removed(letter: _Letter) -> list[Removed]:
    return [Removed(0, len(letter.head.rstrip()), HEAD)] if letter.head.strip() else []


def _cuts(text: str, start: int) -> list[Removed]:
    """The signature and the letter that is answered, in order; none where hardly anything would be left."""
    cuts: list[Removed] = []
    if _SENT_ON.search(text, start) is None:
        at = start
        while match := _WROTE.search(text, at):
            quoted = _QUOTED.match(text, match.end()) if text[match.start()] not in "-_" else None
            at = quoted.end() if quoted else len(text)
            cuts.append(Removed(match.start(), at, REPLY))
    end = cuts[-1].start if cuts and cuts[-1].end >= len(text) - 1 else len(text)
    signature = max(text.rfind("\n-- \n", start, end), text.rfind("\n--\n", start, end)) + 1
    if signature and text.count("\n", signature, end) <= _SIGNATURE_LINES:
        cuts.append(Removed(signature, end, SIGNATURE))
    cuts.sort(key=lambda cut: cut.start)
    left = len(text) - start - sum(cut.end - cut.start for cut in cuts)
    return cuts if left >= _LEAST or not any(cut.reason == REPLY for cut in cuts) else []


def _subject(message: EmailMessage) -> str:
    """What the mail is about, without the marks of an answer."""
    subject = header(message, "Subject")
    match = _PREFIX.match(subject)
    return subject[match.end() :] if match else subject


def _about(article: CleanArticle, message: EmailMessage, letter: _Letter) -> CleanArticle:
    """The article with what the mail's head says."""
    sender, sent = header(message, "From"), ""
    try:
        sent = message["Date"].datetime.date().isoformat()
    except (AttributeError, TypeError, ValueError, IndexError, MessageError):
        sent = ""
    name = sender.split("<")[0].strip(' "') or sender
    is_list = any(message.get(header_) for header_ in ("List-Id", "List-Unsubscribe"))
    subject = _subject(message)
    more = (
        ("byline", "" if is_list else name),
        ("from", sender),
        ("list", header(message, "List-Id")),
        ("subject", subject if subject != article.title else ""),
        ("attachments", ", ".join(letter.attached)),
    )
    known = dict(article.details)
    details = (*article.details, *(pair for pair in more if pair[1] and pair[0] not in known))
    return replace(
        article,
        published=article.published or sent,
        source=article.source or (name if is_list else ""),
        details=details,
    )
