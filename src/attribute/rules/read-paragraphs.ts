import type { Doc, Sentence } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import { findCues } from './cues.ts'
import { asked } from './frames/asked.ts'
import { dashedName } from './frames/dashed-name.ts'
import { headline } from './frames/headline.ts'
import { inverted } from './frames/inverted.ts'
import { nameAfter } from './frames/name-after.ts'
import { quoteTail } from './frames/quote-tail.ts'
import { transcript } from './frames/transcript.ts'
import { worded } from './frames/worded.ts'
import { isHeading, isNounOfHeading } from './heading.ts'
import { settleMarks } from './marks.ts'
import type { Model } from './model.ts'
import { type Proposal, propose, proposeBlock } from './propose.ts'
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
    const named = [
      ...dashedName(doc, paragraph, doc.paragraphs[index + 1]),
      ...nameAfter(doc, paragraph),
    ]
    if (named.length > 0) return named
    const block = blockAfter(doc, index)
    return (doc.sentences[index] ?? []).flatMap((sentence) => {
      const isIntroduction = block !== null && sentence.to === paragraph.to
      const blocks = isIntroduction ? proposeBlock(doc, sentence, model, block) : []
      const found = readSentence(doc, sentence, model, blocks)
      return isHeading(doc, paragraph, sentence)
        ? found.filter((one) => !isNounOfHeading(doc, one))
        : found
    })
  })
}

/** The quotation that is the whole of the next paragraph where this one ends with a colon. */
function blockAfter({ tokens, paragraphs, regions, regionOf }: Doc, index: number): Range | null {
  const last = tokens[(paragraphs[index]?.to ?? 0) - 1]
  const next = paragraphs[index + 1]
  const region = regions[regionOf[next?.from ?? -1] ?? -1]
  if (last?.text !== ':' || !next || !region || region.from !== next.from) return null
  for (let at = region.to; at < next.to; at++) if (tokens[at]?.isWord) return null
  return { from: region.from, to: region.to }
}

function readSentence(
  doc: Doc,
  sentence: Sentence,
  model: Model,
  blocks: readonly Proposal[],
): Proposal[] {
  const strong = (at: number): boolean =>
    findCues(doc, { ...sentence, from: at, to: at + 1 }, model.lexicon).some(
      ({ prior }) => prior > 0.4,
    )
  const framed = [
    ...blocks,
    ...worded(doc, sentence),
    ...asked(doc, sentence, strong),
    ...headline(doc, sentence),
    ...inverted(doc, sentence),
    ...quoteTail(doc, sentence, model.lexicon, false),
  ]
  const chosen = select(doc, framed, propose(doc, sentence, model, floor))
  const found = chosen.length > 0 ? chosen : quoteTail(doc, sentence, model.lexicon, true)
  return found
    .map((one) => settleMarks(doc, one))
    .filter((proposal) => isStatement(doc, proposal, model.lexicon.priors.get(proposal.stem) ?? 1))
    .sort((a, b) => start(a) - start(b))
}

function start({ content }: Proposal): number {
  return content[0]?.from ?? 0
}
