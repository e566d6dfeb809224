"""Scores of words → attributions, as src/attribute/neural decodes them."""

import numpy as np

from corpus import TAGS, Document
from tagger import FURTHEST, POINTER, far
from words import paragraphs_of

INSIDE = {2 * role + 2: 2 * role + 1 for role in range(3)}


def best_path(scores: np.ndarray, steps: np.ndarray) -> list[int]:
    """Viterbi: the likeliest tags of words [words, tags]; none opens inside a fragment."""
    alpha = scores[0].copy()
    alpha[list(INSIDE)] = -1e4
    back = []
    for row in scores[1:]:
        together = alpha[:, None] + steps
        back.append(together.argmax(0))
        alpha = together.max(0) + row
    path = [int(alpha.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def fragments_of(tags: list[int]) -> list[tuple[int, int, int]]:
    """(role, first word, last word) of each."""
    found = []
    for at, tag in enumerate(tags):
        if tag % 2 == 1:
            found.append([tag // 2, at, at])
        elif tag:
            found[-1][2] = at
    return [tuple(f) for f in found]


def attributions_of(document: Document, outputs: np.ndarray, parameters: dict) -> list[dict]:
    """`outputs`: [words, tags and pointers] of the whole document."""
    if not len(outputs):
        return []
    size = len(TAGS)
    tags = best_path(outputs[:, :size], parameters["steps"])
    content, cue, cue_asks, source = (
        outputs[:, size + at * POINTER : size + (at + 1) * POINTER] for at in range(4)
    )
    found = fragments_of(tags)
    sources, cues, contents = ([f for f in found if f[0] == role] for role in range(3))
    if not cues:
        return []

    paragraphs = paragraphs_of(document.words)

    def linked(fragment, asks, others, answers, name):
        question = asks[fragment[1]] + asks[fragment[2]]
        near = [o for o in others if o[1] < fragment[2] + FURTHEST and o[2] > fragment[1] - FURTHEST]
        spans = [(o[1], o[2]) for o in near]
        scores = []
        for o, span in zip(near, spans, strict=True):
            distance, between, breaks = far((fragment[1], fragment[2]), span, spans, paragraphs)
            scores.append(
                question @ (answers[o[1]] + answers[o[2]]) / POINTER**0.5
                + parameters[f"{name}_distance"][distance]
                + parameters[f"{name}_between"][between]
                + parameters[f"{name}_breaks"][breaks]
            )
        return near, scores

    together: dict[tuple, list] = {f: [] for f in cues}
    for f in contents:
        near, scores = linked(f, content, cues, cue, "content")
        if near:
            together[near[int(np.argmax(scores))]].append(f)
    attributions = []
    for f in cues:
        if not together[f]:
            continue
        near, scores = linked(f, cue_asks, sources, source, "source")
        best = int(np.argmax(scores)) if scores else -1
        has = best >= 0 and scores[best] > parameters["no_source"]
        attributions.append(
            {
                "source": [_span(document, near[best])] if has else [],
                "cue": [_span(document, f)],
                "content": [_span(document, c) for c in together[f]],
            }
        )
    return attributions


def _span(document: Document, fragment: tuple[int, int, int]) -> list[int]:
    return [document.words[fragment[1]].start, document.words[fragment[2]].end]
