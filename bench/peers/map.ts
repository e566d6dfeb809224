import type { GoldAttribution, Pair } from '../attribution/gold.ts'

/**
 * textacy's and SaysWho's triples: ranges of code points, a source or cue as a list of tokens. Each list
 * becomes the one span from its first token to its last.
 */
export function fromSpacy(
  text: string,
  found: readonly GoldAttribution[],
): readonly GoldAttribution[] {
  const offsets = codePointOffsets(text)
  const convert = (pairs: readonly Pair[]): readonly Pair[] =>
    pairs.map(([start, end]) => [offsets[start] ?? text.length, offsets[end] ?? text.length])
  return asGoldHasIt(
    text,
    found.map(({ source, cue, content }) => ({
      source: hull(convert(source)),
      cue: hull(convert(cue)),
      content: convert(content),
    })),
  )
}

/** CoreNLP's quotations: Java's UTF-16 offsets, the mention as source, no cue. */
export function fromCoreNlp(
  text: string,
  found: readonly GoldAttribution[],
): readonly GoldAttribution[] {
  return asGoldHasIt(text, found)
}

/**
 * The gold's conventions, to the peers' good: quotations of one paragraph tied to the same mention (and
 * cue) are fragments of one attribution, and a mention outside the paragraph is no source of the
 * quotation, which stands alone.
 */
function asGoldHasIt(text: string, found: readonly GoldAttribution[]): readonly GoldAttribution[] {
  const merged = new Map<string, GoldAttribution>()
  for (const one of found) {
    const paragraph = paragraphOf(text, one.content)
    const inside = ([start, end]: Pair): boolean => paragraph[0] <= start && end <= paragraph[1]
    const source = one.source.filter(inside)
    const cue = one.cue.filter(inside)
    const key = JSON.stringify(source.length > 0 ? [paragraph, source, cue] : one.content)
    const content = [...(merged.get(key)?.content ?? []), ...one.content]
    merged.set(key, { source, cue, content })
  }
  return [...merged.values()]
}

/** From the start of the paragraph that the first fragment begins in to the end of the last one's. */
function paragraphOf(text: string, content: readonly Pair[]): Pair {
  const start = content[0]?.[0] ?? 0
  const end = content.at(-1)?.[1] ?? 0
  const close = text.indexOf('\n', end)
  return [text.lastIndexOf('\n', start - 1) + 1, close < 0 ? text.length : close]
}

function hull(pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.length === 0) return []
  return [[Math.min(...pairs.map(([start]) => start)), Math.max(...pairs.map(([, end]) => end))]]
}

/** The UTF-16 offset of each code point, and of the end. */
export function codePointOffsets(text: string): readonly number[] {
  const offsets = [0]
  let at = 0
  for (const point of text) {
    at += point.length
    offsets.push(at)
  }
  return offsets
}
