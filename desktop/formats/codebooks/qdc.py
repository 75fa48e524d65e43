"""REFI-QDA's codebook, version 1.0: XML that other programs for qualitative research read and write.

It holds names, colours, the tree and a description. What a description here cannot hold apart (examples, codes of
other schemes) is written into it as Markdown, under headings that are found again when it is read. Roles, attributes
and keys have no place there. A deprecated label is a code that is not codable, as is a folder of codes elsewhere.

Source: the REFI-QDA standard, https://www.qdasoftware.org, and its schema `Codebook.xsd`.
"""

import re
from collections.abc import Iterable
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from lxml import etree

from desktop.formats.codebooks.record import fresh_id
from desktop.model.codebook import Codebook, Label

NAMESPACE = "urn:QDA-XML:codebook:1.0"
_TAG = f"{{{NAMESPACE}}}"
_PREFIXES: Any = {None: NAMESPACE}  # the stubs do not know that None names the default
_NAME_OF_IDS = uuid5(NAMESPACE_URL, NAMESPACE)
_GREY = "#5f6368"
_SHORT = 4
_PARTS = {"Examples": "examples", "Counterexamples": "counterexamples", "Codes": "codes"}
_HEADING = re.compile(r"^#+ (Examples|Counterexamples|Codes)\s*$", re.MULTILINE)
_ROLES = ("speaker", "addressee")


def dumps(codebook: Codebook) -> bytes:
    """The codebook as an XML file."""
    root = etree.Element(f"{_TAG}CodeBook", nsmap=_PREFIXES, origin="Postil")
    codes = etree.SubElement(root, f"{_TAG}Codes")
    _add(codes, codebook, "")
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return data


def loads(data: bytes, name: str) -> Codebook:
    """The codebook in an XML file, under that name. ValueError, in words, where there is none."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        message = f"it is no XML: {error}"
        raise ValueError(message) from error
    if etree.QName(root).localname != "CodeBook":
        message = "it is no REFI-QDA codebook"
        raise ValueError(message)
    labels: list[Label] = []
    _read(root.iterfind("{*}Codes/{*}Code"), "", labels)
    return Codebook(name, tuple(labels))


def _add(parent: "etree._Element", codebook: Codebook, label_id: str) -> None:
    for label in codebook.children(label_id):
        element = etree.SubElement(
            parent,
            f"{_TAG}Code",
            guid=str(uuid5(_NAME_OF_IDS, label.id)),
            name=label.name,
            isCodable="false" if label.deprecated else "true",
            color=label.color,
        )
        if description := _described(label):
            etree.SubElement(element, f"{_TAG}Description").text = description
        _add(element, codebook, label.id)


def _described(label: Label) -> str:
    parts = [label.definition] if label.definition else []
    codes = [f"{scheme}: {code}" for scheme, code in label.codes]
    for heading, items in zip(_PARTS, (label.examples, label.counterexamples, codes), strict=True):
        if items:
            parts.append("\n".join([f"## {heading}", "", *(f"- {item}" for item in items)]))
    return "\n\n".join(parts)


def _read(elements: "Iterable[etree._Element]", parent: str, labels: list[Label]) -> None:
    for element in elements:
        name = " ".join((element.get("name") or "").split()) or "Unnamed"
        colour = (element.get("color") or _GREY).lower()
        if len(colour) == _SHORT:
            colour = "#" + "".join(2 * digit for digit in colour[1:])
        definition, parts = _taken_apart((element.findtext("{*}Description") or "").strip())
        pairs = (item.partition(": ") for item in parts["codes"])
        label = Label(
            id=fresh_id(name, [label.id for label in labels]),
            name=name,
            color=colour,
            definition=definition,
            examples=parts["examples"],
            counterexamples=parts["counterexamples"],
            parent=parent,
            roles=_ROLES,
            codes=tuple((scheme, code) for scheme, _, code in pairs if code),
            deprecated=element.get("isCodable") in {"false", "0"},
        )
        labels.append(label)
        _read(element.iterfind("{*}Code"), label.id, labels)


def _taken_apart(description: str) -> tuple[str, dict[str, tuple[str, ...]]]:
    """The definition, and the items under the headings that `_described` writes."""
    found: dict[str, tuple[str, ...]] = dict.fromkeys(_PARTS.values(), ())
    definition, *rest = _HEADING.split(description)
    for heading, text in zip(rest[::2], rest[1::2], strict=True):
        lines = (line.strip() for line in text.splitlines())
        found[_PARTS[heading]] = tuple(line.removeprefix("- ") for line in lines if line)
    return definition.strip(), found
