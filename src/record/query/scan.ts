import type { Span } from '../../shapes/span.ts'

/** A piece of a query with its place in it. */
export type Token =
  | { readonly kind: 'words'; readonly text: string; readonly prefix: boolean; readonly at: Span }
  | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close' | 'unclosed'; readonly at: Span }

const quotes = '"“”„‟«»'
const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
  AND: 'and',
  OR: 'or',
  NOT: 'not',
}

/**
 * One pass over a query. Any quotation mark opens a phrase and the next one closes it; `*` right
 * after a word or phrase makes it a prefix; `-` right before one is NOT. Pieces without a letter or
 * digit (a dash, `&`) are left out: no index holds them.
 */
export function scan(query: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < query.length; ) {
    const from = at
    const char = query.charAt(at)
    if (char === '(' || char === ')') {
      tokens.push({ kind: char === '(' ? 'open' : 'close', at: { start: from, end: ++at } })
    } else if (quotes.includes(char)) {
      at = until(query, at + 1, isQuote)
      if (at === query.length) tokens.push({ kind: 'unclosed', at: { start: from, end: from + 1 } })
      const text = query.slice(from + 1, at++)
      const prefix = query.charAt(at) === '*' || text.trimEnd().endsWith('*')
      push(tokens, text, prefix, { start: from, end: at })
    } else if (isSpace(char)) {
      at++
    } else if (char === '-' && startsTerm(query.charAt(at + 1))) {
      tokens.push({ kind: 'not', at: { start: from, end: ++at } })
    } else {
      at = until(query, at + 1, endsWord)
      const text = query.slice(from, at)
      const operator = Object.hasOwn(operators, text) ? operators[text] : undefined
      if (operator) tokens.push({ kind: operator, at: { start: from, end: at } })
      else push(tokens, text, text.endsWith('*'), { start: from, end: at })
    }
  }
  return tokens
}

/** How many words an index would make of a text: runs of letters, marks and digits. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)?.length ?? 0
}

/** Whether a token is the beginning of a word by one letter or digit alone, marks aside. */
export function isWidePrefix(token: Token): boolean {
  if (token.kind !== 'words' || !token.prefix) return false
  const letters = token.text.normalize('NFD').replace(/\p{M}+/gu, '')
  return /(?:^|[^\p{L}\p{N}\p{Co}])[\p{L}\p{N}\p{Co}][^\p{L}\p{N}\p{Co}]*$/u.test(letters)
}

function push(tokens: Token[], text: string, prefix: boolean, at: Span): void {
  if (/[\p{L}\p{N}\p{Co}]/u.test(text)) tokens.push({ kind: 'words', text, prefix, at })
}

function until(query: string, from: number, ends: (char: string) => boolean): number {
  let at = from
  while (at < query.length && !ends(query.charAt(at))) at++
  return at
}

function isQuote(char: string): boolean {
  return quotes.includes(char)
}

function isSpace(char: string): boolean {
  return /\s/u.test(char)
}

function endsWord(char: string): boolean {
  return char === '(' || char === ')' || isQuote(char) || isSpace(char)
}

function startsTerm(char: string): boolean {
  return char === '(' || (char !== '' && isQuote(char)) || /[\p{L}\p{N}\ud800-\udbff]/u.test(char)
}
