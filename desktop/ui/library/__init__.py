"""The library: the list of articles on the left."""
