import fc from 'fast-check'
import { expect, test } from 'vitest'
import { StandingDecisions } from '../../../src/record/claims/standing-decisions.ts'
import type { Act } from '../../../src/record/decision/act.ts'
import type { Store } from '../../../src/record/store.ts'
import { verifyRecord } from '../../../src/record/verify.ts'
import { ranks, relations } from '../../../src/shapes/claims/decided.ts'
import { addAll, all, gather, type Make, using } from './bed.ts'
import { claimSnapshot } from './claim-states.ts'
import { bridge, tunnel } from './claiming-reports.ts'

const readings = [bridge, tunnel]
const statements = readings.flatMap((reading) => reading.statements.map(({ id }) => id))
const patches = [{ value: '1' }, { value: '2' }, { unit: 'USD', bound: '~' }, { saidBy: null }]
const kinds = [
  'claim.accept',
  'claim.reject',
  'claim.edit',
  'claim.edit',
  'claim.merge',
  'claim.merge',
  'claim.split',
  'claim.split',
  'claim.link',
  'claim.unlink',
  'claim.rank',
  'report.retract',
  'statement.retract',
  'statement.correct',
  'undo',
  'undo',
] as const

/** A step says by numbers what to pick from what is there then. */
type Step = readonly [kind: (typeof kinds)[number], a: number, b: number, by: string]
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(...kinds),
  fc.nat(1_000),
  fc.nat(1_000),
  fc.constantFrom('ana', 'ben'),
)

function pick<T>(items: readonly T[], at: number): T {
  const picked = items[at % items.length]
  if (picked === undefined) throw new Error('There is nothing to pick from.')
  return picked
}

async function toAct(store: Store, [kind, a, b]: Step): Promise<Act> {
  const figures = (await gather(store.currentClaims()))
    .map(({ claim }) => claim)
    .filter((claim) => claim.kind === 'figure')
    .map(({ id }) => id)
  const [claim, other] = [pick(figures, a), pick(figures, b)]
  const fields = pick(patches, b)
  switch (kind) {
    case 'claim.accept':
    case 'claim.reject':
      return { kind, claim }
    case 'claim.edit':
      return { kind, claim, fields }
    case 'claim.merge':
      return { kind, from: claim, into: other }
    case 'claim.split':
      return { kind, claim, parts: [fields, pick(patches, b + 1)] }
    case 'claim.link':
    case 'claim.unlink':
      return { kind, from: claim, to: other, relation: pick(relations, a + b) }
    case 'claim.rank':
      return { kind, claim, rank: pick(ranks, b) }
    case 'report.retract':
      return { kind, report: pick(readings, a).report.id }
    case 'statement.retract':
      return { kind, statement: pick(statements, a) }
    case 'statement.correct':
      return { kind, statement: pick(statements, a), speaker: pick(['a1', 'a2', null], b) }
    case 'undo': {
      const made = (await gather(store.log())).filter((one) => one.kind !== 'undo')
      return made.length > 0 ? { kind, decision: pick(made, a).id } : { kind }
    }
  }
}

export function testClaimFolding(make: Make): void {
  test('claims are a fold of the log, whatever was decided and undone, and undoing all is the machine’s record', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), (steps) =>
        using(make, async (store) => {
          await addAll(store, readings)
          const machine = await claimSnapshot(store)
          for (const step of steps) {
            await store.decide(await toAct(store, step), { by: step[3], why: 'a test' })
          }
          const standing = new StandingDecisions()
          for (const row of await all((page) => store.decisions(page))) standing.add(row)
          const now = (await gather(store.currentClaims())).map(
            ({ claim, status, rank, mergedInto }) =>
              [claim.id, { claim, status, rank, mergedInto }] as const,
          )
          const folded = readings.flatMap((reading) => [...standing.fold(reading)])
          expect(new Map<string, unknown>(now)).toEqual(new Map(folded))
          expect((await verifyRecord(store)).issues).toEqual([])
          while ((await store.decide({ kind: 'undo' }, { by: 'cy' })).decision);
          expect(await claimSnapshot(store)).toEqual(machine)
        }),
      ),
      { numRuns: 40 },
    )
  }, 120_000)
}
