"""What a user can do, without a window: edits with undo, and jobs."""
