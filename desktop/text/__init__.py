"""Pure functions over str: canonical form, cleaning, offset maps, lanes."""
