"""Fits a network to annotated windows, and to what its teachers say of them."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch

from .corpus import Text
from .network import Network
from .windows import Batch, Window, make_batches, make_windows
from .wordpiece import WordPiece


@dataclass(frozen=True)
class FitOptions:
    """`epochs`: passes over the text. `rate`: the highest learning rate. `seed`: of order, windows and dropout.

    `teach`: the share of the loss that is the divergence from the teachers' scores. `hinted`: the share of windows that
    are shown the rules' hints. `average_from`: the share of steps after which the weights are averaged.
    """

    epochs: int
    rate: float
    seed: int
    batch_pieces: int = 2048
    teach: float = 0.0
    hinted: float = 0.0
    average_from: float = 0.6


Scores = dict[int, np.ndarray]


def fit(
    network: Network,
    texts: Callable[[int], list[Text]],
    wordpiece: WordPiece,
    options: FitOptions,
    teach: Callable[[list[Window]], Scores] | None = None,
) -> None:
    """Trains in place; `texts` gives those of an epoch, `teach` the teachers' log probabilities of its windows."""
    torch.manual_seed(options.seed)
    # What is never shown hints keeps none: it answers the same whether its windows have them or not.
    network.hints.weight.requires_grad_(options.hinted > 0)
    optimizer = torch.optim.AdamW([part for part in network.parameters() if part.requires_grad], lr=options.rate, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    total: int | None = None
    step = 0
    averaged: dict[str, torch.Tensor] = {}
    count = 0
    started = time.time()
    for epoch in range(options.epochs):
        seed = options.seed * 100 + epoch
        windows = make_windows(texts(epoch), wordpiece, (24, 128), seed, options.hinted)
        known = teach(windows) if teach else None
        batches = make_batches(windows, options.batch_pieces, wordpiece.pad, seed)
        total = total or len(batches) * options.epochs
        losses: list[float] = []
        network.train()
        for batch, members in batches:
            rate = options.rate * min(1.0, step / (0.06 * total)) * max(0.02, 1 - step / total)
            for group in optimizer.param_groups:
                group["lr"] = rate
            loss = _find_loss(network, batch, members, known, options.teach)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            losses.append(float(loss.detach()))
            step += 1
            if step >= options.average_from * total and step % 10 == 0:
                count += 1
                for name, value in network.state_dict().items():
                    if name not in averaged:
                        averaged[name] = value.detach().clone()
                    else:
                        averaged[name] += (value.detach() - averaged[name]) / count
            if step % 100 == 0:
                minutes = (time.time() - started) / 60
                print(f"  step {step} of {total}, {minutes:.1f} min, loss {np.mean(losses[-100:]):.4f}", flush=True)
    if averaged:
        network.load_state_dict(averaged)


def _find_loss(
    network: Network, batch: Batch, members: list[Window], known: Scores | None, teach: float
) -> torch.Tensor:
    mask = torch.from_numpy(batch.mask > 0)
    inputs = [torch.from_numpy(array) for array in (batch.pieces, batch.shapes, batch.hints)]
    scores = network(*inputs, mask)
    units = torch.from_numpy(batch.units)
    logs = scores[units].log_softmax(-1)
    allowed = torch.from_numpy(batch.allowed)[units]
    loss = -torch.logsumexp(logs + torch.where(allowed > 0, 0.0, -math.inf), -1).mean()
    if known is None:
        return loss
    taught = torch.from_numpy(np.concatenate([known[id(window)] for window in members]))
    divergence = (taught.exp() * (taught - logs)).sum(-1).mean()
    return (1 - teach) * loss + teach * divergence
