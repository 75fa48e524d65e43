"""The codebook that ships: complete, without clashes, and in colours that everybody can read and tell apart.

Contrast is that of WCAG 2.2 (success criterion 1.4.3). Colour vision is simulated with the matrices that Machado,
Oliveira and Fernandes give for full severity (A Physiologically-based Model for Simulation of Color Vision Deficiency,
IEEE TVCG 15(6), 2009, doi 10.1109/TVCG.2009.113), applied to linear RGB. Distance is CIEDE2000 (Sharma, Wu and Dalal,
Color Research and Application 30(1), 2005), in CIELAB with the D65 white of sRGB.
"""

from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from pathlib import Path

import pytest
from markdown import Markdown

from desktop.model.codebook import Label
from desktop.resources import resource
from desktop.ui.actions import ACTIONS
from desktop.workspace.codebooks import default_codebook, load_codebook, presets

Triple = tuple[float, float, float]

LIGHT_PAGE = "#fbfaf7"
READABLE = 4.5
DISTINCT = 9.5  # CIEDE2000; about 2.3 is only just seen when two patches touch
# Two warm colours that protanopes and deuteranopes see much alike, kept because everyone else knows them as red and
# brown; name and key stand beside every colour.
CLOSE = {frozenset({"accusation", "demand"}): 4.5}
VISION: dict[str, tuple[Triple, Triple, Triple]] = {
    "full": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
TAKEN_BY_THE_WINDOW = set("enjk?")
SCHEMES = {
    "pledge": {"CAMEO": "03", "PLOVER": "AGREE"},
    "accusation": {"CAMEO": "112", "PLOVER": "ACCUSE"},
    "demand": {"CAMEO": "10", "PLOVER": "REQUEST"},
    "threat": {"CAMEO": "13", "PLOVER": "THREATEN"},
    "denial": {"CAMEO": "016"},
    "support": {"CAMEO": "051", "PLOVER": "SUPPORT"},
    "criticism": {"CAMEO": "111", "PLOVER": "ACCUSE"},
}
CODEBOOK = load_codebook(resource("codebooks", "speech-acts.toml"))
each_label = pytest.mark.parametrize("label", CODEBOOK.labels, ids=lambda label: label.id)


def linear(colour: str) -> Triple:
    """Linear-light sRGB, 0 to 1, of `#rrggbb`."""

    def decoded(start: int) -> float:
        channel = int(colour[start : start + 2], 16) / 255
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return decoded(1), decoded(3), decoded(5)


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio, 1 to 21."""

    def luminance(colour: str) -> float:
        red, green, blue = linear(colour)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def times(matrix: tuple[Triple, Triple, Triple], vector: Triple) -> Triple:
    """Matrix times vector."""
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def lab(colour: str, vision: str) -> Triple:
    """CIELAB (D65) of the colour as that vision sees it."""
    red, green, blue = times(VISION[vision], linear(colour))
    seen = (min(max(red, 0.0), 1.0), min(max(green, 0.0), 1.0), min(max(blue, 0.0), 1.0))
    to_xyz = (
        (0.4123907993, 0.3575843394, 0.1804807884),
        (0.2126390059, 0.7151686788, 0.0721923154),
        (0.0193308187, 0.1191947798, 0.9505321522),
    )
    white = times(to_xyz, (1.0, 1.0, 1.0))

    def curve(share: float) -> float:
        return share ** (1 / 3) if share > (6 / 29) ** 3 else share / (3 * (6 / 29) ** 2) + 4 / 29

    x, y, z = (curve(value / full) for value, full in zip(times(to_xyz, seen), white, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(one: Triple, other: Triple) -> float:
    """CIEDE2000 distance of two CIELAB colours."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    chroma = (hypot(a1, b1) + hypot(a2, b2)) / 2
    stretch = 1 + 0.5 * (1 - sqrt(chroma**7 / (chroma**7 + 25**7)))
    c1, c2 = hypot(stretch * a1, b1), hypot(stretch * a2, b2)
    h1, h2 = degrees(atan2(b1, stretch * a1)) % 360, degrees(atan2(b2, stretch * a2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue = (h1 + h2) / 2 if abs(h1 - h2) <= 180 else ((h1 + h2 + 360) / 2) % 360
    lightness, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    weight = (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )
    d_light = (l2 - l1) / (1 + 0.015 * (lightness - 50) ** 2 / sqrt(20 + (lightness - 50) ** 2))
    d_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    d_hue = 2 * sqrt(c1 * c2) * sin(radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    rotation = -2 * sqrt(chroma**7 / (chroma**7 + 25**7)) * sin(radians(60 * exp(-(((hue - 275) / 25) ** 2))))
    return sqrt(d_light**2 + d_chroma**2 + d_hue**2 + rotation * d_chroma * d_hue)


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [
        # From the test data published with the formula (pairs 1, 7, 10, 16, 17, 20, 25 and 34).
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0010), 7.1792),
        ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_distance_is_ciede2000(one: Triple, other: Triple, distance: float) -> None:
    assert ciede2000(one, other) == pytest.approx(distance, abs=0.0001)
    assert ciede2000(other, one) == pytest.approx(distance, abs=0.0001)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_white_looks_white_to_everybody() -> None:
    for vision in VISION:
        assert lab("#ffffff", vision) == pytest.approx((100, 0, 0), abs=0.01)


@each_label
def test_white_on_the_colour_can_be_read(label: Label) -> None:
    assert contrast("#ffffff", label.color) >= READABLE


@each_label
def test_the_colour_on_the_page_can_be_read(label: Label) -> None:
    assert contrast(label.color, LIGHT_PAGE) >= READABLE


@pytest.mark.parametrize("vision", VISION)
def test_any_two_colours_can_be_told_apart(vision: str) -> None:
    near = {}
    for one, other in combinations(CODEBOOK.labels, 2):
        distance = ciede2000(lab(one.color, vision), lab(other.color, vision))
        if distance < CLOSE.get(frozenset({one.id, other.id}), DISTINCT):
            near[one.id, other.id] = round(distance, 1)
    assert near == {}


def test_the_labels_are_these_in_this_order() -> None:
    assert CODEBOOK.name == "Speech acts"
    assert [label.id for label in CODEBOOK.labels] == list(SCHEMES)


def test_keys_are_single_letters_that_clash_with_nothing() -> None:
    keys = [label.key for label in CODEBOOK.labels]
    assert all(len(key) == 1 and key.isalpha() and key.islower() for key in keys)
    assert len(set(keys)) == len(keys)
    assert not TAKEN_BY_THE_WINDOW & set(keys)


@each_label
def test_codes_of_other_schemes(label: Label) -> None:
    assert dict(label.codes) == SCHEMES[label.id]


@each_label
def test_roles_and_attributes(label: Label) -> None:
    assert label.roles == ("speaker", "addressee")
    assert dict(label.attributes) == {
        "modality": ("asserted", "denied", "conditional", "hypothetical", "past", "reported")
    }


@each_label
def test_the_definition_says_what_counts_and_where_the_borders_lie(label: Label) -> None:
    page = Markdown().convert(label.definition)
    for part in ("Counts:", "Does not count", "Borders:", "Modality:"):
        assert f"<strong>{part}</strong>" in page
    assert "<li>" in page
    assert "*" not in page.replace("</strong>", "").replace("<strong>", ""), "Markdown that was not understood"


@each_label
def test_there_are_examples_and_counterexamples(label: Label) -> None:
    for sentences in (label.examples, label.counterexamples):
        assert len(sentences) >= 4
        for sentence in sentences:
            assert sentence == sentence.strip()
            assert sentence.rstrip('"').endswith(".")


def test_no_sentence_is_used_twice() -> None:
    sentences = [sentence for label in CODEBOOK.labels for sentence in label.examples + label.counterexamples]
    assert len(set(sentences)) == len(sentences)


def test_it_is_what_a_new_project_gets() -> None:
    assert default_codebook() == CODEBOOK
    assert CODEBOOK.by_key("Y") == CODEBOOK.get("denial")


@pytest.mark.parametrize("path", presets(), ids=lambda path: path.stem)
def test_every_codebook_to_begin_with_is_whole(path: Path) -> None:
    labels = load_codebook(path).labels
    assert len({label.key for label in labels}) == len(labels)
    taken = {key.lower() for action in ACTIONS for key in action.keys if len(key) == 1}
    for label in labels:
        assert label.key not in taken | TAKEN_BY_THE_WINDOW
        assert min(contrast(label.color, "#ffffff"), contrast(label.color, LIGHT_PAGE)) >= READABLE, label.id
        assert label.definition
        assert min(len(label.examples), len(label.counterexamples)) >= 4
        assert not set(label.examples) & set(label.counterexamples)
