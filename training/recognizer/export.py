"""Writes a network as ONNX with weights of seven bits, and the files that the program reads beside it."""

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from .corpus import LABELS
from .network import POSITIONS, WIDTH, Network
from .windows import Window

INPUTS = ("input_ids", "shape_ids", "hint_ids")


def write_onnx(network: Network, path: Path) -> None:
    """Writes the network in 32-bit floats, for one window of any length: (1, pieces) in, (1, pieces, labels) out."""
    example = tuple(torch.zeros((1, 16), dtype=torch.int64) for _ in INPUTS)
    axes = {name: {1: "pieces"} for name in (*INPUTS, "logits")}
    torch.onnx.export(
        network.eval(),
        example,
        str(path),
        input_names=list(INPUTS),
        output_names=["logits"],
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def quantize(full: Path, path: Path) -> None:
    """Writes the network with 8-bit weights, one scale a column, and 8-bit activations scaled window by window.

    The weights use seven of the eight bits: more would saturate on processors without VNNI, and give other results there.
    """
    quantize_dynamic(full, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)


def write_model(network: Network, layers: int, base: Path, work: Path, folder: Path) -> None:
    """Writes model.onnx, vocab.txt and config.json to the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    full = work / "model.fp32.onnx"
    write_onnx(network, full)
    quantize(full, folder / "model.onnx")
    shutil.copyfile(base / "vocab.txt", folder / "vocab.txt")
    config = {
        "model_type": "bert",
        "architectures": ["BertForTokenClassification"],
        "num_hidden_layers": layers,
        "hidden_size": WIDTH,
        "max_position_embeddings": POSITIONS,
        "id2label": {str(number): label for number, label in enumerate(LABELS)},
        "comention": {
            "languages": ["en"],
            "sha256": hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest(),
        },
    }
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")


class OnnxScorer:
    """Scores windows as the program does: one at a time, without filling."""

    def __init__(self, path: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def score(self, windows: list[Window]) -> dict[int, np.ndarray]:
        """Returns for each window, by its id(), scores of (units, labels)."""
        found: dict[int, np.ndarray] = {}
        for window in windows:
            inputs = dict(zip(INPUTS, (row[None] for row in (window.pieces, window.shapes, window.hints))))
            found[id(window)] = self.session.run(None, inputs)[0][0][window.heads]
        return found
