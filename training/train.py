"""Trains the recogniser in models/ from the corpora in ../shared/ner: `python train.py`. See README.md."""

import argparse
import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path

import torch

from recognizer.augment import change_case
from recognizer.contamination import HeldOut
from recognizer.corpus import Text, read_corpus
from recognizer.export import OnnxScorer, write_model
from recognizer.fit import FitOptions, Scores, fit
from recognizer.hints import add_hints
from recognizer.measure import Scorer, measure, score_windows
from recognizer.network import Network, load_base, open_base
from recognizer.windows import Window
from recognizer.wordpiece import WordPiece

HERE = Path(__file__).parent
TESTS = ("uner_ewt/test", "wnut17/test", "crossner_politics/test", "gum/news_test")
DEVELOPMENT = ("uner_ewt/dev", "btc/dev", "gum/dev")
TEACHER = FitOptions(epochs=4, rate=2e-4, seed=1)
TEACHER_LAYERS = tuple(range(6))
STUDENT = FitOptions(epochs=4, rate=2e-4, seed=2, teach=0.5, hinted=0.85)
STUDENT_LAYERS = (0, 1, 3)


def main() -> None:
    options = read_options()
    torch.set_num_threads(options.threads)
    options.work.mkdir(exist_ok=True)
    ner = options.shared / "ner"
    if not ner.is_dir():
        raise SystemExit(f"The corpora must be in {ner}, but there is no such folder: name theirs with --shared.")
    base, vocabulary = open_base()
    wordpiece = WordPiece(vocabulary)
    held_out = HeldOut(options.shared, [read_corpus(ner / f"{name}.conll") for name in TESTS])
    texts, dropped = held_out.drop(read_corpus(ner / "mix_clean/train.conll"))
    words = sum(len(sentence.words) for text in texts for sentence in text.sentences)
    print(f"{words} words to train on; {dropped} sentences left out, for they are in a test set or in the seeds.")
    development = {name: add_hints(read_corpus(ner / f"{name}.conll")) for name in DEVELOPMENT}

    def texts_for(fit_options: FitOptions) -> Callable[[int], list[Text]]:
        def give(epoch: int) -> list[Text]:
            changed = change_case(texts, epoch)
            return add_hints(changed) if fit_options.hinted else changed

        return give

    def score_of(network: Network) -> Scorer:
        return lambda windows: score_windows([network], windows, wordpiece.pad)

    def build(name: str, layers: tuple[int, ...], fit_options: FitOptions, teachers: list[Network]) -> Network:
        network = Network(len(layers), len(vocabulary))
        stored = options.work / f"{name}-{hash_recipe(layers, fit_options)}.pt"
        if stored.exists():
            print(f"{name}: taken from {stored}")
            network.load_state_dict(torch.load(stored, weights_only=True))
            return network
        if teachers:
            # A student begins as some of the layers of its teacher.
            begin_from(network, teachers[0], layers)
        else:
            load_base(network, base, list(layers))
        started = time.time()

        def teach(windows: list[Window]) -> Scores:
            return score_windows(teachers, windows, wordpiece.pad)

        print(f"{name}: layers {layers}, {fit_options}")
        fit(network, texts_for(fit_options), wordpiece, fit_options, teach if teachers else None)
        torch.save(network.state_dict(), stored)
        figures = {set_: measure(score_of(network), texts_, wordpiece) for set_, texts_ in development.items()}
        figures["minutes"] = {"training": (time.time() - started) / 60}
        (options.work / f"{name}.json").write_text(json.dumps(figures, indent=1))
        for set_, row in figures.items():
            print(f"  {set_}: " + ", ".join(f"{key} {value:.1f}" for key, value in row.items()), flush=True)
        return network

    teacher = build("teacher", TEACHER_LAYERS, TEACHER, [])
    student = build("student", STUDENT_LAYERS, STUDENT, [teacher])
    write_model(student, len(STUDENT_LAYERS), base, options.work, options.models)
    print("F1 on development text, macro over three kinds, as trained and as shipped:")
    for name, texts_ in development.items():
        full = measure(score_of(student), texts_, wordpiece)["macro"]
        shipped = measure(OnnxScorer(options.models / "model.onnx").score, texts_, wordpiece)["macro"]
        print(f"  {name}: {full:.1f} {shipped:.1f}")


def hash_recipe(layers: tuple[int, ...], fit_options: FitOptions) -> str:
    """Names a network by all that makes it: the recipe's own files and what it is told."""
    digest = hashlib.sha256(repr((layers, fit_options, TEACHER, TEACHER_LAYERS)).encode())
    for path in sorted((HERE / "recognizer").glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def begin_from(network: Network, teacher: Network, layers: tuple[int, ...]) -> None:
    """Fills a smaller network with a larger one's weights, its layers with those named."""
    state = {name: value for name, value in teacher.state_dict().items() if not name.startswith("layers.")}
    for at, layer in enumerate(layers):
        for name, value in teacher.layers[layer].state_dict().items():
            state[f"layers.{at}.{name}"] = value
    network.load_state_dict(state)


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=HERE / "../../shared", help="the folder that holds ner/, seeds/, gold/")
    parser.add_argument("--work", type=Path, default=HERE / "work", help="where networks are kept between runs")
    parser.add_argument("--models", type=Path, default=HERE / "../models/recognizer", help="where the model is written")
    parser.add_argument("--threads", type=int, default=2, help="threads to train with")
    return parser.parse_args()


if __name__ == "__main__":
    main()
