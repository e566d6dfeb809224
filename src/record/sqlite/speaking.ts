import type { RelayRole, Statement } from '../../shapes/statement.ts'
import { parseStored } from './stored-json.ts'

/** What a statement says of its speaker beside who it is. */
export type Speaking = Pick<
  Statement,
  'speakerBy' | 'speakerConfidence' | 'candidates' | 'onBehalfOf' | 'relays'
>

/** As it is kept: a JSON list, a third of the length of the shape's own JSON. */
export function packSpeaking(speaking: Speaking): string {
  const { speakerBy, speakerConfidence, candidates, onBehalfOf, relays } = speaking
  return JSON.stringify([
    speakerBy,
    speakerConfidence,
    candidates.map(({ actor, confidence }) => [actor, confidence]),
    onBehalfOf,
    relays.map(({ actor, role }) => [actor, role]),
  ])
}

/** `json` is null for a statement of the first schema, whose confidence was the speaker's as well. */
export function unpackSpeaking(json: string | null, confidence: number): Speaking {
  if (json === null) return unknown(confidence)
  const [speakerBy, speakerConfidence, candidates, onBehalfOf, relays] = parseStored<Packed>(
    json,
    isPacked,
  )
  return {
    speakerBy,
    speakerConfidence,
    candidates: candidates.map(([actor, confidence]) => ({ actor, confidence })),
    onBehalfOf,
    relays: relays.map(([actor, role]) => ({ actor, role })),
  }
}

/** What is known of the speaker of a statement of the first schema. */
export function unknown(confidence: number): Speaking {
  return {
    speakerBy: 'unknown',
    speakerConfidence: confidence,
    candidates: [],
    onBehalfOf: null,
    relays: [],
  }
}

type Packed = [string, number, [string, number][], string | null, [string, RelayRole][]]

function isPacked(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 5 &&
    typeof value[0] === 'string' &&
    typeof value[1] === 'number' &&
    [value[2], value[4]].every((pairs) => Array.isArray(pairs) && pairs.every(Array.isArray))
  )
}
