import type { Actor } from '../shapes/actor.ts'
import type { Article } from '../shapes/article.ts'
import type { Attribution } from '../shapes/attribution.ts'
import { hashId } from '../shapes/id.ts'
import type { ChainLink } from '../shapes/report.ts'
import type { Span } from '../shapes/span.ts'
import type { SpeakerBasis, Statement } from '../shapes/statement.ts'
import { Cast, type Member } from './cast.ts'
import { castOutlets, linkChain } from './chain.ts'
import { gather } from './gather.ts'
import { mentionsOf } from './mention.ts'
import { nameRuns } from './run.ts'
import { Speakers } from './speakers.ts'
import { wordsOf } from './word.ts'

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
  const runs = nameRuns(words)
  const cast = new Cast(text)
  castOutlets(cast, links)
  gather(cast, text, words, runs, attributions)
  const linked = linkChain(cast, links)
  const mentions = mentionsOf(cast, words, runs)
  const speakers = new Speakers(cast, text, words, runs, mentions)
  const chosen = attributions.map((attribution) => speakers.choose(attribution))
  for (const { member, span } of mentions) member.mentions.push(span)
  const ids = numbered(cast.members)
  const id = (member: Member): string => ids.get(member) ?? ''
  return {
    actors: [...ids].map(([member, own]) => ({
      id: own,
      type: member.type,
      name: member.name,
      office: member.office,
      mentions: inOrder(member.mentions),
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
        confidence: Math.round(confidence * trust[basis] * 1000) / 1000,
        by,
      }
    }),
  }
}

/** Members in the order of their first mention; those that only the metadata names come last. */
function numbered(members: readonly Member[]): ReadonlyMap<Member, string> {
  const first = (member: Member): number =>
    member.mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)
  const order = members.map((member, at) => ({ member, at, first: first(member) }))
  order.sort((a, b) => (a.first === b.first ? a.at - b.at : a.first - b.first))
  return new Map(order.map(({ member }, at) => [member, `a${at + 1}`]))
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, at, all) => span.start >= (all[at - 1]?.end ?? 0))
}

function places(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(',')
}
