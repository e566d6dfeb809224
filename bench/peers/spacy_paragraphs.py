"""The paragraphs of a text as spaCy has tokenised it: each peer is asked for one at a time."""


def paragraphs(doc):
    start = 0
    for token in doc:
        if "\n" in token.text:
            if token.i > start:
                yield start, token.i
            start = token.i + 1
    if len(doc) > start:
        yield start, len(doc)
