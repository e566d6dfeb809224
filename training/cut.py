"""What a network is told of texts, to hold against the engine's own: python training/cut.py VOCABULARY < TEXTS.

Reads JSON Lines of `{"text"}`, prints one object a line: each word's offsets, its feature and its pieces.
"""

import json
import sys

from wordpiece import WordPiece
from words import features_of, normalise, to_words


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        wordpiece = WordPiece(file.read().split("\n"))
    for line in sys.stdin:
        words = to_words(json.loads(line)["text"])
        print(
            json.dumps(
                {
                    "starts": [word.start for word in words],
                    "ends": [word.end for word in words],
                    "features": features_of(words),
                    "pieces": [wordpiece.pieces(normalise(word.text)) for word in words],
                }
            )
        )


if __name__ == "__main__":
    main()
