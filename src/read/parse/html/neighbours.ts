import type { Block } from './blocks.ts'

/** How much of a paragraph may be links for it to be taken back in. */
const maxLinked = 0.4

/**
 * Readability drops lists, tables, short answers and quotations from the midst of a text, where it
 * scores each alone. They are taken back where they stand among paragraphs that it kept: `all` is
 * the page's paragraphs in order, `found` those of Readability's article. Where the two cannot be
 * matched, `found` stands as it is.
 */
export function withNeighbours(all: readonly Block[], found: readonly Block[]): Block[] {
  const texts = new Set(found.map(({ text }) => text))
  const keptAt = all.flatMap(({ text }, at) => (texts.has(text) ? [at] : []))
  const kept = keptAt.map((at) => all[at]).filter((block) => block !== undefined)
  const first = keptAt[0]
  const last = keptAt.at(-1)
  if (first === undefined || last === undefined || size(kept) < size(found) * 0.9) return [...found]
  const homes = new Set(kept.map(({ home }) => home))
  const belongs = ({ home, beyond, linked }: Block): boolean =>
    linked < maxLinked && (homes.has(home) || homes.has(beyond))
  // Outside the first and the last paragraph only prose without a gap is part of the text.
  const joins = (block: Block | undefined): boolean =>
    block !== undefined && block.kind !== 'heading' && block.linked < 0.2 && belongs(block)
  let start = first
  while (joins(all[start - 1])) start--
  let end = last
  while (joins(all[end + 1])) end++
  return all.slice(start, end + 1).filter((block) => texts.has(block.text) || belongs(block))
}

function size(blocks: readonly Block[]): number {
  return blocks.reduce((total, { text }) => total + text.length, 0)
}
