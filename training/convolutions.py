"""A small encoder of words: gated dilated convolutions (Dauphin et al. 2017; Strubell et al. 2017)."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from wordpiece import WordPiece
from words import normalise

PIECES = 4
"""Pieces of a word that are looked at; a word's vector is their sum."""
DILATIONS = (1, 2, 4, 8, 16, 1, 2, 4)


class WholeWords:
    """Each word as one piece, a row in a growing table of its first pieces."""

    def __init__(self, wordpiece: WordPiece):
        self.wordpiece = wordpiece
        self.vocabulary = wordpiece.vocabulary
        self.rows: dict[tuple[int, ...], int] = {}
        self.table: list[tuple[int, ...]] = []
        self.pad = self._row([wordpiece.pad])
        self.cls, self.sep = self._row([wordpiece.cls]), self._row([wordpiece.sep])

    def __deepcopy__(self, _: dict) -> "WholeWords":
        """A copy of a network reads the same words."""
        return self

    def pieces(self, word: str) -> list[int]:
        return [self._row(self.wordpiece.pieces(normalise(word)))]

    def _row(self, pieces: list[int]) -> int:
        key = tuple((pieces + [self.wordpiece.pad] * PIECES)[:PIECES])
        row = self.rows.get(key)
        if row is None:
            row = self.rows[key] = len(self.table)
            self.table.append(key)
        return row


class Block(nn.Module):
    def __init__(self, width: int, dilation: int, dropout: float):
        super().__init__()
        self.dilation = dilation
        self.mix = nn.Linear(3 * width, 2 * width)
        self.norm = nn.LayerNorm(width, eps=1e-5)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        step = self.dilation
        padded = F.pad(x * mask, (0, 0, step, step))
        beside = torch.cat([padded[:, : x.shape[1]], x, padded[:, 2 * step :]], -1)
        value, gate = self.mix(self.dropout(beside)).chunk(2, -1)
        return self.norm(x + value * torch.sigmoid(gate))


class Convolutions(nn.Module):
    def __init__(self, words: WholeWords | None, vocabulary: int, width: int, features: int, dropout: float = 0.15):
        super().__init__()
        self.lexicon = words
        self.words = nn.Embedding(vocabulary, width, padding_idx=0)
        self.features = nn.Embedding(features, width)
        nn.init.normal_(self.features.weight, std=0.02)
        self.norm = nn.LayerNorm(width, eps=1e-5)
        self.layers = nn.ModuleList(Block(width, d, dropout) for d in DILATIONS)
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        table = torch.tensor(self.lexicon.table)
        x = self.words(table[ids]).sum(2) + self.features(features)
        x = self.dropout(self.norm(x))
        whole = mask[..., None].to(x.dtype)
        for layer in self.layers:
            x = layer(x, whole)
        return x


def reduced(table: Tensor, width: int) -> Tensor:
    """The first principal components of an embedding table, scaled to unit variance overall."""
    centred = table - table.mean(0)
    _, _, components = torch.linalg.svd(centred[::4], full_matrices=False)
    small = centred @ components[:width].T
    small[0] = 0
    return small / small.std() * 0.5
