"""Tables of articles: how their rows are written, which column is what, and rows as articles."""
