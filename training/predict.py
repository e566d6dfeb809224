"""A tagger over documents: outputs a word, windows put together, and files to score."""

import json

import numpy as np
import torch

from batches import batches_of
from corpus import TAGS, Document
from decode import attributions_of
from tagger import POINTER, Tagger
from windows import windows_of
from wordpiece import WordPiece


def outputs_of(tagger: Tagger, documents: list[Document], wordpiece: WordPiece) -> list[np.ndarray]:
    """[words, tags and pointers] of each document; a word counts in the window that owns it."""
    width = len(TAGS) + 4 * POINTER
    found = [np.zeros((len(d.words), width), np.float32) for d in documents]
    windows = [w for at, d in enumerate(documents) for w in windows_of(d, at, wordpiece)]
    tagger.eval()
    for batch in batches_of(windows, documents, 4096):
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            outputs = tagger(batch.ids, batch.features, batch.mask).numpy()
        for row, window in zip(outputs, batch.windows, strict=True):
            own = window.own - window.start
            found[window.document][window.own : window.end] = row[window.heads[own:]]
    return found


def marginals_of(tagger: Tagger, documents: list[Document], wordpiece: WordPiece) -> list[torch.Tensor]:
    """[words, tags] of each document: the gradient of a CRF's partition is its marginals."""
    found = []
    for outputs in outputs_of(tagger, documents, wordpiece):
        scores = torch.from_numpy(outputs[None, :, : len(TAGS)].copy()).requires_grad_()
        tagger.partition(scores, torch.ones(scores.shape[:2])).sum().backward()
        found.append(scores.grad[0])
    return found


def parameters_of(tagger: Tagger) -> dict:
    found = {"steps": (tagger.transitions + tagger.forbidden).detach().numpy()}
    for name in ("content", "source"):
        for part in ("distance", "between", "breaks"):
            key = f"{name}_{part}"
            found[key] = getattr(tagger, key).detach().numpy()
    return {**found, "no_source": float(tagger.no_source.detach())}


def write_predictions(path: str, tagger: Tagger, documents: list[Document], wordpiece: WordPiece) -> None:
    outputs = outputs_of(tagger, documents, wordpiece)
    parameters = parameters_of(tagger)
    with open(path, "w", encoding="utf-8") as file:
        for document, rows in zip(documents, outputs, strict=True):
            found = attributions_of(document, rows, parameters)
            file.write(json.dumps({"id": document.id, "attributions": found}) + "\n")
