import type { Actor } from '../shapes/actor.ts'
import type { Article } from '../shapes/article.ts'
import type { Attribution } from '../shapes/attribution.ts'
import { hashId } from '../shapes/id.ts'
import type { ChainLink } from '../shapes/report.ts'
import type { Span } from '../shapes/span.ts'
import type { SpeakerBasis, Statement } from '../shapes/statement.ts'
import { Cast, type Member } from './cast.ts'
import { castOutlets, linkChain } from './chain.ts'
import { describe } from './describe.ts'
import { gather } from './gather.ts'
import { type Mention, mention, mentionsOf } from './mention.ts'
import type { Phrase } from './phrase.ts'
import { recalled } from './recalled.ts'
import { nameRuns } from './run.ts'
import { firstFrom, merged } from './sorted.ts'
import { readSource } from './source.ts'
import { Speakers } from './speakers.ts'
import { type Word, wordsOf } from './word.ts'

export interface Resolved {
  readonly actors: readonly Actor[]
  readonly chain: readonly ChainLink[]
  readonly statements: readonly Statement[]
}

/** How far each way of knowing a speaker can be trusted, as a factor on the attribution's confidence. */
const trust: Readonly<Record<SpeakerBasis, number>> = {
  named: 1,
  nominal: 0.85,
  pronoun: 0.85,
  carried: 0.85,
  none: 1,
}

/**
 * Attributions → statements with their speakers, the actors of the report, and its source chain.
 * Where two could be meant, or nobody is named, the speaker is null and the basis `none`.
 */
export function resolve(
  article: Article,
  reportId: string,
  attributions: readonly Attribution[],
  by: string,
): Resolved {
  const { text, links } = article
  const words = wordsOf(text)
  const sources = merged(attributions.flatMap(({ source }) => source))
  const runs = nameRuns(text, words, sources)
  const cast = new Cast(text)
  castOutlets(cast, links)
  const phrases = attributions.map((each) => readSource(each, text, words, runs))
  gather(cast, text, words, runs, phrases)
  const linked = linkChain(cast, links)
  const quotations = merged(
    attributions.flatMap(({ form, content }) => (form === 'direct' ? content : [])),
  )
  const names = mentionsOf(cast, words, runs, quotations)
  for (const { member, start, end } of names) member.mentions.push({ start, end })
  const described = descriptions(phrases, text, cast, words, quotations)
  const mentions = recalled(
    [...names, ...described].sort((a, b) => a.start - b.start),
    words,
    quotations,
  )
  const speakers = new Speakers(cast, text, mentions, quotations)
  const chosen = attributions.map((each, at) => speakers.choose(each, phrases[at] ?? null))
  const present = new Set<Member | null>([
    ...linked.map(({ member }) => member),
    ...chosen.map(({ member }) => member),
  ])
  // A name that turned out to be another's calls nobody: the capital that is a surname here.
  const ids = numbered(cast.members.filter((one) => one.mentions.length > 0 || present.has(one)))
  const id = (member: Member): string => ids.get(member) ?? ''
  return {
    actors: [...ids].map(([member, own]) => ({
      id: own,
      type: typeOf(member),
      name: member.name,
      office: member.office,
      mentions: inOrder(member.mentions).map(({ start, end }) => ({ start, end, kind: 'name' })),
      unnamed: null,
    })),
    chain: linked.map(({ member, role, span }) => ({ actor: id(member), role, span })),
    statements: attributions.map((attribution, at) => {
      const { member, basis } = chosen[at] ?? { member: null, basis: 'none' as const }
      const { form, content, cue, source, cueType, confidence } = attribution
      return {
        id: hashId(['statement', reportId, places(content), places(cue), places(source)]),
        form,
        content,
        cue,
        source,
        cueType,
        speaker: member && id(member),
        speakerBasis: basis,
        speakerBy: 'rules',
        speakerConfidence: 1,
        candidates: [],
        onBehalfOf: null,
        relays: [],
        confidence: Math.round(confidence * trust[basis] * 1000) / 1000,
        by,
      }
    }),
  }
}

/** Whom the sources describe without having named them: "a senior official", "two agents". */
function descriptions(
  phrases: readonly (Phrase | null)[],
  text: string,
  cast: Cast,
  words: readonly Word[],
  quotations: readonly Span[],
): readonly Mention[] {
  return phrases.flatMap((phrase) => {
    if (phrase?.kind !== 'nominal' || phrase.definite) return []
    const member = describe(phrase, text, cast, null)
    if (!member) return []
    const from = firstFrom(words, phrase.whole.start)
    return [mention(member, phrase.whole, words, from, quotations)]
  })
}

/** "The company" is unnamed: that of another report is not the same. */
function typeOf({ type, nameless }: Member): Actor['type'] {
  return type === 'organisation' && nameless ? 'unnamed' : type
}

/** Members in the order of their first mention; those that only the metadata names come last. */
function numbered(members: readonly Member[]): ReadonlyMap<Member, string> {
  const first = (member: Member): number =>
    member.mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)
  const order = members.map((member, at) => ({ member, at, first: first(member) }))
  order.sort((a, b) => (a.first === b.first ? a.at - b.at : a.first - b.first))
  return new Map(order.map(({ member }, at) => [member, `a${at + 1}`]))
}

/** Sorted, without those that begin inside the one before. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return sorted.filter(({ start, end }) => {
    const free = start >= reached
    if (free) reached = end
    return free
  })
}

function places(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(',')
}
