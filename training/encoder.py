"""BERT's encoder (Devlin et al. 2019), no more of it than is used, and its weights from a package."""

import json
import zipfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn import functional as F


class Dropout(nn.Module):
    """One mask for all places of a text (Gal and Ghahramani 2016): as good, and cheap to draw."""

    def __init__(self, share: float):
        super().__init__()
        self.share = share

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return x
        keep = torch.rand(x.shape[0], 1, x.shape[2]) >= self.share
        return x * (keep / (1 - self.share)).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, width = x.shape
        size = width // self.heads
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, size).permute(2, 0, 3, 1, 4)
        # Written out: with heads this small torch's fused attention is twice as slow on a processor.
        weights = ((q * size**-0.5) @ k.transpose(-1, -2) + bias).softmax(-1)
        attended = (weights @ v).transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.dropout(self.out(attended)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(
        self, vocabulary: int, width: int, layers: int, heads: int, inner: int, features: int,
        positions: int = 512, dropout: float = 0.1,
    ):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.features = nn.Embedding(features, width)
        nn.init.zeros_(self.features.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.dropout = Dropout(dropout)

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(place) + self.features(features)
        x = self.dropout(self.norm(x))
        bias = (mask[:, None, None, :].to(x.dtype) - 1) * 10_000
        if torch.is_autocast_enabled("cpu"):
            x, bias = x.bfloat16(), bias.bfloat16()
        for layer in self.layers:
            x = layer(x, bias)
        return x


def load_encoder(archive: str, features: int, layers: int | None = None) -> tuple[Encoder, list[str]]:
    """The encoder and vocabulary in a .jar that carries an ONNX export and a tokenizer.json."""
    with zipfile.ZipFile(archive) as files:
        names = files.namelist()
        graph = onnx.load_from_string(files.read(next(n for n in names if n.endswith(".onnx")))).graph
        tokenizer = json.loads(files.read(next(n for n in names if n.endswith("tokenizer.json"))))
    ids = tokenizer["model"]["vocab"]
    state = _named(graph)
    depth = 1 + max(int(n.split(".")[2]) for n in state if n.startswith("encoder.layer."))
    words = state["embeddings.word_embeddings.weight"]
    width = words.shape[1]
    inner = state["encoder.layer.0.intermediate.dense.weight"].shape[0]
    encoder = Encoder(len(words), width, layers or depth, width // 32, inner, features)
    with torch.no_grad():
        encoder.words.weight.copy_(words)
        encoder.positions.weight.copy_(
            state["embeddings.position_embeddings.weight"]
            + state["embeddings.token_type_embeddings.weight"][0]
        )
        _copy(encoder.norm, state, "embeddings.LayerNorm")
        # Fewer layers than it has: evenly spaced ones, as MiniLM's own halved models take them.
        step = depth / len(encoder.layers)
        for at, layer in enumerate(encoder.layers):
            at = int(step * (at + 1)) - 1
            prefix = f"encoder.layer.{at}"
            for part in ("weight", "bias"):
                getattr(layer.qkv, part).copy_(
                    torch.cat([state[f"{prefix}.attention.self.{n}.{part}"] for n in ("query", "key", "value")])
                )
            _copy(layer.out, state, f"{prefix}.attention.output.dense")
            _copy(layer.norm1, state, f"{prefix}.attention.output.LayerNorm")
            _copy(layer.up, state, f"{prefix}.intermediate.dense")
            _copy(layer.down, state, f"{prefix}.output.dense")
            _copy(layer.norm2, state, f"{prefix}.output.LayerNorm")
    return encoder, [piece for piece, _ in sorted(ids.items(), key=lambda pair: pair[1])]


def _copy(module: nn.Module, state: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(state[f"{name}.weight"])
    module.bias.copy_(state[f"{name}.bias"])


def _named(graph: onnx.GraphProto) -> dict[str, Tensor]:
    """Exports name biases but not the transposed weights; a weight is the one whose product a bias joins."""
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    products = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in arrays}
    state = {name: torch.from_numpy(np.array(a)) for name, a in arrays.items() if a.dtype == np.float32}
    for node in graph.node:
        if node.op_type != "Add":
            continue
        bias = next((i for i in node.input if i.endswith(".bias")), None)
        product = next((products[i] for i in node.input if i in products), None)
        if bias and product:
            state[bias.replace(".bias", ".weight")] = torch.from_numpy(np.array(arrays[product].T))
    return {name.removeprefix("bert.").removeprefix("0.auto_model."): a for name, a in state.items()}


def encoder_archive(name: str) -> str:
    """Where the package manager put the archive of an encoder named in training/README.md."""
    root = Path.home() / ".m2/repository/dev/langchain4j"
    found = sorted(root.glob(f"langchain4j-embeddings-{name}/*/*.jar"))
    if not found:
        raise SystemExit(f"The encoder {name} is not here; training/README.md says how to get it.")
    return str(found[-1])
