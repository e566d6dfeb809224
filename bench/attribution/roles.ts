import type { Attribution } from '../../src/shapes/attribution.ts'
import type { Span } from '../../src/shapes/span.ts'
import type { GoldAttribution, Pair } from './gold.ts'

/** An attribution as gold files and `onrecord attribute` write it. */
export function toRoles({ source, cue, content }: Attribution): GoldAttribution {
  return { source: toPairs(source), cue: toPairs(cue), content: toPairs(content) }
}

function toPairs(spans: readonly Span[]): readonly Pair[] {
  return spans.map(({ start, end }) => [start, end])
}
