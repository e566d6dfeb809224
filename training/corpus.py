"""A corpus of attributions in JSON Lines → words with tags, and how their fragments are linked."""

import json
from dataclasses import dataclass, field

from words import Word, to_words

ROLES = ("source", "cue", "content")
TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")


@dataclass
class Fragment:
    role: int
    first: int
    """Index of its first word."""
    last: int
    """Index of its last word, itself part of the fragment."""
    to: int = -1
    """A content's cue, a cue's source: an index into the document's fragments, or -1."""


@dataclass
class Document:
    id: str
    words: list[Word]
    fragments: list[Fragment] = field(default_factory=list)
    hints: list[int] | None = None
    """The tag that the rules give each word."""
    soft: object = None
    """A teacher's tags: how likely each is, [words, tags]."""


def read_corpus(path: str) -> list[Document]:
    with open(path, encoding="utf-8") as file:
        return [to_document(json.loads(line)) for line in file if line.strip()]


def to_document(record: dict) -> Document:
    """Fragments that would lie on words already taken are left out: a word has one tag."""
    words = to_words(record["text"])
    document = Document(record["id"], words)
    at: dict[tuple[int, int, int], int] = {}

    def add(role: int, spans: list[list[int]]) -> list[int]:
        found = []
        for start, end in spans:
            key = (role, start, end)
            if key not in at:
                inside = [i for i, w in enumerate(words) if w.start < end and w.end > start]
                if not inside or any(words[i].tag for i in inside):
                    continue
                at[key] = len(document.fragments)
                document.fragments.append(Fragment(role, inside[0], inside[-1]))
                for i in inside:
                    words[i].tag = 2 * role + (1 if i == inside[0] else 2)
                    words[i].fragment = at[key]
            found.append(at[key])
        return found

    # A quotation that stands alone after its speaker has no cue, and is found without a network.
    attributions = [a for a in record.get("attributions", []) if a["cue"]]
    cues = [add(1, a["cue"]) for a in attributions]
    sources = [add(0, a["source"]) for a in attributions]
    contents = [add(2, a["content"]) for a in attributions]
    for cue, source, content in zip(cues, sources, contents, strict=True):
        if not cue:  # Its words were another's.
            continue
        document.fragments[cue[0]].to = source[0] if source else -1
        for c in content:
            document.fragments[c].to = cue[0]
    return document
