"""What the rule engine finds, told to the small network as one more thing about each word."""

import json

from corpus import TAGS, Document

HINTS = len(TAGS)


def add_hints(documents: list[Document], path: str) -> None:
    """`path` is JSON Lines of `{"id","attributions"}` as `onrecord attribute` writes them."""
    with open(path, encoding="utf-8") as file:
        found = {record["id"]: record["attributions"] for record in map(json.loads, file)}
    for document in documents:
        document.hints = hints_of(document, found[document.id])


def hints_of(document: Document, attributions: list[dict]) -> list[int]:
    """The first to claim a word keeps it: cues, then sources, then contents."""
    hints = [0] * len(document.words)
    for role, name in ((1, "cue"), (0, "source"), (2, "content")):
        spans = {(s, e) for a in attributions for s, e in a[name]}
        for start, end in sorted(spans):
            inside = [i for i, w in enumerate(document.words) if w.start < end and w.end > start]
            for at in inside:
                if not hints[at]:
                    hints[at] = 2 * role + (1 if at == inside[0] else 2)
    return hints
