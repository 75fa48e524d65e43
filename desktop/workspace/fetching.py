"""A page from the web, at an address that the user gave and said yes to: the only place that makes network calls."""

import re
import socket
import ssl
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from pathlib import PurePosixPath
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from desktop import __version__
from desktop.errors import PostilError

Report = Callable[[int, int, str], None]

LARGEST = 20_000_000  # bytes of a page
PATIENCE = 30.0  # seconds for all of it
_WAIT = 10.0  # seconds for an answer
_BLOCK = 64 * 1024
_MOST_MOVES = 5
_MOVED = frozenset({301, 302, 303, 307, 308})
_GOOD = 200
_LONGEST = 2000  # characters of an address
_SAFE = "/%:@!$&'()*+,;=~-._"
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "application/json": ".json",
    "application/pdf": ".pdf",
    "application/zip": ".zip",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "text/xml": ".xml",
    "application/xml": ".xml",
}
_HINT = "Open the page in a browser, save it, and import the file."


@dataclass(frozen=True, slots=True)
class Address:
    """Where a page is: exactly what will be asked for, and of whom."""

    url: str
    host: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: its bytes and a name for them. `moved`: nothing yet, but the address of another host."""

    address: Address
    data: bytes = b""
    name: str = ""
    charset: str = ""
    moved: Address | None = None


def address(text: str) -> Address | None:
    """The address that a text is and nothing else; None for any other text.

    Only http and https are addresses here; the part behind # stays at home.
    """
    text = text.strip()
    if len(text) > _LONGEST or not re.match(r"https?://[^\s/]", text, re.IGNORECASE) or len(text.split()) != 1:
        return None
    try:
        parts = urlsplit(text)
        host, _ = (parts.hostname or "").encode("idna").decode("ascii"), parts.port
    except (ValueError, UnicodeError):
        return None
    if not host or parts.username is not None:
        return None
    return Address(_written(parts, host), host)


def _written(parts: SplitResult, host: str) -> str:
    port = f":{parts.port}" if parts.port else ""
    named = f"[{host}]" if ":" in host else host
    path = quote(parts.path, safe=_SAFE) or "/"
    return urlunsplit((parts.scheme.lower(), named + port, path, quote(parts.query, safe=_SAFE + "?"), ""))


def fetch(wanted: Address, report: Report) -> Fetched:
    """Ask for a page, once, without cookies; at most so many bytes and seconds. Cancelled where `report` raises it.

    Another address of the same host is gone to; one of another host is given back in `moved`, for the user to say yes
    or no. PostilError where there is no page.
    """
    until = time.monotonic() + PATIENCE
    at = wanted
    for _ in range(_MOST_MOVES):
        report(0, 0, at.host)
        found = _ask(at, until, report)
        if found.moved is None or found.moved.host != at.host:
            return found
        at = found.moved
    message = f"{wanted.host} sends from one address to the next without end."
    raise PostilError(message, _HINT)


def _ask(at: Address, until: float, report: Report) -> Fetched:
    connection = _connection(urlsplit(at.url))
    try:
        parts = urlsplit(at.url)
        path = urlunsplit(("", "", parts.path, parts.query, ""))
        headers = {
            "User-Agent": f"Postil/{__version__}",
            "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5",
            "Accept-Encoding": "gzip",
            "Connection": "close",
        }
        connection.request("GET", path, headers=headers)
        return _answer(at, connection.getresponse(), until, report)
    except (TimeoutError, HTTPException, OSError, zlib.error) as error:
        message = f"{at.host} did not send the page: {_said(error)}."
        raise PostilError(message, "See whether the address is right and this computer is connected.") from error
    finally:
        connection.close()


def _connection(parts: SplitResult) -> HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "https":
        return HTTPSConnection(host, parts.port, timeout=_WAIT, context=ssl.create_default_context())
    return HTTPConnection(host, parts.port, timeout=_WAIT)


def _said(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it took too long"
    if isinstance(error, socket.gaierror):
        return "there is no such host, or no connection"
    if isinstance(error, ssl.SSLError):
        return "its certificate cannot be trusted"
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).rstrip(".")


def _answer(at: Address, response: HTTPResponse, until: float, report: Report) -> Fetched:
    if response.status in _MOVED:
        target = address(urljoin(at.url, response.headers.get("Location", "")))
        if target is None:
            message = f"{at.host} sends on to an address that is none of the web."
            raise PostilError(message, _HINT)
        return Fetched(at, moved=target)
    if response.status != _GOOD:
        message = f"{at.host} has no page for us there: {response.status} {response.reason}."
        raise PostilError(message, _HINT)
    data = _body(at, response, until, report)
    kind = response.headers.get_content_type()
    return Fetched(at, data, _name(at, kind), response.headers.get_content_charset() or "")


def _body(at: Address, response: HTTPResponse, until: float, report: Report) -> bytes:
    packed = response.headers.get("Content-Encoding", "").lower() == "gzip"
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16) if packed else None
    length = int(response.headers.get("Content-Length") or 0) if not packed else 0
    parts: list[bytes] = []
    size = 0
    while block := response.read1(_BLOCK):
        part = unpacker.decompress(block, LARGEST + 1 - size) if unpacker else block
        size += len(part)
        parts.append(part)
        if size > LARGEST:
            message = f"The page is larger than {LARGEST // 1_000_000} MB."
            raise PostilError(message, _HINT)
        if time.monotonic() > until:
            raise TimeoutError
        report(min(size, length) if length else 0, length, at.host)
    return b"".join(parts)


def _name(at: Address, kind: str) -> str:
    """A file's name for a page: what is read goes by its ending."""
    parts = urlsplit(at.url)
    last = PurePosixPath(parts.path).name or "index"
    ending = _ENDINGS.get(kind, PurePosixPath(last).suffix if kind == "application/octet-stream" else "")
    stem = last.removesuffix(PurePosixPath(last).suffix) or last
    plain = re.sub(r"[^\w.-]+", "-", f"{at.host} {stem}").strip("-.")[:80]
    return f"{plain}{ending or '.html'}"
