"""The bundled faces: the right families, real bold and italic faces, the characters news needs."""

import hashlib
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from desktop.resources import resource

FACES = {
    "SourceSerif4-Regular.ttf": ("Source Serif 4", QFont.Weight.Normal, False),
    "SourceSerif4-It.ttf": ("Source Serif 4", QFont.Weight.Normal, True),
    "SourceSerif4-Semibold.ttf": ("Source Serif 4", QFont.Weight.DemiBold, False),
    "SourceSerif4-Bold.ttf": ("Source Serif 4", QFont.Weight.Bold, False),
    "Inter-Regular.ttf": ("Inter", QFont.Weight.Normal, False),
    "Inter-Medium.ttf": ("Inter", QFont.Weight.Medium, False),
    "Inter-SemiBold.ttf": ("Inter", QFont.Weight.DemiBold, False),
    "Inter-Bold.ttf": ("Inter", QFont.Weight.Bold, False),
    "AtkinsonHyperlegibleNext-Regular.ttf": ("Atkinson Hyperlegible Next", QFont.Weight.Normal, False),
    "AtkinsonHyperlegibleNext-It.ttf": ("Atkinson Hyperlegible Next", QFont.Weight.Normal, True),
    "AtkinsonHyperlegibleNext-SemiBold.ttf": ("Atkinson Hyperlegible Next", QFont.Weight.DemiBold, False),
    "AtkinsonHyperlegibleNext-Bold.ttf": ("Atkinson Hyperlegible Next", QFont.Weight.Bold, False),
    "NotoNaskhArabic-Regular.ttf": ("Noto Naskh Arabic", QFont.Weight.Normal, False),
    "NotoNaskhArabic-Bold.ttf": ("Noto Naskh Arabic", QFont.Weight.Bold, False),
    "NotoSerifHebrew-Regular.ttf": ("Noto Serif Hebrew", QFont.Weight.Normal, False),
    "NotoSerifHebrew-Bold.ttf": ("Noto Serif Hebrew", QFont.Weight.Bold, False),
}
# What each family is there for.
LATIN = (
    "“”‘’„‚«»‹›–—…•·§©°€£½×− "  # noqa: RUF001  (what news texts hold beside letters)
    "ĄąĆćĐđĞğİıŁłŐőŠšŞşȘșŻżßẞÆæØøÞþ"
)
HELD = {
    "Atkinson": LATIN,
    "NotoNaskh": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى،؛؟٠١٢٣٤٥٦٧٨٩پچژگکی",
    "NotoSerifHebrew": "אבגדהוזחטיכךלמםנןסעפףצץקרשת\u05be\u05f3\u05f4",
}
NEEDED = (
    "“”‘’„‚«»‹›–—…•·§©°€£₴½×− "  # noqa: RUF001  (what news texts hold beside letters)
    "ĄąĆćĐđĞğİıŁłŐőŠšŞşȘșŻżßẞÆæØøÞþ"
    "ẢảẾếĐđƠơƯư"
    "ΑαΒβΓγΔδΕεΆάΏώΐς"
    "АаЖжЩщЫыЯяЁёҐґЄєІіЇїЂђЋћЎў"
)
LIMIT = 4 * 1024 * 1024


@pytest.fixture(scope="module")
def loaded(qapp: QApplication) -> Iterator[dict[str, list[str]]]:
    assert isinstance(qapp, QGuiApplication)
    ids = {name: QFontDatabase.addApplicationFont(str(resource("fonts", name))) for name in FACES}
    assert all(number >= 0 for number in ids.values()), ids
    yield {name: QFontDatabase.applicationFontFamilies(number) for name, number in ids.items()}
    for number in ids.values():
        QFontDatabase.removeApplicationFont(number)


def test_the_folder_holds_these_faces_and_no_others() -> None:
    assert {path.name for path in resource("fonts").glob("*.[to]tf")} == set(FACES)


def test_together_they_stay_small() -> None:
    assert sum(path.stat().st_size for path in resource("fonts").glob("*.ttf")) <= LIMIT


def test_files_are_the_unmodified_ones() -> None:
    rows = [line.split() for line in resource("fonts", "SHA256SUMS").read_text("utf-8").splitlines()]
    assert {name for _, name in rows} == set(FACES)
    for expected, name in rows:
        assert hashlib.sha256(resource("fonts", name).read_bytes()).hexdigest() == expected


@pytest.mark.parametrize("name", FACES)
def test_a_file_gives_its_family(loaded: dict[str, list[str]], name: str) -> None:
    assert FACES[name][0] in loaded[name]


@pytest.mark.parametrize("name", FACES)
def test_asking_for_the_weight_gives_that_very_face(loaded: dict[str, list[str]], name: str) -> None:
    assert loaded
    family, weight, italic = FACES[name]
    font = QFont(family)
    font.setWeight(weight)
    font.setItalic(italic)
    asked = QRawFont.fromFont(font)
    direct = QRawFont(str(resource("fonts", name)), asked.pixelSize())
    assert direct.isValid()
    # The same outlines to the byte: not a neighbouring face that Qt has emboldened or slanted.
    assert bytes(asked.fontTable("head").data()) == bytes(direct.fontTable("head").data())
    assert bytes(asked.fontTable("hmtx").data()) == bytes(direct.fontTable("hmtx").data())


@pytest.mark.parametrize("name", FACES)
def test_every_character_news_needs_is_there(loaded: dict[str, list[str]], name: str) -> None:
    assert loaded
    raw = QRawFont(str(resource("fonts", name)), 16)
    needed = next((letters for begin, letters in HELD.items() if name.startswith(begin)), NEEDED)
    assert [letter for letter in needed if not raw.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("family", ["Source Serif 4", "Inter"])
def test_kerning_is_kept(loaded: dict[str, list[str]], family: str) -> None:
    assert loaded
    font = QFont(family)
    font.setPixelSize(100)
    metrics = QFontMetricsF(font)
    assert metrics.horizontalAdvance("AV") < metrics.horizontalAdvance("A") + metrics.horizontalAdvance("V") - 1


@pytest.mark.parametrize("family", ["Source Serif 4", "Inter"])
def test_tabular_figures_are_there(loaded: dict[str, list[str]], family: str) -> None:
    assert loaded
    font = QFont(family)
    font.setPixelSize(100)
    font.setFeature(QFont.Tag("tnum"), 1)
    metrics = QFontMetricsF(font)
    assert metrics.horizontalAdvance("1111") == pytest.approx(metrics.horizontalAdvance("8888"))


def test_the_reading_face_joins_f_and_i(loaded: dict[str, list[str]]) -> None:
    assert loaded
    layout = QTextLayout("fi", QFont("Source Serif 4"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert sum(len(run.glyphIndexes()) for run in layout.glyphRuns()) == 1
