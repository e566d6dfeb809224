import type { Range } from './paragraphs.ts'
import type { Region } from './quotes.ts'
import type { Token } from './tokens.ts'
import { abbreviations } from './words.ts'

// 200: one newspaper sentence in 3,000 is longer, all of them lists. Work on a sentence may grow with its
// square, so a text without stops is cut.
const longest = 200

/**
 * The sentences of a paragraph as token ranges. A quotation is never cut: a stop inside it ends
 * the sentence around it only where it stands last and no "X said" follows.
 */
export function sentences(
  tokens: readonly Token[],
  paragraph: Range,
  regionOf: Int32Array,
  regions: readonly Region[],
  isSpeech: (token: Token) => boolean,
): Range[] {
  const found: Range[] = []
  let from = paragraph.from
  const cut = (at: number): void => {
    if (at > from) found.push({ from, to: at })
    from = at
  }
  for (let at = paragraph.from; at < paragraph.to; at++) {
    if (at - from >= longest) cut(at)
    const region = regions[regionOf[at] ?? -1]
    if (region) {
      at = region.to - 1
      const stop = lastInside(tokens, region)
      if (!isStop(stop)) continue
      if (beginsSentence(tokens, at + 1, paragraph) && !isTail(tokens, at + 1, paragraph, isSpeech))
        cut(at + 1)
      continue
    }
    if (endsWithInitials(tokens, at, paragraph)) cut(at + 1)
    if (!isStop(tokens[at]) || isAbbreviation(tokens, at)) continue
    let end = at + 1
    while (end < paragraph.to && touches(tokens, end) && isCloser(tokens[end])) end++
    if (end < paragraph.to && !beginsSentence(tokens, end, paragraph)) continue
    cut(end)
    at = end - 1
  }
  cut(paragraph.to)
  return found
}

function lastInside(tokens: readonly Token[], region: Region): Token | undefined {
  return tokens[region.isClosed ? region.to - 2 : region.to - 1]
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && !token.isWord && /^[.!?…]$/.test(token.text)
}

function isCloser(token: Token | undefined): boolean {
  return token !== undefined && /^[.!?…”’")\]»]$/.test(token.text)
}

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end
}

function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.text !== '.' || !before || before.end !== tokens[at]?.start) return false
  return abbreviations.has(before.lower) || (before.text.length === 1 && before.isCapital)
}

/** "… from the U.S. The …": initials end a sentence where a function word begins the next. */
function endsWithInitials(tokens: readonly Token[], at: number, paragraph: Range): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token?.isWord || !token.text.endsWith('.') || !next || at + 1 >= paragraph.to) return false
  return next.isCapital && next.class === next.lower
}

/** Whether a new sentence can begin here: after a gap, and not in lower case or with a mark that goes on. */
function beginsSentence(tokens: readonly Token[], at: number, paragraph: Range): boolean {
  const token = tokens[at]
  if (!token || at >= paragraph.to) return false
  if (touches(tokens, at) && token.isWord && !token.isCapital) return false
  if (token.isWord) return token.isCapital || token.class === 'NUM'
  return !/^[,;:)\]—–-]/.test(token.text)
}

/** Whether what follows a quotation is its "X said." and not a sentence of its own. */
function isTail(
  tokens: readonly Token[],
  from: number,
  paragraph: Range,
  isSpeech: (token: Token) => boolean,
): boolean {
  const to = Math.min(paragraph.to, from + 7)
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) return false
    if (isSpeech(token) && at > from) {
      const next = tokens[at + 1]
      return at + 1 >= paragraph.to || !next || /^[.,:;]$/.test(next.text)
    }
    if (!token.isWord && token.text !== '.') return false
  }
  return false
}
