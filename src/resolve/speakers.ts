import type { Attribution } from '../shapes/attribution.ts'
import type { Span } from '../shapes/span.ts'
import type { SpeakerBasis } from '../shapes/statement.ts'
import { antecedent } from './antecedent.ts'
import type { Cast, Member } from './cast.ts'
import { offices, organisationNouns } from './data/words.ts'
import type { Mention } from './mention.ts'
import { readName } from './name.ts'
import { nominal } from './nominal.ts'
import { readPhrase } from './phrase.ts'
import type { Run } from './run.ts'
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
  readonly #words: readonly Word[]
  readonly #runs: readonly Run[]
  readonly #mentions: readonly Mention[]
  readonly #quoted: Span[] = []
  #speaker: Member | null = null
  #speakerAt: Span | null = null

  constructor(
    cast: Cast,
    text: string,
    words: readonly Word[],
    runs: readonly Run[],
    mentions: readonly Mention[],
  ) {
    this.#cast = cast
    this.#text = text
    this.#words = words
    this.#runs = runs
    this.#mentions = mentions
  }

  choose(attribution: Attribution): Choice {
    const choice = this.#choose(attribution)
    const { content, form } = attribution
    if (form === 'direct') {
      this.#quoted.push(...content)
      // Only the last few quotations lie within a pronoun's reach.
      if (this.#quoted.length > 60) this.#quoted.splice(0, 30)
    }
    // A question's asker is not whom the next "he" means.
    if (form !== 'question') {
      if (choice.member || !attribution.carried) this.#speaker = choice.member ?? this.#speaker
      if (choice.member) this.#speakerAt = span(attribution)
    }
    return choice
  }

  #choose(attribution: Attribution): Choice {
    if (attribution.carried) {
      return this.#speaker ? { member: this.#speaker, basis: 'carried' } : nobody
    }
    const [source] = attribution.source
    if (!source) return nobody
    const words = inside(this.#words, source)
    const runs = inside(this.#runs, source)
    const phrase = readPhrase(this.#text, source, words, runs, following(this.#runs, source))
    if (!phrase) return nobody
    switch (phrase.kind) {
      case 'pronoun':
        return this.#pronoun(phrase.pronoun, phrase.at)
      case 'several': {
        const name = this.#text.slice(source.start, source.end)
        const member = this.#cast.add('group', name, [`(${name.toLowerCase()})`])
        member.mentions.push(source)
        return { member, basis: 'named' }
      }
      case 'name':
        return this.#name(phrase.run, phrase.office)
      case 'nominal': {
        const member = nominal(phrase, this.#text, this.#cast, this.#mentions, this.#speaker)
        return member ? { member, basis: 'nominal' } : nobody
      }
    }
  }

  #pronoun(pronoun: Parameters<typeof antecedent>[0], at: Word): Choice {
    const member = antecedent(pronoun, at.start, {
      mentions: this.#mentions,
      quoted: this.#quoted,
      speaker: this.#speaker,
      speakerAt: this.#speakerAt,
    })
    if (!member) return nobody
    if (pronoun === 'he') member.gender ??= 'm'
    if (pronoun === 'she') member.gender ??= 'f'
    return { member, basis: 'pronoun' }
  }

  #name(run: Run, office: string | null): Choice {
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
    if (run.words.length === 1 && only.opens && this.#isCommon(only)) {
      const phrase = {
        kind: 'nominal',
        words: [only],
        whole: { start: only.start, end: only.end },
        head: only.lower,
        definite: false,
      } as const
      const member = nominal(phrase, this.#text, this.#cast, this.#mentions, this.#speaker)
      return member ? { member, basis: 'nominal' } : nobody
    }
    // "TESS:" in a transcript is a person, "NATO said" is not.
    const labelled =
      this.#text.charAt(run.end) === ':' && name.type === 'organisation' && !name.sure
    const member = this.#cast.join(labelled ? { ...name, type: 'person' } : name)
    if (!member.mentions.some(({ start }) => start === run.start)) {
      const first = name.words[0] ?? only
      member.mentions.push({ start: first.start, end: run.end })
    }
    learnOffice(member, office)
    return { member, basis: 'named' }
  }

  /** Of two with one surname: who spoke last, else the only one who has been introduced. */
  #oneOfSeveral(run: Run): Choice {
    const namesakes = this.#cast.namesakes(run.words)
    if (this.#speaker && namesakes.has(this.#speaker)) {
      return { member: this.#speaker, basis: 'named' }
    }
    const introduced = new Set(
      this.#mentions
        .filter(({ member, span }) => span.start < run.start && namesakes.has(member))
        .map(({ member }) => member),
    )
    const [only] = introduced
    return introduced.size === 1 && only ? { member: only, basis: 'named' } : nobody
  }

  #isCommon({ lower, text }: Word): boolean {
    if (/^\p{Lu}+$/u.test(text) && text.length > 1) return false
    return (
      offices.has(lower) ||
      organisationNouns.has(lower) ||
      offices.has(lower.replace(/s$/, '')) ||
      /(?:s|ers|ists|people)$/.test(lower)
    )
  }
}

function learnOffice(member: Member, office: string | null): void {
  if (!office || member.type !== 'person') return
  member.office ??= office
  for (const word of office.toLowerCase().split(/[\s-]+/)) {
    member.called.add(word)
  }
}

function span({ content, cue, source }: Attribution): Span {
  const all = [...content, ...cue, ...source]
  return {
    start: all.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: all.reduce((most, { end }) => Math.max(most, end), 0),
  }
}

/** The runs from the start of a source to a little after its end. */
function following(runs: readonly Run[], source: Span): readonly Run[] {
  return inside(runs, { start: source.start, end: source.end + 60 }, 120)
}

/** The items of a sorted list that lie within a span, by binary search; ends may pass it by `slack`. */
function inside<T extends Span>(items: readonly T[], within: Span, slack = 0): readonly T[] {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < within.start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let at = low; at < items.length; at++) {
    const item = items[at]
    if (!item || item.start >= within.end) break
    if (item.end <= within.end + slack) found.push(item)
  }
  return found
}
