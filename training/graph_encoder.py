"""The transformer encoder with its head as an ONNX graph, in the fused operators of its runtime."""

import numpy as np
import onnx
import torch

from encoder import Encoder
from graph import Graph
from tagger import Tagger

FUSED = {"domain": "com.microsoft"}


def encoder_to_onnx(tagger: Tagger) -> onnx.ModelProto:
    """ids, features [windows, pieces] (int32), none padded → outputs [windows, pieces, tags and pointers]."""
    graph, encoder = Graph(), tagger.encoder
    x = _embedded(graph, encoder)
    for at, layer in enumerate(encoder.layers):

        def named(part: str, array: torch.Tensor, at: int = at) -> str:
            return graph.weight(f"layer{at}.{part}", array)

        attended = graph.add(
            "Attention", [x, named("qkv", layer.qkv.weight.T), named("qkv.bias", layer.qkv.bias)],
            num_heads=layer.heads, **FUSED,
        )
        out = graph.add("MatMul", [attended, named("out", layer.out.weight.T)])
        x = _normed(graph, [out, x], named, "norm1", layer.norm1, layer.out.bias)
        up = graph.add("MatMul", [x, named("up", layer.up.weight.T)])
        active = graph.add("BiasGelu", [up, named("up.bias", layer.up.bias)], **FUSED)
        down = graph.add("MatMul", [active, named("down", layer.down.weight.T)])
        x = _normed(graph, [down, x], named, "norm2", layer.norm2, layer.down.bias)
    graph.scores(x, tagger.head)
    return graph.model(["windows", "pieces"], len(tagger.head.bias))


def _embedded(graph: Graph, encoder: Encoder) -> str:
    words = graph.words(encoder.words.weight, "ids")
    graph.weight("positions", encoder.positions.weight)
    length = graph.add("Shape", ["ids"], start=1, end=2)
    graph.weight("zero", np.array([0], np.int64))
    places = graph.add("Slice", ["positions", "zero", length, "zero"])
    features = graph.add("Gather", [graph.weight("features.table", encoder.features.weight), "features"])
    summed = graph.add("Add", [graph.add("Add", [words, places]), features])
    norm = [graph.weight("norm", encoder.norm.weight), graph.weight("norm.bias", encoder.norm.bias)]
    return graph.add("LayerNormalization", [summed, *norm], axis=-1, epsilon=1e-12)


def _normed(graph: Graph, inputs: list[str], named, part: str, norm: torch.nn.LayerNorm, bias: torch.Tensor) -> str:
    weights = [named(part, norm.weight), named(f"{part}.bias", norm.bias), named(f"{part}.skip", bias)]
    return graph.add("SkipLayerNormalization", [*inputs, *weights], epsilon=1e-12, **FUSED)
