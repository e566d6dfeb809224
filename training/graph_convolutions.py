"""The small network with its head as an ONNX graph."""

import numpy as np
import onnx

from convolutions import PIECES, Block
from graph import Graph
from tagger import Tagger


def convolutions_to_onnx(tagger: Tagger) -> onnx.ModelProto:
    """ids [windows, words, pieces], features [windows, words] (int32) → outputs [windows, words, tags and pointers]."""
    graph, encoder = Graph(), tagger.encoder
    graph.weight("axis.pieces", np.array([2], np.int64))
    words = graph.add("ReduceSum", [graph.words(encoder.words.weight, "ids"), "axis.pieces"], keepdims=0)
    features = graph.add("Gather", [graph.weight("features.table", encoder.features.weight), "features"])
    norm = [graph.weight("norm", encoder.norm.weight), graph.weight("norm.bias", encoder.norm.bias)]
    x = graph.add("LayerNormalization", [graph.add("Add", [words, features]), *norm], axis=-1, epsilon=1e-5)
    length = graph.add("Shape", ["features"], start=1, end=2)
    graph.weight("zero", np.array([0], np.int64))
    graph.weight("one", np.array([1], np.int64))
    for at, layer in enumerate(encoder.layers):
        x = _block(graph, x, layer, f"block{at}", length)
    graph.scores(x, tagger.head)
    return graph.model(["windows", "words", PIECES], len(tagger.head.bias))


def _block(graph: Graph, x: str, layer: Block, name: str, length: str) -> str:
    step = layer.dilation
    pads = graph.weight(f"{name}.pads", np.array([0, step, 0, 0, step, 0], np.int64))
    padded = graph.add("Pad", [x, pads])
    far = graph.weight(f"{name}.far", np.array([2 * step], np.int64))
    end = graph.add("Add", [length, far])
    before = graph.add("Slice", [padded, "zero", length, "one"])
    after = graph.add("Slice", [padded, far, end, "one"])
    beside = graph.add("Concat", [before, x, after], axis=-1)
    product = graph.add("MatMul", [beside, graph.weight(f"{name}.mix", layer.mix.weight.T)])
    mixed = graph.add("Add", [product, graph.weight(f"{name}.mix.bias", layer.mix.bias)])
    width = len(layer.mix.bias) // 2
    split = graph.weight(f"{name}.split", np.array([width, width], np.int64))
    value, gate = graph.add_two("Split", [mixed, split], axis=-1)
    gated = graph.add("Mul", [value, graph.add("Sigmoid", [gate])])
    norm = [graph.weight(f"{name}.norm", layer.norm.weight), graph.weight(f"{name}.norm.bias", layer.norm.bias)]
    return graph.add("LayerNormalization", [graph.add("Add", [x, gated]), *norm], axis=-1, epsilon=1e-5)
