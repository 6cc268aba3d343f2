"""Refuses training text that shares words with what the recogniser is measured on."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from .corpus import Text

SEED_RUN = 8
SENTENCE_LEAST = 6

_WORD = re.compile(r"\w+")
_APOSTROPHE = re.compile(r"['’]")


def split_words(text: str) -> list[str]:
    """Splits to lower-case words, without punctuation; corpora write "do n't" and "Ada 's" for "don't" and "Ada's"."""
    joined = text.lower().replace(" n't", "n't").replace(" '", "'").replace(" ’", "’")
    return _WORD.findall(_APOSTROPHE.sub("", joined))


def list_runs(words: list[str], length: int) -> Iterable[tuple[str, ...]]:
    """Lists every run of `length` words."""
    return (tuple(words[at : at + length]) for at in range(len(words) - length + 1))


class HeldOut:
    """What may not be trained on: runs of eight words of the seeds and the gold, and whole sentences of test sets."""

    def __init__(self, shared: Path, tests: list[list[Text]]) -> None:
        self.runs: set[tuple[str, ...]] = set()
        for path in sorted((shared / "seeds").glob("*.txt")):
            self.runs.update(list_runs(split_words(path.read_text(encoding="utf-8")), SEED_RUN))
        for path in sorted((shared / "gold").glob("*.json")):
            for value in _list_strings(json.loads(path.read_text(encoding="utf-8"))):
                self.runs.update(list_runs(split_words(value), SEED_RUN))
        if not self.runs:
            raise SystemExit(f"The seeds and the gold must be in {shared}, or nothing tells what may not be trained on.")
        self.sentences = {
            key
            for test in tests
            for text in test
            for sentence in text.sentences
            if len(key := tuple(split_words(" ".join(sentence.words)))) >= SENTENCE_LEAST
        }

    def drop(self, texts: list[Text]) -> tuple[list[Text], int]:
        """Returns the texts without held-out sentences, and how many sentences were left out.

        A text that shares a run of eight words with the seeds or the gold, across its sentences, is refused whole.
        """
        kept: list[Text] = []
        dropped = 0
        for text in texts:
            words = [word for sentence in text.sentences for word in split_words(" ".join(sentence.words))]
            if any(run in self.runs for run in list_runs(words, SEED_RUN)):
                dropped += len(text.sentences)
                continue
            sentences = tuple(
                sentence
                for sentence in text.sentences
                if tuple(split_words(" ".join(sentence.words))) not in self.sentences
            )
            dropped += len(text.sentences) - len(sentences)
            if sentences:
                kept.append(Text(text.source, sentences))
        return kept, dropped


def _list_strings(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _list_strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _list_strings(part)
