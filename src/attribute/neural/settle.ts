import { dashedName } from '../rules/frames/dashed-name.ts'
import { nameAfter } from '../rules/frames/name-after.ts'
import { transcript } from '../rules/frames/transcript.ts'
import { settleMarks } from '../rules/marks.ts'
import type { Proposal } from '../rules/propose.ts'
import type { Doc } from '../text/doc.ts'
import { loosen } from './loosen.ts'

/**
 * The proposals of each paragraph: those that a transcript or a list of quotations settles by its
 * form, else those that were tagged. `tagged` is in order of content; the result is too.
 */
export function settle(doc: Doc, tagged: readonly Proposal[]): Proposal[][] {
  const turns = transcript(doc)
  let next = 0
  return doc.paragraphs.map((paragraph, index) => {
    const own: Proposal[] = []
    for (let one = tagged[next]; one && begin(one) < paragraph.to; one = tagged[++next]) {
      own.push(loosen(doc, settleMarks(doc, one)))
    }
    const turn = turns[index]
    if (turn) return [turn]
    const named = [
      ...dashedName(doc, paragraph, doc.paragraphs[index + 1]),
      ...nameAfter(doc, paragraph),
    ]
    return named.length > 0 ? named : own
  })
}

function begin({ content }: Proposal): number {
  return content[0]?.from ?? 0
}
