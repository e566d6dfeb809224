import type { Attribution } from '../../shapes/attribution.ts'
import type { SpeakerBasis } from '../../shapes/statement.ts'
import { type Cast, learnOffice, type Member } from '../cast/cast.ts'
import { describe, described } from '../cast/describe.ts'
import { introduce } from '../cast/introduce.ts'
import { isIssued, issuerOf } from '../cast/issuer.ts'
import { kinOf } from '../cast/kin.ts'
import { stateOfGovernment } from '../cast/possessed.ts'
import { protagonistOf } from '../cast/protagonist.ts'
import { stateOfPeople } from '../data/peoples.ts'
import { covers, firstFrom } from '../sorted.ts'
import { beforeWho } from '../sources/before-who.ts'
import type { Nominal, Phrase } from '../sources/phrase.ts'
import { namesTheAsked } from '../sources/question.ts'
import { antecedent } from './antecedent.ts'
import { nominal } from './nominal.ts'
import type { Ranker } from './ranker/decision.ts'
import { toDecision } from './ranker/options.ts'
import type { Scene } from './ranker/scene.ts'
import { type Weighed, weighed } from './ranker/weighed.ts'
import { Turns } from './turns.ts'

/** Who is chosen, by what, how surely, and who else it may be. */
export interface Choice extends Weighed {
  readonly basis: SpeakerBasis
  readonly by: string
}

/** Chooses the speaker of each attribution in turn, remembering who spoke. */
export class Speakers {
  readonly #cast: Cast
  readonly #scene: Scene
  readonly #ranker: Ranker
  readonly #turns: Turns
  readonly #issued: boolean
  readonly #issuer: Member | null
  readonly #protagonist: Member | null

  constructor(cast: Cast, scene: Scene, ranker: Ranker) {
    this.#cast = cast
    this.#scene = scene
    this.#ranker = ranker
    this.#issuer = issuerOf(scene.mentions)
    this.#issued = isIssued(scene.text)
    this.#protagonist = protagonistOf(scene.text, scene.mentions)
    this.#turns = new Turns(scene)
  }

  choose(index: number, phrase: Phrase | null): Choice {
    const attribution = this.#scene.attributions[index] as Attribution
    const choice = this.#choose(index, attribution, phrase)
    this.#turns.said(index, attribution, choice.member, choice.likeliest)
    return choice
  }

  #choose(index: number, attribution: Attribution, phrase: Phrase | null): Choice {
    const { carried, form, source } = attribution
    const { text } = this.#scene
    if (form === 'question' && namesTheAsked(text, attribution)) return nobody('question')
    if (carried) return sure(this.#turns.carried, 'carried', 'carried')
    const [printed] = source
    if (printed && text.slice(printed.start, printed.end) === 'Q') return nobody('question')
    if (phrase?.kind === 'several' && printed) {
      const name = text.slice(printed.start, printed.end)
      const member = this.#cast.add('group', name, [`(${name.toLowerCase()})`])
      member.mentions.push(printed)
      return sure(member, 'named', 'several')
    }
    if (phrase?.kind === 'name') return this.#name(index, attribution, phrase)
    return this.#ranked(index, attribution, phrase, null)
  }

  #name(
    index: number,
    attribution: Attribution,
    phrase: Extract<Phrase, { kind: 'name' }>,
  ): Choice {
    const { run, office, otherwise } = phrase
    const found = this.#cast.find(run.words)
    if (found === 'several') {
      const candidates = this.#cast.candidates(run.words)
      const named = this.#namedAt(run.start, run.end)
      const member = named ?? this.#turns.latestOf(candidates)
      if (member) return sure(member, 'named', 'surname')
      return this.#ranked(index, attribution, phrase, candidates)
    }
    if (found) {
      learnOffice(found, office)
      return sure(found, 'named', 'name')
    }
    const [only, more] = run.words
    const state = more ? undefined : stateOfPeople(only?.lower ?? '')
    if (state && otherwise.definite) return this.#state(state, otherwise)
    const member = introduce(this.#cast, this.#scene.text, run)
    // "Residents said", "Police said": a common noun that only opens its sentence.
    if (!member) return this.#ranked(index, attribution, otherwise, null)
    member.mentions.push({ start: run.start, end: run.end })
    learnOffice(member, office)
    return sure(member, 'named', 'name')
  }

  /** The member that a name at this place is a mention of. */
  #namedAt(start: number, end: number): Member | null {
    const { mentions } = this.#scene
    const mention = mentions[firstFrom(mentions, start)]
    return mention && mention.start < end ? mention.member : null
  }

  /** "The Mexican government", "the Russians": the state. */
  #state(name: string, { whole }: Nominal): Choice {
    const member = this.#cast.add('state', name, [name.toLowerCase()])
    member.mentions.push(whole)
    return sure(member, 'named', 'state')
  }

  /** By the ranker: a pronoun, a description, a name of several, a source that is not there. */
  #ranked(
    index: number,
    attribution: Attribution,
    phrase: Phrase | null,
    among: readonly Member[] | null,
  ): Choice {
    if (phrase?.kind === 'nominal') {
      const [only, more] = phrase.words
      // "King said", of one whom the report has named Ann King.
      const found = only?.capital && !more ? this.#cast.find([only]) : null
      if (found && found !== 'several' && found.type === 'person')
        return sure(found, 'named', 'name')
      const aged = phrase.head.endsWith('-year-old')
        ? this.#byRule(index, attribution, phrase)
        : null
      if (aged) return sure(aged, 'nominal', 'age')
      const kin = kinOf(phrase, this.#cast, this.#turns.speaker)
      if (kin) return sure(kin, 'nominal', 'kin')
      const people = phrase.definite ? stateOfPeople(phrase.head) : undefined
      const state = phrase.words.length === 2 && people ? people : stateOfGovernment(phrase)
      if (state) return this.#state(state, phrase)
    }
    if (phrase?.kind === 'pronoun' && phrase.pronoun === 'we' && this.#issued && this.#issuer) {
      if (/^(?:we|us)$/.test(phrase.at.lower)) return sure(this.#issuer, 'pronoun', 'issuer')
    }
    const turn = this.#turns.next(index, phrase, {
      byRule: this.#byRule(index, attribution, phrase),
      protagonist: this.#protagonist,
      issuer: this.#issuer,
    })
    const words = this.#describing(phrase)
    const own = words ? described(words, this.#scene.text, this.#cast, this.#turns.speaker) : null
    const decision = toDecision(this.#scene, turn, among, words, own)
    const chosen = weighed(decision, this.#ranker.weigh(decision))
    const made =
      chosen.isOwn && words
        ? describe(words, this.#scene.text, this.#cast, this.#turns.speaker)
        : null
    const member = made ?? chosen.member
    if (member && phrase?.kind === 'pronoun') {
      if (phrase.pronoun === 'he') member.gender ??= 'm'
      if (phrase.pronoun === 'she') member.gender ??= 'f'
    }
    const basis = member === null ? 'none' : basisOf(phrase)
    return {
      ...chosen,
      member,
      likeliest: member ?? chosen.likeliest,
      basis,
      by: this.#ranker.name,
    }
  }

  /** The words that describe somebody: of the source, or those that its "who" goes back to. */
  #describing(phrase: Phrase | null): Nominal | null {
    if (phrase?.kind === 'nominal') return phrase
    if (phrase?.kind !== 'pronoun' || phrase.pronoun !== 'who') return null
    const { text, words, mentions } = this.#scene
    const before = beforeWho(text, words, phrase.at.start)
    const last = mentions[firstFrom(mentions, before?.whole.end ?? 0) - 1]
    return before && (last?.end ?? 0) < before.whole.end ? before : null
  }

  #byRule(index: number, attribution: Attribution, phrase: Phrase | null): Member | null {
    const { mentions } = this.#scene
    const { speaker, speakerAt, body, quotations } = this.#turns
    if (phrase?.kind === 'pronoun') {
      const spot = attribution.cue[0] ?? attribution.source[0]
      if (spot && covers(quotations, spot)) return this.#turns.outer(index)
      const { pronoun, at } = phrase
      const protagonist = this.#protagonist
      return antecedent(pronoun, at.start, { mentions, speaker, speakerAt, body, protagonist })
    }
    return phrase?.kind === 'nominal' ? nominal(phrase, mentions, speaker, this.#issuer) : null
  }
}

function basisOf(phrase: Phrase | null): SpeakerBasis {
  if (!phrase) return 'carried'
  if (phrase.kind === 'pronoun') return 'pronoun'
  return phrase.kind === 'nominal' ? 'nominal' : 'named'
}

/** How often a rule's choice is right, on the texts that the ranker learned from. */
const trust: Readonly<Record<string, number>> = {
  name: 0.96,
  several: 0.9,
  carried: 0.9,
  issuer: 0.9,
  surname: 0.85,
  state: 0.9,
  age: 0.95,
  kin: 0.8,
}

function sure(member: Member | null, basis: SpeakerBasis, by: string): Choice {
  if (!member) return nobody(by)
  return {
    member,
    basis,
    by,
    confidence: trust[by] ?? 0.9,
    candidates: [],
    likeliest: member,
    isOwn: false,
  }
}

function nobody(by: string): Choice {
  return {
    member: null,
    likeliest: null,
    basis: 'none',
    by,
    confidence: 0.9,
    candidates: [],
    isOwn: false,
  }
}
