import { toCueType } from '../../src/attribute/cue-type.ts'
import { toForm } from '../../src/attribute/form.ts'
import { toDoc } from '../../src/attribute/text/doc.ts'
import { parse } from '../../src/read/parse/parse.ts'
import type { Article } from '../../src/shapes/article.ts'
import type { Attribution } from '../../src/shapes/attribution.ts'
import { type Span, sliceAll } from '../../src/shapes/span.ts'
import type { Pair } from '../attribution/gold.ts'
import type { Marked } from './corpora.ts'

const hint = {
  input: 'text.txt',
  mediaType: 'text/plain',
  charset: 'utf-8',
  url: null,
  robots: null,
}

/** The article of a gold text; its text is as it is in the corpus, so that offsets hold. */
export async function articleOf({ id, text }: Pick<Marked, 'id' | 'text'>): Promise<Article> {
  const [article] = (await parse(Buffer.from(text), hint)).articles
  if (!article) throw new Error(`${id} is not read.`)
  return article.text === text ? article : { ...article, text, links: [], asides: [] }
}

/** The gold's spans as an engine would give them. */
export function givenSpans({ text, attributions }: Marked): readonly Attribution[] {
  const doc = toDoc(text)
  const quotations = doc.regions.map(({ from, to }) => ({
    start: doc.tokens[from]?.start ?? 0,
    end: doc.tokens[to - 1]?.end ?? 0,
  }))
  return attributions.map((each) => {
    const [source, cue, content] = [each.source, each.cue, each.content].map(spans)
    if (!source || !cue || !content) throw new Error('A role is missing.')
    const form = each.form ?? toForm(text, content, quotations)
    const words = cue.map((at) => sliceAll(text, [at])).join(' ')
    return {
      source,
      cue,
      content,
      form,
      cueType: toCueType({ cue: words, content: sliceAll(text, content), form }),
      carried: source.length === 0 && cue.length === 0,
      confidence: 1,
    }
  })
}

/** The index of the attribution found that shares at least half of the content's code units. */
export function matching(content: readonly Pair[], found: readonly Attribution[]): number | null {
  const gold = spans(content)
  let best: number | null = null
  let most = 0.5
  for (const [at, { content: other }] of found.entries()) {
    let shared = 0
    for (const a of gold) {
      for (const b of other) {
        shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
      }
    }
    const share = shared / (size(gold) + size(other) - shared)
    if (share >= most) {
      most = share
      best = at
    }
  }
  return best
}

function spans(pairs: readonly Pair[]): Span[] {
  return pairs.map(([start, end]) => ({ start, end }))
}

function size(parts: readonly Span[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0)
}
