"""Offsets in code points and in UTF-16 units."""

import time

from hypothesis import given
from hypothesis import strategies as st

from desktop.text.utf16 import Utf16Map

AWKWARD = st.text(
    st.one_of(st.characters(), st.sampled_from("\U0001f469\u200d\U0001f1fa\ud83d\ude00e\u0301\r\n\u00a0\ufeffع"))
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(AWKWARD)
def test_agrees_with_encoding_every_prefix(text: str) -> None:
    mapping = Utf16Map(text)
    assert mapping.length == units(text)
    for index in range(len(text) + 1):
        unit = units(text[:index])
        assert mapping.to_utf16(index) == unit
        assert mapping.to_code_points(unit) == index


@given(AWKWARD)
def test_second_half_of_a_pair_belongs_to_its_code_point(text: str) -> None:
    mapping = Utf16Map(text)
    for index, char in enumerate(text):
        if ord(char) > 0xFFFF:
            assert mapping.to_code_points(mapping.to_utf16(index) + 1) == index


def test_offsets_outside_count_as_the_ends() -> None:
    mapping = Utf16Map("a\U0001f600b")
    assert mapping.to_utf16(-1) == 0
    assert mapping.to_utf16(99) == 4
    assert mapping.to_code_points(-1) == 0
    assert mapping.to_code_points(99) == 3


def test_building_is_cheap() -> None:
    plain = "Türkiye\u2019s president said\u2026 " * 120_000
    started = time.perf_counter()
    Utf16Map(plain)
    assert time.perf_counter() - started < 0.2  # a twentieth of this on a quiet machine
