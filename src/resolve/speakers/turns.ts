import type { Attribution } from '../../shapes/attribution.ts'
import type { Span } from '../../shapes/span.ts'
import type { Member } from '../cast/cast.ts'
import { covers, firstFrom } from '../sorted.ts'
import type { Phrase } from '../sources/phrase.ts'
import { Pronouns } from './pronouns.ts'
import type { Scene } from './ranker/scene.ts'
import type { Spoken, Turn } from './ranker/turn.ts'

type Known = Pick<Turn, 'byRule' | 'protagonist' | 'issuer'>

/** Who has spoken so far, statement by statement. */
export class Turns {
  /** Whom the next "she" may mean, and where that statement stands. */
  speaker: Member | null = null
  speakerAt: Span | null = null
  /** The body that spoke last. */
  body: Member | null = null
  /** Whose words a quote without a source goes on with: null after an unknown speaker. */
  carried: Member | null = null
  readonly #scene: Scene
  readonly #pronouns: Pronouns
  /** The speakers of the statements so far, by their index. */
  readonly #by: (Member | null)[] = []
  readonly #spoken = new Map<Member, Spoken>()
  #recent: readonly Member[] = []
  #said = 0

  constructor(scene: Scene) {
    this.#scene = scene
    this.#pronouns = new Pronouns(scene)
  }

  get quotations(): readonly Span[] {
    return this.#scene.quotations
  }

  /** The speaker of the statement in whose content this one stands. */
  outer(index: number): Member | null {
    return this.#by[this.#scene.enclosing[index] ?? -1] ?? null
  }

  /** Of some members the one who spoke last; null where none has. */
  latestOf(members: readonly Member[]): Member | null {
    let latest: Member | null = null
    for (const member of members) {
      const last = this.#spoken.get(member)?.last ?? 0
      if (last > (latest ? (this.#spoken.get(latest)?.last ?? 0) : 0)) latest = member
    }
    return latest
  }

  next(index: number, phrase: Phrase | null, known: Known): Turn {
    const { attributions, words } = this.#scene
    const attribution = attributions[index] as Attribution
    const spot = attribution.source[0] ?? attribution.cue[0] ?? attribution.content[0]
    const at = spot?.start ?? 0
    const word = words[firstFrom(words, at)]
    return {
      index,
      attribution,
      phrase,
      at,
      sentence: word?.sentence ?? 0,
      line: word?.line ?? 0,
      quoted: spot !== undefined && covers(this.quotations, spot),
      recent: this.#recent,
      spoken: this.#spoken,
      said: this.#said,
      outer: this.outer(index),
      beside: this.#beside(index, word?.sentence ?? 0),
      focus: this.#focus(phrase, at),
      ...known,
    }
  }

  /** `member` is the speaker asserted, `likeliest` whom what follows goes on from. */
  said(
    index: number,
    attribution: Attribution,
    asserted: Member | null,
    member: Member | null,
  ): void {
    this.#by[index] = member
    // Neither a question's asker nor whom a speaker cites is meant by the next "he".
    const spot = attribution.cue[0] ?? attribution.source[0]
    const nested = spot !== undefined && covers(this.quotations, spot)
    if (attribution.form === 'question' || nested) return
    this.carried = asserted
    if (!member) return
    this.speaker = member
    this.speakerAt = extent(attribution)
    if (member.type === 'organisation') this.body = member
    this.#said++
    this.#pronouns.set(member, attribution.source[0]?.start ?? 0)
    this.#spoken.set(member, {
      times: (this.#spoken.get(member)?.times ?? 0) + 1,
      last: this.#said,
      line: this.#lineOf(attribution),
    })
    // Six speakers reach further back than any pronoun does.
    this.#recent = [member, ...this.#recent.filter((other) => other !== member)].slice(0, 6)
  }

  #focus(phrase: Phrase | null, at: number): Member | null {
    const pronoun = phrase?.kind === 'pronoun' ? phrase.pronoun : null
    if (pronoun !== 'he' && pronoun !== 'she') return null
    return this.#pronouns.upTo(at, pronoun === 'he' ? 'm' : 'f')
  }

  #lineOf({ cue, source, content }: Attribution): number {
    const spot = source[0] ?? cue[0] ?? content[0]
    const { words } = this.#scene
    return words[firstFrom(words, spot?.start ?? 0)]?.line ?? 0
  }

  /** The speaker of the statement before, if its cue or source stands in this sentence. */
  #beside(index: number, sentence: number): Member | null {
    const { attributions, words } = this.#scene
    const before = attributions[index - 1]
    const spot = before?.source[0] ?? before?.cue[0]
    if (!spot) return null
    const same = words[firstFrom(words, spot.start)]?.sentence === sentence
    return same ? (this.#by[index - 1] ?? null) : null
  }
}

function extent({ content, cue, source }: Attribution): Span {
  const all = [...content, ...cue, ...source]
  return {
    start: all.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: all.reduce((most, { end }) => Math.max(most, end), 0),
  }
}
