"""From bytes to text."""

# ruff: noqa: E501, RUF001  (sentences of other languages, each on a line)

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import PostilError
from desktop.text.decode import Decoded, ReadAs, decode, reading_as

RUSSIAN = (
    "\u041f\u0440\u0435\u0437\u0438\u0434\u0435\u043d\u0442 \u0420\u043e\u0441\u0441\u0438\u0438 "
    "\u0437\u0430\u044f\u0432\u0438\u043b, \u0447\u0442\u043e \u043f\u0435\u0440\u0435\u0433\u043e"
    "\u0432\u043e\u0440\u044b \u0431\u0443\u0434\u0443\u0442.\n"
)
WESTERN = (
    "Caf\xe9 \u2013 \u201cT\xfcrkiye\u201d, he said, and the ministers of all the countries nodded slowly at him.\n" * 3
)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    decoded = decode(("Z" + text).encode())
    assert decoded.encoding == "utf-8"
    assert not decoded.bom
    if not decoded.note:
        assert decoded.text == "Z" + text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_byte_order_marks(encoding: str, text: str) -> None:
    marks = {
        "utf-8": codecs.BOM_UTF8,
        "utf-16-le": codecs.BOM_UTF16_LE,
        "utf-16-be": codecs.BOM_UTF16_BE,
        "utf-32-le": codecs.BOM_UTF32_LE,
        "utf-32-be": codecs.BOM_UTF32_BE,
    }
    text = "x" + text
    with reading_as(ReadAs(repair=False)):
        assert decode(marks[encoding] + text.encode(encoding)) == Decoded(text, encoding, bom=True)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(encoding: str) -> None:
    decoded = decode("Plain words, two bytes each \u2014 all of them.".encode(encoding))
    assert decoded.text == "Plain words, two bytes each \u2014 all of them."
    assert decoded.encoding == encoding
    assert "UTF-16" in decoded.note


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (WESTERN, "cp1252"),
        ("Ele disse ontem que as na\xe7\xf5es unidas n\xe3o querem essa guerra.\n", "cp1252"),
        (RUSSIAN * 5, "cp1251"),
        (RUSSIAN * 5, "koi8_r"),
        ("A magyar kormány közölte, hogy a terület még őrzött, és a törvény erről szól. \u0171\n" * 5, "cp1250"),
    ],
)  # fmt: skip
def test_old_encodings(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.encoding == encoding
    assert decoded.note.startswith("Read as")


def test_a_long_file_is_judged_by_its_beginning() -> None:
    text = RUSSIAN * 3000
    assert decode(text.encode("cp1251")).text == text
    text = RUSSIAN.replace("\n", " ") * 3000
    assert decode(text.encode("cp1251")).text == text


def test_noise_that_no_encoding_fits_is_still_read() -> None:
    noise = bytes([0x81, 0x8D, 0xFF, 0xF5, 0x90]) * 3 + b"\n"
    assert decode(noise).note.startswith("Read as")


def test_a_few_broken_characters_in_utf8_are_shown_as_such() -> None:
    data = ("\u00fc" * 50).encode() + b"\xc3"
    decoded = decode(data)
    assert decoded.text == "\u00fc" * 50 + "\ufffd"
    assert decoded.encoding == "utf-8"
    assert "could not be read" in decoded.note


def test_a_broken_utf16_file_is_read_as_far_as_it_goes() -> None:
    decoded = decode(codecs.BOM_UTF16_LE + "abc".encode("utf-16-le") + b"\x00")
    assert decoded.text.startswith("abc")
    assert decoded.bom
    assert decoded.note


def test_text_saved_twice_is_put_right() -> None:
    text = "\u201cT\u00fcrkiye\u2019s\u201d caf\u00e9 \u2013 \u0441\u0410"
    twice = "".join(
        bytes([byte]).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
        for byte in text.encode()
    )
    assert decode(twice.encode()).text == text
    assert "put right" in decode(twice.encode()).note


@pytest.mark.parametrize("text", ["caf\u00e9", "\u00c2 \u00a9", "\u201cyes\u201d", "\u0440\u0443\u0441"])
def test_text_saved_once_is_left_alone(text: str) -> None:
    assert decode(text.encode()).text == text


def test_a_few_control_characters_do_not_make_it_binary() -> None:
    text = "Support of\x00\x0b\x0c the youth, and many more words than that. " * 3
    assert decode(text.encode()).text == text


LANGUAGES = (
    "àâæçèéêëîïôùûü", "äöüßÄÖÜ", "áéíñóúü¿¡", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áéíóöőúüű", "ăâîșț", "çğıöşü",
    "аеиноростлвкмдпуяыьзбйжшюцщэфё", "аеиноростлвкмдпіїєґ", "αάβγδεέζηήθιίκλμνξοόπρσςτυύφχψωώ", "אבגדהוזחטיכלמנסעפצקרשת",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي،؟", "अआइईउऊएऐओऔकखगघच", "日本語文字中国人民", "가나다라마바사", "–—“”‘’…€£°©®½²🙂👍",
)  # fmt: skip


@given(st.data())
def test_what_people_write_is_never_mended(data: st.DataObject) -> None:
    letters = st.sampled_from(data.draw(st.sampled_from(LANGUAGES)))
    bare = st.text(st.one_of(letters, st.sampled_from("abcdefghijklmnopqrstuvwxyzABC")), min_size=1, max_size=9)
    quoted = st.builds("{0[0]}{1}{0[1]}".format, st.sampled_from(("«»", "„“", "„”", "“”", "‘’")), bare)
    words = st.one_of(bare, bare, quoted, st.sampled_from(("l’œuvre", "«œuvre»", "cœurs", "—", "–")))
    text = " ".join(data.draw(st.lists(words, min_size=1, max_size=40))) + "."
    assert decode(text.encode()) == Decoded(text, "utf-8")


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1", "cp1250", "mac-roman", "cp437", "cp1251"])
def test_a_line_that_was_read_wrongly_is_mended_alone(wrong: str) -> None:
    clean = "Zürich, “naïve” – señor, l’été. Так сказал президент России."
    meant = "The minister’s café — “résumé” and more…"
    mixed = f"{clean}\n{meant.encode().decode(wrong, 'ignore')}\n{clean}"
    decoded = decode(mixed.encode())
    lines = decoded.text.split("\n")
    assert (lines[0], lines[2]) == (clean, clean)
    if wrong in ("cp1251", "mac-roman", "cp437", "latin-1"):  # these lose no byte of it
        assert lines[1] == meant
    assert "put right" in decoded.note
    with reading_as(ReadAs(repair=False)):
        assert decode(mixed.encode()) == Decoded(mixed, "utf-8")


@pytest.mark.parametrize("text", ["\u00e0\u00ab\u0153.", "Il a dit \u00e0\u00ab\u0153uvre\u00bb hier, \u00e0 5 h."])
def test_a_missing_space_in_french_makes_no_gujarati(text: str) -> None:
    assert decode(text.encode()).text == text


def test_a_hindi_word_that_was_read_wrongly_is_mended() -> None:
    word = "\u0928\u0926\u0940\u0928\u0926"
    assert decode(f"He said {word.encode().decode('cp1252')}.".encode()).text == f"He said {word}."


def test_lines_that_were_read_wrongly_are_mended_and_no_others() -> None:
    wrong = ["Straße nach München".encode().decode("cp1252"), "der Café-Besitzer aus Zürich".encode().decode("cp1252")]
    for end in ("\n", "\r\n", "\u2028", "\n\n"):
        for last in ("", end):
            text = end.join(("Größe", f"{wrong[0]} und {wrong[0]}", "Übung", wrong[1])) + last
            meant = end.join(("Größe", "Straße nach München und Straße nach München", "Übung"))
            meant += f"{end}der Café-Besitzer aus Zürich{last}"
            assert decode(text.encode()).text == meant
    over_the_end = "M\u00c3\u00bc\u2028\u00dcbung"
    assert decode(over_the_end.encode()).text == "M\u00fc\u2028\u00dcbung"


@pytest.mark.parametrize("words", ["Fair — and then", "now that we’re here", "aged 8–10 years", "he said “no” twice"])
@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_one_dash_or_quote_is_enough_to_tell_the_encoding(words: str, encoding: str) -> None:
    text = f"The minister said on Monday that she had promised too much. {words}, the paper said.\n" * 2
    assert decode(text.encode(encoding)).text == text


def test_a_person_knows_better() -> None:
    data = "Ваше слово".encode("koi8-r")
    with reading_as(ReadAs("koi8-r")):
        assert decode(data) == Decoded("Ваше слово", "koi8-r", note="Read as koi8-r, as it was asked for.")
    with reading_as(ReadAs("utf-8")):
        assert decode(codecs.BOM_UTF8 + b"a") == Decoded(
            "a", "utf-8", bom=True, note="Read as utf-8, as it was asked for."
        )
        assert "could not be read" in decode(b"caf\xe9 and more").note


@pytest.mark.parametrize(
    "head",
    [
        "<?xml version='1.0' encoding='koi8-r'?>\n",
        "# -*- coding: koi8-r -*-\n",
        "first line\n# vim: set fileencoding=koi8-r :\n",
        "From: a@b.org\nContent-Type: text/plain;\n charset=KOI8-R\nSubject: news\n\n",
    ],
)
def test_what_a_text_declares(head: str) -> None:
    text = f"{head}Да."
    assert decode(text.encode("koi8-r")) == Decoded(text, "koi8-r")
    assert decode(text.encode()) == Decoded(text, "utf-8", note="Read as UTF-8, although it says koi8-r.")


def test_a_declaration_that_is_not_so_is_put_aside() -> None:
    text = "# -*- coding: euc-jp -*-\n" + WESTERN
    assert decode(text.encode("cp1252")).encoding == "cp1252"
    assert decode(b"Content-Type: text/plain; charset=nonsense\n\nText").note == ""
    assert decode(b"Content-Type: text/plain; charset=windows-1251\n\nText") == Decoded(
        "Content-Type: text/plain; charset=windows-1251\n\nText", "utf-8"
    )


def test_japanese_in_seven_bits() -> None:
    text = "日本語の新聞\n"
    assert decode(text.encode("iso2022_jp")).text == text
    declared = "Content-Type: text/plain; charset=iso-2022-jp\n\n日本語"
    assert decode(declared.encode("iso2022_jp")) == Decoded(declared, "iso2022_jp")
    assert decode(declared.encode("cp932")).encoding != "iso2022_jp"


SENTENCES = {
    "cs": "Vláda České republiky dnes schválila návrh zákona, který řeší ťažbu a životní prostředí. Žádný z ministrů nebyl proti.",
    "pl": "Rząd przyjął wczoraj projekt ustawy, która ma ułatwić życie przedsiębiorcom. Źródła mówią, że ktoś się jeszcze waha.",
    "fr": "Le ministre a déclaré à l’Assemblée que la réforme serait présentée dès l’été, où même après; ça reste à décider.",
    "de": "Die Regierung möchte das Gesetz für ältere Bürger ändern, heißt es in einem Bericht, der gestern öffentlich wurde.",
    "tr": "Cumhurbaşkanı dün yaptığı açıklamada, ülkenin geleceği için önemli adımlar atılacağını söyledi ve çağrı yaptı.",
    "ru": "Президент заявил вчера, что переговоры будут продолжены. Министр иностранных дел с ним не согласился.",
    "el": "Η κυβέρνηση ανακοίνωσε χθες νέα μέτρα για την οικονομία και την εργασία, όπως είπε ο υπουργός.",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *(("cs", name) for name in ("cp1250", "iso8859-2", "cp852", "mac-latin2")),
        *(("pl", name) for name in ("cp1250", "iso8859-2")),
        *((language, name) for language in ("fr", "de") for name in ("cp1252", "mac-roman", "cp850")),
        *(("ru", name) for name in ("cp1251", "koi8-r", "iso8859-5", "cp866", "mac-cyrillic")),
        *(("tr", "cp1254"), ("el", "cp1253"), ("el", "iso8859-7")),
    ],
)  # fmt: skip
def test_among_the_encodings_of_a_script_the_words_decide(language: str, encoding: str) -> None:
    data = (SENTENCES[language] + "\n").encode(encoding, "replace")
    assert decode(data).text == data.decode(encoding)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"PK\x03\x04aaaa", "office"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (bytes(range(256)) * 4, "not a text file"),
        (b"\x00" * 64, "not a text file"),
    ],
)
def test_what_is_no_text(data: bytes, said: str) -> None:
    with pytest.raises(PostilError, match=said) as caught:
        decode(data)
    assert caught.value.hint
