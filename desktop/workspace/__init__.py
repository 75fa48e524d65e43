"""What a user can do with a project, without a window. The window and the commands reach data only through here."""
