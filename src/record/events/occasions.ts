import type { CurrentClaim } from '../claims/current.ts'
import { speakerOf } from '../figures/figure.ts'
import { renderings } from './renderings.ts'
import { sameOccasion } from './same-occasion.ts'

/** Which claims are of one occasion, kept in step: a change of one claim has only its speaker's looked at again. */
export class Occasions {
  private readonly bySpeaker = new Map<string, Map<string, CurrentClaim>>()
  private readonly speakers = new Map<string, string>()
  private readonly stale = new Set<string>()
  private readonly occasions = new Map<string, string>()

  /** Takes in a claim, in place of an earlier state of it. */
  set(current: CurrentClaim): void {
    const { id } = current.claim
    this.remove(id)
    const speaker = speakerOf(current)
    if (speaker === null) return
    const claims = this.bySpeaker.get(speaker) ?? new Map<string, CurrentClaim>()
    this.bySpeaker.set(speaker, claims.set(id, current))
    this.speakers.set(id, speaker)
    this.stale.add(speaker)
  }

  remove(id: string): void {
    const speaker = this.speakers.get(id)
    if (speaker === undefined) return
    this.bySpeaker.get(speaker)?.delete(id)
    this.speakers.delete(id)
    this.occasions.delete(id)
    this.stale.add(speaker)
  }

  /** The least id of the claims of its occasion; null where it is of none. Up to date after `settle`. */
  of(id: string): string | null {
    return this.occasions.get(id) ?? null
  }

  /** Joins the claims of what changed; calls with each that is of another occasion than before. */
  settle(moved: (id: string) => void): void {
    for (const speaker of this.stale) {
      const claims = this.bySpeaker.get(speaker)
      if (claims) this.joinAll(claims, moved)
    }
    this.stale.clear()
  }

  private joinAll(claims: ReadonlyMap<string, CurrentClaim>, moved: (id: string) => void): void {
    const all = renderings(claims.values())
    const sets = sameOccasion(all)
    const now = new Map(
      all.flatMap((rendering) =>
        rendering.claims.map(({ claim }) => [claim.id, sets.find(rendering.id)] as const),
      ),
    )
    for (const id of claims.keys()) {
      const occasion = now.get(id)
      if (occasion === this.occasions.get(id)) continue
      if (occasion === undefined) this.occasions.delete(id)
      else this.occasions.set(id, occasion)
      moved(id)
    }
  }
}
