"""Mail as files."""

import time

import pytest

from desktop.errors import PostilError
from desktop.formats.read.mail import read
from desktop.formats.read.registry import MAIL, TEXT, Reading, reader_for
from tests.formats.read.backwards import check_text

ONE = "The minister of trade resigned on Monday after weeks of protests and strikes in the capital, he said."
TWO = "The prime minister is expected to name a successor before the end of the week, officials said again."
HEAD = "From: Ann Lee <ann@example.org>\nDate: Mon, 3 Mar 2025 10:00:00 +0100\nSubject: {}\nMIME-Version: 1.0\n"


def mail(body: str, subject: str = "Minister quits", kind: str = "text/plain") -> Reading:
    data = f"{HEAD.format(subject)}Content-Type: {kind}; charset=utf-8\n\n{body}".encode()
    reading = read("a.eml", data)
    for article in reading.articles:
        check_text(reading.decoded.text, article, markup=kind == "text/html")
    return reading


def removed(reading: Reading) -> dict[str, str]:
    text = reading.decoded.text
    return {part.reason: text[part.start : part.end].strip() for part in reading.articles[0].removed}


def test_subject_sender_and_day() -> None:
    article = mail(f"{ONE}\n\n{TWO}\n").articles[0]
    assert (article.title, article.published) == ("Minister quits", "2025-03-03")
    assert article.text == f"{ONE}\n\n{TWO}"
    assert dict(article.details) == {"byline": "Ann Lee", "from": "Ann Lee <ann@example.org>"}


@pytest.mark.parametrize("subject", ["Re: Minister quits", "Fwd: RE: Minister quits", "AW: WG: Minister quits"])
def test_marks_of_an_answer_are_no_part_of_the_subject(subject: str) -> None:
    assert mail(ONE, subject).articles[0].title == "Minister quits"


@pytest.mark.parametrize(
    "reply",
    [
        "On Mon, 3 Mar 2025, Bob <b@example.org> wrote:\n> What happened?\n>\n> Bob\n",
        "Am Montag schrieb Bob:\n> Was war?\n",
        "-----Original Message-----\nFrom: Bob\nSent: Monday\n\nWhat happened?\n",
        "________________________________\nFrom: Bob\nSent: Monday\n\nWhat happened?\n",
    ],
)
def test_the_letter_that_is_answered_is_taken_out(reply: str) -> None:
    reading = mail(f"{ONE}\n\n{TWO}\n\n{reply}")
    assert reading.articles[0].text == f"{ONE}\n\n{TWO}"
    assert removed(reading)["quoted reply"] == reply.strip()


def test_answers_between_what_is_quoted() -> None:
    reading = mail(f"{ONE}\n\nBob wrote:\n> What then?\n> And now?\n\n{TWO}\n")
    assert reading.articles[0].text == f"{ONE}\n\n{TWO}"
    assert removed(reading)["quoted reply"] == "Bob wrote:\n> What then?\n> And now?"


def test_a_signature_is_taken_out() -> None:
    reading = mail(f"{ONE}\n\n{TWO}\n\n-- \nAnn Lee\nThe Daily\n")
    assert reading.articles[0].text == f"{ONE}\n\n{TWO}"
    assert removed(reading)["signature"] == "-- \nAnn Lee\nThe Daily"


def test_what_was_sent_on_is_kept() -> None:
    body = f"FYI\n\n---------- Forwarded message ---------\nFrom: Bob\n\n{ONE}\n\n{TWO}\n"
    assert ONE in mail(body).articles[0].text
    assert "What happened" in mail("Bob wrote:\n> What happened in the capital on Monday?\n").articles[0].text


@pytest.mark.parametrize("mark", ['<div class="gmail_quote">', "<blockquote type=cite>", "<div id='appendonsend'>"])
def test_a_mail_that_is_a_page(mark: str) -> None:
    reading = mail(f"<html><body><p>{ONE}</p><p>{TWO}</p>{mark}<p>What happened?</p></body></html>", kind="text/html")
    assert reading.articles[0].text == f"{ONE}\n\n{TWO}"
    assert reading.articles[0].title == "Minister quits"
    assert "What happened?" in removed(reading)["quoted reply"]
    assert "What happened?" in mail(f"<p>See:</p>{mark}<p>What happened?</p>", kind="text/html").articles[0].text
    sent_on = f"<p>{ONE}</p>{mark}---------- Forwarded message ----------<p>{TWO}</p>"
    assert TWO in mail(sent_on, kind="text/html").articles[0].text


def test_a_newsletter_has_its_own_headline() -> None:
    data = (
        f"{HEAD.format('Your morning briefing')}List-Id: <daily.example.org>\nContent-Type: multipart/mixed;"
        f" boundary=b\n\n--b\nContent-Type: text/html; charset=windows-1252\n\n<h1>Caf\xe9 closes</h1><p>{ONE}</p>\n"
        "--b\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment; filename=a.pdf\n\nx\n--b--\n"
    ).encode("cp1252")
    article = read("a.eml", data).articles[0]
    assert (article.title, article.source, article.text) == ("Caf\xe9 closes", "Ann Lee", ONE)
    details = dict(article.details)
    assert (details["subject"], details["attachments"]) == ("Your morning briefing", "a.pdf")
    assert "byline" not in details


def test_an_encoding_that_is_not_so_is_found_out() -> None:
    data = (
        HEAD.format("Caf\xe9").encode("cp1252") + f"Content-Type: text/plain; charset=nonsense\n\n{ONE} \xe9".encode()
    )
    assert read("a.eml", data).articles[0].text == f"{ONE} \xe9"


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: x\n\n",
        b"Subject: x\nContent-Type: image/png; name=a.png\n\nxx",
        b"Date: never\nContent-Type: multipart/mixed\n\n",
    ],
)
def test_a_mail_without_text_says_so(data: bytes) -> None:
    with pytest.raises(PostilError, match="no text in this mail"):
        read("a.eml", data)


@pytest.mark.parametrize("date", ["never", "", "Mon, 99 Foo 2025"])
def test_a_broken_date_is_none(date: str) -> None:
    assert read("a.eml", f"From: a\nDate: {date}\n\n{ONE}".encode()).articles[0].published == ""


@pytest.mark.parametrize(
    ("name", "data", "is_mail"),
    [
        ("a.eml", b"Subject: Minister quits\nFrom: Ann\n\nText", True),
        ("a.txt", b"Return-Path: <x>\r\nFrom: Ann\r\nSubject: x\r\n\r\nText", True),
        ("a.txt", b"From: Moscow\nDate: Monday\nSubject: war\n\nText", False),
        ("a.eml", b"A plain text with a wrong name.", False),
    ],
)
def test_what_a_mail_is(name: str, data: bytes, is_mail: bool) -> None:
    assert reader_for(name, data) is (MAIL if is_mail else TEXT)


@pytest.mark.parametrize("line", ["> x\n", "Bob wrote:\n> x\n", "-- \n", "\n", "> \n\n", "<div class=gmail_quote>"])
def test_no_mail_takes_long(line: str) -> None:
    start = time.process_time()
    mail(ONE + "\n" + line * 20_000)
    assert time.process_time() - start < 20
