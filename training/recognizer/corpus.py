"""Reads annotated corpora: one token and its BIO2 tag a line, a blank line between sentences."""

from dataclasses import dataclass
from pathlib import Path

#: The kinds that the network tells apart. MISC is a label of its own, so that a work's title is not taught as "no name".
KINDS = ("PER", "ORG", "LOC", "EVENT", "MISC")
LABELS = ("O", *(f"{place}-{kind}" for kind in KINDS for place in "BI"))


@dataclass(frozen=True)
class Sentence:
    """Words as the corpus splits them, and one tag for each.

    `hints`: (start, end, kind) of what the rules found, in UTF-16 units into the words joined by one space.
    """

    words: tuple[str, ...]
    tags: tuple[str, ...]
    hints: tuple[tuple[int, int, str], ...] = ()


@dataclass(frozen=True)
class Text:
    """Sentences that follow each other; `source` names the corpus, as in "uner_ewt"."""

    source: str
    sentences: tuple[Sentence, ...]


def read_corpus(path: Path) -> list[Text]:
    """Reads a file of documents, named after its folder where they do not say their corpus.

    Where sentences do not follow each other, each is a text of its own.
    """
    texts: list[Text] = []
    source = path.parent.name
    sentences: list[Sentence] = []
    words: list[str] = []
    tags: list[str] = []

    def end_sentence() -> None:
        if words:
            sentences.append(Sentence(tuple(words), tuple(tags)))
            words.clear()
            tags.clear()

    def end_text() -> None:
        end_sentence()
        if is_connected(source):
            if sentences:
                texts.append(Text(source, tuple(sentences)))
        else:
            texts.extend(Text(source, (sentence,)) for sentence in sentences)
        sentences.clear()

    with path.open(encoding="utf-8") as lines:
        for line in lines:
            word, _, tag = line.rstrip("\n").partition("\t")
            if word.startswith("-DOCSTART-"):
                end_text()
                corpus, slash, _ = word.removeprefix("-DOCSTART-").strip().partition("/")
                source = corpus if slash else path.parent.name
            elif not word:
                end_sentence()
            else:
                words.append(word)
                tags.append(tag)
    end_text()
    return texts


def is_connected(source: str) -> bool:
    """Tells whether the sentences of a corpus follow each other; posts and samples are strung together in its file."""
    return source not in ("btc", "wnut17") and not source.startswith("crossner_")


#: Where every MISC and EVENT is annotated; elsewhere "O" may hide one.
FULLY_ANNOTATED = frozenset({"redocred", "gum"})


def list_allowed(source: str, word: str, tag: str) -> tuple[str, ...]:
    """Lists the labels that a tag allows, by what its corpus annotates; the loss is that of their summed probability."""
    if source == "btc" and word.startswith("@"):
        # This corpus annotates the addressees of posts, the others do not.
        return LABELS
    if tag == "O":
        is_full = source in FULLY_ANNOTATED or source.startswith("crossner_")
        return ("O",) if is_full else ("O", "B-MISC", "I-MISC", "B-EVENT", "I-EVENT")
    place, kind = tag.split("-", 1)
    if kind not in KINDS:
        # Development sets have other words; they are not trained on.
        return LABELS
    if kind == "MISC" and source in ("redocred", "uner_ewt"):
        # Its MISC takes events in.
        return (tag, f"{place}-EVENT")
    return (tag,)
