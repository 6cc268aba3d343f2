"""Trains the layout model: what each block of a page is, told by the features that `describeBlocks` gives it.

    venv/bin/python train.py FOLDER...           # folders of tagged pages; writes models/layout/layout.json
    venv/bin/python train.py --folds FOLDER...   # trains without a sixth of the pages each time, and scores these

Features are embedded and summed, a bidirectional gated recurrent layer (Cho et al. 2014) reads the page, and a
linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) tells the labels together. Weights are kept
in 8 bits with a scale for each row. One processor core, two minutes, fixed seed.
"""

import argparse
import base64
import json
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import torch
from torch import nn

HERE = Path(__file__).parent
OUT = HERE.parent.parent / "models" / "layout" / "layout.json"
LABELS = ["BOILERPLATE", "BYLINE", "FURNITURE", "OWN", "START"]
WIDTH, UNITS = 64, 48
EPOCHS, BATCH, RATE, DECAY = 10, 8, 4e-3, 1e-3
#: Shares of the features, and of the layers' outputs, that are left out at random while it learns.
LEFT_OUT, DROPPED = 0.5, 0.3
#: Features that fewer blocks have are not learned.
LEAST_COUNT = 5
FOLDS = 6


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--folds", action="store_true")
    given = parser.parse_args()
    torch.set_num_threads(1)
    command = ["node", str(HERE / "listExamples.ts"), *given.folders]
    listing = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    pages = [json.loads(line) for line in listing.splitlines()]
    if given.folds:
        score_folds(pages)
    else:
        network, rows = fit(pages)
        write(network, rows)
        print(f"{len(rows)} features, {OUT.stat().st_size} bytes")


class Network(nn.Module):
    def __init__(self, features: int) -> None:
        super().__init__()
        self.embedding = nn.EmbeddingBag(features, WIDTH, mode="sum")
        nn.init.normal_(self.embedding.weight, std=0.05)
        self.bias = nn.Parameter(torch.zeros(WIDTH))
        self.drop = nn.Dropout(DROPPED)
        self.recurrent = nn.GRU(WIDTH, UNITS, bidirectional=True, batch_first=True)
        self.output = nn.Linear(2 * UNITS + WIDTH, len(LABELS))
        self.transitions = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.first = nn.Parameter(torch.zeros(len(LABELS)))

    def forward(self, features, offsets, lengths):
        """Scores of shape (pages, most blocks, labels)."""
        blocks = self.drop(torch.relu(self.embedding(features, offsets) + self.bias))
        padded = nn.utils.rnn.pad_sequence(torch.split(blocks, lengths), batch_first=True)
        packed = nn.utils.rnn.pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
        read, _ = nn.utils.rnn.pad_packed_sequence(self.recurrent(packed)[0], batch_first=True)
        return self.output(self.drop(torch.cat([read, padded], -1)))

    def loss(self, scores, labels, mask):
        """The negative logarithm of the labels' likelihood, for each page."""
        sums = self.first + scores[:, 0]
        right = self.first[labels[:, 0]] + scores[:, 0].gather(1, labels[:, :1])[:, 0]
        for i in range(1, scores.shape[1]):
            here = mask[:, i]
            following = torch.logsumexp(sums.unsqueeze(2) + self.transitions, 1) + scores[:, i]
            sums = torch.where(here.unsqueeze(1), following, sums)
            step = self.transitions[labels[:, i - 1], labels[:, i]] + scores[:, i].gather(1, labels[:, i : i + 1])[:, 0]
            right = right + torch.where(here, step, torch.zeros_like(step))
        return torch.logsumexp(sums, 1) - right


def fit(pages, seed=0):
    torch.manual_seed(seed)
    chance = random.Random(seed)
    counts = Counter(feature for page in pages for block in page["features"] for feature in set(block))
    # The first row stands for a block of which nothing is known.
    rows = {"": 0} | {feature: i + 1 for i, feature in enumerate(sorted(f for f, n in counts.items() if n >= LEAST_COUNT))}
    network = Network(len(rows))
    examples = [(to_rows(page, rows), [LABELS.index(label) for label in page["labels"]]) for page in pages]
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    steps = EPOCHS * ((len(examples) + BATCH - 1) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + 1)
    for epoch in range(EPOCHS):
        chance.shuffle(examples)
        network.train()
        for i in range(0, len(examples), BATCH):
            features, offsets, lengths, labels, mask = to_batch(examples[i : i + BATCH], chance)
            loss = network.loss(network(features, offsets, lengths), labels, mask).sum() / sum(lengths)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        print(f"epoch {epoch + 1} of {EPOCHS}: {loss.item():.4f}", file=sys.stderr)
    network.eval()
    return network, rows


def to_rows(page, rows):
    return [[rows[feature] for feature in block if feature in rows] or [0] for block in page["features"]]


def to_batch(examples, chance=None):
    features, offsets, lengths, labels = [], [], [], []
    for blocks, told in examples:
        for block in blocks:
            offsets.append(len(features))
            features += [row for row in block if chance is None or chance.random() >= LEFT_OUT] or [0]
        lengths.append(len(blocks))
        labels.append(torch.tensor(told))
    mask = torch.arange(max(lengths))[None] < torch.tensor(lengths)[:, None]
    padded = nn.utils.rnn.pad_sequence(labels, batch_first=True)
    return torch.tensor(features), torch.tensor(offsets), lengths, padded, mask


@torch.no_grad()
def tell(network, rows, page):
    """The likeliest labels (Viterbi 1967); a paragraph of sentences begins no article."""
    features, offsets, lengths, _, _ = to_batch([(to_rows(page, rows), [0] * len(page["labels"]))])
    scores = network(features, offsets, lengths)[0]
    for i, block in enumerate(page["features"]):
        if "prose" in block:
            scores[i, LABELS.index("START")] -= 1000
    sums, before = network.first + scores[0], []
    for own in scores[1:]:
        best, previous = (sums.unsqueeze(1) + network.transitions).max(0)
        before.append(previous)
        sums = best + own
    told = [int(sums.argmax())]
    for previous in reversed(before):
        told.append(int(previous[told[-1]]))
    return [LABELS[label] for label in reversed(told)]


def write(network, rows) -> None:
    weights = network.state_dict()
    matrices = {"embedding": weights["embedding.weight"], "bias": weights["bias"].unsqueeze(1)}
    for name, suffix in (("forward", ""), ("backward", "_reverse")):
        matrices[f"{name} input"] = weights[f"recurrent.weight_ih_l0{suffix}"]
        matrices[f"{name} state"] = weights[f"recurrent.weight_hh_l0{suffix}"]
        matrices[f"{name} input bias"] = weights[f"recurrent.bias_ih_l0{suffix}"].unsqueeze(1)
        matrices[f"{name} state bias"] = weights[f"recurrent.bias_hh_l0{suffix}"].unsqueeze(1)
    matrices["output"] = weights["output.weight"]
    matrices["output bias"] = weights["output.bias"].unsqueeze(1)
    matrices["transitions"] = weights["transitions"]
    matrices["first"] = weights["first"].unsqueeze(1)
    model = {
        "labels": LABELS,
        "features": list(rows),
        "matrices": {name: to_whole_numbers(matrix) for name, matrix in matrices.items()},
    }
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def to_whole_numbers(matrix):
    scales = matrix.abs().amax(1).clamp(min=1e-8) / 127
    values = torch.round(matrix / scales.unsqueeze(1)).to(torch.int8)
    return {
        "rows": matrix.shape[0],
        "columns": matrix.shape[1],
        "scales": [float(f"{scale:.6g}") for scale in scales.tolist()],
        "values": base64.b64encode(values.numpy().tobytes()).decode(),
    }


def score_folds(pages) -> None:
    names = sorted({to_name(page) for page in pages if ".gold" in page["name"]})
    confusion, articles = Counter(), Counter()
    for fold in range(FOLDS):
        held = set(names[fold::FOLDS])
        network, rows = fit([page for page in pages if to_name(page) not in held])
        for page in pages:
            if to_name(page) not in held or not page["name"].endswith(".gold"):
                continue
            told = tell(network, rows, page)
            wrong = [(gold, got, line) for gold, got, line in zip(page["labels"], told, page["lines"]) if gold != got]
            for gold, got, line in wrong:
                print(f"  {gold} told {got}: {line}")
            confusion.update(zip(page["labels"], told))
            gold, got = list_articles(page["labels"]), list_articles(told)
            articles.update(gold=len(gold), told=len(got), right=len(set(gold) & set(got)))
            print(page["name"], f"{len(wrong)} of {len(told)} wrong; articles {len(set(gold) & set(got))} of {len(gold)}")
    print(f"articles: {articles['right']} of {articles['gold']} begin and end right, {articles['told']} told")
    for gold in LABELS:
        print(gold.ljust(12), *(f"{got} {confusion[gold, got]}".ljust(18) for got in LABELS))


def to_name(page):
    return page["name"].split(".gold")[0]


def list_articles(labels):
    """Index of the first own block and of the last, of each article."""
    articles = []
    for i, label in enumerate(labels):
        if label == "START" and labels[i - 1 : i] != ["START"] or label in ("START", "OWN") and not articles:
            articles.append([i, i])
        elif label in ("START", "OWN"):
            articles[-1][1] = i
    return [tuple(article) for article in articles]


if __name__ == "__main__":
    main()
