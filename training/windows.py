"""Documents → windows of pieces: whole paragraphs as far as they fit, after the tail of what came before."""

from dataclasses import dataclass, field

from corpus import Document
from wordpiece import WordPiece
from words import GAPS, QUOTES, SHAPES, features_of, normalise

COUNT = SHAPES * GAPS * QUOTES
LENGTH = 256
"""Pieces in a window, [CLS] and [SEP] among them."""
CONTEXT = 40
"""Pieces of what came before that a window opens with."""


@dataclass
class Window:
    document: int
    start: int
    """Index of its first word in the document, context included."""
    own: int
    """Index of the first word that is not context."""
    end: int
    ids: list[int] = field(default_factory=list)
    features: list[int] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    """Where the first piece of each word stands in `ids`."""


def windows_of(
    document: Document, at: int, wordpiece: WordPiece, length: int = LENGTH,
    context: int = CONTEXT, first: int | None = None,
) -> list[Window]:
    """`first` shortens the first window, so that another epoch cuts the text elsewhere."""
    words = document.words
    pieces = [wordpiece.pieces(normalise(word.text))[: length // 4] for word in words]
    features = features_of(words)
    if document.hints:
        features = [f + COUNT * hint for f, hint in zip(features, document.hints, strict=True)]
    found, own, room = [], 0, first or length - 2
    while own < len(words):
        start, used = own, 0
        while start > 0 and used + len(pieces[start - 1]) <= context:
            start -= 1
            used += len(pieces[start])
        end, paragraph, limit = own, own, max(room, used + len(pieces[own]))
        while end < len(words) and used + len(pieces[end]) <= limit:
            used += len(pieces[end])
            end += 1
            if end == len(words) or words[end].gap == 2:
                paragraph = end
        if paragraph > own:
            end = paragraph
        window = Window(at, start, own, end, [wordpiece.cls], [0])
        for word in range(start, end):
            window.heads.append(len(window.ids))
            window.ids.extend(pieces[word])
            window.features.extend([features[word]] * len(pieces[word]))
        window.ids.append(wordpiece.sep)
        window.features.append(0)
        found.append(window)
        own, room = end, length - 2
    return found
