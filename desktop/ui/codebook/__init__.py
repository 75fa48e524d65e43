"""The codebook editor: labels as a tree, each with what it means and what it takes."""
