import type { Token } from './tokens.ts'

/** A half-open range of token indices. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * The paragraphs of a text as token ranges. A blank line always parts two; a single line break
 * does too, unless the line was wrapped by hand: it is long, ends in no stop, and goes on in lower case.
 */
export function paragraphs(text: string, tokens: readonly Token[]): Range[] {
  const found: Range[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at++) {
    const before = tokens[at - 1]
    const after = tokens[at]
    if (!before) break
    if (after && !parts(text, before, after, isNumber(after, tokens[at + 1]))) continue
    found.push({ from, to: at })
    from = at
  }
  return found
}

/** "2." or "3)" at the head of a line: the next entry of a list. */
function isNumber(token: Token, next: Token | undefined): boolean {
  return /^\d{1,3}$/.test(token.text) && next?.start === token.end && /^[.)]$/.test(next.text)
}

function parts(text: string, before: Token, after: Token, isEntry: boolean): boolean {
  if (after.start - before.end < 1) return false
  let breaks = 0
  for (let at = before.end; at < after.start; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 0x2028 || code === 0x2029) breaks++
    else if (code === 13 && text.charCodeAt(at + 1) !== 10) breaks++
  }
  if (breaks !== 1) return breaks > 1
  const isStop = /[.!?:"”»’]/.test(before.text.at(-1) ?? '')
  return isStop || isEntry || !after.isWord || after.isCapital
}
