import type { Span } from '../../../shapes/span.ts'
import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'

const before = /^[\s"“”'‘’«»•:,;–—-]+/
const after = /[\s"“”'‘’«»•:,;.!?…–—]+$/

/** The span of some words without the marks at its ends. */
export function trimmed(scene: Scene, { from, to }: Range): Span {
  const { start, end } = scene.span(from, to)
  // 4,000: an issue is a clause; what is longer is no text that a person wrote.
  const words = scene.text.slice(start, Math.min(end, start + 4000))
  const lead = before.exec(words)?.[0].length ?? 0
  const tail = trailing(words)
  return { start: start + lead, end: Math.max(start + lead, start + words.length - tail) }
}

function trailing(words: string): number {
  let length = 0
  while (length < words.length && after.test(words[words.length - 1 - length] ?? '')) length++
  return length
}
