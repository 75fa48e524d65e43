"""What pages say about their article."""

import json

import pytest

from desktop.formats.read.markup import scan
from desktop.formats.read.metadata import Metadata, day, metadata


def stated(head: str, headlines: tuple[str, ...] = ()) -> Metadata:
    return metadata(scan(f"<html><head>{head}</head></html>"), headlines)


def linked(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


NEWS = {
    "@type": ["NewsArticle"],
    "headline": "Minister quits",
    "datePublished": "2024-05-06T08:00:00Z",
    "inLanguage": "de-DE",
    "author": [{"@type": "Person", "name": "Ann Lee"}, "Jo Roe", ["nobody"]],
    "publisher": {"@type": "Organization", "name": "The  Daily"},
}


@pytest.mark.parametrize("data", [NEWS, [NEWS], {"@graph": [{"@type": "WebPage"}, NEWS]}])
def test_json_ld(data: object) -> None:
    assert stated(linked(data)) == Metadata(("Minister quits",), "The Daily", "2024-05-06", "de", "Ann Lee, Jo Roe")


def test_the_site_of_json_ld_without_an_article() -> None:
    assert stated(linked({"@type": "WebSite", "name": "The Daily"})).source == "The Daily"


@pytest.mark.parametrize("data", ["not JSON", "[" * 100_000, "", "3"])
def test_broken_json_ld_says_nothing(data: str) -> None:
    assert stated(f'<script type="application/ld+json">{data}</script>') == Metadata()


def test_a_flood_of_objects_is_not_gone_through() -> None:
    assert stated(linked([[{}] * 3000, NEWS])).titles == ()


def test_json_ld_of_other_shapes() -> None:
    odd = {"@type": "Article", "headline": ["First", "Second"], "datePublished": 2024, "author": {"name": None}}
    assert stated(linked(odd)) == Metadata(("First",))


def test_open_graph_and_other_metas() -> None:
    head = """<meta property="og:title" content="Minister quits"><meta property="og:site_name" content="The Daily">
    <meta property="article:published_time" content="2024-05-06T08:00"><meta property="og:locale" content="fr_FR">
    <meta name="AUTHOR" content="Ann Lee"><meta name="author" content="Second"><meta name="x" content="">"""
    assert stated(head) == Metadata(("Minister quits",), "The Daily", "2024-05-06", "fr", "Ann Lee")


def test_an_author_that_is_an_address_is_none() -> None:
    assert stated('<meta property="article:author" content="https://a.example/ann">').byline == ""


@pytest.mark.parametrize(
    ("title", "site", "found"),
    [
        ("Minister quits | The Daily", "The Daily", "Minister quits"),
        ("The Daily - Minister quits - again", "The Daily", "Minister quits - again"),
        ("Minister quits \u2013 analysis", "The Daily", "Minister quits \u2013 analysis"),
        ("Minister quits | The Daily", "", "Minister quits | The Daily"),
    ],
)
def test_the_name_of_the_site_is_no_part_of_the_title(title: str, site: str, found: str) -> None:
    assert stated(f'<title>{title}</title><meta property="og:site_name" content="{site}">').titles == (found,)


def test_a_heading_that_the_title_begins_with_is_the_headline() -> None:
    assert stated("<title>Minister quits: V8</title>", ("V8", "Minister quits")).titles[0] == "Minister quits"
    assert stated("<title>Minister quits</title>", ("The Daily",)).titles == ("Minister quits",)
    assert stated("", ("Minister quits", "Another")).titles == ("Minister quits",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024-05-06", "2024-05-06"),
        (" 20240506T1200", "2024-05-06"),
        ("2024/05/06", "2024-05-06"),
        ("2024-02-30", ""),
        ("May 2024", ""),
    ],
)
def test_days(text: str, found: str) -> None:
    assert day(text) == found
