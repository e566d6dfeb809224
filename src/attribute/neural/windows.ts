import type { Cut } from './cut.ts'
import type { Words } from './words.ts'

// What of the text before a window it opens with, in rows.
const context = 40

/** What a network reads at once: whole paragraphs as far as they fit, after the tail of what came before. */
export interface Window {
  /** Index of its first word, context included. */
  readonly start: number
  /** Index of the first word that is its own to tag. */
  readonly own: number
  /** Index past its last word. */
  readonly end: number
  readonly ids: Int32Array
  /** One number a row. */
  readonly features: Int32Array
  /** The first row of each word, from `start` on. */
  readonly heads: Int32Array
}

/** The windows of a text in order; every word is some window's own, and one window's only. */
export function toWindows(words: Words, features: Uint16Array, cut: Cut): Window[] {
  // A word of more than 64 rows is noise.
  const most = 64 * cut.width
  const rows = words.texts.map((word) => {
    const found = cut.rows(word)
    return found.length > most ? found.slice(0, most) : found
  })
  const found: Window[] = []
  for (let own = 0; own < rows.length; ) {
    const { start, end } = place(words, rows, cut, own)
    found.push({ start, own, end, ...fill(rows, features, cut, start, end) })
    own = end
  }
  return found
}

type Rows = readonly (readonly number[])[]

function place(
  { gaps }: Words,
  rows: Rows,
  { width, windowLength }: Cut,
  own: number,
): { start: number; end: number } {
  const size = (at: number): number => (rows[at]?.length ?? 0) / width
  let start = own
  let used = 0
  while (start > 0 && used + size(start - 1) <= context) used += size(--start)
  let end = own
  let paragraph = own
  while (end < rows.length && used + size(end) <= windowLength - 2) {
    used += size(end++)
    if (end === rows.length || gaps[end] === 2) paragraph = end
  }
  return { start, end: paragraph > own ? paragraph : end }
}

function fill(
  rows: Rows,
  features: Uint16Array,
  cut: Cut,
  start: number,
  end: number,
): Pick<Window, 'ids' | 'features' | 'heads'> {
  const ids = [...cut.start]
  const told = [0]
  const heads = new Int32Array(end - start)
  for (let word = start; word < end; word++) {
    heads[word - start] = told.length
    const own = rows[word] ?? []
    for (const number of own) ids.push(number)
    for (let row = 0; row < own.length; row += cut.width) told.push(features[word] ?? 0)
  }
  ids.push(...cut.end)
  told.push(0)
  return { ids: Int32Array.from(ids), features: Int32Array.from(told), heads }
}
