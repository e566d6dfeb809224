import type { Claim } from '../../shapes/claim.ts'
import type { Decision, DecisionKind } from '../../shapes/decision.ts'
import type { Reading } from '../../shapes/reading.ts'
import type { LoggedDecision } from '../store.ts'
import type { CurrentClaim } from './current.ts'
import { patched, respoken } from './patched.ts'
import { foldClaim, type StateKind, stateKinds } from './state.ts'

type Folded = Pick<CurrentClaim, 'claim' | 'status' | 'rank' | 'mergedInto'>

/** The decisions about claims that stand, in any order, and what they make of a reading's claims. */
export class StandingDecisions {
  private readonly bySubject = new Map<string, Decision[]>()
  /** Ids of the claims that splits have made, whether or not these stand. */
  private readonly parts = new Set<string>()

  /** Takes a row of the log. */
  add(decision: LoggedDecision): void {
    const { kind, subjects, after, undoneBy } = decision
    if (kind === 'claim.split') for (const part of after.claims) this.parts.add(part.id)
    if (undoneBy !== null || !/^(?:claim|report|statement)\./.test(kind)) return
    for (const subject of subjects) {
      const known = this.bySubject.get(subject)
      if (known) known.push(decision)
      else this.bySubject.set(subject, [decision])
    }
  }

  /** The claims of a reading as the decisions leave them, parts of others among them. */
  fold({ report, claims }: Reading): ReadonlyMap<string, Folded> {
    const folded = new Map<string, Folded>()
    const enter = (claim: Claim): void => {
      folded.set(claim.id, this.foldOne(claim, report.id))
      for (const { subjects, after } of this.about(claim.id, ['claim.split'])) {
        if (subjects[0] === claim.id) for (const part of after.claims) enter(part)
      }
    }
    for (const claim of claims) enter(claim)
    return folded
  }

  private foldOne(claim: Claim, report: string): Folded {
    const { id, statement } = claim
    const decisions = this.about<StateKind>(id, stateKinds).filter(
      (one) => one.kind !== 'claim.merge' || this.isThere(one.after.into),
    )
    const { status, rank, mergedInto, patch } = foldClaim(id, decisions)
    const said = statement ?? ''
    const retracted =
      this.about(report, ['report.retract']).length > 0 ||
      this.about(said, ['statement.retract']).length > 0
    const corrected = this.about(said, ['statement.correct']).at(-1)
    const spoken = corrected ? respoken(claim, corrected.after.speaker) : claim
    return {
      ...{ claim: patched(spoken, patch), status: retracted ? 'retracted' : status },
      ...{ rank, mergedInto },
    }
  }

  /** Whether there is such a claim; one that a split made goes where the split is undone. */
  private isThere(id: string): boolean {
    return (
      !this.parts.has(id) ||
      this.about(id, ['claim.split']).some(({ subjects: [whole = ''] }) =>
        whole === id ? false : this.isThere(whole),
      )
    )
  }

  private about<K extends DecisionKind>(
    subject: string,
    kinds: readonly K[],
  ): readonly Decision<K>[] {
    const wanted: ReadonlySet<DecisionKind> = new Set(kinds)
    return (this.bySubject.get(subject) ?? [])
      .filter((one): one is Decision<K> & Decision => wanted.has(one.kind))
      .sort((a, b) => a.seq - b.seq)
  }
}
