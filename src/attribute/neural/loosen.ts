import { aloneIn } from '../rules/carry.ts'
import type { Proposal } from '../rules/propose.ts'
import type { Doc } from '../text/doc.ts'
import { firstIndex } from '../text/first-index.ts'
import type { Range } from '../text/paragraphs.ts'

/**
 * Gives up the quotations of later paragraphs than the cue's that are sentences of their own: the
 * same speaker says them, but they are carried on as statements of their own.
 */
export function loosen(doc: Doc, proposal: Proposal): Proposal {
  const [cue] = proposal.cue
  const paragraph = doc.paragraphs[paragraphOf(doc, cue?.from ?? 0)]
  if (!cue || !paragraph || (proposal.content.at(-1)?.to ?? 0) <= paragraph.to) return proposal
  const content = proposal.content.filter(
    (range, at) => at === 0 || range.from < paragraph.to || !isSentence(doc, range),
  )
  return { ...proposal, content }
}

/** Whether a range is a quotation that is a sentence by itself. */
function isSentence(doc: Doc, { from }: Range): boolean {
  const sentence = doc.sentences[paragraphOf(doc, from)]?.find((one) => one.from === from)
  return sentence !== undefined && aloneIn(doc, sentence) >= 0
}

function paragraphOf({ paragraphs }: Doc, token: number): number {
  return firstIndex(paragraphs.length, (at) => (paragraphs[at]?.to ?? 0) > token)
}
