"""The `postil` commands: everything the window does that needs no window."""
