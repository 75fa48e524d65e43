"""Postil: read news closely, tag what is said, and build training data from it."""

__version__ = "0.1.0"
