"""The page: the article as it is read and tagged."""
