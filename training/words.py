"""Words of a text as the engine sees them: the same splitting and shapes as src/attribute/neural."""

import unicodedata
from dataclasses import dataclass

import regex

WORD = regex.compile(
    r"[\p{P}$+<=>^`|~]"
    r"|[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
    r"|[^\s\p{P}$+<=>^`|~\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\p{Cc}\p{Cf}\p{Cs}]+"
)
PUNCTUATION = regex.compile(r"^[\p{P}$+<=>^`|~]$")
UPPER, LOWER, DIGIT = (regex.compile(p) for p in (r"\p{Lu}", r"\p{Ll}", r"\p{N}"))

SHAPES, GAPS, QUOTES = 6, 3, 4
OUTSIDE, INSIDE, OPENING, CLOSING = range(QUOTES)


@dataclass
class Word:
    text: str
    start: int
    """UTF-16 code units into the text, half-open with `end`."""
    end: int
    gap: int
    """What stands before it: 0 nothing, 1 space, 2 a line break or the start of the text."""
    tag: int = 0
    fragment: int = -1


def to_words(text: str) -> list[Word]:
    units = _unit_offsets(text)
    words, last = [], 0
    for found in WORD.finditer(text):
        between = text[last : found.start()]
        gap = 2 if not words or "\n" in between else 1 if between else 0
        words.append(Word(found.group(), units[found.start()], units[found.end()], gap))
        last = found.end()
    return words


def _unit_offsets(text: str) -> list[int]:
    offsets, at = [], 0
    for character in text:
        offsets.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    offsets.append(at)
    return offsets


def paragraphs_of(words: list[Word]) -> list[int]:
    """The number of each word's paragraph, from 0."""
    found, at = [], -1
    for index, word in enumerate(words):
        at += word.gap == 2 or index == 0
        found.append(at)
    return found


def normalise(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


def shape_of(word: str) -> int:
    """0 punctuation, 1 lower case, 2 capitalised, 3 all capitals, 4 mixed, 5 has a digit."""
    if PUNCTUATION.match(word):
        return 0
    if DIGIT.search(word):
        return 5
    upper = len(UPPER.findall(word))
    if not upper:
        return 1
    if UPPER.match(word) and upper == 1:
        return 2
    return 4 if LOWER.search(word) else 3


def quote_states(words: list[Word]) -> list[int]:
    states, is_open = [], False
    for at, word in enumerate(words):
        if word.gap == 2:
            is_open = False
        if word.text in "“„«":
            state = OPENING
        elif word.text in "”»":
            state = CLOSING
        elif word.text == '"':
            after = words[at + 1].gap if at + 1 < len(words) else 2
            state = CLOSING if is_open and not (word.gap and not after) else OPENING
        else:
            state = INSIDE if is_open else OUTSIDE
        if state in (OPENING, CLOSING):
            is_open = state == OPENING
        states.append(state)
    return states


def features_of(words: list[Word]) -> list[int]:
    """One number a word: shape, then what stands before it, then where it stands in a quotation."""
    return [
        (shape_of(word.text) * GAPS + word.gap) * QUOTES + state
        for word, state in zip(words, quote_states(words), strict=True)
    ]
