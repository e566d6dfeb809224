import type { Aside, SourceLink } from '../../shapes/article.ts'
import type { Span } from '../../shapes/span.ts'
import { readDay } from './day.ts'
import { printed } from './mention.ts'
import { institutions } from './outlet-data.ts'
import type { Piece } from './piece.ts'
import { runAt, spanOf } from './runs.ts'
import { shapeOf } from './shape.ts'

/** Where a line stands: metadata opens and closes a text, and few kinds of it stand elsewhere. */
export type Place = 'head' | 'body' | 'tail'

/** 300: a line of metadata that is longer is prose. */
const longest = 300
const labelled = /^([\p{L} ]{2,18}?)\s?[:：]\s{0,3}(?=\S|$)/u
const dateLabels = /^(?:date|published|posted|first published|publication date)$/i
const updateLabels = /^(?:updated|last updated|last modified|modified)$/i
const sourceLabels = /^(?:source|sources|source link|original source)$/i
const creditLabels =
  /^(?:author|authors|by|byline|written by|reporter|photo|photos|photograph|image|images|picture|pictures|featured image|photo credit|image credit|credit|credits|caption|illustration|graphic|cover photo)$/i
const otherLabels =
  /^(?:tags|tag|topics|keywords|category|categories|section|filed under|read also|also read|read more|see also|read next|related|related news|related stories|related articles|related topics|recommended|more on this|url|link|share this|share|follow us|subscribe)$/i
/** The head of a mail that hands a report on. */
const mailLabels = /^(?:to|cc|bcc|subject|sent|from)$/i
const forwarded =
  /^(?:[-_ ]{3,20}(?:forwarded|original) message[-_ ]{0,20}|begin forwarded message:?)$/i
const anywhere =
  /^(?:photo|photos|image|images|photo credit|image credit|featured image|read also|also read|read more|see also|read next|related news|related stories|related articles|recommended)$/i
const datedVerb = /^(?:first |last )?(published|posted|updated|modified)(?: on| at)?,? /i
const clock =
  /^[\s,|–—·-]{0,4}(?:at )?(?:\d{1,2}[:.]\d{2}(?::\d{2})?)?\s?(?:[ap]\.?m\.?)?\s?\(?(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})?\)?\.?$/i
const bylineWord =
  /^(?:[\p{Lu}\p{N}]|and$|&$|in$|for$|of$|de$|van$|von$|the$|with$|at$|staff$|writers?$|reporters?$|correspondents?$|editors?$|[|·–—-]$)/u

/**
 * Reads a line that is metadata as a whole: a label with its value, a day, a byline, the bare name of
 * an agency. Null for any other line.
 */
export function readMetadataLine(text: string, line: Span, place: Place): Piece | null {
  if (line.end - line.start > longest) return null
  const words = text.slice(line.start, line.end)
  if (place === 'head' && forwarded.test(words)) {
    return { aside: aside('metadata', line), links: [], day: null }
  }
  return (
    readLabelled(text, line, words, place) ??
    (place === 'body'
      ? null
      : (readDated(text, line, words, place) ?? readByline(text, line, words))) ??
    (place === 'body' ? null : readBareName(line, words, place))
  )
}

function readLabelled(text: string, line: Span, words: string, place: Place): Piece | null {
  const found = labelled.exec(words)
  if (!found) return null
  const label = found[1] ?? ''
  if (place === 'body' && !anywhere.test(label)) return null
  const value = line.start + found[0].length
  if (dateLabels.test(label)) {
    const day = readDay(text, value)
    return day ? { aside: aside('metadata', line), links: [], day } : null
  }
  if (updateLabels.test(label)) return { aside: aside('metadata', line), links: [], day: null }
  if (sourceLabels.test(label)) {
    return {
      aside: aside('credit', line),
      links: nameLink(text, value, line.end, 'source-line'),
      day: null,
    }
  }
  // A transcript's speaker may be called From; a mail's sender has an address.
  if (
    place === 'head' &&
    mailLabels.test(label) &&
    (!/^from$/i.test(label) || words.includes('@'))
  ) {
    return { aside: aside('metadata', line), links: [], day: null }
  }
  if (creditLabels.test(label)) return { aside: aside('credit', line), links: [], day: null }
  return otherLabels.test(label) ? { aside: aside('metadata', line), links: [], day: null } : null
}

/** "Published 3 May 2031", "Friday, May 3, 2031, 10:15". */
function readDated(text: string, line: Span, words: string, place: Place): Piece | null {
  const verb = datedVerb.exec(words)
  if (!verb && place !== 'head') return null
  const day = readDay(text, line.start + (verb?.[0].length ?? 0))
  if (!day || day.end > line.end || (!verb && day.year === null)) return null
  if (!clock.test(text.slice(day.end, Math.min(line.end, day.end + 40))) || line.end - day.end > 40)
    return null
  const published = !verb || /^(?:published|posted)$/i.test(verb[1] ?? '')
  return { aside: aside('metadata', line), links: [], day: published ? day : null }
}

/** "By Jane Doe", "BY JANE DOE, Harbour Post". */
function readByline(text: string, line: Span, words: string): Piece | null {
  if (words.length > 120 || !/^by /i.test(words) || /[.!?]$/.test(words)) return null
  const rest = words.slice(3).split(/[\s,]+/)
  if (rest.length > 14 || !/^\p{Lu}/u.test(rest[0] ?? '')) return null
  if (!rest.every((word) => word === '' || bylineWord.test(word))) return null
  const parted = Math.max(words.lastIndexOf(','), words.lastIndexOf('|'))
  const links =
    parted < 0
      ? []
      : nameLink(text, afterGap(text, line.start + parted + 1), line.end, 'byline', true)
  return { aside: aside('credit', line), links, day: null }
}

/** An agency's or outlet's name alone on a line, as copy has it under its byline. */
function readBareName(line: Span, words: string, place: Place): Piece | null {
  if (words.length > 60) return null
  const inner = /^(?:[–—-]{1,2}\s?|\(|\/)?(.{2,50}?)\.?(?:\)|\/)?$/u.exec(words)
  const name = inner?.[1] ?? ''
  const shape = shapeOf(name, true)
  // At the end of a page a newspaper's bare name is a link as often as a credit.
  if (shape.strength !== 'known' || (place === 'tail' && shape.kind === 'outlet')) return null
  const start = line.start + words.indexOf(name)
  return {
    aside: aside('credit', line),
    links: [
      { name, role: shape.kind, span: { start, end: start + name.length }, by: 'credit-line' },
    ],
    day: null,
  }
}

function nameLink(
  text: string,
  at: number,
  end: number,
  by: string,
  onlyOutlets = false,
): readonly SourceLink[] {
  const run = runAt(text, at, end)
  if (!run) return []
  const span = spanOf(run.words)
  const name = printed(text, span)
  const { kind, strength } = shapeOf(name, true)
  if (strength === 'none' && (onlyOutlets || institutions.has(name.toLowerCase()))) return []
  return [{ name, role: kind, span, by }]
}

function afterGap(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at
}

function aside(kind: Aside['kind'], line: Span): Aside {
  return { kind, span: line }
}
