"""What training saves → a tagger to use."""

from convolutions import Convolutions, WholeWords
from encoder import Encoder
from tagger import Tagger
from wordpiece import WordPiece


def tagger_of(saved: dict) -> tuple[Tagger, WordPiece | WholeWords]:
    """The averaged weights of a checkpoint, and what cuts words for them."""
    state, wordpiece = saved["average"], WordPiece(saved["vocabulary"])
    vocabulary, width = state["encoder.words.weight"].shape
    features = len(state["encoder.features.weight"])
    if "encoder.positions.weight" in state:
        layers = 1 + max(int(key.split(".")[2]) for key in state if key.startswith("encoder.layers."))
        inner = len(state["encoder.layers.0.up.bias"])
        cut, encoder = wordpiece, Encoder(vocabulary, width, layers, width // 32, inner, features)
    else:
        cut = WholeWords(wordpiece)
        encoder = Convolutions(cut, vocabulary, width, features)
    tagger = Tagger(encoder)
    tagger.load_state_dict(state)
    return tagger.eval(), cut
