import type { Member } from './cast.ts'

interface Named {
  times: number
  last: number
}

/** Tells by how often each has been named whom a surname that several share calls. */
export class Namesakes {
  readonly #named = new Map<Member, Named>()

  /** Notes that a member is named at an offset. */
  name(member: Member, at: number): void {
    const known = this.#named.get(member)
    if (known) {
      known.times++
      known.last = at
    } else this.#named.set(member, { times: 1, last: at })
  }

  /**
   * Of those named so far the one who alone has been, or whom the report names far more often: the
   * one it is about goes by the surname, the others by their full names. Null where it does not say.
   */
  of(candidates: readonly Member[]): Member | null {
    const met = candidates
      .flatMap((member) => {
        const named = this.#named.get(member)
        return named ? [{ member, ...named }] : []
      })
      .sort((a, b) => b.times - a.times || b.last - a.last)
    const [most, next] = met
    if (!most) return null
    return !next || (most.times > 2 && most.times >= 2 * next.times) ? most.member : null
  }
}
