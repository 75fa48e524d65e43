"""Language models: the only home of spaCy, besides the DocBin writer."""
