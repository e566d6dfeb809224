import type { Span } from './span.ts'

/**
 * The same span counted in Unicode code points, as Python, Rust's chars() and most databases
 * count. An offset inside a surrogate pair counts the pair's code point as begun.
 */
export function toCodePoints(text: string, at: Span): Span {
  return { start: countPoints(text, at.start), end: countPoints(text, at.end) }
}

/** A span counted in code points, as UTF-16 code units; offsets past the end stop at the end. */
export function fromCodePoints(text: string, at: Span): Span {
  const start = advance(text, 0, at.start)
  return { start, end: advance(text, start, at.end - at.start) }
}

function countPoints(text: string, to: number): number {
  let points = 0
  for (let at = 0; at < to; points++) at += width(text, at)
  return points
}

function advance(text: string, from: number, points: number): number {
  let at = from
  for (let left = points; left > 0 && at < text.length; left--) at += width(text, at)
  return Math.min(at, text.length)
}

function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
