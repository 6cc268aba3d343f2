"""Turns texts into windows: what the network sees at once, some sentences that follow each other."""

import random
from dataclasses import dataclass

import numpy as np

from .corpus import LABELS, Sentence, Text, list_allowed
from .wordpiece import SHAPES, WordPiece, find_shape, split_units

#: Pieces in a window, with its two end marks. The program packs whole sentences up to this many.
LONGEST_WINDOW = 128


@dataclass(frozen=True)
class Window:
    """One window.

    `pieces`, `shapes`, `hints`: one number a piece. `heads`: where each unit's first piece stands. `allowed`: for each unit the
    labels that its corpus allows, as a row of 0 and 1. `words`: for each unit (sentence, word) that it is part of.
    """

    pieces: np.ndarray
    shapes: np.ndarray
    hints: np.ndarray
    heads: np.ndarray
    allowed: np.ndarray
    words: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class _Coded:
    pieces: list[int]
    shapes: list[int]
    hints: list[int]
    heads: list[int]
    allowed: list[np.ndarray]
    words: list[tuple[int, int]]


def code_shape(shape: int, is_first: bool) -> int:
    """Returns the number of a shape, another one for the first word of a sentence."""
    return 2 * shape + is_first


SHAPE_CODES = 2 * len(SHAPES)

#: The program's kinds, in its order: what a hint may say.
HINT_KINDS = ("PERSON", "ORGANIZATION", "LOCATION", "EVENT", "LAW", "PRODUCT", "GROUP")
#: 0: none. Then for each kind two: its first unit, and the others.
HINT_CODES = 1 + 2 * len(HINT_KINDS)


def code_hint(hints: tuple[tuple[int, int, str], ...], start: int) -> int:
    """Returns the number of the hint that a unit stands in, by where the unit starts in its sentence."""
    for first, end, kind in hints:
        if first <= start < end:
            return 1 + 2 * HINT_KINDS.index(kind) + (start > first)
    return 0


def make_windows(
    texts: list[Text], wordpiece: WordPiece, longest: int | tuple[int, int], seed: int = 0, hinted: float = 1.0
) -> list[Window]:
    """Packs whole sentences of one text, in order, into windows of at most `longest` pieces.

    A pair draws the length of each window anew between its two numbers. A sentence that is longer is cut. `hinted` is
    the share of windows that are shown hints.
    """
    draw = random.Random(seed)
    windows: list[Window] = []
    for text in texts:
        pending: list[_Coded] = []

        def length_left() -> int:
            return (longest if isinstance(longest, int) else draw.randint(*longest)) - 2

        left = length_left()
        for index, sentence in enumerate(text.sentences):
            for coded in _cut(_code(text.source, index, sentence, wordpiece), LONGEST_WINDOW - 2):
                if pending and len(coded.pieces) > left:
                    windows.append(_join(pending, wordpiece, draw.random() < hinted))
                    pending = []
                    left = length_left()
                pending.append(coded)
                left -= len(coded.pieces)
        if pending:
            windows.append(_join(pending, wordpiece, draw.random() < hinted))
    return [window for window in windows if len(window.heads) > 0]


def _code(source: str, index: int, sentence: Sentence, wordpiece: WordPiece) -> _Coded:
    coded = _Coded([], [], [], [], [], [])
    is_first = True
    place = 0
    for number, (word, tag) in enumerate(zip(sentence.words, sentence.tags)):
        is_begun = False
        for start, end in split_units(word):
            unit = word[start:end]
            pieces = wordpiece.split(unit)
            if not pieces:
                continue
            place_tag = f"I-{tag[2:]}" if is_begun and tag != "O" else tag
            row = np.zeros(len(LABELS), np.float32)
            row[[LABELS.index(label) for label in list_allowed(source, word, place_tag)]] = 1
            shape = find_shape(unit)
            coded.heads.append(len(coded.pieces))
            coded.pieces.extend(pieces)
            coded.shapes.extend([code_shape(shape, is_first)] * len(pieces))
            hint = code_hint(sentence.hints, place + count_units(word[:start]))
            coded.hints.extend([hint] * len(pieces))
            coded.allowed.append(row)
            coded.words.append((index, number))
            is_first = is_first and SHAPES[shape] == "mark"
            is_begun = True
        place += count_units(word) + 1
    return coded


def count_units(text: str) -> int:
    """Counts UTF-16 units."""
    return len(text) + sum(ord(character) > 0xFFFF for character in text)


def _cut(coded: _Coded, longest: int) -> list[_Coded]:
    if len(coded.pieces) <= longest:
        return [coded]
    parts: list[_Coded] = []
    first = 0
    ends = [*coded.heads[1:], len(coded.pieces)]
    for unit in range(len(coded.heads)):
        is_last = unit + 1 == len(coded.heads)
        if is_last or ends[unit + 1] - coded.heads[first] > longest:
            start, end = coded.heads[first], min(ends[unit], coded.heads[first] + longest)
            parts.append(
                _Coded(
                    coded.pieces[start:end],
                    coded.shapes[start:end],
                    coded.hints[start:end],
                    [head - start for head in coded.heads[first : unit + 1]],
                    coded.allowed[first : unit + 1],
                    coded.words[first : unit + 1],
                )
            )
            first = unit + 1
    return parts


def _join(parts: list[_Coded], wordpiece: WordPiece, is_hinted: bool) -> Window:
    pieces = [wordpiece.cls]
    shapes = [0]
    hints = [0]
    heads: list[int] = []
    for part in parts:
        heads.extend(len(pieces) + head for head in part.heads)
        pieces.extend(part.pieces)
        shapes.extend(part.shapes)
        hints.extend(part.hints if is_hinted else [0] * len(part.hints))
    pieces.append(wordpiece.sep)
    shapes.append(0)
    hints.append(0)
    allowed = [row for part in parts for row in part.allowed]
    words = tuple(word for part in parts for word in part.words)
    return Window(
        np.array(pieces, np.int64),
        np.array(shapes, np.int64),
        np.array(hints, np.int64),
        np.array(heads, np.int64),
        np.stack(allowed) if allowed else np.zeros((0, len(LABELS)), np.float32),
        words,
    )


@dataclass(frozen=True)
class Batch:
    """Windows side by side, filled up to the longest; `mask` is 1 where there is a piece, `units` where a unit begins."""

    pieces: np.ndarray
    shapes: np.ndarray
    hints: np.ndarray
    mask: np.ndarray
    units: np.ndarray
    allowed: np.ndarray


def make_batches(windows: list[Window], pieces: int, pad: int, seed: int | None) -> list[tuple[Batch, list[Window]]]:
    """Puts windows of like length into batches of about `pieces` pieces; shuffled by `seed`, in order of length for None."""
    draw = random.Random(seed)
    order = sorted(windows, key=lambda window: len(window.pieces) + (draw.random() * 8 if seed is not None else 0))
    batches: list[list[Window]] = [[]]
    for window in order:
        if batches[-1] and (len(batches[-1]) + 1) * len(window.pieces) > pieces:
            batches.append([])
        batches[-1].append(window)
    if seed is not None:
        draw.shuffle(batches)
    return [(_fill(batch, pad), batch) for batch in batches]


def _fill(windows: list[Window], pad: int) -> Batch:
    width = max(len(window.pieces) for window in windows)
    shape = (len(windows), width)
    batch = Batch(
        np.full(shape, pad, np.int64),
        np.zeros(shape, np.int64),
        np.zeros(shape, np.int64),
        np.zeros(shape, np.float32),
        np.zeros(shape, bool),
        np.zeros((*shape, len(LABELS)), np.float32),
    )
    for row, window in enumerate(windows):
        length = len(window.pieces)
        batch.pieces[row, :length] = window.pieces
        batch.shapes[row, :length] = window.shapes
        batch.hints[row, :length] = window.hints
        batch.mask[row, :length] = 1
        batch.units[row, window.heads] = True
        batch.allowed[row, window.heads] = window.allowed
    return batch
