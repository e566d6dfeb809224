import type { Member } from '../cast/cast.ts'
import type { Mention } from '../cast/mention.ts'
import { covers, firstFrom } from '../sorted.ts'
import type { Scene } from './ranker/scene.ts'

// A pronoun goes back no further than this without a name between, quotations left out.
const REACH = 700

interface Focus {
  readonly member: Member
  readonly at: number
}

/** Whom "he" and "she" mean from pronoun to pronoun: each goes back to the one before (Grosz, Joshi and Weinstein 1995). */
export class Pronouns {
  readonly #scene: Scene
  #next = 0
  readonly #focus: { m: Focus | null; f: Focus | null } = { m: null, f: null }

  constructor(scene: Scene) {
    this.#scene = scene
  }

  /** Who is meant by the pronouns of a gender up to an offset; null where nobody is. */
  upTo(offset: number, gender: 'm' | 'f'): Member | null {
    const { words, quotations } = this.#scene
    for (; (words[this.#next]?.start ?? offset) < offset; this.#next++) {
      const word = words[this.#next]
      const own = genderOf(word?.lower ?? '')
      if (!word || !own || covers(quotations, word)) continue
      const member = this.#meant(word.start, word.sentence, own)
      if (member) this.#focus[own] = { member, at: word.start }
    }
    const last = this.#focus[gender]
    return last && this.#distance(last.at, offset) < REACH ? last.member : null
  }

  /** Notes that a member has been meant at an offset. */
  set(member: Member, at: number): void {
    if (member.gender) this.#focus[member.gender] = { member, at }
  }

  #meant(at: number, sentence: number, gender: 'm' | 'f'): Member | null {
    const { mentions } = this.#scene
    let near: Mention | null = null
    for (let back = firstFrom(mentions, at) - 1; back >= 0; back--) {
      const mention = mentions[back]
      if (!mention || mention.sentence < sentence - 1) break
      if (mention.quoted || !agrees(mention.member, gender)) continue
      if (mention.sentence === sentence) {
        if (mention.subject) return mention.member
        near ??= mention
      } else if (mention.subject && mention.start > (this.#focus[gender]?.at ?? -1)) {
        near ??= mention
      }
    }
    if (near) return near.member
    const last = this.#focus[gender]
    return last && this.#distance(last.at, at) < REACH ? last.member : null
  }

  #distance(from: number, to: number): number {
    return this.#scene.outside(to) - this.#scene.outside(from)
  }
}

function genderOf(word: string): 'm' | 'f' | null {
  if (/^(?:he|his|him|himself)$/.test(word)) return 'm'
  return /^(?:she|her|hers|herself)$/.test(word) ? 'f' : null
}

function agrees({ type, human, gender }: Member, wanted: 'm' | 'f'): boolean {
  const person = type === 'person' || (type === 'unnamed' && human)
  return person && (gender === null || gender === wanted)
}
