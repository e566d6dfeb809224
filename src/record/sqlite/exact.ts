import type { Mention } from '../../shapes/mention.ts'
import type { Reading } from '../../shapes/reading.ts'
import { unknown } from './speaking.ts'
import { isObject, parseStored } from './stored-json.ts'

/** A reading that was kept as JSON; what the first schema did not know is filled in. */
export function unpackExact(json: string): Reading {
  const reading = parseStored<Reading>(json, isReading)
  return {
    ...reading,
    actors: reading.actors.map(({ id, type, name, office, mentions, unnamed }) => ({
      ...{ id, type, name, office },
      mentions: mentions.map(({ start, end, kind }: Partial<Mention> & Mention) => ({
        ...{ start, end },
        kind: kind ?? 'name',
      })),
      unnamed: unnamed ?? null,
    })),
    statements: reading.statements.map((statement) => {
      if ('speakerBy' in statement) return statement
      const { confidence, by, ...before } = statement as Reading['statements'][number]
      return { ...before, ...unknown(confidence), confidence, by }
    }),
  }
}

function isReading(value: unknown): boolean {
  const { actors, statements } = isObject(value) ? (value as Reading) : {}
  return Array.isArray(actors) && Array.isArray(statements)
}
