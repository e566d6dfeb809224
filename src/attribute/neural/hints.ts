import type { Attribution } from '../../shapes/attribution.ts'
import type { Span } from '../../shapes/span.ts'
import { firstIndex } from '../text/first-index.ts'
import type { Words } from './words.ts'

/** The tags that attributions give words: cues first, then sources, then contents, the first to claim a word keeping it. */
export function toHints(found: readonly Attribution[]): (words: Words) => Uint8Array {
  return (words) => {
    const hints = new Uint8Array(words.texts.length)
    const claim = (role: number, spans: readonly Span[]): void => {
      for (const span of spans) claimSpan(words, hints, role, span)
    }
    for (const { cue } of found) claim(1, cue)
    for (const { source } of found) claim(0, source)
    for (const { content } of found) claim(2, content)
    return hints
  }
}

function claimSpan({ starts, ends }: Words, hints: Uint8Array, role: number, span: Span): void {
  const first = firstIndex(ends.length, (at) => (ends[at] ?? 0) > span.start)
  for (let at = first; at < starts.length && (starts[at] ?? 0) < span.end; at++) {
    if (hints[at] === 0) hints[at] = 2 * role + (at === first ? 1 : 2)
  }
}
