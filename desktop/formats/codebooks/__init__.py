"""Codebooks as files: TOML, YAML and JSON with the same fields, and REFI-QDA's exchange format."""
