"""Writes what the program's tests hold its tokenizer against, and the tiny network that they load: `python writeExamples.py`."""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from recognizer.network import open_base
from recognizer.windows import count_units
from recognizer.wordpiece import SHAPES, WordPiece, find_shape, split_units

TEST = Path(__file__).parent / "../test"
TEXTS = [
    "Ada Marlow's plan, the U.S.-led one, won't cost €3.50.",
    "Łódź, Zürich and São Paulo; ŞANLIURFA, İstanbul, Straße, ΟΔΥΣΣΕΥΣ.",
    "e\u0301clair caf\u00e9 nai\u0308ve",
    "😀 emoji👩‍👩‍👧 and 🇺🇦flags, \U0001d54cnicode",
    "שלום עולם, مرحبا بالعالم, नमस्ते दुनिया",
    "東京で会談。北京 meeting",
    "no\u00a0break\u202fspace\u2009thin\u3000wide\u0085next\u001cunit",
    "zero\u200bwidth soft\u00adhyphen \ufeffmark \u0000null a\u0007bell",
    "“Quoted” ‘words’ — and… dots ¿qué? #tag @user C++ a_b",
    "McDonald iPhone X. J. R2-D2 1990s 5th ³ XII",
    "antidisestablishmentarianism " + "x" * 101 + " " + "y" * 100,
]


def to_units(text: str, at: int) -> int:
    return count_units(text[:at])


def write_tokens(vocabulary: list[str], path: Path) -> None:
    wordpiece = WordPiece(vocabulary)
    examples = [
        {
            "text": text,
            "units": [
                {
                    "span": [to_units(text, start), to_units(text, end)],
                    "pieces": [vocabulary[piece] for piece in wordpiece.split(text[start:end])],
                    "shape": SHAPES[find_shape(text[start:end])],
                }
                for start, end in split_units(text)
            ],
        }
        for text in TEXTS
    ]
    path.write_text(json.dumps(examples, ensure_ascii=True, indent=1) + "\n", encoding="utf-8")


TINY_VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "Ada", "Mar", "##low", "Lisbon", "Quill", "Trust", "met", "in", "."]
TINY_LABELS = ["O", "B-PER", "I-PER", "B-LOC", "B-ORG", "I-ORG"]
#: The label of each piece, whatever stands around it.
TINY_ANSWERS = {"Ada": "B-PER", "Mar": "I-PER", "Lisbon": "B-LOC", "Quill": "B-ORG", "Trust": "I-ORG"}


def write_tiny(folder: Path) -> None:
    table = np.zeros((len(TINY_VOCABULARY), len(TINY_LABELS)), np.float32)
    for row, piece in enumerate(TINY_VOCABULARY):
        table[row, TINY_LABELS.index(TINY_ANSWERS.get(piece, "O"))] = 5
    shape = [1, "pieces"]
    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "input_ids"], ["logits"])],
        "tiny",
        [
            helper.make_tensor_value_info("input_ids", TensorProto.INT64, shape),
            helper.make_tensor_value_info("attention_mask", TensorProto.INT64, shape),
        ],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [*shape, len(TINY_LABELS)])],
        [numpy_helper.from_array(table, "table")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(model, str(folder / "model.onnx"))
    (folder / "vocab.txt").write_text("\n".join(TINY_VOCABULARY) + "\n")
    (folder / "tokenizer_config.json").write_text('{ "do_lower_case": false }\n')
    config = {"model_type": "bert", "id2label": {str(at): label for at, label in enumerate(TINY_LABELS)}}
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")


if __name__ == "__main__":
    _, base_vocabulary = open_base()
    write_tokens(base_vocabulary, TEST / "golden/wordpiece.json")
    write_tiny(TEST / "recognize/model/tiny")
