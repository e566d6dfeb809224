import type { SourceLink } from '../../shapes/article.ts'
import type { ChainRole } from '../../shapes/report.ts'
import type { Span } from '../../shapes/span.ts'
import { printed } from './mention.ts'
import type { Place } from './metadata-lines.ts'
import type { Piece } from './piece.ts'
import { rightsHolder } from './rights-holder.ts'
import { runAt, spanOf } from './runs.ts'
import { shapeOf } from './shape.ts'

/** 400: notes on rights and republication are shorter. */
const longest = 400
const opening =
  /^\(?(?:(?:Additional |Further )?[Rr]eporting by |REPORTING BY |Writing by |Editing by |Compiled by |With (?:additional )?(?:reporting|files) (?:by|from) |Additional reporting: |Translated by |Photos? by |Edited by )/
const rights = /^(?:©|\(c\)\s?\d{4}|copyright\s{0,2}(?:©|\(c\)|\d{4}|by\b)|all rights reserved)/i
const carrier = /^(?:Content )?(?:distributed|provided|supplied|syndicated) by /i
const story =
  /^(?:This|A version of this|An earlier version of this|The (?:above|following|original)) (story|article|report|piece|interview|post|text|item|news|content|press release|column)(?: (?:was|is|were|has been|had been|first|originally|initially|previously|also)){1,4} (?:appeared|published|distributed|produced|written|reported|provided|posted|syndicated|released|aired|broadcast|republished|reprinted)\b/
const republished =
  /^(?:Republished|Reprinted|Reproduced|Originally published|First published|Originally appeared|First appeared)\b/
const pressSource = /^SOURCE:? {1,3}(?=\p{Lu})/u
/** Rights "by" someone are an author's more often than an outlet's. */
const person = /(?:©|\(c\)|copyright)[^\n]{0,20}\bby\s/i
const notice = /^(?:All|Distributed|Syndicated|Provided|Published|Reproduced|Used|Powered|Terms)$/
/** Each way a note of rights names an outlet, with the role that it gives. */
const naming: readonly (readonly [RegExp, ChainRole | 'by-kind', string])[] = [
  [
    /(?:©|\(c\)|copyright)(?:\s{0,2}(?:©|\(c\)|copyright|\d{4}(?:\s?[-–]\s?\d{4})?|by|of|the),?){0,5}\s{1,2}/iy,
    'by-kind',
    'copyright',
  ],
  [/\b(?:distributed|syndicated|provided|supplied) by (?:the )?/iy, 'syndicator', 'credit-line'],
  [
    /\b(?:published|appeared|posted|aired|broadcast|reported|produced|written|released)(?: (?:first|originally))? (?:by|in|on|at|with|for) (?:the )?/iy,
    'by-kind',
    'credit-line',
  ],
  [/\b(?:with|by) (?:the )?(?:kind )?permission (?:of|from) (?:the )?/iy, 'by-kind', 'credit-line'],
  [
    /\b(?:republished|reprinted|reproduced|courtesy) (?:here )?(?:from|of|courtesy of|by) (?:the )?/iy,
    'by-kind',
    'credit-line',
  ],
]

/**
 * Reads a line or sentence that credits: who reported and edited, whose rights, who published it first,
 * who distributes it. `SOURCE X` closes a press release, whose words are X's own.
 */
export function readCredit(text: string, line: Span, place: Place): Piece | null {
  if (line.end - line.start > longest) return null
  const words = text.slice(line.start, line.end)
  if (opening.test(words)) return piece(line, [])
  const source = pressSource.exec(words)
  if (
    source &&
    words.length < 120 &&
    !/[.!?]["”]?$/.test(words.replace(/(?:Inc|Ltd|Corp|Co)\.$/, ''))
  ) {
    const span = { start: line.start + source[0].length, end: line.end }
    return piece(line, [{ name: printed(text, span), role: 'speaker', span, by: 'press-release' }])
  }
  if (rights.test(words)) return piece(line, namesIn(text, line))
  const links = namesIn(text, line)
  const told = story.exec(words)
  // "This report was published by the ministry" is news; "This article was …" speaks of itself.
  if (
    told &&
    (!/^(?:report|news|content|text|item)$/.test(told[1] ?? '') || links.some(isOutlet))
  ) {
    return piece(line, links)
  }
  const edge = place !== 'body' && links.length > 0
  if (edge && words.length <= 160 && carrier.test(words)) return piece(line, links)
  return edge && republished.test(words) && links.some(isOutlet) ? piece(line, links) : null
}

/** The outlets that a credit line of the metadata names; they have no place in the text. */
export function linksOfCredit(credit: string): readonly SourceLink[] {
  const line = { start: 0, end: Math.min(credit.length, longest) }
  const named = namesIn(credit, line)
  const links = named.length > 0 ? named : bareName(credit)
  return links.flatMap((link) => {
    const name = rightsHolder(link.name)
    return name === '' ? [] : [{ ...link, name, span: null, by: 'metadata' }]
  })
}

/** The year of a copyright line, for a dateline without one. */
export function yearOfCredit(words: string): number | null {
  const found = /(?:©|\(c\)|copyright)\D{0,12}((?:19|20)\d{2})(?!\d)/i.exec(words.slice(0, longest))
  return found ? Number(found[1]) : null
}

function namesIn(text: string, line: Span): readonly SourceLink[] {
  const links: SourceLink[] = []
  for (let at = line.start; at < line.end; at++) {
    if (
      !/[\p{L}©(]/u.test(text.charAt(at)) ||
      (at > line.start && /\p{L}/u.test(text.charAt(at - 1)))
    )
      continue
    for (const [pattern, role, by] of naming) {
      pattern.lastIndex = at
      const found = pattern.exec(text)
      if (!found) continue
      const after = pattern.lastIndex
      const start = text.slice(after - 4, after) === 'The ' ? after - 4 : after
      const run = runAt(text, start, line.end)
      if (!run) continue
      const span = spanOf(beforeNotice(text, run.words))
      const name = printed(text, span)
      // A year alone is no name.
      if (/^\d+$/.test(name)) continue
      if (person.test(found[0]) && shapeOf(name, true).strength === 'none') continue
      links.push({ name, role: role === 'by-kind' ? shapeOf(name, true).kind : role, span, by })
      at = span.end
      break
    }
  }
  return links
}

/** "Harbour Post All rights reserved", printed without a stop between. */
function beforeNotice(text: string, words: readonly Span[]): readonly Span[] {
  const at = words.findIndex((word, index) => index > 0 && notice.test(printed(text, word)))
  return at < 0 ? words : words.slice(0, at)
}

function bareName(credit: string): readonly SourceLink[] {
  const name = rightsHolder(credit)
  const { kind, strength } =
    name.length > 80 ? { kind: 'outlet' as const, strength: 'none' } : shapeOf(name, true)
  return strength === 'none' ? [] : [{ name, role: kind, span: null, by: 'metadata' }]
}

function isOutlet({ name }: SourceLink): boolean {
  return shapeOf(name, true).strength !== 'none'
}

function piece(line: Span, links: readonly SourceLink[]): Piece {
  return { aside: { kind: 'credit', span: line }, links, day: null }
}
