"""A project into training data."""
