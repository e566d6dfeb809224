"""A trained tagger → what ships: python training/export.py CHECKPOINT --out model --name accurate."""

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import regex
import torch
from onnx import TensorProto
from onnxruntime.quantization import QuantType, quantize_dynamic

from checkpoint import tagger_of
from encoder import Encoder
from graph_convolutions import convolutions_to_onnx
from graph_encoder import encoder_to_onnx
from predict import parameters_of
from tagger import Tagger
from windows import LENGTH


def export(checkpoint: str, out: str, name: str) -> None:
    saved = torch.load(checkpoint, map_location="cpu")
    tagger, _ = tagger_of(saved)
    vocabulary = _drop_unread(tagger, saved["vocabulary"])
    graph = encoder_to_onnx if isinstance(tagger.encoder, Encoder) else convolutions_to_onnx
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        whole = f"{scratch}/whole.onnx"
        onnx.save(graph(tagger), whole)
        # Seven bits for weights: without VNNI, eight overflow in the sums of two products.
        quantize_dynamic(
            whole, folder / f"{name}.onnx", per_channel=True, reduce_range=True,
            weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Attention"],
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )
    (folder / "vocabulary.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    parameters = {key: np.round(np.asarray(value, np.float64), 4).tolist() for key, value in parameters_of(tagger).items()}
    # Weights of a confidence are fitted to one export and say nothing of another.
    (folder / f"{name}.json").write_text(json.dumps(parameters) + "\n", encoding="utf-8")


# What pieces of English print can hold: Latin letters, digits, and marks.
READ = regex.compile(r"^(?:##)?(?:[\p{Latin}\p{N}]+|[\p{P}\p{S}])$|^\[(?:PAD|UNK|CLS|SEP)\]$")


def _drop_unread(tagger: Tagger, vocabulary: list[str]) -> list[str]:
    """Leaves out the pieces of other scripts: a word of theirs is then unknown, and six thousand vectors less ship."""
    kept = [at for at, piece in enumerate(vocabulary) if READ.match(piece)]
    with torch.no_grad():
        tagger.encoder.words.weight = torch.nn.Parameter(tagger.encoder.words.weight[kept])
        if isinstance(tagger.encoder, Encoder):
            tagger.encoder.positions.weight = torch.nn.Parameter(tagger.encoder.positions.weight[:LENGTH])
    return [vocabulary[at] for at in kept]


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("checkpoint")
    options.add_argument("--out", default="model")
    options.add_argument("--name", default="accurate")
    chosen = options.parse_args()
    export(chosen.checkpoint, chosen.out, chosen.name)
