import type { Attribution } from '../shapes/attribution.ts'
import type { Span } from '../shapes/span.ts'
import type { SpeakerBasis } from '../shapes/statement.ts'
import { antecedent } from './antecedent.ts'
import { type Cast, learnOffice, type Member } from './cast.ts'
import { peoples } from './data/peoples.ts'
import { adherents, offices, organisationNouns } from './data/words.ts'
import { isIssued, issuerOf } from './issuer.ts'
import type { Mention } from './mention.ts'
import { readName } from './name.ts'
import { nominal } from './nominal.ts'
import type { Nominal, Phrase, Pronoun } from './phrase.ts'
import { protagonistOf } from './protagonist.ts'
import { namesTheAsked } from './question.ts'
import type { Run } from './run.ts'
import { covers } from './sorted.ts'
import type { Word } from './word.ts'

export interface Choice {
  readonly member: Member | null
  readonly basis: SpeakerBasis
}

const nobody: Choice = { member: null, basis: 'none' }

/** Chooses the speaker of each attribution in turn, remembering who spoke last. */
export class Speakers {
  readonly #cast: Cast
  readonly #text: string
  readonly #mentions: readonly Mention[]
  readonly #quotations: readonly Span[]
  /** The body that the report is about, and whether it speaks of itself as "we". */
  readonly #issuer: Member | null
  readonly #issued: boolean
  readonly #protagonist: Member | null
  /** The body that spoke last. */
  #body: Member | null = null
  /** Whom the next "she" may mean. */
  #speaker: Member | null = null
  #speakerAt: Span | null = null
  /** When each member last spoke, by the number of the statement. */
  readonly #spoke = new Map<Member, number>()
  #said = 0
  /** Whose words a quote without a source goes on with: null after an unknown speaker. */
  #carried: Member | null = null

  /** `mentions` are in order; `quotations` are merged. */
  constructor(cast: Cast, text: string, mentions: readonly Mention[], quotations: readonly Span[]) {
    this.#cast = cast
    this.#text = text
    this.#mentions = mentions
    this.#quotations = quotations
    this.#issuer = issuerOf(mentions)
    this.#issued = isIssued(text)
    this.#protagonist = protagonistOf(text, mentions)
  }

  choose(attribution: Attribution, phrase: Phrase | null): Choice {
    const nested = this.#isNested(attribution)
    const choice = this.#choose(attribution, phrase, nested)
    // Neither a question's asker nor whom a speaker cites is meant by the next "he".
    if (attribution.form === 'question' || nested) return choice
    this.#carried = choice.member
    if (choice.member) {
      this.#speaker = choice.member
      if (choice.member.type === 'organisation') this.#body = choice.member
      this.#speakerAt = extent(attribution)
      this.#spoke.set(choice.member, ++this.#said)
    }
    return choice
  }

  /** Whether it stands in the quoted words of another: "He promised me a boat," Holm said. */
  #isNested({ cue, source }: Attribution): boolean {
    const at = cue[0] ?? source[0]
    return at !== undefined && covers(this.#quotations, at)
  }

  #choose(attribution: Attribution, phrase: Phrase | null, nested: boolean): Choice {
    const { carried, form, source } = attribution
    if (form === 'question' && namesTheAsked(this.#text, attribution)) return nobody
    if (carried) return this.#carried ? { member: this.#carried, basis: 'carried' } : nobody
    const [printed] = source
    if (!phrase || !printed) return nobody
    switch (phrase.kind) {
      case 'pronoun':
        return nested ? nobody : this.#pronoun(phrase.pronoun, phrase.at)
      case 'several': {
        const name = this.#text.slice(printed.start, printed.end)
        const member = this.#cast.add('group', name, [`(${name.toLowerCase()})`])
        member.mentions.push(printed)
        return { member, basis: 'named' }
      }
      case 'name':
        return this.#name(phrase)
      case 'nominal':
        return this.#nominal(phrase)
    }
  }

  #pronoun(pronoun: Pronoun, at: Word): Choice {
    if (pronoun === 'we' && /^(?:we|us)$/.test(at.lower)) {
      const member = this.#issued ? this.#issuer : null
      return member ? { member, basis: 'pronoun' } : nobody
    }
    const member = antecedent(pronoun, at.start, {
      mentions: this.#mentions,
      speaker: this.#speaker,
      speakerAt: this.#speakerAt,
      body: this.#body,
      protagonist: this.#protagonist,
    })
    if (!member) return nobody
    if (pronoun === 'he') member.gender ??= 'm'
    if (pronoun === 'she') member.gender ??= 'f'
    return { member, basis: 'pronoun' }
  }

  #nominal(phrase: Nominal): Choice {
    const [only, more] = phrase.words
    if (only?.capital && !more) {
      // "King said", of one whom the report has named Ann King.
      const found = this.#cast.find([only])
      if (found && found !== 'several' && found.type === 'person') {
        return { member: found, basis: 'named' }
      }
    }
    const member = nominal(
      phrase,
      this.#text,
      this.#cast,
      this.#mentions,
      this.#speaker,
      this.#issuer,
    )
    return member ? { member, basis: 'nominal' } : nobody
  }

  #name({ run, office, otherwise }: Extract<Phrase, { kind: 'name' }>): Choice {
    const found = this.#cast.find(run.words)
    if (found === 'several') return this.#oneOfSeveral(run)
    if (found) {
      learnOffice(found, office)
      return { member: found, basis: 'named' }
    }
    const name = readName(run.words)
    const [only] = run.words
    if (!name || !only) return nobody
    // "Residents said", "Police said": a common noun that only opens its sentence.
    if (run.words.length === 1 && isCommon(only)) return this.#nominal(otherwise)
    // "TESS:" in a transcript is a person, "NATO said" is not.
    const labelled =
      this.#text.charAt(run.end) === ':' && name.type === 'organisation' && !name.sure
    const member = this.#cast.join(labelled ? { ...name, type: 'person' } : name)
    const first = name.words[0] ?? only
    member.mentions.push({ start: first.start, end: run.end })
    learnOffice(member, office)
    return { member, basis: 'named' }
  }

  /** Of several with one surname: who spoke last, else the only one who has been introduced. */
  #oneOfSeveral(run: Run): Choice {
    let last: Member | null = null
    let introduced: Member | null = null
    let others = false
    for (const member of this.#cast.candidates(run.words)) {
      const spoke = this.#spoke.get(member)
      if (spoke !== undefined && spoke > (last ? (this.#spoke.get(last) ?? -1) : -1)) last = member
      // Mentions by name come first and in order.
      if ((member.mentions[0]?.start ?? run.start) >= run.start) continue
      others ||= introduced !== null
      introduced = member
    }
    const member = last ?? (others ? null : introduced)
    return member ? { member, basis: 'named' } : nobody
  }
}

function isCommon({ lower, text, opens }: Word): boolean {
  if (organisationNouns.has(lower) || adherents.has(lower) || peoples.has(lower)) return true
  if (!opens) return false
  if (offices.has(lower) || offices.has(lower.replace(/s$/, ''))) return true
  const capitals = text.length > 1 && text === text.toUpperCase()
  return !capitals && /(?:s|ers|ists|people)$/.test(lower)
}

function extent({ content, cue, source }: Attribution): Span {
  const all = [...content, ...cue, ...source]
  return {
    start: all.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: all.reduce((most, { end }) => Math.max(most, end), 0),
  }
}
