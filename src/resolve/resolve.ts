import type { Actor } from '../shapes/actor.ts'
import type { Article } from '../shapes/article.ts'
import type { Attribution } from '../shapes/attribution.ts'
import type { ChainLink } from '../shapes/report.ts'
import type { Span } from '../shapes/span.ts'
import type { Statement } from '../shapes/statement.ts'
import { numbered, toActors } from './actors.ts'
import { Cast, type Member } from './cast/cast.ts'
import { castOutlets, linkChain } from './cast/chain.ts'
import { describe } from './cast/describe.ts'
import { gather } from './cast/gather.ts'
import { type Mention, mention, mentionsOf } from './cast/mention.ts'
import { passing } from './cast/passing.ts'
import { recalled } from './cast/recalled.ts'
import { learnGenders } from './names/gender.ts'
import { nameRuns } from './names/run.ts'
import { type Word, wordsOf } from './names/word.ts'
import { Parties } from './parties/parties.ts'
import { involved, relate } from './relations/relations.ts'
import { toSpoken } from './relations/spoken.ts'
import { firstFrom, merged } from './sorted.ts'
import type { Phrase } from './sources/phrase.ts'
import { readSource } from './sources/source.ts'
import type { Ranker } from './speakers/ranker/decision.ts'
import { shipped } from './speakers/ranker/network.ts'
import { toScene } from './speakers/ranker/scene.ts'
import { Speakers } from './speakers/speakers.ts'
import { toStatements } from './statements.ts'

export interface Resolved {
  readonly actors: readonly Actor[]
  /** Who else is named, for those who read more out of the text. */
  readonly parties: Parties
  readonly chain: readonly ChainLink[]
  readonly statements: readonly Statement[]
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
  ranker: Ranker = shipped(),
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
  const called = recalled(inPlace([...names, ...described]), words, quotations)
  const mentions = inPlace([
    ...called,
    ...passing(cast, text, words, merged([...called, ...sources]), quotations),
  ])
  learnGenders(mentions, words)
  const scene = toScene(text, words, mentions, quotations, attributions)
  const speakers = new Speakers(cast, scene, ranker)
  const chosen = attributions.map((_, at) => speakers.choose(at, phrases[at] ?? null))
  const spoken = toSpoken(
    scene,
    cast,
    runs,
    chosen.map(({ member }) => member),
  )
  const relations = relate(spoken)
  const present = new Set<Member | null>([
    ...linked.map(({ member }) => member),
    ...chosen.flatMap(({ member, candidates }) => [
      member,
      ...candidates.map((each) => each.member),
    ]),
    ...involved(relations),
  ])
  // A name that turned out to be another's calls nobody: the capital that is a surname here.
  const ids = numbered(
    cast.members.filter((one) => (one.mentions.length > 0 && !one.silent) || present.has(one)),
  )
  const id = (member: Member): string => ids.get(member) ?? ''
  const actors = toActors(ids, text, relations)
  return {
    actors,
    parties: new Parties(text, actors, runs),
    chain: linked.map(({ member, role, span }) => ({ actor: id(member), role, span })),
    statements: toStatements(attributions, chosen, relations, id, reportId, by),
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

function inPlace(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start)
}
