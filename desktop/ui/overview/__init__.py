"""Who says what to whom: a matrix and a chart."""
