import { expect, test } from 'vitest'
import type { Act } from '../../../src/record/decision/act.ts'
import { verifyChain } from '../../../src/record/decision/chain.ts'
import type { Store } from '../../../src/record/store.ts'
import { addAll, gather, type Make, using } from './bed.ts'
import { claimOf, claimSnapshot, listed } from './claim-states.ts'
import { bridge, tunnel } from './claiming-reports.ts'
import { decide, editor, refusal } from './deciding.ts'

const [figure = '', commitment = '', position = '', proposal = '', role = '', state = ''] =
  bridge.claims.map(({ id }) => id)
const [other = '', narrated = ''] = tunnel.claims.map(({ id }) => id)
const [pledge = '', demand = ''] = bridge.statements.map(({ id }) => id)
const parts = [{ value: '30000000' }, { value: '10000000', unit: 'USD' }]

const numbered = (count: number): { readonly value: string }[] =>
  Array.from({ length: count }, (_, at) => ({ value: String(at) }))

/** An act with a reason, and what it leaves in the log. */
type Case = readonly [act: Act, subjects: readonly string[], before: unknown, after: unknown]

const cases: readonly Case[] = [
  [
    { kind: 'claim.accept', claim: figure },
    [figure],
    { status: 'proposed' },
    { status: 'accepted' },
  ],
  [
    { kind: 'claim.reject', claim: figure },
    [figure],
    { status: 'proposed' },
    { status: 'rejected' },
  ],
  [
    { kind: 'claim.edit', claim: figure, fields: { value: '41000000', unit: 'EUR' } },
    [figure],
    { fields: { value: '40000000' } },
    { fields: { value: '41000000' } },
  ],
  [{ kind: 'claim.merge', from: figure, into: other }, [figure, other], null, { into: other }],
  [
    { kind: 'claim.link', from: other, to: figure, relation: 'updates' },
    [other, figure],
    null,
    { from: other, to: figure, relation: 'updates' },
  ],
  [
    { kind: 'claim.unlink', from: other, to: figure, relation: 'same_figure' },
    [other, figure],
    null,
    { from: other, to: figure, relation: 'same_figure' },
  ],
  [
    { kind: 'claim.rank', claim: figure, rank: 'deprecated' },
    [figure],
    { rank: 'normal' },
    { rank: 'deprecated' },
  ],
  [
    { kind: 'report.retract', report: bridge.report.id },
    [bridge.report.id],
    null,
    { retracted: true },
  ],
  [{ kind: 'statement.retract', statement: pledge }, [pledge], null, { retracted: true }],
  [
    { kind: 'statement.correct', statement: pledge, speaker: 'a3' },
    [pledge],
    { speaker: 'a1' },
    { speaker: 'a3' },
  ],
]

export function testClaimActs(make: Make): void {
  test.each(cases)(
    '%j is logged with before and after, and undone',
    (act, subjects, before, after) =>
      using(make, async (store) => {
        await addAll(store, [bridge, tunnel])
        const machine = await claimSnapshot(store)
        const decision = await decide(store, act, 'as printed')
        expect(decision).toMatchObject({ kind: act.kind, by: editor.by, why: 'as printed' })
        expect([decision.subjects, decision.before, decision.after]).toEqual([
          subjects,
          before,
          after,
        ])
        expect(await claimSnapshot(store)).not.toEqual(machine)
        expect(await refusedAgain(store, act)).toBe('D008')
        await decide(store, { kind: 'undo', decision: decision.id })
        expect(await claimSnapshot(store)).toEqual(machine)
        expect((await gather(store.log())).map(({ kind }) => kind)).toEqual([act.kind, 'undo'])
        await decide(store, act, 'as printed')
        expect(await verifyChain(store.log())).toBeNull()
      }),
  )

  test('what cannot be decided on claims is an issue with a remedy, and nothing changes', () =>
    using(make, async (store) => {
      await addAll(store, [bridge, tunnel])
      const accept = (claim: string): Act => ({ kind: 'claim.accept', claim })
      const edit = (fields: object, claim = figure): Act => ({
        ...{ kind: 'claim.edit', claim, fields: { ...fields } },
      })
      const link = (from: string, to: string, relation = 'updates'): Act =>
        ({ kind: 'claim.link', from, to, relation }) as Act
      await decide(store, { kind: 'claim.merge', from: other, into: narrated })
      const refused: readonly (readonly [string, Act])[] = [
        ...['', 'nothing', '\0', "'; DROP TABLE claim; --"].map((id): readonly [string, Act] => [
          'D012',
          accept(id),
        ]),
        ['D014', { kind: 'claim.reject', claim: figure }],
        ['D012', edit({ value: '1' }, 'nothing')],
        ['D015', edit({ colour: 'red' })],
        ['D015', edit({ value: 'a lot' })],
        ['D015', edit({ donors: [{ actor: 'a99', span: { start: 0, end: 1 } }] })],
        ['D015', edit({ stageCue: { start: 0, end: 1_000_000 } })],
        ['D015', edit({ of: other })],
        ['D015', edit({ of: figure })],
        ['D015', edit({ figures: [commitment] }, commitment)],
        ['D015', edit({ valueMax: '7' })],
        ['D015', edit({ value: '-1', valueMax: '-1.5' })],
        ['D015', edit({ id: 'another' })],
        ['D015', edit({ kind: 'role' })],
        ['D008', edit({})],
        ['D008', edit({ value: '40000000' })],
        ['D012', { kind: 'claim.merge', from: 'nothing', into: figure }],
        ['D012', { kind: 'claim.merge', from: figure, into: 'nothing' }],
        ['D002', { kind: 'claim.merge', from: figure, into: figure }],
        ['D003', { kind: 'claim.merge', from: narrated, into: other }],
        ['D009', { kind: 'claim.merge', from: figure, into: position }],
        ['D012', { kind: 'claim.split', claim: 'nothing', parts }],
        ['D009', { kind: 'claim.split', claim: figure, parts: parts.slice(1) }],
        ['D009', { kind: 'claim.split', claim: figure, parts: [...parts, parts[0] ?? {}] }],
        ['D009', { kind: 'claim.split', claim: figure, parts: numbered(101) }],
        ['D015', { kind: 'claim.split', claim: figure, parts: [{}, { valueMax: '7' }] }],
        ['D015', { kind: 'claim.split', claim: figure, parts: [{}, { colour: 'red' }] }],
        ['D012', link('nothing', figure)],
        ['D012', link(figure, 'nothing')],
        ['D002', link(figure, figure)],
        ['D009', link(figure, other, 'likes')],
        ['D012', { kind: 'claim.rank', claim: 'nothing', rank: 'normal' }],
        ['D008', { kind: 'claim.rank', claim: figure, rank: 'normal' }],
        ['D009', { kind: 'claim.rank', claim: figure, rank: 'best' } as unknown as Act],
        ['S004', { kind: 'report.retract', report: 'nothing' }],
        ['S004', { kind: 'statement.retract', statement: 'nothing' }],
        ['S004', { kind: 'statement.correct', statement: 'nothing', speaker: null }],
        ['D004', { kind: 'statement.correct', statement: pledge, speaker: 'a99' }],
        ['D008', { kind: 'statement.correct', statement: pledge, speaker: 'a1' }],
      ]
      const before = await claimSnapshot(store)
      for (const [code, act] of refused) {
        expect([await refusal(store, act), act]).toEqual([code, act])
        const { issues } = await store.decide(act, editor)
        expect(issues[0]?.message).toMatch(/[.!?] \p{Lu}.*\.$/u)
      }
      expect(await claimSnapshot(store)).toEqual(before)
      expect(await gather(store.log())).toHaveLength(1)
    }))

  test('an edited claim has its new fields, and is accepted', () =>
    using(make, async (store) => {
      await addAll(store, [bridge])
      const span = { start: 0, end: 4 }
      const holder = { actor: null, span }
      await decide(store, { kind: 'claim.edit', claim: position, fields: { holder, saidBy: 'a3' } })
      const { claim, ...standing } = await claimOf(store, position)
      expect(claim).toEqual({ ...bridge.claims[2], holder, saidBy: 'a3' })
      expect(standing).toMatchObject({ status: 'accepted', edited: true })
      expect(await listed(store, { speaker: 'Ines' })).toEqual([position, proposal])
      const fields = { span, modality: { factuality: 'PS+', cues: [span] } }
      await decide(store, { kind: 'claim.edit', claim: position, fields })
      expect((await claimOf(store, position)).claim).toMatchObject({ holder, ...fields })
      await decide(store, { kind: 'undo' })
      expect((await claimOf(store, position)).claim).toMatchObject({ holder, saidBy: 'a3' })
      expect((await store.report(bridge.report.id))?.reading).toEqual(bridge)
    }))

  test('a claim that was merged says into which, along a chain that cannot close', () =>
    using(make, async (store) => {
      await addAll(store, [bridge, tunnel])
      const merge = (from: string, into: string): Act => ({ kind: 'claim.merge', from, into })
      const first = await decide(store, merge(figure, other))
      const second = await decide(store, merge(figure, narrated))
      expect((await claimOf(store, figure)).mergedInto).toBe(narrated)
      await decide(store, merge(other, figure))
      expect(await refusal(store, merge(narrated, other))).toBe('D003')
      // The merge before it would hold again, the other way round.
      expect(await refusal(store, { kind: 'undo', decision: second.id })).toBe('D003')
      await decide(store, { kind: 'undo', decision: first.id })
      await decide(store, { kind: 'undo', decision: second.id })
      expect((await claimOf(store, figure)).mergedInto).toBeNull()
      expect((await claimOf(store, other)).mergedInto).toBe(figure)
    }))

  test('a split claim gives way to its parts, and comes back', () =>
    using(make, async (store) => {
      await addAll(store, [bridge, tunnel])
      const before = await claimSnapshot(store)
      const split = { kind: 'claim.split', claim: figure, parts } as const
      const { after, subjects, id } = await decide(store, split)
      const [one = '', two = ''] = subjects.slice(1)
      expect(after).toMatchObject({ claims: [{ id: one }, { id: two }] })
      expect(await listed(store, { kind: 'figure', report: bridge.report.id })).toEqual([one, two])
      expect(await claimOf(store, two)).toMatchObject({
        claim: { ...bridge.claims[0], ...parts[1], id: two },
        ...{ status: 'accepted', edited: true, report: { id: bridge.report.id }, form: 'indirect' },
      })
      expect((await claimOf(store, figure)).status).toBe('rejected')
      expect(await refusedAgain(store, split)).toBe('D008')
      expect(await refusedAgain(store, { kind: 'claim.accept', claim: figure })).toBe('D009')
      expect(await refusedAgain(store, { kind: 'claim.merge', from: other, into: figure })).toBe(
        'D009',
      )
      const edited = await decide(store, {
        kind: 'claim.edit',
        claim: two,
        fields: { unit: 'NOK' },
      })
      expect((await claimOf(store, two)).claim).toMatchObject({ unit: 'NOK' })
      await decide(store, { kind: 'undo', decision: edited.id })
      await decide(store, { kind: 'undo', decision: id })
      expect(await claimSnapshot(store)).toEqual(before)
      expect(await store.claim(one)).toBeNull()
      expect(await refusedAgain(store, { kind: 'claim.accept', claim: one })).toBe('D012')
      await decide(store, { kind: 'claim.edit', claim: figure, fields: { bound: '~' } })
      const again = await decide(store, split)
      expect(again.subjects).toEqual(subjects)
      expect((await claimOf(store, one)).claim).toMatchObject({ bound: '~', value: '30000000' })
    }))

  test('parts of parts go with the whole, and what was merged into a part comes back', () =>
    using(make, async (store) => {
      await addAll(store, [bridge, tunnel])
      const split = await decide(store, { kind: 'claim.split', claim: figure, parts })
      const [, one = '', two = ''] = split.subjects
      const inner = await decide(store, { kind: 'claim.split', claim: one, parts })
      await decide(store, { kind: 'claim.merge', from: other, into: two })
      expect((await claimOf(store, other)).mergedInto).toBe(two)
      await decide(store, { kind: 'undo', decision: split.id })
      expect(await listed(store, { kind: 'figure' })).toEqual([other, narrated, figure])
      expect((await claimOf(store, other)).mergedInto).toBeNull()
      for (const id of inner.subjects.slice(1)) expect(await store.claim(id)).toBeNull()
      await decide(store, { kind: 'claim.split', claim: figure, parts })
      expect((await claimOf(store, other)).mergedInto).toBe(two)
      expect(await listed(store, { report: bridge.report.id, kind: 'figure' })).toEqual([
        ...[two, ...inner.subjects.slice(1)],
      ])
    }))

  test('a link that holds both ways is one, and the last decision on it holds', () =>
    using(make, async (store) => {
      await addAll(store, [bridge, tunnel])
      const relation = 'same_figure'
      await decide(store, { kind: 'claim.link', from: figure, to: other, relation }, 'one pledge')
      expect(await store.claimLinks()).toEqual([
        {
          ...{ from: figure, to: other, relation, status: 'accepted', confidence: 1 },
          reasons: ['an editor decided so: one pledge.'],
        },
      ])
      const back = { from: other, to: figure, relation } as const
      expect(await refusal(store, { kind: 'claim.link', ...back })).toBe('D008')
      await decide(store, { kind: 'claim.unlink', ...back })
      expect(await store.claimLinks()).toMatchObject([{ ...back, status: 'rejected' }])
      await decide(store, { kind: 'claim.link', from: figure, to: other, relation: 'updates' })
      await decide(store, { kind: 'claim.unlink', from: other, to: figure, relation: 'updates' })
      expect(await store.claimLinks()).toMatchObject([
        { status: 'rejected' },
        { from: figure, relation: 'updates', status: 'accepted' },
        { from: other, relation: 'updates', status: 'rejected' },
      ])
    }))

  test('a report that is retracted takes every claim out, parts too, and its undo brings them back', () =>
    using(make, async (store) => {
      await addAll(store, [bridge, tunnel])
      await decide(store, { kind: 'claim.accept', claim: narrated })
      await decide(store, { kind: 'statement.retract', statement: tunnel.statements[0]?.id ?? '' })
      const { id } = await decide(store, { kind: 'report.retract', report: tunnel.report.id })
      expect(await listed(store, { status: 'retracted' })).toEqual([other, narrated])
      expect(await listed(store, { status: 'accepted' })).toEqual([])
      const split = await decide(store, { kind: 'claim.split', claim: narrated, parts })
      const claims = [...split.subjects, other]
      for (const claim of claims) expect((await claimOf(store, claim)).status).toBe('retracted')
      await decide(store, { kind: 'undo', decision: id })
      const after = await Promise.all(claims.map((claim) => claimOf(store, claim)))
      expect(after.map(({ status }) => status)).toEqual([
        ...['rejected', 'accepted', 'accepted', 'retracted'],
      ])
    }))

  test('claims of a statement that is retracted go, those beside it stay', () =>
    using(make, async (store) => {
      await addAll(store, [bridge])
      await decide(store, { kind: 'statement.retract', statement: pledge })
      expect(await listed(store, { status: 'retracted' })).toEqual([figure, commitment])
      expect((await claimOf(store, role)).status).toBe('proposed')
    }))

  test('whose words a statement is, is whose claims and positions they are, of parts as well', () =>
    using(make, async (store) => {
      await addAll(store, [bridge])
      const correct = (speaker: string | null): Act => ({
        ...{ kind: 'statement.correct', statement: demand, speaker },
      })
      const { id } = await decide(store, correct('a3'))
      const fields = [{ strength: 'urge' }, { polarity: '+' }]
      const split = await decide(store, { kind: 'claim.split', claim: position, parts: fields })
      const [, one = ''] = split.subjects
      const said = { saidBy: 'a3', holder: { actor: 'a3' } }
      expect((await claimOf(store, position)).claim).toMatchObject(said)
      expect((await claimOf(store, one)).claim).toMatchObject({ ...said, strength: 'urge' })
      expect(await listed(store, { speaker: 'Ines', kind: 'position' })).toEqual(
        split.subjects.slice(1),
      )
      expect(await listed(store, { speaker: 'Norland', kind: 'position' })).toEqual([])
      await decide(store, { kind: 'undo', decision: id })
      const machine = { saidBy: 'a2', holder: { actor: 'a2' } }
      expect((await claimOf(store, one)).claim).toMatchObject(machine)
      await decide(store, correct(null))
      expect((await claimOf(store, one)).claim).toMatchObject({ saidBy: null })
      expect((await store.report(bridge.report.id))?.reading).toEqual(bridge)
    }))

  test('two who decide against each other leave it disputed, with a warning, until one gives in', () =>
    using(make, async (store) => {
      await addAll(store, [bridge])
      const by = (name: string, act: Act) => store.decide(act, { by: name, why: 'as printed' })
      expect((await by('ana', { kind: 'claim.accept', claim: figure })).issues).toEqual([])
      expect((await by('cy', { kind: 'claim.accept', claim: figure })).issues).toEqual([])
      const against = await by('ben', { kind: 'claim.reject', claim: figure })
      expect(against.decision).toMatchObject({ kind: 'claim.reject', by: 'ben' })
      expect(against.issues).toMatchObject([{ code: 'D013', severity: 'warning', span: null }])
      expect(against.issues[0]?.message).toMatch(/^"ana", "cy" decided otherwise on the claim /)
      expect(await listed(store, { status: 'disputed' })).toEqual([figure])
      expect((await by('ben', { kind: 'claim.accept', claim: figure })).issues).toEqual([])
      expect((await claimOf(store, figure)).status).toBe('accepted')

      const edit = (value: string): Act => ({
        kind: 'claim.edit',
        claim: figure,
        fields: { value },
      })
      expect((await by('ana', edit('1'))).issues).toEqual([])
      expect((await by('ben', edit('2'))).issues).toMatchObject([{ code: 'D013' }])
      expect(await claimOf(store, figure)).toMatchObject({
        ...{ status: 'disputed', claim: { value: '2' } },
      })
      expect((await by('ben', edit('2'))).issues).toMatchObject([{ code: 'D008' }])
      expect((await by('ana', edit('2'))).issues).toEqual([])
      expect((await claimOf(store, figure)).status).toBe('accepted')
      await decide(store, { kind: 'undo' })
      expect((await claimOf(store, figure)).status).toBe('disputed')
    }))

  test('what somebody decided is known, by whom and on what', () =>
    using(make, async (store) => {
      await addAll(store, [bridge, tunnel])
      const { by } = editor
      for (const [act] of cases) {
        expect([act, await store.isDecided(act as never, by)]).toEqual([act, false])
        const { id } = await decide(store, act, 'as printed')
        expect([act, await store.isDecided(act as never, by)]).toEqual([act, true])
        expect(await store.isDecided(act as never, 'somebody else')).toBe(false)
        await decide(store, { kind: 'undo', decision: id })
        expect(await store.isDecided(act as never, by)).toBe(false)
      }
      const split = { kind: 'claim.split', claim: figure, parts } as const
      await decide(store, split)
      expect(await store.isDecided(split, by)).toBe(true)
      expect(await store.isDecided({ ...split, claim: other }, by)).toBe(false)
      const first = {
        kind: 'claim.edit',
        claim: state,
        fields: { actor: null, field: 'status' },
      } as const
      await decide(store, first)
      await decide(store, { kind: 'claim.edit', claim: state, fields: { saidBy: null } })
      expect(await store.isDecided(first, by)).toBe(true)
      expect(await store.isDecided({ kind: 'claim.accept', claim: state }, by)).toBe(true)
      expect(await store.isDecided({ kind: 'claim.accept', claim: 'nothing' }, by)).toBe(false)
    }))
}

/** The code by which an act with a reason is refused. */
async function refusedAgain(store: Store, act: Act): Promise<string | undefined> {
  const { decision, issues } = await store.decide(act, { ...editor, why: 'again' })
  expect(decision).toBeNull()
  return issues[0]?.code
}
