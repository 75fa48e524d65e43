"""The commands. They reach projects through the workspace alone and print as plainly as a pipe needs."""
