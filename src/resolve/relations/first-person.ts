import type { Attribution } from '../../shapes/attribution.ts'
import { contains, type Span } from '../../shapes/span.ts'
import type { Member } from '../cast/cast.ts'
import type { Word } from '../names/word.ts'
import { inside } from '../sorted.ts'
import type { Spoken } from './spoken.ts'

export interface Pronoun extends Span {
  readonly member: Member
}

const one: ReadonlySet<string> = new Set(forms('i', ['m', 've', 'd', 'll'], 'me my mine myself'))
const many: ReadonlySet<string> = new Set(
  forms('we', ['re', 've', 'd', 'll'], 'us our ours ourselves'),
)

/**
 * The first "I" and the first "we" of each quotation whose speaker is known: "I" is the speaker, "we"
 * the body for which he speaks, as `bodyOf` tells, or the speaker where there is none. Questions,
 * and what a speaker quotes of another, are left out.
 */
export function firstPersons(
  { scene, speakers }: Spoken,
  bodyOf: (statement: number) => Member | null,
): readonly Pronoun[] {
  const { attributions, enclosing, text, words } = scene
  const quotedInside = new Map<number, Span[]>()
  for (const [at, { form, content }] of attributions.entries()) {
    const outer = enclosing[at] ?? -1
    if (outer >= 0 && form === 'direct') add(quotedInside, outer, content)
  }
  return attributions.flatMap((attribution, at) => {
    const speaker = speakers[at]
    if (!speaker || attribution.form === 'question' || attribution.form === 'indirect') return []
    const others = quotedInside.get(at) ?? []
    let i: Word | undefined
    let we: Word | undefined
    for (const quoted of quotedParts(attribution, text)) {
      for (const word of inside(words, quoted)) {
        if (i && we) break
        if (!isOne(word) && !isMany(word)) continue
        if (others.some((other) => contains(other, word))) continue
        if (isOne(word)) i ??= word
        else we ??= word
      }
    }
    return [
      ...(i ? [{ member: speaker, start: i.start, end: endOf(i) }] : []),
      ...(we ? [{ member: bodyOf(at) ?? speaker, start: we.start, end: endOf(we) }] : []),
    ]
  })
}

/** A pronoun, its contractions with both kinds of apostrophe, and its other cases. */
function forms(pronoun: string, verbs: readonly string[], cases: string): readonly string[] {
  const short = verbs.flatMap((verb) => [`${pronoun}'${verb}`, `${pronoun}’${verb}`])
  return [pronoun, ...short, ...cases.split(' ')]
}

function add(index: Map<number, Span[]>, at: number, spans: readonly Span[]): void {
  const known = index.get(at)
  if (known) known.push(...spans)
  else index.set(at, [...spans])
}

// An apostrophe is no closing mark where a letter follows it.
const quotation = /[“"«„][^“”"«»„]*[”"»]?|‘[^‘]*?’(?!\p{L})/gu

/** What stands between quotation marks; of a direct quotation the whole of it. */
function quotedParts({ form, content }: Attribution, text: string): readonly Span[] {
  if (form === 'direct') return content
  return content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(quotation)].map(({ index, 0: quoted }) => ({
      start: start + index,
      end: start + index + quoted.length,
    })),
  )
}

/** "I" has a capital. */
function isOne({ lower, text }: Word): boolean {
  return one.has(lower) && (lower !== 'i' || text === 'I')
}

/** "US" is a state. */
function isMany({ lower, text }: Word): boolean {
  return many.has(lower) && text !== 'US'
}

/** Without the verb: "we’re". */
function endOf({ start, end, text }: Word): number {
  const apostrophe = text.search(/['’]/)
  return apostrophe < 0 ? end : start + apostrophe
}
