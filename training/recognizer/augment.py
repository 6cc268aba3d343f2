"""Changes the case of some sentences: headlines in capitals, posts without any."""

import random

from .corpus import Sentence, Text

UPPER, TITLE, LOWER = 0.04, 0.04, 0.03


def change_case(texts: list[Text], seed: int) -> list[Text]:
    """Writes some sentences in capitals, some in title case and some in lower case; the tags stay."""
    draw = random.Random(seed)
    return [Text(text.source, tuple(_change(sentence, draw.random()) for sentence in text.sentences)) for text in texts]


def _change(sentence: Sentence, chance: float) -> Sentence:
    if chance < UPPER:
        return Sentence(tuple(word.upper() for word in sentence.words), sentence.tags)
    if chance < UPPER + TITLE and len(sentence.words) < 25:
        return Sentence(tuple(_to_title(word) for word in sentence.words), sentence.tags)
    if chance > 1 - LOWER:
        return Sentence(tuple(word.lower() for word in sentence.words), sentence.tags)
    return sentence


def _to_title(word: str) -> str:
    return word if len(word) < 4 or not word.islower() else word.capitalize()
