import type { Findable, Query } from './query.ts'

/** A query's matches, or all that are not matches of `query`. */
interface Signed {
  readonly sign: '+' | '-'
  readonly query: Findable
}

/**
 * The same query with each NOT beside something that is to be found, by De Morgan's laws; null
 * where the query as a whole says only what is not to be found.
 */
export function toFindable(query: Query): Findable | null {
  const { sign, query: findable } = signed(query)
  return sign === '+' ? findable : null
}

function signed(query: Query): Signed {
  if (query.kind === 'words') return { sign: '+', query }
  if (query.kind === 'not') {
    const { sign, query: part } = signed(query.part)
    return { sign: sign === '+' ? '-' : '+', query: part }
  }
  const parts = query.parts.map(signed)
  const plus = parts.filter(({ sign }) => sign === '+').map((part) => part.query)
  const minus = parts.filter(({ sign }) => sign === '-').map((part) => part.query)
  const [one, other] = query.kind === 'and' ? (['and', 'or'] as const) : (['or', 'and'] as const)
  if (minus.length === 0) return { sign: '+', query: join(one, plus) }
  if (plus.length === 0) return { sign: '-', query: join(other, minus) }
  const found = join(one, plus)
  const left = join(other, minus)
  // a AND NOT b is "a without b"; a OR NOT b is everything but "b without a".
  return query.kind === 'and'
    ? { sign: '+', query: { kind: 'without', found, left } }
    : { sign: '-', query: { kind: 'without', found: left, left: found } }
}

function join(kind: 'and' | 'or', parts: readonly Findable[]): Findable {
  const [first] = parts
  return first && parts.length === 1 ? first : { kind, parts }
}
