"""Decodes scores to spans of words and counts them against the annotated ones."""

from collections import Counter
from collections.abc import Callable

import numpy as np
import torch

from .corpus import LABELS, Text
from .network import Network
from .windows import LONGEST_WINDOW, Window, make_batches, make_windows
from .wordpiece import WordPiece

#: Kinds of test sets with their own words for them.
KIND_OF = {
    "PER": "PER",
    "ORG": "ORG",
    "LOC": "LOC",
    "person": "PER",
    "location": "LOC",
    "corporation": "ORG",
    "group": "ORG",
    "politician": "PER",
    "politicalparty": "ORG",
    "organisation": "ORG",
    "country": "LOC",
}
Span = tuple[int, int, str]


def _list_forbidden() -> np.ndarray:
    """A table of (from, to): minus infinity where an I follows neither its B nor itself."""
    table = np.zeros((len(LABELS), len(LABELS)), np.float32)
    for to, label in enumerate(LABELS):
        if label.startswith("I-"):
            for start, before in enumerate(LABELS):
                if before[2:] != label[2:] or before == "O":
                    table[start, to] = -np.inf
    return table


_FORBIDDEN = _list_forbidden()


def decode(scores: np.ndarray) -> list[int]:
    """Finds the best sequence of labels that makes no broken span (Viterbi 1967), for scores of (units, labels)."""
    best = scores[0] + _FORBIDDEN[0]
    back: list[np.ndarray] = []
    for row in scores[1:]:
        total = best[:, None] + _FORBIDDEN
        back.append(total.argmax(0))
        best = total.max(0) + row
    labels = [int(best.argmax())]
    for step in reversed(back):
        labels.append(int(step[labels[-1]]))
    return labels[::-1]


def decode_sentences(window: Window, scores: np.ndarray) -> list[int]:
    """Decodes each sentence of a window by itself, for no name crosses from one to the next."""
    labels: list[int] = []
    first = 0
    for unit, (sentence, _) in enumerate(window.words):
        if unit + 1 == len(window.words) or window.words[unit + 1][0] != sentence:
            labels.extend(decode(scores[first : unit + 1]))
            first = unit + 1
    return labels


def list_spans(tags: list[str]) -> list[Span]:
    """Lists (first word, word after the last, kind) of BIO2 tags."""
    spans: list[Span] = []
    start = None
    for at, tag in enumerate([*tags, "O"]):
        if start is not None and (not tag.startswith("I-") or tag[2:] != tags[start][2:]):
            spans.append((start, at, tags[start][2:]))
            start = None
        if start is None and tag != "O":
            start = at
    return spans


def score_windows(networks: list[Network], windows: list[Window], pad: int) -> dict[int, np.ndarray]:
    """Returns for each window, by its id(), the networks' mean log probability of (units, labels)."""
    found: dict[int, np.ndarray] = {}
    with torch.inference_mode():
        for batch, members in make_batches(windows, 4096, pad, None):
            inputs = [torch.from_numpy(array) for array in (batch.pieces, batch.shapes, batch.hints, batch.mask > 0)]
            logs = sum(network.eval()(*inputs).float().log_softmax(-1) for network in networks) / len(networks)
            for row, window in enumerate(members):
                found[id(window)] = logs[row, torch.from_numpy(window.heads)].numpy()
    return found


Scorer = Callable[[list[Window]], dict[int, np.ndarray]]


def measure(score: Scorer, texts: list[Text], wordpiece: WordPiece) -> dict[str, float]:
    """Measures exact-span F1 in percent: per kind, `macro` over the three, and `micro`."""
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    windows_of = [make_windows([text], wordpiece, LONGEST_WINDOW) for text in texts]
    scores = score([window for windows in windows_of for window in windows])
    for text, windows in zip(texts, windows_of):
        tags = [["O"] * len(sentence.words) for sentence in text.sentences]
        for window in windows:
            previous = (-1, -1)
            for (sentence, word), label in zip(window.words, decode_sentences(window, scores[id(window)])):
                # A word is what its first unit is.
                if (sentence, word) != previous:
                    tags[sentence][word] = LABELS[label]
                previous = (sentence, word)
        for sentence, predicted in zip(text.sentences, tags):
            gold = {(*span[:2], KIND_OF[span[2]]) for span in list_spans(list(sentence.tags)) if span[2] in KIND_OF}
            ours = {span for span in list_spans(predicted) if span[2] in ("PER", "ORG", "LOC")}
            for span in ours:
                found[span[2]] += 1
            for span in gold:
                wanted[span[2]] += 1
            for span in ours & gold:
                right[span[2]] += 1
    figures = {kind: 200 * right[kind] / max(1, found[kind] + wanted[kind]) for kind in ("PER", "ORG", "LOC")}
    figures["macro"] = sum(figures.values()) / 3
    figures["micro"] = 200 * right.total() / max(1, found.total() + wanted.total())
    return figures
