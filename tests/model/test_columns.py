"""Which column is what."""

from desktop.model.columns import Choice, Chosen, Columns

NAMES = ("id", "body")


def test_what_was_chosen_for_one_table_goes_before_what_was_chosen_for_its_like() -> None:
    one, all_of_them = Columns("body", title="id"), Columns("body")
    choice = Choice((Chosen(NAMES, all_of_them), Chosen(NAMES, one, "b.csv")))
    assert choice.of(NAMES, "a.csv") == all_of_them
    assert choice.of(NAMES, "b.csv") == one
    assert choice.of(("other",), "b.csv") is None


def test_another_choice_has_another_key() -> None:
    keys = {Columns("body").key, Columns("body", clean=True).key, Columns("body", title="id").key, Columns("id").key}
    assert len(keys) == 4
    assert Columns("body", url="id").used == ("body", "id")
