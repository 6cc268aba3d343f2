"""Asks the rules what they find: `node listHints.ts` of this folder, which runs the program's own rules."""

import json
import subprocess
from pathlib import Path

from .corpus import Sentence, Text

_SCRIPT = Path(__file__).parent.parent / "listHints.ts"
_NODE = _SCRIPT.parent.parent / "node_modules/.bin/node"


def add_hints(texts: list[Text]) -> list[Text]:
    """Returns the texts with what the rules find in each sentence, given its whole text."""
    if not _NODE.exists():
        raise SystemExit("The rules run in Node: run `npm ci` beside training/ first.")
    lines = "".join(json.dumps([" ".join(sentence.words) for sentence in text.sentences]) + "\n" for text in texts)
    answer = subprocess.run([_NODE, _SCRIPT], input=lines, capture_output=True, text=True, check=True)
    hinted: list[Text] = []
    for text, line in zip(texts, answer.stdout.splitlines(), strict=True):
        found: list[list[tuple[int, int, str]]] = [[] for _ in text.sentences]
        for sentence, start, end, kind in json.loads(line):
            found[sentence].append((start, end, kind))
        sentences = (
            Sentence(sentence.words, sentence.tags, tuple(hints)) for sentence, hints in zip(text.sentences, found)
        )
        hinted.append(Text(text.source, tuple(sentences)))
    return hinted
