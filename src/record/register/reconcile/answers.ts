import { z } from 'zod'
import { isObject } from '../fields.ts'
import type { Service } from './manifest.ts'
import type { Candidate } from './options.ts'
import { queryId } from './queries.ts'
import { localId } from './scheme.ts'

/** Most candidates that are kept of one answer. */
const mostCandidates = 100

const typeShape = z.union([
  z.string().transform((id) => ({ id, name: id })),
  z
    .looseObject({ id: z.string(), name: z.string().nullish() })
    .transform(({ id, name }) => ({ id, name: name ?? id })),
])
const text = z.string().max(1_000)
const candidateShape = z.looseObject({
  id: text.min(1),
  name: text,
  score: z.number().nullish().catch(null),
  match: z.boolean().nullish().catch(null),
  type: z
    .union([z.array(typeShape), typeShape.transform((one) => [one])])
    .nullish()
    .catch(null),
})

export interface Answers {
  /** By the place of the query in its batch; null where the answer to it is missing or malformed. */
  readonly candidates: readonly (readonly Candidate[] | null)[]
  /** Ids, or the number of answers, that nobody asked for; null where there are none. */
  readonly unasked: string | null
}

/** A result batch of either form; null where it is none. */
export function readAnswers(value: unknown, count: number, service: Service): Answers | null {
  if (!isObject(value)) return null
  return service.protocol === '1.0'
    ? readListed(value.results, count, service)
    : readKeyed(value, count, service)
}

function readListed(results: unknown, count: number, service: Service): Answers | null {
  if (!Array.isArray(results)) return null
  const read = (at: number) => {
    const result: unknown = results[at]
    return isObject(result) ? readCandidates(result.candidates, service) : null
  }
  const unasked = results.length > count ? `${results.length} answers to ${count} queries` : null
  return { candidates: Array.from({ length: count }, (_, at) => read(at)), unasked }
}

function readKeyed(
  results: Readonly<Record<string, unknown>>,
  count: number,
  service: Service,
): Answers {
  const asked = Array.from({ length: count }, (_, at) => queryId(at))
  const candidates = asked.map((id) => {
    const result = Object.hasOwn(results, id) ? results[id] : null
    return isObject(result) ? readCandidates(result.result, service) : null
  })
  const known = new Set(asked)
  const others = Object.keys(results).filter((id) => !known.has(id))
  const list = others.slice(0, 5).map((id) => id.slice(0, 40))
  return { candidates, unasked: others.length > 0 ? list.join(', ') : null }
}

function readCandidates(list: unknown, { identifierSpace }: Service): readonly Candidate[] | null {
  const parsed = z.array(candidateShape).safeParse(list)
  if (!parsed.success) return null
  return parsed.data.slice(0, mostCandidates).map(({ id, name, score, match, type }) => ({
    id: localId(id, identifierSpace),
    name,
    score: score ?? null,
    match: match ?? false,
    types: type ?? [],
  }))
}
