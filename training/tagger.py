"""Tags in a linear-chain CRF (Lafferty et al. 2001) over an encoder, and pointers that link fragments."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from corpus import TAGS
from encoder import Dropout

POINTER = 64
BUCKETS = 17
"""Signed distances in words, by powers of two: -128 and beyond … 0 … 128 and beyond."""


BETWEEN = 4
"""How many of the candidates lie between, up to three and more."""
BREAKS = 3
"""How many paragraphs end between, up to two and more."""
FURTHEST = 100
"""Words from a fragment to where its link may lead."""


def bucket(distance: int) -> int:
    if distance == 0:
        return 8
    size = min(8, 1 + int(math.log2(abs(distance))))
    return 8 + size if distance > 0 else 8 - size


class Tagger(nn.Module):
    def __init__(self, encoder: nn.Module):
        super().__init__()
        self.encoder = encoder
        width = encoder.norm.weight.shape[0]
        self.dropout = Dropout(0.1)
        # Per word: the score of each tag, then a content's question, a cue's answer to it, a cue's
        # question and a source's answer to that.
        self.head = nn.Linear(width, len(TAGS) + 4 * POINTER)
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        # Added to a link's score by how far it leads: words, candidates and paragraphs between.
        self.content_distance = nn.Parameter(torch.zeros(BUCKETS))
        self.content_between = nn.Parameter(torch.zeros(BETWEEN))
        self.content_breaks = nn.Parameter(torch.zeros(BREAKS))
        self.source_distance = nn.Parameter(torch.zeros(BUCKETS))
        self.source_between = nn.Parameter(torch.zeros(BETWEEN))
        self.source_breaks = nn.Parameter(torch.zeros(BREAKS))
        self.no_source = nn.Parameter(torch.zeros(1))
        forbidden = torch.zeros(len(TAGS), len(TAGS))
        for before in range(len(TAGS)):
            for role in range(3):
                if before not in (2 * role + 1, 2 * role + 2):
                    forbidden[before, 2 * role + 2] = -10_000.0
        self.register_buffer("forbidden", forbidden)

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        """[windows, pieces] → [windows, pieces, tags and pointers]."""
        return self.head(self.dropout(self.encoder(ids, features, mask))).float()

    def likelihood(self, scores: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """Log-likelihood a word of gold tags [windows, words]; `mask` is of words, first ones first."""
        steps = self.transitions + self.forbidden
        gold = scores.gather(2, tags[..., None])[..., 0] * mask
        # A window may open inside a fragment, so what is forbidden counts only where gold obeys it.
        moves = steps[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]
        return (gold.sum() + moves.sum() - self.partition(scores, mask).sum()) / mask.sum()

    def partition(self, scores: Tensor, mask: Tensor) -> Tensor:
        """[windows]: the logarithm of the sum over all paths (forward algorithm)."""
        steps = self.transitions + self.forbidden
        alpha = scores[:, 0]
        for at in range(1, scores.shape[1]):
            after = torch.logsumexp(alpha[:, :, None] + steps, 1) + scores[:, at]
            alpha = torch.where(mask[:, at, None] > 0, after, alpha)
        return torch.logsumexp(alpha, 1)

    def link_loss(self, vectors: Tensor, links: "Links") -> Tensor:
        """Cross entropy of each content's cue and each cue's source, of those in the window."""
        content, cue, cue_asks, source = vectors.split(POINTER, -1)

        def at(vector: Tensor, spans: Tensor) -> Tensor:
            return vector[spans[:, 0]] + vector[spans[:, 1]]

        loss, count = vectors.new_zeros(()), 0
        if len(links.contents):
            scores = at(content, links.contents) @ at(cue, links.cues).T / POINTER**0.5
            distance, between, breaks = links.content_far
            scores = scores + self.content_distance[distance] + self.content_between[between]
            scores = scores + self.content_breaks[breaks]
            loss = loss + F.cross_entropy(scores, links.content_to, reduction="sum")
            count += len(links.contents)
        if len(links.cues):
            none = self.no_source.expand(len(links.cues), 1)
            scores = none
            if len(links.sources):
                found = at(cue_asks, links.cues) @ at(source, links.sources).T / POINTER**0.5
                distance, between, breaks = links.source_far
                found = found + self.source_distance[distance] + self.source_between[between]
                scores = torch.cat([found + self.source_breaks[breaks], none], 1)
            loss = loss + F.cross_entropy(scores, links.cue_to, reduction="sum")
            count += len(links.cues)
        return loss / max(1, count)


class Links:
    """The gold fragments of one window; indices are of words in the window."""

    def __init__(self, fragments: list[tuple[int, int, int, int, int]], paragraphs: list[int]):
        """`fragments`: (id, role, first, last, the id it is linked to or -1); the paragraph of each word."""
        sources, cues, contents = ([f for f in fragments if f[1] == role] for role in range(3))
        place = {f[0]: at for role in (sources, cues) for at, f in enumerate(role)}
        here = {f[0] for f in cues}
        contents = [f for f in contents if f[4] in here]

        def spans(found: list) -> Tensor:
            return torch.tensor([[f[2], f[3]] for f in found], dtype=torch.long).view(-1, 2)

        self.contents, self.cues, self.sources = spans(contents), spans(cues), spans(sources)
        self.content_to = torch.tensor([place[f[4]] for f in contents], dtype=torch.long)
        in_window = {f[0] for f in sources}
        self.cue_to = torch.tensor(
            [place[f[4]] if f[4] in in_window else len(sources) for f in cues], dtype=torch.long
        )
        self.content_far = _far(contents, cues, paragraphs)
        self.source_far = _far(cues, sources, paragraphs)


def far(of: tuple[int, int], to: tuple[int, int], others: list[tuple[int, int]], paragraphs: list[int]) -> tuple[int, int, int]:
    """How far a link leads from one (first word, last word) to another: distance, candidates and breaks between."""
    low, high = min(of[1], to[1]), max(of[0], to[0])
    between = sum(1 for other in others if low < other[0] and other[1] < high)
    breaks = abs(paragraphs[to[0]] - paragraphs[of[0]])
    return bucket(to[0] - of[0]), min(between, BETWEEN - 1), min(breaks, BREAKS - 1)


def _far(these: list, those: list, paragraphs: list[int]) -> Tensor:
    """[3, these, those]"""
    others = [(b[2], b[3]) for b in those]
    rows = [[far((a[2], a[3]), b, others, paragraphs) for b in others] for a in these]
    return torch.tensor(rows, dtype=torch.long).view(len(these), len(those), 3).permute(2, 0, 1)
