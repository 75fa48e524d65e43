"""Pages from the web, here from a server in this process; and that nothing else asks the network."""

import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import Cancelled, PostilError
from desktop.workspace import fetching
from desktop.workspace.fetching import Address, address, fetch
from desktop.workspace.importing import import_paths
from desktop.workspace.workspace import Workspace

PAGE = b"<html><body><h1>Minister quits</h1><p>The minister resigned on Monday.</p></body></html>"
Answers = dict[str, tuple[int, dict[str, str], bytes]]


@pytest.fixture
def answers() -> Answers:
    """What the server says to each path."""
    return {"/page": (200, {"Content-Type": "text/html; charset=utf-8"}, PAGE)}


@pytest.fixture
def asked() -> list[tuple[str, dict[str, str]]]:
    """What the server was asked: path and headers."""
    return []


@pytest.fixture
def server(answers: Answers, asked: list[tuple[str, dict[str, str]]]) -> Iterator[str]:
    """A server on this machine; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append((self.path, dict(self.headers)))
            status, headers, body = answers.get(self.path, (404, {}, b""))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:  # noqa: ANN401  (the server's own signature)
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    thread.join()
    running.server_close()


def silent(_done: int, _total: int, _what: str) -> None:
    pass


def wanted(url: str) -> Address:
    found = address(url)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "url", "host"),
    [
        (" https://example.org/a?b=c#d \n", "https://example.org/a?b=c", "example.org"),
        ("HTTP://Example.org", "http://example.org/", "example.org"),
        (
            "https://m\u00fcller.example/\u00fc b".replace(" ", "%20"),
            "https://xn--mller-kva.example/%C3%BC%20b",
            "xn--mller-kva.example",
        ),
        ("http://[::1]:8080/x", "http://[::1]:8080/x", "::1"),
    ],
)
def test_addresses(text: str, url: str, host: str) -> None:
    assert address(text) == Address(url, host)


@pytest.mark.parametrize(
    "text",
    [
        *("", "example.org", "file:///etc/passwd", "ftp://example.org/a", "javascript:alert(1)", "data:text/html,x"),
        *("see https://example.org/a", "https://example.org/a and more", "https://", "https:///a", "https://a..b/"),
        *("https://user:secret@example.org/", "http://example.org:port/", f"https://example.org/{'a' * 3000}"),
    ],
)
def test_what_is_no_address(text: str) -> None:
    assert address(text) is None


def test_a_page_is_asked_for_once_and_without_cookies(
    server: str, answers: Answers, asked: list[tuple[str, dict[str, str]]]
) -> None:
    answers["/page"][1]["Set-Cookie"] = "a=b"
    said: list[str] = []
    found = fetch(wanted(f"{server}/page#part"), lambda _done, _total, what: said.append(what))
    assert (found.data, found.charset, found.name) == (PAGE, "utf-8", "127.0.0.1-page.html")
    fetch(wanted(f"{server}/page"), silent)
    assert [path for path, _ in asked] == ["/page", "/page"]
    assert all("Cookie" not in headers for _, headers in asked)
    assert asked[0][1]["User-Agent"].startswith("Postil/")
    assert set(said) == {"127.0.0.1"}


def test_names_go_by_what_is_sent(server: str, answers: Answers) -> None:
    for path, kind, name in (
        ("/", "text/html", "127.0.0.1-index.html"),
        ("/a.php", "text/plain", "127.0.0.1-a.txt"),
        ("/b", "application/pdf", "127.0.0.1-b.pdf"),
        ("/c.docx", "application/octet-stream", "127.0.0.1-c.docx"),
        ("/d.cgi", "something/else", "127.0.0.1-d.html"),
    ):
        answers[path] = (200, {"Content-Type": kind}, b"x")
        assert fetch(wanted(f"{server}{path}"), silent).name == name


def test_what_is_packed_is_unpacked_within_bounds(
    server: str, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    headers = {"Content-Type": "text/html", "Content-Encoding": "gzip"}
    answers["/gz"] = (200, headers, gzip.compress(PAGE))
    assert fetch(wanted(f"{server}/gz"), silent).data == PAGE
    answers["/broken"] = (200, headers, b"no gzip")
    with pytest.raises(PostilError, match="did not send the page"):
        fetch(wanted(f"{server}/broken"), silent)
    monkeypatch.setattr(fetching, "LARGEST", 1000)
    answers["/bomb"] = (200, headers, gzip.compress(b"a" * 1_000_000))
    answers["/large"] = (200, {"Content-Length": "5000"}, b"a" * 5000)
    for path in ("/bomb", "/large"):
        with pytest.raises(PostilError, match="larger than"):
            fetch(wanted(f"{server}{path}"), silent)


def test_moves_within_a_host_are_followed_and_others_told(server: str, answers: Answers) -> None:
    answers["/old"] = (301, {"Location": "/page"}, b"")
    assert fetch(wanted(f"{server}/old"), silent).data == PAGE
    answers["/away"] = (302, {"Location": "https://elsewhere.example/x"}, b"")
    found = fetch(wanted(f"{server}/away"), silent)
    assert (found.data, found.moved) == (b"", Address("https://elsewhere.example/x", "elsewhere.example"))
    answers["/round"] = (307, {"Location": "/round"}, b"")
    with pytest.raises(PostilError, match="without end"):
        fetch(wanted(f"{server}/round"), silent)
    for path, target in (("/file", "file:///etc/passwd"), ("/nowhere", "ftp://example.org/")):
        answers[path] = (302, {"Location": target}, b"")
        with pytest.raises(PostilError, match="none of the web"):
            fetch(wanted(f"{server}{path}"), silent)


def test_what_is_not_there_is_told(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PostilError, match="404 Not Found"):
        fetch(wanted(f"{server}/missing"), silent)
    monkeypatch.setattr(fetching, "PATIENCE", -1.0)
    with pytest.raises(PostilError, match="it took too long"):
        fetch(wanted(f"{server}/page"), silent)


def test_a_host_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    with pytest.raises(PostilError, match="did not send the page: Connection refused"):
        fetch(wanted(f"http://127.0.0.1:{port}/"), silent)

    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(PostilError, match="no such host"):
        fetch(wanted("https://no.example/"), silent)


def test_a_server_that_speaks_no_tls_is_not_trusted(server: str) -> None:
    with pytest.raises(PostilError, match="its certificate cannot be trusted"):
        fetch(wanted(server.replace("http:", "https:")), silent)


def test_fetching_can_be_cancelled(server: str) -> None:
    def cancel(_done: int, _total: int, _what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        fetch(wanted(f"{server}/page"), cancel)


def test_nothing_that_is_imported_asks_the_network(
    workspace: Workspace, tmp_path: Path, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "raw" / "page.html"
    text = write("one.txt")
    page.write_text(
        '<html><head><link rel=stylesheet href="http://127.0.0.1:9/a.css">'
        '<script src="http://127.0.0.1:9/a.js"></script>'
        '</head><body><h1>Minister quits</h1><img src="http://127.0.0.1:9/a.png"><p>The minister resigned on Monday '
        "after weeks of protests in the capital, she said.</p></body></html>",
        "utf-8",
    )
    table = tmp_path / "raw" / "a.csv"
    table.write_text(
        f'text,url\n"{page.read_text("utf-8").replace(chr(34), chr(34) * 2)}",http://127.0.0.1:9/a\n', "utf-8"
    )
    called: list[object] = []

    def refuse(self: socket.socket, where: object) -> None:
        called.append((self, where))
        raise OSError

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *where, **_: refuse(socket.socket(), where))
    monkeypatch.setattr("desktop.workspace.importing._pays", lambda _: False)  # in this process, under the guard
    report = import_paths(workspace, [page, text, table], silent)
    assert (len(report.added), report.failures) == (3, ())
    assert called == []
