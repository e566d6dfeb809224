"""Other newspapers' conventions, made from a text's own words: quotation marks, stops, capitals, spaces."""

from copy import copy
from random import Random

from corpus import Document, Fragment
from words import Word

QUOTES = {
    "straight": ('"', '"', "'", "'"),
    "curly": ("“", "”", "‘", "’"),
    "single": ("‘", "’", "“", "”"),
    "straight single": ("'", "'", '"', '"'),
    "guillemets": ("«", "»", "‘", "’"),
}


def augment(document: Document, random: Random) -> Document:
    words = [copy(word) for word in document.words]
    keep = [True] * len(words)
    if random.random() < 0.35:
        style = random.choices(list(QUOTES), (45, 25, 12, 12, 6))[0]
        _change_quotes(words, QUOTES[style])
    elif random.random() < 0.06:
        for at, word in enumerate(words):
            keep[at] &= word.text not in '"“”'
    if random.random() < 0.25:
        share = random.random()
        for at, word in enumerate(words):
            ends = at + 1 == len(words) or words[at + 1].gap == 2
            if ends and word.text in ".!?" and random.random() < share:
                keep[at] = False
    if random.random() < 0.1:
        share = random.random() * 0.3
        for word in words:
            if word.gap == 0 and random.random() < share:
                word.gap = 1
    if random.random() < 0.12:
        _raise_paragraphs(words, random)
    return _without(document, words, keep)


def _change_quotes(words: list[Word], marks: tuple[str, str, str, str]) -> None:
    opening, closing, inner, inner_end = marks
    is_open = False
    for at, word in enumerate(words):
        if word.gap == 2:
            is_open = False
        if word.text in '"“”':
            after = words[at + 1].gap if at + 1 < len(words) else 2
            closes = word.text == "”" or (
                word.text == '"' and is_open and not (word.gap and not after)
            )
            word.text = closing if closes else opening
            is_open = not closes
        elif word.text in "‘’'" and is_open:
            after = words[at + 1].gap if at + 1 < len(words) else 2
            if word.gap and not after:
                word.text = inner
            elif after and not word.gap:
                word.text = inner_end


def _raise_paragraphs(words: list[Word], random: Random) -> None:
    """Some short paragraphs in capitals, as headlines are."""
    start = 0
    for end in range(1, len(words) + 1):
        if end == len(words) or words[end].gap == 2:
            if end - start < 25 and random.random() < 0.5:
                for word in words[start:end]:
                    word.text = word.text.upper()
            start = end


def _without(document: Document, words: list[Word], keep: list[bool]) -> Document:
    kept, to = [], {}
    for at, word in enumerate(words):
        if keep[at]:
            to[at] = len(kept)
            kept.append(word)
        elif word.gap > (words[at + 1].gap if at + 1 < len(words) else 3):
            words[at + 1].gap = word.gap
    fragments = []
    for index, f in enumerate(document.fragments):
        inside = [to[i] for i in range(f.first, f.last + 1) if i in to]
        # A fragment of nothing but a mark that went keeps its place, so that links still count.
        fragments.append(Fragment(f.role, inside[0], inside[-1], f.to) if inside else None)
        if inside:
            for i in inside:
                kept[i].tag = 2 * f.role + (1 if i == inside[0] else 2)
                kept[i].fragment = index
    gone = [index for index, f in enumerate(fragments) if f is None]
    if gone:
        shift = {}
        for index, f in enumerate(fragments):
            if f is not None:
                shift[index] = len(shift)
        fragments = [
            Fragment(f.role, f.first, f.last, shift.get(f.to, -1)) for f in fragments if f
        ]
        for word in kept:
            word.fragment = shift.get(word.fragment, -1)
    kept_at = sorted(to)
    hints = document.hints and [document.hints[at] for at in kept_at]
    soft = None if document.soft is None else document.soft[kept_at]
    return Document(document.id, kept, fragments, hints, soft)
