"""WordPiece (Schuster and Nakajima 2012; the greedy longest match of BERT) over one word."""


class WordPiece:
    def __init__(self, vocabulary: list[str]):
        self.vocabulary = vocabulary
        self.ids = {piece: at for at, piece in enumerate(vocabulary)}
        self.pad, self.unknown, self.cls, self.sep = (
            self.ids[p] for p in ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
        )
        self._cache: dict[str, list[int]] = {}

    def pieces(self, word: str) -> list[int]:
        """The pieces of a normalised word; one unknown where a part has none, or it is over 100 long."""
        known = self._cache.get(word)
        if known is None:
            known = self._cache[word] = self._split(word)
        return known

    def _split(self, word: str) -> list[int]:
        if len(word) > 100 or not word:
            return [self.unknown]
        found, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.ids.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    found.append(piece)
                    start = end
                    break
            else:
                return [self.unknown]
        return found
