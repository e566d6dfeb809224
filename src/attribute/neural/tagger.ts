import type { Cut } from './cut.ts'
import { decode, type Tagged } from './decode.ts'
import { featureCount, toFeatures } from './features.ts'
import type { Outputs } from './link.ts'
import type { Network } from './network.ts'
import type { Parameters } from './parameters.ts'
import { toWindows, type Window } from './windows.ts'
import { toWords, type Words } from './words.ts'

/** Everything that reads a text into tagged words. */
export interface Tagger {
  readonly network: Network
  readonly cut: Cut
  /** Whether the network was trained to be told what the rules found. */
  readonly isHinted: boolean
  readonly parameters: Parameters
}

/** A text's words and what was found among them, in order. */
export interface Reading {
  readonly words: Words
  readonly found: readonly Tagged[]
}

// About 6,000 words are decoded at once: longer texts must not hold the outputs of all their words,
// and no attribution of a newspaper reaches so far.
const rowsTogether = 8192

/**
 * Reads one text; its time is linear in the text's length. `hints` gives each word a tag that the
 * network was trained to be told, where it was.
 */
export async function tag(
  text: string,
  tagger: Tagger,
  hints?: (words: Words) => Uint8Array,
): Promise<Reading> {
  const words = toWords(text)
  const features = toFeatures(words)
  for (const [at, hint] of (hints?.(words) ?? []).entries()) {
    features[at] = (features[at] ?? 0) + featureCount * hint
  }
  const windows = toWindows(words, features, tagger.cut)
  const together = rowsTogether / tagger.cut.windowLength
  const found: Tagged[] = []
  for (let from = 0; from < windows.length; from += together) {
    found.push(...(await read(windows.slice(from, from + together), words, tagger)))
  }
  return { words, found }
}

async function read(windows: readonly Window[], words: Words, tagger: Tagger): Promise<Tagged[]> {
  const begin = windows[0]?.own ?? 0
  const count = (windows.at(-1)?.end ?? 0) - begin
  let outputs: Outputs = { values: new Float32Array(0), stride: 0 }
  for (const window of windows) {
    const rows = await tagger.network.run(window.ids, window.features)
    const stride = rows.length / window.features.length
    if (outputs.stride === 0) outputs = { values: new Float32Array(count * stride), stride }
    for (let word = window.own; word < window.end; word++) {
      const from = (window.heads[word - window.start] ?? 0) * stride
      outputs.values.set(rows.subarray(from, from + stride), (word - begin) * stride)
    }
  }
  const paragraphs = toParagraphs(words.gaps.subarray(begin, begin + count))
  return decode(outputs, paragraphs, tagger.parameters).map((one) => moved(one, begin))
}

/** The number of each word's paragraph. */
function toParagraphs(gaps: Uint8Array): Int32Array {
  let paragraph = 0
  return Int32Array.from(gaps, (gap, at) => {
    if (gap === 2 && at > 0) paragraph++
    return paragraph
  })
}

function moved(one: Tagged, by: number): Tagged {
  if (by === 0) return one
  const move = ({ first, last }: { first: number; last: number }): typeof one.cue => ({
    first: first + by,
    last: last + by,
  })
  return {
    ...one,
    source: one.source && move(one.source),
    cue: move(one.cue),
    content: one.content.map(move),
  }
}
