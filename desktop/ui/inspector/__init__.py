"""The inspector: the selected passage, labels and entities on the right."""
