import { expect, test } from 'vitest'
import { claimKinds } from '../../../src/shapes/claim.ts'
import { addAll, all, gather, type Make, using } from './bed.ts'
import { claimOf, listed } from './claim-states.ts'
import { bridge, tunnel } from './claiming-reports.ts'
import { actorOf, decide } from './deciding.ts'
import { sample } from './sample.ts'
import { amount } from './sample-claims.ts'

const ids = bridge.claims.map(({ id }) => id)

export function testClaims(make: Make): void {
  test('claims of every kind come back as they were added, as proposals', () =>
    using(make, async (store) => {
      expect(bridge.claims.map(({ kind }) => kind)).toEqual(claimKinds)
      await addAll(store, [bridge, tunnel])
      expect((await store.report(bridge.report.id))?.reading).toEqual(bridge)
      const found = await all((page) => store.claims({ report: bridge.report.id }, page))
      expect(found.map(({ claim }) => claim)).toEqual(bridge.claims)
      const stored = await store.report(bridge.report.id)
      for (const one of found) {
        expect(await store.claim(one.claim.id)).toEqual(one)
        expect(one).toMatchObject({
          ...{ status: 'proposed', rank: 'normal', mergedInto: null, edited: false },
          report: {
            ...{ id: bridge.report.id, url: bridge.report.url, title: bridge.report.title },
            ...{ outlet: 'The Harbour Post', published: '2025-03-02', superseded: false },
            text: bridge.report.text,
          },
        })
        expect(
          Object.fromEntries(Object.entries(one.report.actors).map(([a, { id }]) => [a, id])),
        ).toEqual(stored?.actorIds)
      }
      expect(found.map(({ form }) => form)).toEqual(
        bridge.claims.map(({ statement }) => statement && formOf(statement)),
      )
      expect((await claimOf(store, tunnel.claims[1]?.id)).form).toBeNull()
      const streamed = (await gather(store.currentClaims())).map(({ claim }) => claim)
      expect(streamed).toEqual([...bridge.claims, ...tunnel.claims])
    }))

  test('a claim that is not on record is null', () =>
    using(make, async (store) => {
      await addAll(store, [bridge])
      for (const id of ['', 'nothing', "'; DROP TABLE claim; --", '\0', '\ud800']) {
        expect(await store.claim(id)).toBeNull()
      }
    }))

  test('a list has the newest report first, in its order, and every filter', () =>
    using(make, async (store) => {
      const undated = sample({
        url: null,
        outlet: null,
        published: null,
        actors: { Norland: { type: 'state' } },
        lines: [{ by: 'Norland', said: 'that Norland pledged 3 million' }],
        claims: (printed) => [{ over: '3 million', ...amount('3000000', printed, 'Norland') }],
      })
      await addAll(store, [undated, bridge, tunnel])
      const late = tunnel.claims.map(({ id }) => id)
      const last = undated.claims.map(({ id }) => id)
      const norland = await actorOf(store, 'Norland')
      expect(await listed(store)).toEqual([...late, ...ids, ...last])
      expect(await listed(store, { kind: 'figure' })).toEqual([...late, ids[0], ...last])
      expect(await listed(store, { kind: 'red_line' })).toEqual([ids[7]])
      expect(await listed(store, { status: 'accepted' })).toEqual([])
      expect(await listed(store, { status: 'proposed', kind: 'role' })).toEqual([ids[4]])
      expect(await listed(store, { outlet: 'ÉVENING mail' })).toEqual(late)
      expect(await listed(store, { from: '2025-03-03' })).toEqual(late)
      expect(await listed(store, { to: '2025-03-02' })).toEqual(ids)
      expect(await listed(store, { report: bridge.report.id, kind: 'state' })).toEqual([ids[5]])
      for (const speaker of ['NORL', norland.id]) {
        expect(await listed(store, { speaker })).toEqual([ids[2], ids[6], ...last])
      }
      const statement = bridge.statements[3]?.id ?? ''
      expect(await listed(store, { statement })).toEqual([ids[4], ids[5], ids[7]])
      expect(await listed(store, { speaker: 'nobody' })).toEqual([])
    }))

  test('pages of claims join to the whole, and a cursor is good for its own list', () =>
    using(make, async (store) => {
      await addAll(store, [bridge, tunnel])
      const whole = await listed(store)
      for (const limit of [1, 3, whole.length]) {
        const pages = await all((page) => store.claims({}, page), limit)
        expect(pages.map(({ claim }) => claim.id)).toEqual(whole)
      }
      const { next } = await store.claims({}, { limit: 2 })
      const other = await store.claims({ kind: 'figure' }, { limit: 2, cursor: next ?? '' })
      expect(other).toMatchObject({ items: [], next: null, issues: [{ code: 'Q003' }] })
      await decide(store, { kind: 'claim.split', claim: whole[0] ?? '', parts: halves })
      const parted = await all((page) => store.claims({}, page), 1)
      expect(parted.map(({ claim }) => claim.id)).toEqual(await listed(store))
    }))

  test('a filter that means nothing is an issue', () =>
    using(make, async (store) => {
      const filters = [{ kind: 'song' }, { status: 'sung' }, { from: 'today' }] as object[]
      for (const filter of filters) {
        expect(await store.claims(filter, { limit: 5 })).toMatchObject({
          items: [],
          issues: [{ code: 'Q002' }],
        })
      }
      expect((await store.claims({}, { limit: 0 })).issues).toMatchObject([{ code: 'Q002' }])
    }))

  test('claims of a text that was replaced are left out unless they are asked for', () =>
    using(make, async (store) => {
      await addAll(store, [bridge])
      await decide(store, { kind: 'claim.accept', claim: ids[0] ?? '' })
      const later = sample({
        url: bridge.report.url,
        published: '2025-03-02',
        lines: [{ by: 'Norland', said: 'that Norland pledged 41 million' }],
        claims: (printed) => [{ over: '41 million', ...amount('41000000', printed, 'Norland') }],
      })
      await store.add(later)
      const [replacement = ''] = later.claims.map(({ id }) => id)
      expect(await listed(store)).toEqual([replacement])
      expect(await listed(store, { superseded: true })).toEqual([replacement, ...ids])
      expect(await listed(store, { report: bridge.report.id })).toEqual(ids)
      expect(await claimOf(store, ids[0])).toMatchObject({
        ...{ status: 'accepted', report: { superseded: true } },
      })
      expect((await claimOf(store, replacement)).status).toBe('proposed')
    }))

  test('actors that are merged in the register are one in their claims', () =>
    using(make, async (store) => {
      await addAll(store, [bridge, tunnel])
      const into = await actorOf(store, 'Ada Holm')
      const from = await actorOf(store, 'Tomas Reyl')
      await decide(store, { kind: 'actor.merge', from: from.id, into: into.id })
      const [claim] = tunnel.claims
      const { report } = await claimOf(store, claim?.id)
      expect(report.actors[claim?.saidBy ?? '']).toMatchObject({ id: into.id, name: 'Ada Holm' })
      expect(await listed(store, { speaker: into.id })).toEqual([claim?.id, ids[0], ids[1]])
      await decide(store, { kind: 'undo' })
      expect(await listed(store, { speaker: into.id })).toEqual([ids[0], ids[1]])
    }))

  test('claims are read by their ids and by their reports, once each', () =>
    using(make, async (store) => {
      await addAll(store, [bridge, tunnel])
      const [late = '', narrated = ''] = tunnel.claims.map(({ id }) => id)
      const among = async (...asked: Parameters<typeof store.claimsAmong>): Promise<string[]> =>
        (await store.claimsAmong(...asked)).map(({ claim }) => claim.id)
      expect(await among([], [])).toEqual([])
      expect(await among(['nothing', '\0'], ['nothing'])).toEqual([])
      expect(await among([narrated, ids[2] ?? '', narrated], [])).toEqual([ids[2], narrated])
      expect(await among([late], [tunnel.report.id, tunnel.report.id])).toEqual([late, narrated])
      const split = await decide(store, { kind: 'claim.split', claim: late, parts: halves })
      expect((await among(split.subjects, [])).sort()).toEqual([...split.subjects].sort())
      await decide(store, { kind: 'undo' })
      expect(await among(split.subjects, [])).toEqual([late])
    }))

  test('what changes the record shows in how far it has come', () =>
    using(make, async (store) => {
      expect(await store.progress()).toEqual({ reports: 0, decisions: 0 })
      await addAll(store, [bridge, bridge])
      expect(await store.progress()).toEqual({ reports: 1, decisions: 0 })
      await decide(store, { kind: 'claim.accept', claim: ids[0] ?? '' })
      await store.decide({ kind: 'claim.accept', claim: 'nothing' }, { by: 'ana' })
      await decide(store, { kind: 'undo' })
      await store.add(tunnel)
      expect(await store.progress()).toEqual({ reports: 2, decisions: 2 })
    }))

  test('the scope says how much was read, of whom and from when to when', () =>
    using(make, async (store) => {
      expect(await store.scope()).toEqual({
        ...{ reports: 0, outlets: [], outletCount: 0, from: null, to: null },
      })
      const plain = sample({ outlet: null, published: null, lines: [{ said: 'one' }] })
      await addAll(store, [bridge, tunnel, plain])
      expect(await store.scope()).toMatchObject({
        ...{ reports: 3, outletCount: 2, from: '2025-03-02', to: '2025-03-05' },
      })
      expect(await store.scope('2025-03-04')).toEqual({
        reports: 1,
        outlets: [{ name: 'The Harbour Post', reports: 1 }],
        ...{ outletCount: 1, from: '2025-03-02', to: '2025-03-02' },
      })
    }))

  test('a reading whose claims contradict it is a bug, and leaves nothing behind', () =>
    using(make, async (store) => {
      const [first, ...rest] = bridge.claims
      if (!first) throw new Error('The sample has claims.')
      const wrong = [{ saidBy: 'a99' }, { statement: 'nothing' }, { span: { start: 0, end: 9e5 } }]
      for (const fields of wrong) {
        const claims = [{ ...first, ...fields }, ...rest]
        await expect(store.add({ ...bridge, claims })).rejects.toThrow()
        expect(await store.counts()).toMatchObject({ reports: 0 })
        expect(await listed(store)).toEqual([])
      }
      await store.add(bridge)
      expect(await listed(store)).toEqual(ids)
    }))
}

const halves = [{ value: '30000000' }, { value: '30000000', unit: 'USD' }]

function formOf(id: string): string | null {
  return bridge.statements.find((one) => one.id === id)?.form ?? null
}
