"""Windows → tensors, in batches of about as many pieces each."""

from dataclasses import dataclass
from random import Random

import torch
from torch import Tensor

from corpus import TAGS, Document
from tagger import Links
from windows import Window
from words import paragraphs_of


@dataclass
class Batch:
    windows: list[Window]
    ids: Tensor
    features: Tensor
    mask: Tensor
    heads: Tensor
    """[windows, words]: the piece that stands for each word; 0 past the end."""
    word_mask: Tensor
    tags: Tensor
    links: list[Links]
    soft: Tensor | None
    """[windows, words, tags]: a teacher's marginals, where there is one."""


def batches_of(
    windows: list[Window], documents: list[Document], pieces: int, random: Random | None = None
) -> list[Batch]:
    """In order of length, or shuffled with lengths kept near each other."""
    order = sorted(
        windows, key=lambda w: len(w.ids) + (random.uniform(-16, 16) if random else 0), reverse=True
    )
    groups, group = [], []
    for window in order:
        longest = max(len(window.ids), max((len(w.ids) for w in group), default=0))
        if group and longest * (len(group) + 1) > pieces:
            groups.append(group)
            group = []
        group.append(window)
    if group:
        groups.append(group)
    if random:
        random.shuffle(groups)
    return [_batch(group, documents) for group in groups]


def _batch(windows: list[Window], documents: list[Document]) -> Batch:
    words = [documents[w.document].words[w.start : w.end] for w in windows]
    return Batch(
        windows,
        _pad([w.ids for w in windows]),
        _pad([w.features for w in windows]),
        _pad([[1] * len(w.ids) for w in windows]),
        _pad([w.heads for w in windows]),
        _pad([[1] * len(w.heads) for w in windows]).float(),
        _pad([[word.tag for word in some] for some in words]),
        [_links(w, documents[w.document]) for w in windows],
        _soft(windows, documents),
    )


def _soft(windows: list[Window], documents: list[Document]) -> Tensor | None:
    if documents[windows[0].document].soft is None:
        return None
    width = max(len(w.heads) for w in windows)
    found = torch.zeros(len(windows), width, len(TAGS))
    for at, w in enumerate(windows):
        found[at, : w.end - w.start] = documents[w.document].soft[w.start : w.end]
    return found


def _links(window: Window, document: Document) -> Links:
    inside = []
    for index, f in enumerate(document.fragments):
        first, last = max(f.first, window.start), min(f.last, window.end - 1)
        if first <= last:
            inside.append((index, f.role, first - window.start, last - window.start, f.to))
    return Links(inside, paragraphs_of(document.words[window.start : window.end]))


def _pad(rows: list[list[int]]) -> Tensor:
    width = max(map(len, rows))
    return torch.tensor([row + [0] * (width - len(row)) for row in rows], dtype=torch.long)
