import type { Attribution } from '../../shapes/attribution.ts'
import { type Span, sliceAll, span } from '../../shapes/span.ts'
import { toCueType } from '../cue-type.ts'
import { toForm } from '../form.ts'
import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import { questionWords } from '../text/words.ts'
import type { Carried } from './carry.ts'
import type { Proposal } from './propose.ts'

/** Token ranges → attributions in code units, in order of their first content. */
export function assemble(
  doc: Doc,
  proposals: readonly Proposal[],
  carried: readonly Carried[],
): Attribution[] {
  const quotations = doc.regions.map((region) => toSpan(doc, region))
  const made = proposals.map((proposal): Attribution => {
    const cue = inOrder(proposal.cue).map((range) => toSpan(doc, range))
    const content = inOrder(proposal.content).map((range) => toSpan(doc, range))
    const words = cue.map((at) => sliceAll(doc.text, [at])).join(' ')
    const form = proposal.form ?? toForm(doc.text, content, quotations)
    const cueType =
      form === 'question'
        ? 'ask'
        : (proposal.cueType ??
          toCueType({ cue: words, content: sliceAll(doc.text, content), form }))
    return {
      source: proposal.source ? [toSpan(doc, proposal.source)] : [],
      cue,
      content,
      form: cueType === 'ask' && isQuestion(doc, proposal) ? 'question' : form,
      cueType,
      carried: proposal.isCarried ?? false,
      confidence: round(proposal.confidence),
    }
  })
  const alone = carried.map((range): Attribution => {
    const content = [toSpan(doc, range)]
    return {
      source: [],
      cue: [],
      content,
      form: toForm(doc.text, content, quotations),
      cueType: 'say',
      carried: true,
      confidence: round(range.confidence),
    }
  })
  return [...made, ...alone].sort((a, b) => first(a) - first(b))
}

/** Whether content that was asked is a question, and not what somebody was asked to do or for. */
function isQuestion(doc: Doc, { cue, content }: Proposal): boolean {
  if (doc.tokens[(cue.at(-1)?.to ?? 0) - 1]?.lower === 'about') return true
  const [first] = content
  const last = content.at(-1)
  if (!first || !last) return false
  const opens = questionWords.has(doc.tokens[first.from]?.lower ?? '')
  return opens || doc.tokens.slice(last.to - 2, last.to + 1).some(({ text }) => text === '?')
}

function toSpan(doc: Doc, { from, to }: Range): Span {
  return span(doc.tokens[from]?.start ?? 0, doc.tokens[to - 1]?.end ?? 0)
}

function inOrder(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from)
  return sorted.filter(({ from, to }, at) => to > from && from >= (sorted[at - 1]?.to ?? 0))
}

function first({ content }: Attribution): number {
  return content[0]?.start ?? 0
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
