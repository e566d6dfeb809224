"""The transformer encoder with its head as an ONNX graph, in the fused operators of its runtime."""

import numpy as np
import onnx

from encoder import Encoder, Layer
from graph import Graph
from tagger import Tagger

FUSED = {"domain": "com.microsoft"}


def encoder_to_onnx(tagger: Tagger) -> onnx.ModelProto:
    """ids, features [windows, pieces] (int32), none padded → outputs [windows, pieces, tags and pointers]."""
    graph, encoder = Graph(), tagger.encoder
    x = _embedded(graph, encoder)
    for at, layer in enumerate(encoder.layers):
        x = _layer(graph, x, layer, f"layer{at}")
    graph.scores(x, tagger.head)
    return graph.model(["windows", "pieces"], len(tagger.head.bias))


def _embedded(graph: Graph, encoder: Encoder) -> str:
    words = graph.words(encoder.words.weight, "ids")
    graph.weight("positions", encoder.positions.weight)
    length = graph.add("Shape", ["ids"], start=1, end=2)
    graph.weight("zero", np.array([0], np.int64))
    places = graph.add("Slice", ["positions", "zero", length, "zero"])
    features = graph.add("Gather", [graph.weight("features.table", encoder.features.weight), "features"])
    return graph.normed([words, places, features], "norm", encoder.norm)


def _layer(graph: Graph, x: str, layer: Layer, name: str) -> str:
    width = layer.out.weight.shape[0]
    parts = [
        graph.linear(x, layer.qkv.weight[start : start + width], layer.qkv.bias[start : start + width], f"{name}.{part}")
        for start, part in ((0, "query"), (width, "key"), (2 * width, "value"))
    ]
    # Attention with its three products in one is the obvious operator, and twice as slow.
    attended = graph.add("MultiHeadAttention", parts, num_heads=layer.heads, **FUSED)
    out = graph.linear(attended, layer.out.weight, layer.out.bias, f"{name}.out")
    x = graph.normed([out, x], f"{name}.norm1", layer.norm1)
    up = graph.add("MatMul", [x, graph.weight(f"{name}.up", layer.up.weight.T)])
    active = graph.add("BiasGelu", [up, graph.weight(f"{name}.up.bias", layer.up.bias)], **FUSED)
    down = graph.linear(active, layer.down.weight, layer.down.bias, f"{name}.down")
    return graph.normed([down, x], f"{name}.norm2", layer.norm2)
