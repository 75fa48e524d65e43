"""From the text of a page to its articles: blocks, what each of them is, and the articles they make."""
