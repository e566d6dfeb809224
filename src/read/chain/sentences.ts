import type { Span } from '../../shapes/span.ts'
import type { Line } from './lines.ts'

export interface Sentence {
  readonly span: Span
  readonly paragraph: number
}

const stop = /[.!?]+["'”’)\]]*(?=\s)/g
/** Words that end in a full stop inside a sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Rev|Hon|St|Jr|Sr|Inc|Ltd|Co|Corp|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu}(?:\.\p{Lu})*)\.$/u

/**
 * The sentences of each paragraph, for finding how the words travelled: a line break ends one only
 * after a full stop, so wrapped lines stay whole.
 */
export function sentencesOf(text: string, lines: readonly Line[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (let at = 0; at < lines.length; ) {
    const first = lines[at]
    let last = first
    while (lines[at] && lines[at]?.paragraph === first?.paragraph) last = lines[at++]
    if (!first || !last) break
    for (const span of split(text, first.span.start, last.span.end)) {
      sentences.push({ span, paragraph: first.paragraph })
    }
  }
  return sentences
}

function split(text: string, start: number, end: number): readonly Span[] {
  const spans: Span[] = []
  let from = start
  // Searched for in the paragraph and the line end after it alone: where paragraphs without a stop
  // are many, each would otherwise search the whole rest of the text.
  for (const found of text.slice(start, end + 1).matchAll(stop)) {
    const to = start + found.index + found[0].length
    if (abbreviation.test(text.slice(Math.max(from, to - 12), to))) continue
    const next = afterSpace(text, to)
    if (next < end && !/[\p{Lu}\p{N}"“«'‘([–—-]/u.test(text.charAt(next))) continue
    spans.push({ start: from, end: Math.min(to, end) })
    from = next
  }
  if (from < end) spans.push({ start: from, end })
  return spans
}

function afterSpace(text: string, at: number): number {
  let next = at
  while (next < text.length && /\s/.test(text.charAt(next))) next++
  return next
}
