"""Trains a tagger: python training/train.py TRAIN DEV --out DIR. See training/README.md."""

import argparse
import json
import subprocess
import time
from copy import deepcopy
from pathlib import Path
from random import Random

import torch
from torch.nn import functional as F

from augment import augment
from batches import Batch, batches_of
from checkpoint import tagger_of
from convolutions import Convolutions, WholeWords, reduced
from corpus import TAGS, Document, read_corpus
from encoder import Encoder, encoder_archive, load_encoder
from hints import HINTS, add_hints
from predict import marginals_of, write_predictions
from tagger import Tagger
from windows import LENGTH, windows_of
from wordpiece import WordPiece
from words import GAPS, QUOTES, SHAPES

FEATURES = SHAPES * GAPS * QUOTES
LINKS = 0.3
"""The links' share of the loss, to 1 of the tags'."""
ROOT = Path(__file__).parent.parent


def main() -> None:
    options = _options()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    log = (out / "log.jsonl").open("a")

    documents = read_corpus(options.train)
    Random(options.seed).shuffle(documents)
    documents = documents[: options.documents]
    if options.extra:
        documents = documents + read_corpus(options.extra) * options.times
    dev = read_corpus(options.dev)
    if options.teacher:
        tagger, wordpiece = _student(documents, dev, options)
    else:
        encoder, vocabulary = _encoder(options)
        tagger, wordpiece = Tagger(encoder), WordPiece(vocabulary)
    vocabulary = wordpiece.vocabulary
    if options.start:
        tagger.load_state_dict(torch.load(options.start, map_location="cpu")["average"], strict=False)
    optimizer = torch.optim.AdamW(_groups(tagger, options), fused=True, betas=(0.9, 0.98), eps=1e-6)
    rates = [group["lr"] for group in optimizer.param_groups]
    per_epoch = len(_epoch(documents, wordpiece, options, 0))
    total = per_epoch * options.epochs
    average = deepcopy(tagger).requires_grad_(False)
    step, start_epoch = 0, 0

    checkpoint = out / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        tagger.load_state_dict(saved["tagger"])
        average.load_state_dict(saved["average"])
        optimizer.load_state_dict(saved["optimizer"])
        step, start_epoch = saved["step"], saved["epoch"]

    for epoch in range(start_epoch, options.until or options.epochs):
        tagger.train()
        started, seen, losses = time.time(), 0, []
        for batch in _epoch(documents, wordpiece, options, epoch):
            share = min(1.0, (step + 1) / (0.1 * total)) * max(0.0, 1 - step / (total * 1.02))
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * share
            loss = loss_of(tagger, batch, options.soft)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            step += 1
            _follow(average, tagger, min(options.average, step / (step + 10)))
            seen += int(batch.mask.sum())
            losses.append(float(loss.detach()))
            if step % 50 == 0:
                print(f"{step}/{total} loss {sum(losses[-50:]) / 50:.4f} {seen / (time.time() - started):.0f} pieces/s", flush=True)
        torch.save(
            {
                "tagger": tagger.state_dict(), "average": average.state_dict(),
                "optimizer": optimizer.state_dict(), "step": step, "epoch": epoch + 1,
                "options": vars(options), "vocabulary": vocabulary,
            },
            checkpoint,
        )
        line = {"epoch": epoch + 1, "loss": sum(losses) / len(losses), "seconds": round(time.time() - started)}
        if (epoch + 1) % options.evaluate == 0 or epoch + 1 == options.epochs:
            line["dev"] = evaluate(average, dev, wordpiece, options, out)
        print(json.dumps(line), flush=True)
        log.write(json.dumps(line) + "\n")
        log.flush()


def loss_of(tagger: Tagger, batch: Batch, soft: float) -> torch.Tensor:
    """Gold in the CRF and the links; with a teacher, its marginals too (Hinton et al. 2015)."""
    with torch.autocast("cpu", torch.bfloat16):
        outputs = tagger(batch.ids, batch.features, batch.mask)
    words = outputs.gather(1, batch.heads[..., None].expand(-1, -1, outputs.shape[-1]))
    size = len(TAGS)
    loss = -tagger.likelihood(words[..., :size], batch.tags, batch.word_mask)
    links = [tagger.link_loss(row[:, size:], l) for row, l in zip(words, batch.links, strict=True)]
    loss = loss + LINKS * torch.stack(links).mean()
    if batch.soft is None:
        return loss
    against = -(batch.soft * words[..., :size].log_softmax(-1)).sum(-1) * batch.word_mask
    return (1 - soft) * loss + soft * against.sum() / batch.word_mask.sum()


def _encoder(options) -> tuple[Encoder, list[str]]:
    if options.encoder != "tiny":
        return load_encoder(encoder_archive(options.encoder), FEATURES, options.layers)
    # Untrained, and small enough for a test of everything around it.
    vocabulary = (ROOT / "model/vocabulary.txt").read_text(encoding="utf-8").split("\n")
    return Encoder(len(vocabulary), 64, 2, 2, 128, FEATURES), vocabulary


def _student(documents: list[Document], dev: list[Document], options) -> tuple[Tagger, WholeWords]:
    """A small tagger that learns from a trained one, its words' vectors begun from that one's."""
    teacher, wordpiece = tagger_of(torch.load(options.teacher, map_location="cpu"))
    cached = Path(options.out) / "teacher.pt"
    if not cached.exists():
        torch.save(marginals_of(teacher, documents, wordpiece), cached)
    for document, soft in zip(documents, torch.load(cached), strict=True):
        document.soft = soft
    if options.hints:
        add_hints(documents, options.hints[0])
        add_hints(dev, options.hints[1])
    words = WholeWords(wordpiece)
    vectors = teacher.encoder.words.weight.detach()
    encoder = Convolutions(words, len(vectors), options.width, FEATURES * HINTS)
    with torch.no_grad():
        encoder.words.weight.copy_(reduced(vectors, options.width))
    return Tagger(encoder), words


def evaluate(tagger: Tagger, dev: list[Document], wordpiece: WordPiece, options, out: Path) -> str:
    path = out / "dev.jsonl"
    write_predictions(str(path), tagger, dev, wordpiece)
    scored = subprocess.run(
        ["node", "bench/attribution/score.ts", str(Path(options.dev).resolve()), str(path.resolve())],
        capture_output=True, text=True, cwd=ROOT, check=False,
    )
    print(scored.stdout or scored.stderr, flush=True)
    return scored.stdout


def _epoch(documents: list[Document], wordpiece: WordPiece, options, epoch: int) -> list[Batch]:
    random = Random(options.seed * 1000 + epoch)
    if options.augment:
        documents = [augment(d, random) if random.random() < options.augment else d for d in documents]
    windows = [
        window
        for at, document in enumerate(documents)
        for window in windows_of(document, at, wordpiece, LENGTH, 8, random.randint(90, LENGTH - 2))
    ]
    return batches_of(windows, documents, options.pieces, random)


def _groups(tagger: Tagger, options) -> list[dict]:
    """Layers nearer the words learn slower (Howard and Ruder 2018); the new parts learn faster."""
    layers = tagger.encoder.layers
    groups = [
        {"params": layer.parameters(), "lr": options.rate * options.decay ** (len(layers) - 1 - at)}
        for at, layer in enumerate(layers)
    ]
    low = options.rate * options.decay ** len(layers)
    embedded = [tagger.encoder.words.weight, *tagger.encoder.norm.parameters()]
    if hasattr(tagger.encoder, "positions"):
        embedded.append(tagger.encoder.positions.weight)
    groups.append({"params": embedded, "lr": low})
    new = [tagger.encoder.features.weight, *tagger.head.parameters()]
    groups.append({"params": new, "lr": options.rate * options.new_rate, "weight_decay": 0.0})
    # Numbers by themselves, of which an optimiser moves each by no more than the rate a step.
    alone = [
        tagger.transitions, tagger.content_distance, tagger.content_between, tagger.content_breaks,
        tagger.source_distance, tagger.source_between, tagger.source_breaks, tagger.no_source,
    ]
    groups.append({"params": alone, "lr": 0.02, "weight_decay": 0.0})
    return groups


def _follow(average: torch.nn.Module, tagger: torch.nn.Module, share: float) -> None:
    with torch.no_grad():
        torch._foreach_lerp_(list(average.parameters()), list(tagger.parameters()), 1 - share)


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("train")
    options.add_argument("dev")
    options.add_argument("--out", required=True)
    options.add_argument("--encoder", default="e5-small-v2")
    options.add_argument("--layers", type=int, help="fewer than the encoder has, evenly spaced")
    options.add_argument("--epochs", type=int, default=6)
    options.add_argument("--until", type=int, help="stop after so many of the epochs")
    options.add_argument("--rate", type=float, default=2e-4)
    options.add_argument("--decay", type=float, default=0.9)
    options.add_argument("--pieces", type=int, default=2048, help="in a batch")
    options.add_argument("--average", type=float, default=0.995, help="share of the past in the averaged weights")
    options.add_argument("--augment", type=float, default=0.3, help="share of texts")
    options.add_argument("--documents", type=int, help="only so many of TRAIN, drawn by the seed")
    options.add_argument("--extra", help="texts beside TRAIN, of other kinds")
    options.add_argument("--times", type=int, default=3, help="how often the extra texts are read in an epoch")
    options.add_argument("--start", help="checkpoint to go on from with a fresh schedule")
    options.add_argument("--teacher", help="checkpoint of a trained tagger to learn from, in a small network")
    options.add_argument("--hints", nargs=2, help="what the rules find in TRAIN (by weights of other texts) and in DEV")
    options.add_argument("--soft", type=float, default=0.5, help="the teacher's share of the loss")
    options.add_argument("--width", type=int, default=160, help="of the small network")
    options.add_argument("--new-rate", type=float, default=5.0, help="how much faster new parts learn")
    options.add_argument("--evaluate", type=int, default=1, help="on dev after every so many epochs")
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--seed", type=int, default=1)
    return options.parse_args()


if __name__ == "__main__":
    main()
