import type { Aside, SourceLink } from '../../shapes/article.ts'
import { overlaps, type Span } from '../../shapes/span.ts'
import { readCredit } from './credit-lines.ts'
import { type Cue, cueOf } from './cues.ts'
import { nameKey, type OutletKind } from './known-names.ts'
import { type Mention, mentionIn } from './mention.ts'
import { institutions } from './outlet-data.ts'
import { runsIn, spanOf } from './runs.ts'
import type { Sentence } from './sentences.ts'
import { smallWords, speakerIn } from './speaker.ts'
import { travelIn } from './travel.ts'

/** The stems of every cue: most sentences hold none, and are passed over for a third of the time. */
const anyCue =
  /interview|t(?:old|ell)|sp(?:eak|oke)|talk|statement|comment|remark|mail|reply|appear|wr(?:it|ote)|column|op-ed|essay|carried|quot|cit|report|distribut|relay|releas|publish|aired|broadcast|according|reference|inform/i

/** How the words travelled, as the sentences of a text tell it. */
export interface Journey {
  readonly links: readonly SourceLink[]
  readonly asides: readonly Aside[]
}

/** Further down, "Portline reported" is mostly about some other matter. */
const leadParagraphs = 8
const lastParagraphs = 2
/** A single text names fewer; a page of nothing but names would otherwise be all links. */
const mostLinks = 40

/**
 * Reads the sentences that are not part of `taken` (asides found before) nor inside `quoted`.
 * `told` holds the keys of names that the text's own lines or metadata have shown to be outlets.
 */
export function journeyOf(
  text: string,
  sentences: readonly Sentence[],
  taken: readonly Aside[],
  quoted: readonly Span[],
  told: ReadonlyMap<string, OutletKind>,
): Journey {
  const names = new Map(told)
  const before = names.size
  const small = smallWords(text)
  const first = read(text, sentences, taken, quoted, told, names, small)
  // "NV" is shown to be an outlet by one interview; then "told NV" further up counts too.
  return names.size === before ? first : read(text, sentences, taken, quoted, told, names, small)
}

function read(
  text: string,
  sentences: readonly Sentence[],
  taken: readonly Aside[],
  quoted: readonly Span[],
  own: ReadonlyMap<string, OutletKind>,
  names: Map<string, OutletKind>,
  small: () => ReadonlySet<string>,
): Journey {
  const links: SourceLink[] = []
  const asides: Aside[] = []
  const speakers: SourceLink[] = []
  const lastParagraph = sentences.at(-1)?.paragraph ?? 0
  let nextTaken = 0
  let nextQuoted = 0
  for (const { span: whole, paragraph } of sentences) {
    if (links.length >= mostLinks) break
    while ((taken[nextTaken]?.span.end ?? Infinity) <= whole.start) nextTaken++
    const span = clear(text, whole, taken.slice(nextTaken, nextTaken + 4))
    if (!span) continue
    const credit = readCredit(text, span, 'body')
    if (credit?.aside) {
      asides.push(credit.aside)
      links.push(...credit.links)
      continue
    }
    if (!anyCue.test(text.slice(span.start, span.end))) continue
    while ((quoted[nextQuoted]?.end ?? Infinity) <= span.start) nextQuoted++
    const steps = stepsIn(text, span, quoted.slice(nextQuoted, nextQuoted + 12), names)
    const travel = travelIn(
      text,
      span,
      steps.some(({ mention }) => mention.strength !== 'none'),
    )
    if (travel) {
      asides.push({ kind: 'travel', span })
      const speaker = travel.subject && speakerIn(text, travel.subject, 'travel', small)
      if (speaker) links.push(speaker)
    }
    const near = paragraph < leadParagraphs || paragraph > lastParagraph - lastParagraphs
    for (const { mention, cue, subject } of steps) {
      if (cue.step === 'carrier' && !near && !travel) continue
      if (!enough(text, mention, cue, travel !== null)) continue
      // The agency or outlet that tells the story was told much of it; that is no further step.
      if (
        cue.step === 'venue' &&
        cue.by !== 'interview' &&
        !travel &&
        own.has(nameKey(mention.name))
      )
        continue
      const link = linkOf(mention, cue)
      links.push(link)
      names.set(nameKey(link.name), link.role === 'agency' ? 'agency' : mention.kind)
      const speaker = subject && !travel ? speakerIn(text, subject, cue.by, small) : null
      if (speaker) speakers.push(speaker)
    }
  }
  return { links: withSpeaker(links, speakers), asides }
}

interface Step {
  readonly mention: Mention
  readonly cue: Cue
  /** The name that the sentence has for who spoke to the venue. */
  readonly subject: Span | null
}

function stepsIn(
  text: string,
  sentence: Span,
  quoted: readonly Span[],
  names: ReadonlyMap<string, OutletKind>,
): readonly Step[] {
  const runs = runsIn(text, sentence.start, sentence.end).map(({ words }) => ({
    words,
    span: spanOf(words),
  }))
  return runs.flatMap((run, at) => {
    if (quoted.some((quote) => overlaps(quote, run.span))) return []
    const mention = mentionIn(text, run, names)
    const cue = mention && cueOf(text, mention.span, sentence)
    if (!mention || !cue) return []
    const previous = runs[at - 1]?.span
    const subject =
      (previous && teller(text, previous, mention.span.start)) ??
      (cue.by === 'interview' ? interviewed(text, sentence, runs.slice(at + 1, at + 9)) : null)
    return [{ mention, cue, subject }]
  })
}

/**
 * The name directly before "told" or "said in an interview with"; in "a producer for Harbour Films
 * told" it is not who spoke.
 */
function teller(text: string, name: Span, outlet: number): Span | null {
  const between = text.slice(name.end, Math.min(outlet, name.end + 60))
  if (
    !/^\s(?:has |had )?told\s|^\s\p{Ll}{3,12} (?:in|during) (?:an?|the) (?:\p{Ll}{1,15} )?interview /u.test(
      between,
    )
  )
    return null
  const before = text.slice(Math.max(0, name.start - 10), name.start)
  return /\b(?:for|of|from|at|with|in|by|to|the)\s$/i.test(before) ? null : name
}

/** The subject of what follows "In an interview with Harbour Weekly, …,": a name before its verb. */
function interviewed(
  text: string,
  sentence: Span,
  after: readonly { readonly span: Span }[],
): Span | null {
  if (!/^(?:In|During) (?:an?|his|her|the) /.test(text.slice(sentence.start, sentence.start + 12)))
    return null
  const subject = after.find(
    ({ span }) =>
      text.slice(span.start - 2, span.start) === ', ' &&
      /^ \p{Ll}/u.test(text.slice(span.end, span.end + 2)),
  )
  return subject?.span ?? null
}

/** Whether the form of a name and the cue beside it together make it an outlet. */
function enough(
  text: string,
  { name, span, strength }: Mention,
  cue: Cue,
  travels: boolean,
): boolean {
  if (strength === 'known' || strength === 'strong') return true
  if (cue.trusts === 'any') return true
  if (strength === 'weak') return cue.trusts === 'weak' || travels
  if (institutions.has(name.toLowerCase())) return false
  const article = /\bthe\s$/i.test(text.slice(Math.max(0, span.start - 5), span.start))
  // "in an interview with NV": states and bodies in capitals take "the" or stand in the list.
  if (cue.by === 'interview' && /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u.test(name)) return !article
  // A sentence that only says how words travelled names outlets; two words may be a person's name.
  return travels && cue.by !== 'told' && (article || !name.includes(' ')) && !/^\p{N}/u.test(name)
}

function linkOf({ name, span, kind, strength }: Mention, { step, by, calls }: Cue): SourceLink {
  // A carrier of which nothing is known is most likely an agency: passing on is an agency's trade.
  const called = calls ?? (strength === 'none' ? 'agency' : kind)
  return { name, role: step === 'venue' ? 'venue' : called, span, by }
}

/** Where no sentence says whose words travelled, the one person who told an outlet. */
function withSpeaker(
  links: readonly SourceLink[],
  told: readonly SourceLink[],
): readonly SourceLink[] {
  if (links.some(({ role }) => role === 'speaker')) return links
  const [first] = told
  const alone = first && told.every(({ name }) => name === first.name)
  return alone ? [first, ...links] : links
}

/** A sentence without an aside that opens or closes it; null where an aside takes it whole. */
function clear(text: string, sentence: Span, taken: readonly Aside[]): Span | null {
  let { start, end } = sentence
  for (const { span } of taken) {
    if (span.end <= start || span.start >= end) continue
    if (span.start <= start) start = Math.min(span.end, end)
    else end = span.start
  }
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}
