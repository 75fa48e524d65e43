"""From the bytes of a page to text: by byte order mark, by what the page says, by what fits best."""

from desktop.text.charsets import declared_by_page
from desktop.text.decode import Decoded, decode


def decode_page(data: bytes) -> Decoded:
    """Read a page's bytes as text. PostilError for nothing at all and for what is no text.

    A byte order mark decides, then what the page declares, unless it is not so: a page that is UTF-8 throughout and
    says otherwise was saved anew, and one that says UTF-8 and is not is looked at as if it said nothing.
    """
    return decode(data, declared_by_page(data))
