"""Which old encoding bytes are in, where nothing says so.

charset-normalizer finds the script; among the encodings of one script, the text itself decides: the right one gives
words of the usual small letters, a wrong one puts signs and capitals into the middle of words.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

# What texts of western Europe in windows-1252 are made of beside ASCII: quotes and dashes, and accented letters.
_WESTERN = bytes(range(128)) + bytes.fromhex(
    "80 82 84 85 8b 8c 91 92 93 94 95 96 97 99 9b 9c a0 a1 a3 a7 a9 ab ad ae b0 b7 bb bd bf"
    "c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 ca cb cc cd ce cf d1 d2 d3 d4 d5 d6 d8 d9 da db dc df"
    "e0 e1 e2 e3 e4 e5 e6 e7 e8 e9 ea eb ec ed ee ef f1 f2 f3 f4 f5 f6 f8 f9 fa fb fc"
)
_ASCII = bytes(range(128))
_WESTERN_SHARE = 0.12
# The encodings of a script in the order of their use, and for each language the small letters beyond ASCII that its
# texts are made of; of Cyrillic and Greek, those that they are full of.
_FAMILIES = (
    (
        ("cp1252", "cp1250", "cp1254", "iso8859_2", "cp1257", "mac_roman", "cp850", "cp852", "mac_latin2", "iso8859_4"),
        *("àâæçèéêëîïôùûüœ", "äöüß", "áéíñóúü", "ãáâàçéêíóôõú", "åäöæøéü", "àèéìòù", "áæéíðóöþúý", "àçèéíïòóúü"),
        *("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž", "çğıöşüâîû"),
        *("āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž"),
    ),
    (("cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866", "mac_cyrillic"), "аеиноростлвкмдпуяыьзбйіїє"),
    (("cp1253", "iso8859_7"), "αάβγδεέζηήθιίκλμνξοόπρσςτυύφχψωώ"),
)
# What is looked for at all: the rest of what charset-normalizer knows is in no file of news, and is slow to try.
_TRIED = [
    *(name for names, *_ in _FAMILIES for name in names),
    *("cp1255", "cp1256", "cp1258", "cp874", "gb18030", "big5hkscs", "cp932", "euc_jp", "cp949"),
]
_JAPANESE = re.compile(rb"\x1b\$[@B]")
_INSIDE = re.compile(r"(?<=[^\W\d_])[^\w\s'’‘\-\u00ad.&/@](?=[^\W\d_])")
_FLIP = re.compile(r"(?<=[^\W\d_])[^\W\d_]")
# Dashes and quotes where they belong: in a text without accents, one of them is all there is to judge by.
_PLACED = re.compile(
    r"(?<=\s)[–—](?=\s)|(?<=\d)–(?=\d)|(?<=[^\W\d_])’(?=[^\W\d_])"
    r"|(?<!\S)[“‘„](?=\w)|(?<=[\w.,!?])[”’](?![^\s.,;:!?)])"
)
_SIGN, _CAPITAL = 3, 2  # what a sign or a capital in the middle of a word counts against letters that are in place


def guess(sample: bytes) -> str:
    """Python's name of the encoding that fits best; `sample` is the beginning of a text that is no UTF-8."""
    if _JAPANESE.search(sample):
        return "iso2022_jp"
    if _is_western(sample):
        return _best(sample, "cp1252")
    from charset_normalizer import from_bytes  # noqa: PLC0415  (slow to import, and most files are UTF-8)

    best = from_bytes(sample, cp_isolation=_TRIED).best()
    return _best(sample, best.encoding) if best is not None else "cp1252"


def _best(sample: bytes, found: str) -> str:
    """The encoding of the same script that gives the best words; the one found, where none gives better ones."""
    names, *alphabets = next((family for family in _FAMILIES if found in family[0]), ((), ""))
    scores = {name: score for name in (found, *names) if (score := _score(sample, name, alphabets)) is not None}
    return max(scores, key=scores.__getitem__) if scores else found


def _score(sample: bytes, name: str, alphabets: Iterable[str]) -> int | None:
    """How many more letters are as they should be in one language than signs and capitals are where none should be."""
    try:
        text = sample.decode(name)
    except UnicodeDecodeError:
        return None
    counts = Counter(character for character in text if character > "\x7f")
    small = sum(number for character, number in counts.items() if character.islower())
    known = max(sum(counts[letter] for letter in alphabet) for alphabet in alphabets)
    controls = sum(number for character, number in counts.items() if character < "\xa0")
    signs = sum(1 for match in _INSIDE.finditer(text) if match[0] > "\x7f")
    placed = sum(1 for _ in _PLACED.finditer(text))
    return 2 * (known + placed) - small - _SIGN * (signs + controls) - _CAPITAL * sum(_flips(text))


def _flips(text: str) -> Iterator[bool]:
    """For each letter within a word: whether it is a capital beyond ASCII after a small letter."""
    for match in _FLIP.finditer(text):
        character = match[0]
        if character > "\x7f":
            yield character.isupper() and text[match.start() - 1].islower()


def _is_western(sample: bytes) -> bool:
    accents = len(sample.translate(None, _ASCII))
    if sample.translate(None, _WESTERN) or accents > len(sample) * _WESTERN_SHARE:
        return False
    # Portuguese has both of these; the second alone is a Hungarian letter of another encoding.
    return b"\xf5" not in sample or b"\xe3" in sample
