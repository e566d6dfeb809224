import { findCues } from './cues.ts'
import type { Doc, Sentence } from './doc.ts'
import { asked } from './frames/asked.ts'
import { dashedName } from './frames/dashed-name.ts'
import { opinion } from './frames/opinion.ts'
import { transcript } from './frames/transcript.ts'
import type { Model } from './model.ts'
import { type Proposal, propose } from './propose.ts'
import { select } from './select.ts'
import { isStatement } from './statement.ts'

// Chosen on texts held back from training: attribution F1 is flat from 0.35 to 0.5.
const floor = 0.4

/** The attributions of each paragraph, in order of their first words. */
export function readParagraphs(doc: Doc, model: Model): Proposal[][] {
  const turns = transcript(doc)
  return doc.paragraphs.map((paragraph, index) => {
    const turn = turns[index]
    if (turn) return [turn]
    const named = dashedName(doc, paragraph)
    if (named.length > 0) return named
    return (doc.sentences[index] ?? []).flatMap((sentence) => readSentence(doc, sentence, model))
  })
}

function readSentence(doc: Doc, sentence: Sentence, model: Model): Proposal[] {
  const strong = (at: number): boolean =>
    findCues(doc, { ...sentence, from: at, to: at + 1 }, model.lexicon).some(
      ({ prior }) => prior > 0.4,
    )
  const framed = [...opinion(doc, sentence), ...asked(doc, sentence, strong)]
  const found = select(doc, framed, propose(doc, sentence, model, floor))
  return found.filter((proposal) => isStatement(doc, proposal)).sort((a, b) => start(a) - start(b))
}

function start({ content }: Proposal): number {
  return content[0]?.from ?? 0
}
