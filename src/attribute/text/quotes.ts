import type { Range } from './paragraphs.ts'
import type { Token } from './tokens.ts'

/** A stretch between quotation marks, marks included, as a half-open range of token indices. */
export interface Region extends Range {
  /** Whether the closing mark stands in the same paragraph. */
  readonly isClosed: boolean
  readonly isSingle: boolean
  /** Index of the region of an earlier paragraph that this one goes on from; -1 where none. */
  readonly continues: number
}

type Side = 'open' | 'close' | null

/**
 * The outermost quotations of each paragraph, in order. A mark's side comes from its shape, or,
 * where the shape has none, from the spaces beside it. A quotation that is not closed runs to the
 * end of its paragraph, and on into the next where that begins with an opening mark; where none
 * does and ", X said." stands in it, it ends there.
 */
export function quotes(
  tokens: readonly Token[],
  paragraphs: readonly Range[],
  isSpeech: (token: Token) => boolean,
): Region[] {
  const regions: Region[] = []
  let isOpen = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const goesOn = opensWithMark(tokens, paragraphs[index + 1])
    let found = scan(tokens, paragraph, true, goesOn)
    // Marks that do not pair up when nested are read flat: the first closing mark closes.
    if (found.isUneven) found = scan(tokens, paragraph, false, goesOn)
    for (const region of found.regions) {
      const continues = isOpen && region.from === paragraph.from ? regions.length - 1 : -1
      const isMended = !region.isClosed && !goesOn
      const to = isMended ? mend(tokens, region, isSpeech) : region.to
      regions.push({ ...region, to, continues })
      isOpen = false
    }
    const last = found.regions.at(-1)
    isOpen = last !== undefined && !last.isClosed && goesOn
  }
  return regions
}

/** The end of a quotation whose closing mark is missing: after the comma of its ", X said." */
function mend(
  tokens: readonly Token[],
  { from, to }: Region,
  isSpeech: (token: Token) => boolean,
): number {
  for (let at = from + 2; at < to; at++) {
    if (!/^[,?!]$/.test(tokens[at]?.text ?? '')) continue
    for (let tail = at + 1; tail < Math.min(to, at + 7); tail++) {
      const token = tokens[tail]
      if (!token?.isWord) break
      const after = tokens[tail + 1]
      const isEnd = tail + 1 >= to || /^[.:;,]$/.test(after?.text ?? '')
      if (isSpeech(token) && (isEnd || tail === at + 1 || isTailWord(after))) return at + 1
    }
  }
  return to
}

/** "…, Tarn said on Monday", "…, Tarn told reporters". */
function isTailWord(token: Token | undefined): boolean {
  return token?.class === 'DAY' || /^(?:on|in|at|during|reporters)$/.test(token?.lower ?? '')
}

function opensWithMark(tokens: readonly Token[], paragraph: Range | undefined): boolean {
  return paragraph !== undefined && /^["“„«‘'‟]$/.test(tokens[paragraph.from]?.text ?? '')
}

interface Scan {
  readonly regions: Region[]
  readonly isUneven: boolean
}

function scan(
  tokens: readonly Token[],
  { from, to }: Range,
  isNesting: boolean,
  goesOn: boolean,
): Scan {
  const regions: Region[] = []
  let open = -1
  let depth = 0
  let wasNested = false
  let hasSingles = true
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || token.isWord) continue
    const side = doubleSide(tokens, at, open)
    if (side === 'open') {
      if (open < 0) open = at
      if (depth === 0 || (isNesting && isPaired(token.text))) depth++
      wasNested ||= depth > 1
    } else if (side === 'close' && open >= 0) {
      depth--
      if (depth > 0) continue
      regions.push({ from: open, to: at + 1, isClosed: true, isSingle: false, continues: -1 })
      open = -1
    } else if (open < 0 && hasSingles && opensSingle(tokens, at)) {
      const close = closeSingle(tokens, at, to)
      if (close > 0) {
        regions.push({ from: at, to: close + 1, isClosed: true, isSingle: true, continues: -1 })
        at = close
      } else if (goesOn && at === from) {
        regions.push({ from: at, to, isClosed: false, isSingle: true, continues: -1 })
        break
      } else hasSingles = false
    }
  }
  if (open >= 0) {
    regions.push({ from: open, to, isClosed: false, isSingle: false, continues: -1 })
  }
  return { regions, isUneven: open >= 0 && wasNested }
}

function isPaired(mark: string): boolean {
  return mark === '“' || mark === '«' || mark === '„'
}

function doubleSide(tokens: readonly Token[], at: number, open: number): Side {
  const mark = tokens[at]?.text
  const opened = tokens[open]?.text
  switch (mark) {
    case '“':
      return opened === '„' ? 'close' : 'open'
    case '„':
      return 'open'
    case '«':
      return opened === '»' ? 'close' : 'open'
    case '»':
      return open < 0 && isBefore(tokens, at) ? 'open' : 'close'
    case '”':
      return open < 0 && isBefore(tokens, at) ? 'open' : 'close'
    case '``':
      return 'open'
    case '"':
    case '‟':
    case "''":
      return plainSide(tokens, at, open)
    default:
      return null
  }
}

/** Whether a mark has the spaces of an opening one: none behind it, one or a bracket before. */
function isBefore(tokens: readonly Token[], at: number): boolean {
  return hasGapBefore(tokens, at) && !hasGapAfter(tokens, at)
}

function plainSide(tokens: readonly Token[], at: number, open: number): Side {
  const before = hasGapBefore(tokens, at)
  const after = hasGapAfter(tokens, at)
  if (before && !after) return open >= 0 && isDash(tokens[at - 1]) ? 'close' : 'open'
  if (after && !before) return 'close'
  return open >= 0 ? 'close' : 'open'
}

function hasGapBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before || before.end < token.start) return true
  return /^[([—–\-‘'/]/.test(before.text)
}

function hasGapAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const after = tokens[at + 1]
  return !token || !after || after.start > token.end
}

function isDash(token: Token | undefined): boolean {
  return token?.class === '—'
}

function opensSingle(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text
  if (mark === '‹' || mark === '‚') return true
  if (mark !== '‘' && mark !== "'") return false
  // The '90s: a mark that stands for figures left out.
  return isBefore(tokens, at) && !/^\d+s$/.test(tokens[at + 1]?.text ?? '')
}

const closers: Readonly<Record<string, string>> = { '‘': '’', "'": "'", '‹': '›', '‚': '‘' }

/** The mark that closes a single quotation, or -1. `workers’ ` closes only where nothing later does. */
function closeSingle(tokens: readonly Token[], open: number, to: number): number {
  const opened = tokens[open]?.text ?? ''
  let plural = -1
  for (let at = open + 1; at < to; at++) {
    const token = tokens[at]
    if (!token || token.isWord) continue
    if (plural >= 0 && opensSingle(tokens, at)) return plural
    if (token.text !== closers[opened] || hasGapBefore(tokens, at)) continue
    if (tokens[at + 1]?.isWord && !hasGapAfter(tokens, at)) continue
    const isPlural = tokens[at - 1]?.lower.endsWith('s') && tokens[at + 1]?.isWord
    if (!isPlural) return at
    if (plural < 0) plural = at
  }
  return plural
}
