import { type Issue, issue } from '../../shapes/issue.ts'
import type { Span } from '../../shapes/span.ts'
import { toFindable } from './findable.ts'
import type { Findable, Query } from './query.ts'
import { countWords, isWidePrefix, scan, type Token } from './scan.ts'

/** Longer queries are refused: people type under 100 characters, and an engine's time is bounded. */
const maxLength = 2_000
const maxWords = 64
/** One takes 0.3 s over 100,000 statements, and nothing can stop a search once it runs. */
const maxWidePrefixes = 2
/** Of parentheses; FTS5 refuses trees deeper than 256. */
const maxDepth = 32

/**
 * Reads a query: words, "phrases", prefix*, AND, OR, NOT (upper case), a leading minus as NOT, and
 * parentheses. Words side by side must all be there; AND binds closer than OR. A blank query is
 * null, which asks for everything; anything that cannot be meant gives Q001 with its place.
 */
export function parseQuery(
  query: string,
): { query: Findable | null; issue: null } | { query: null; issue: Issue } {
  if (query.length > maxLength) {
    return malformed(`The query has ${query.length} characters; ${maxLength} are allowed.`)
  }
  if (query.trim() === '') return { query: null, issue: null }
  // NUL would end the query in an engine written in C, in a phrase too.
  const tokens = scan(query.toWellFormed().replace(/\p{Cc}/gu, ' '))
  const words = tokens.reduce(
    (n, token) => n + (token.kind === 'words' ? countWords(token.text) : 0),
    0,
  )
  if (words > maxWords) {
    return malformed(`The query has ${words} words; ${maxWords} are allowed.`)
  }
  const wide = tokens.filter(isWidePrefix)
  const over = wide[maxWidePrefixes]
  if (over) {
    const detail = `The query has ${wide.length} prefixes of one letter; ${maxWidePrefixes} are allowed.`
    return malformed(detail, over.at)
  }
  const parser: Parser = { tokens, next: 0, depth: 0 }
  try {
    const parsed = parseOr(parser)
    const extra = parser.tokens[parser.next]
    if (extra) throw new Malformed('A parenthesis closes that was not opened.', extra.at)
    const findable = parsed && toFindable(parsed)
    if (!findable) {
      return malformed(
        parsed
          ? 'Every statement without something would match; say what is to be found.'
          : 'The query holds no word.',
      )
    }
    return { query: findable, issue: null }
  } catch (error) {
    if (error instanceof Malformed) return malformed(error.message, error.at)
    throw error
  }
}

interface Parser {
  readonly tokens: readonly Token[]
  next: number
  depth: number
}

/** Ends the parsing of one query; never leaves this file. */
class Malformed extends Error {
  readonly at: Span

  constructor(message: string, at: Span) {
    super(message)
    this.at = at
  }
}

/** Null where there was nothing: `()`, or nothing but marks that no index holds. */
function parseOr(parser: Parser): Query | null {
  const parts: (Query | null)[] = [parseAnd(parser)]
  for (let token = take(parser, 'or'); token; token = take(parser, 'or')) {
    const right = parseAnd(parser)
    if (!parts.at(-1) || !right) throw new Malformed('OR needs a word on either side.', token.at)
    parts.push(right)
  }
  return join('or', parts)
}

function parseAnd(parser: Parser): Query | null {
  const parts: Query[] = []
  for (;;) {
    const and = take(parser, 'and')
    const part = parseNot(parser)
    if (and && !(part && parts.length > 0)) {
      throw new Malformed('AND needs a word on either side.', and.at)
    }
    if (!part) {
      const kind = parser.tokens[parser.next]?.kind
      if (kind === undefined || kind === 'or' || kind === 'close') return join('and', parts)
    } else {
      parts.push(part)
    }
  }
}

function parseNot(parser: Parser): Query | null {
  const first = take(parser, 'not')
  let negative = first !== null
  while (first && take(parser, 'not')) negative = !negative
  const part = parseTerm(parser)
  if (first && !part) throw new Malformed('NOT needs a word after it.', first.at)
  return part && negative ? { kind: 'not', part } : part
}

function parseTerm(parser: Parser): Query | null {
  const token = parser.tokens[parser.next]
  if (token?.kind === 'unclosed') throw new Malformed('A quotation mark is not closed.', token.at)
  if (token?.kind === 'words') {
    parser.next++
    return { kind: 'words', text: token.text, prefix: token.prefix }
  }
  if (token?.kind !== 'open') return null
  parser.next++
  if (++parser.depth > maxDepth) {
    throw new Malformed(`Parentheses are nested more than ${maxDepth} deep.`, token.at)
  }
  const inner = parseOr(parser)
  if (!take(parser, 'close')) throw new Malformed('A parenthesis is not closed.', token.at)
  parser.depth--
  return inner
}

function take(parser: Parser, kind: Token['kind']): Token | null {
  const token = parser.tokens[parser.next]
  if (token?.kind !== kind) return null
  parser.next++
  return token
}

function join(kind: 'and' | 'or', parts: readonly (Query | null)[]): Query | null {
  // The same part twice finds the same, and takes an engine twice as long.
  const distinct = new Map(parts.map((part) => [JSON.stringify(part), part]))
  const there = [...distinct.values()].filter((part) => part !== null)
  return there.length > 1 ? { kind, parts: there } : (there[0] ?? null)
}

function malformed(detail: string, at: Span | null = null): { query: null; issue: Issue } {
  return { query: null, issue: issue('Q001', detail, at) }
}
