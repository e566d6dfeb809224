"""ONNX graphs, built node by node: a tracer's output would hide what runs from the fusions that make it fast."""

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper


class Graph:
    """An ONNX graph in the making."""

    def __init__(self) -> None:
        self.nodes, self.initializers, self.count = [], [], 0

    def weight(self, name: str, array: np.ndarray | torch.Tensor) -> str:
        value = array.detach().numpy() if isinstance(array, torch.Tensor) else array
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, operator: str, inputs: list[str], domain: str = "", **attributes) -> str:
        self.count += 1
        output = f"{operator.lower()}_{self.count}"
        self.nodes.append(
            helper.make_node(operator, inputs, [output], domain=domain, name=output, **attributes)
        )
        return output

    def add_many(self, count: int, operator: str, inputs: list[str], **attributes) -> list[str]:
        """A node of several outputs."""
        first = self.add(operator, inputs, **attributes)
        names = [first, *(f"{first}_{at}" for at in range(1, count))]
        self.nodes[-1].output.extend(names[1:])
        return names

    def words(self, table: torch.Tensor, ids: str) -> str:
        """Rows of an embedding table, kept as 8-bit integers with a scale each."""
        values = table.detach().numpy()
        scale = np.maximum(np.abs(values).max(1, keepdims=True), 1e-8) / 127
        self.weight("words", np.round(values / scale).astype(np.int8))
        self.weight("words.scale", scale.astype(np.float32))
        whole = self.add("Cast", [self.add("Gather", ["words", ids])], to=TensorProto.FLOAT)
        return self.add("Mul", [whole, self.add("Gather", ["words.scale", ids])])

    def normed(self, terms: list[str], name: str, norm: torch.nn.LayerNorm) -> str:
        """Sum and not Add: the runtime would fuse an Add into a normalisation that takes four times as long."""
        summed = self.add("Sum", terms) if len(terms) > 1 else terms[0]
        weights = [self.weight(name, norm.weight), self.weight(f"{name}.bias", norm.bias)]
        return self.add("LayerNormalization", [summed, *weights], axis=-1, epsilon=norm.eps)

    def linear(self, x: str, weight: torch.Tensor, bias: torch.Tensor, name: str) -> str:
        product = self.add("MatMul", [x, self.weight(name, weight.T)])
        return self.add("Add", [product, self.weight(f"{name}.bias", bias)])

    def scores(self, x: str, head: torch.nn.Linear) -> None:
        product = self.add("MatMul", [x, self.weight("head", head.weight.T)])
        bias = self.weight("head.bias", head.bias)
        self.nodes.append(helper.make_node("Add", [product, bias], ["outputs"]))

    def model(self, ids: list, width: int) -> onnx.ModelProto:
        inputs = [
            helper.make_tensor_value_info("ids", TensorProto.INT32, ids),
            helper.make_tensor_value_info("features", TensorProto.INT32, ids[:2]),
        ]
        shape = [*ids[:2], width]
        outputs = [helper.make_tensor_value_info("outputs", TensorProto.FLOAT, shape)]
        body = helper.make_graph(self.nodes, "tagger", inputs, outputs, self.initializers)
        operators = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
        return helper.make_model(body, opset_imports=operators, ir_version=9)
