import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimed } from '../../../test/claims/claimed.ts'
import { sample } from '../../../test/contract/store/sample.ts'
import type { ClaimPatch } from '../../shapes/claims/decided.ts'
import type { Act } from '../decision/act.ts'
import { openSqlite } from '../sqlite/open.ts'
import type { Store } from '../store.ts'
import { LiveFold } from './live-fold.ts'
import { openFold, type RecordFold } from './record-fold.ts'

const speakers = ['Ada Holm', 'Ines Duarte', 'Port Authority']
const readings = [0, 1, 2].map((at) =>
  claimed(
    sample({
      url: `https://${at}.example/`,
      published: `2025-03-0${1 + at}`,
      lines: [0, 1, 2].map((line) => ({
        by: speakers[(at + line) % speakers.length] ?? null,
        said: `that tide ${line} should come in at ${at}`,
      })),
    }),
  ),
)
const later = claimed(
  sample({ url: 'https://0.example/', lines: [{ said: 'that no tide should come in' }] }),
)
const claims = readings.flatMap(({ claims: all }) => all)
const figures = claims.filter(({ kind }) => kind === 'figure').map(({ id }) => id)
const statements = readings.flatMap((reading) => reading.statements.map(({ id }) => id))

const claim = fc.constantFrom(...claims.map(({ id }) => id))
const figure = fc.constantFrom(...figures)
const value = fc.constantFrom('20', '35', '70').map((given): ClaimPatch => ({ value: given }))
const relation = fc.constantFrom('same_figure', 'part_of', 'updates')
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constantFrom('claim.accept', 'claim.reject'), claim }),
  fc.record({ kind: fc.constant('claim.edit'), claim: figure, fields: value }),
  fc.record({ kind: fc.constant('claim.merge'), from: figure, into: figure }),
  fc.record({
    kind: fc.constant('claim.split'),
    claim: figure,
    parts: fc.array(value, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constantFrom('claim.link', 'claim.unlink'),
    from: figure,
    to: figure,
    relation,
  }),
  fc.record({
    kind: fc.constant('claim.rank'),
    claim,
    rank: fc.constantFrom('normal', 'deprecated'),
  }),
  fc.record({
    kind: fc.constant('report.retract'),
    report: fc.constantFrom(...readings.map(({ report }) => report.id)),
  }),
  fc.record({
    kind: fc.constant('statement.retract'),
    statement: fc.constantFrom(...statements),
  }),
  fc.record({
    kind: fc.constant('statement.correct'),
    statement: fc.constantFrom(...statements),
    speaker: fc.constantFrom('a1', 'a2', null),
  }),
  fc.constant<Act>({ kind: 'undo' }),
  fc.constant<Act>({ kind: 'undo' }),
) as fc.Arbitrary<Act>
const step = fc.oneof(
  { weight: 12, arbitrary: act },
  { weight: 1, arbitrary: fc.constant('rename' as const) },
  { weight: 1, arbitrary: fc.constant('add' as const) },
)

function everything(fold: RecordFold, ids: readonly string[]): unknown {
  return {
    ledger: fold.ledger(),
    proposed: fold.ledger({ include: 'proposed', asOf: '2025-03-02' }),
    positions: fold.positions(),
    earlier: fold.positions({ asOf: '2025-03-02', holder: 'holm' }),
    boards: fold.boards(),
    accepted: fold.boards({ include: 'accepted', process: 'harbour' }),
    claims: ids.map((id) => fold.claim(id)),
  }
}

async function take(store: Store, what: Act | 'rename' | 'add'): Promise<readonly string[]> {
  if (what === 'add') {
    await store.add(later)
    return []
  }
  const { items } = await store.actors('Holm', { limit: 1 })
  const renamed = { kind: 'actor.rename', actor: items[0]?.id ?? '', name: 'Ada Berg' } as const
  const wanted = what === 'rename' ? renamed : what
  const { decision } = await store.decide(wanted, { by: 'an editor', why: 'a test' })
  return decision?.subjects ?? []
}

async function withStore(use: (store: Store) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-live-'))
  const { store, issue } = await openSqlite(join(folder, 'record.db'))
  if (!store) throw new Error(issue.message)
  for (const reading of readings) await store.add(reading)
  await use(store)
  await store.close()
  await rm(folder, { recursive: true })
}

test('after whatever is decided the fold is what folding everything comes to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), (steps) =>
      withStore(async (store) => {
        const live = new LiveFold(store)
        const ids = new Set(claims.map(({ id }) => id))
        for (const what of steps) {
          for (const id of await take(store, what)) ids.add(id)
          const known = [...ids]
          expect(everything(await live.fresh(), known)).toEqual(
            everything(await openFold(store), known),
          )
        }
      }),
    ),
    { numRuns: 25 },
  )
}, 120_000)

test('requests at once fold once, and a decision has only its claims read', () =>
  withStore(async (store) => {
    const calls = { everything: 0, among: [] as (readonly string[])[] }
    const live = new LiveFold({
      ...store,
      currentClaims() {
        calls.everything++
        return store.currentClaims()
      },
      claimsAmong(ids, reports) {
        calls.among.push(ids)
        return store.claimsAmong(ids, reports)
      },
    })
    await Promise.all([live.fresh(), live.fresh(), live.fresh()])
    expect(calls).toEqual({ everything: 1, among: [] })
    const [accepted = ''] = figures
    await store.decide({ kind: 'claim.accept', claim: accepted }, { by: 'an editor' })
    const [fold] = await Promise.all([live.fresh(), live.fresh()])
    expect(calls).toEqual({ everything: 1, among: [[accepted]] })
    expect(fold.claim(accepted)?.status).toBe('accepted')
    expect(fold.ledger().totals).toMatchObject([{ value: '10', figures: [accepted] }])
    await store.add(later)
    expect((await live.fresh()).claim(later.claims[0]?.id ?? '')).not.toBeNull()
    expect(calls.everything).toBe(2)
  }))

test('a fold that failed is tried again', () =>
  withStore(async (store) => {
    let broken = true
    const live = new LiveFold({
      ...store,
      async claimLinks() {
        if (broken) throw new Error('The disk is away.')
        return store.claimLinks()
      },
    })
    await expect(live.fresh()).rejects.toThrow('The disk is away.')
    broken = false
    expect((await live.fresh()).positions().length).toBeGreaterThan(0)
  }))
