"""WordPiece as the program itself does it (src/recognize/model/): code point by code point, so that both agree."""

import unicodedata
from collections.abc import Iterator

#: Classes of a word's letters; the network is fed uncased pieces, and beside each the shape of its word.
SHAPES = ("special", "lower", "title", "upper", "initial", "mixed", "digit", "mark", "uncased")


def normalize_character(character: str) -> str:
    """Lowers one character and strips its accents; control characters give nothing."""
    if unicodedata.category(character) in ("Cc", "Cf", "Co", "Cn", "Cs"):
        return ""
    return "".join(
        part for part in unicodedata.normalize("NFD", character.lower()) if unicodedata.category(part) != "Mn"
    )


def is_mark(character: str) -> bool:
    """Whether a character is a word of its own: punctuation and symbols of ASCII, punctuation elsewhere, ideographs."""
    code = ord(character)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(character).startswith("P") or _is_ideograph(code)


def _is_ideograph(code: int) -> bool:
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0x20000 <= code <= 0x2CEAF
        or 0xF900 <= code <= 0xFAFF
        or 0x2F800 <= code <= 0x2FA1F
    )


def split_units(text: str) -> Iterator[tuple[int, int]]:
    """Yields the spans between white space, with each mark apart."""
    start = None
    for at, character in enumerate(text):
        if character.isspace() or is_mark(character):
            if start is not None:
                yield start, at
            start = None
            if not character.isspace():
                yield at, at + 1
        elif start is None:
            start = at
    if start is not None:
        yield start, len(text)


def find_shape(word: str) -> int:
    """Returns the index in SHAPES of a word's letters."""
    letters = [character for character in word if character.isalpha()]
    if not letters:
        return SHAPES.index("digit" if any(character.isdecimal() for character in word) else "mark")
    upper = [character.isupper() for character in letters]
    lower = [character.islower() for character in letters]
    if not any(upper):
        return SHAPES.index("lower" if any(lower) else "uncased")
    if len(letters) == 1:
        return SHAPES.index("initial")
    if not any(lower):
        return SHAPES.index("upper")
    if upper[0] and not any(upper[1:]):
        return SHAPES.index("title")
    return SHAPES.index("mixed")


class WordPiece:
    """Splits words to the longest pieces of a vocabulary, from the left."""

    LONGEST = 100

    def __init__(self, vocabulary: list[str]) -> None:
        self.ids = {piece: at for at, piece in enumerate(vocabulary)}
        self.cls, self.sep, self.pad, self.unknown = (self.ids[f"[{name}]"] for name in ("CLS", "SEP", "PAD", "UNK"))
        self._seen: dict[str, tuple[int, ...]] = {}

    def split(self, unit: str) -> tuple[int, ...]:
        """Returns the ids of a unit's pieces; none for a unit of control characters alone."""
        if (known := self._seen.get(unit)) is not None:
            return known
        pieces = self._split(unit)
        self._seen[unit] = pieces
        return pieces

    def _split(self, unit: str) -> tuple[int, ...]:
        word = "".join(map(normalize_character, unit))
        if not word:
            return ()
        if len(word) > self.LONGEST:
            return (self.unknown,)
        pieces: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.ids.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    pieces.append(piece)
                    start = end
                    break
            else:
                return (self.unknown,)
        return tuple(pieces)
