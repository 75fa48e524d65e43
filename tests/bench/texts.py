"""News text of any length: the sample's paragraphs, drawn again and again with other figures in them."""

from functools import cache
from itertools import count
from random import Random

from desktop.resources import resource
from desktop.text.clean import clean

LEAST = 20  # words


@cache
def paragraphs() -> tuple[str, ...]:
    """The paragraphs of the sample's articles, cleaned; of sentences only, for lists of sources are no running text."""
    found = []
    for path in sorted(resource("sample", "articles").glob("*.txt")):
        for article in clean(path.read_text("utf-8")):
            found += [
                block for block in article.text.split("\n\n") if len(block.split()) > LEAST and block[-1] in '."”'
            ]
    return tuple(found)


def text(words: int, seed: int = 0) -> str:
    """Exactly that many words, in paragraphs of which no two are the same; the same text for the same seed."""
    random, left, drawn = Random(seed), words, []  # noqa: S311  (nothing is secret here)
    for number in count(1):
        block = _varied(random.choice(paragraphs()), random).split()
        block = [f"({number})", *block][:left]
        drawn.append(" ".join(block))
        left -= len(block)
        if left == 0:
            break
    return "\n\n".join(drawn)


def _varied(block: str, random: Random) -> str:
    """The paragraph with other figures."""
    return "".join(str(random.randint(1, 9)) if character.isdigit() else character for character in block)
