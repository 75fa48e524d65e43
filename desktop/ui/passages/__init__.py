"""The concordance: every passage of a project between what stands before and after it."""
