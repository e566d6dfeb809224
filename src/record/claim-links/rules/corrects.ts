import { hasCue } from '../cues.ts'
import { type Agreement, between, type Item, lead, sameUnit, sentenceOf } from '../item.ts'
import { both, one, type Proposal, type Rule } from '../proposal.ts'

const denial = /\bnot\s+(?:about |over |some |nearly )?\S+(?:\s\S+)?$/
const swap = /^[\s,]*but\b/
const replaced = /\b(?:instead of|rather than|not)\s+(?:\S+\s){0,2}\S*$/

/** “Not 40 but 50”, and what a correction of the paper says was wrong. */
export const corrects: Rule = (later, earlier, agreement) => {
  if (!agreement.report || !sameUnit(later, earlier) || later.fields.value === earlier.fields.value)
    return null
  const [first, second] = inText(later, earlier)
  const words = between(first, second)
  if (words === '') return null
  if (denial.test(lead(first, 30)) && swap.test(words))
    return told(
      second,
      first,
      `The words say that it was not ${one(first)} but ${one(second)}.`,
      0.85,
    )
  if (replaced.test(words) && hasCue(sentenceOf(first), 'correction'))
    return told(first, second, `The words put ${one(first)} in the place of ${one(second)}.`, 0.7)
  if (!isNotice(first, second, agreement)) return null
  return told(second, first, `A correction gives ${both(first, second)}, the right one last.`, 0.75)
}

function told(from: Item, to: Item, reason: string, confidence: number): Proposal {
  return { relation: 'corrects', from, to, reasons: [reason], confidence }
}

function inText(a: Item, b: Item): readonly [Item, Item] {
  return a.current.claim.span.start < b.current.claim.span.start ? [a, b] : [b, a]
}

// “Not” alone is too weak a word for two sentences.
function isNotice(first: Item, second: Item, { donors }: Agreement): boolean {
  if (donors === 'apart') return false
  const sentences = `${sentenceOf(first)} ${sentenceOf(second)}`.replaceAll('not ', '')
  return hasCue(sentences, 'correction')
}
