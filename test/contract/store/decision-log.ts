import { expect, test } from 'vitest'
import type { Act } from '../../../src/record/decision/act.ts'
import { verifyChain } from '../../../src/record/decision/chain.ts'
import type { Decision } from '../../../src/shapes/decision.ts'
import { addAll, all, gather, type Make, using } from './bed.ts'
import { actorOf, decide, editor, refusal } from './deciding.ts'
import { council, harbour } from './reports.ts'

export function testDecisionLog(make: Make): void {
  test('the log keeps who, why, before and after, and each row the hash of the one before', () =>
    using(make, async (store, bed) => {
      await addAll(store, [harbour, council])
      const actor = (await actorOf(store, 'Ada Holm')).id
      const rename = { kind: 'actor.rename', actor, name: 'Ada Berg' } as const
      const first = await decide(store, rename, 'married')
      const second = await decide(store, { kind: 'undo', decision: first.id })
      const rows = await gather(store.log())
      expect(rows).toEqual([first, second])
      expect(first).toMatchObject({
        seq: 1,
        by: editor.by,
        kind: 'actor.rename',
        subjects: [actor],
        why: 'married',
        before: { name: 'Ada Holm' },
        after: { name: 'Ada Berg' },
        previous: null,
      })
      expect(Date.now() - Date.parse(first.at)).toBeLessThan(60_000)
      expect(second).toMatchObject({ previous: first.hash, after: { decision: first.id } })
      expect(second.subjects).toEqual([first.id, actor])
      expect(await verifyChain(store.log())).toBeNull()
      const listed = await all((page) => store.decisions(page), 1)
      expect(listed).toEqual([
        { ...second, undoneBy: null },
        { ...first, undoneBy: second.id },
      ])
      const other = await bed.open()
      await decide(other, rename)
      await other.close()
      expect((await gather(store.log())).map(({ seq }) => seq)).toEqual([1, 2, 3])
      expect(await verifyChain(store.log())).toBeNull()
    }))

  test('a log with a row changed, left out or put elsewhere does not verify', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council])
      const actor = (await actorOf(store, 'Ada Holm')).id
      for (const name of ['A', 'B', 'C']) await decide(store, { kind: 'actor.rename', actor, name })
      const [a, b, c] = await gather(store.log())
      if (!a || !b || !c) throw new Error('The log has three rows.')
      async function* of(...rows: Decision[]): AsyncGenerator<Decision> {
        yield* rows
      }
      expect(await verifyChain(of(a, b, c))).toBeNull()
      const forged = { ...b, by: 'someone else' }
      for (const rows of [
        [a, forged, c],
        [a, c],
        [b, c],
        [a, c, b],
        [a, { ...c, seq: 2 }],
      ]) {
        expect(await verifyChain(of(...rows))).toMatchObject({ code: 'D010' })
      }
    }))

  test('what cannot be decided is an issue, and nothing changes', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council])
      const holm = (await actorOf(store, 'Ada Holm')).id
      const reyl = (await actorOf(store, 'Łukasz Réyl')).id
      const port = (await actorOf(store, 'Port Authority')).id
      const mention = `${council.report.id}#a2`
      const merge = await decide(store, { kind: 'actor.merge', from: reyl, into: holm })
      const undone = await decide(store, { kind: 'actor.rename', actor: port, name: 'The Port' })
      const undo = await decide(store, { kind: 'undo', decision: undone.id })
      const refused: readonly (readonly [string, Act])[] = [
        ['D001', { kind: 'actor.merge', from: 'nobody', into: holm }],
        ['D001', { kind: 'actor.merge', from: holm, into: '\0' }],
        ['D002', { kind: 'actor.merge', from: holm, into: holm }],
        ['D003', { kind: 'actor.merge', from: holm, into: reyl }],
        ['D003', { kind: 'actor.merge', from: reyl, into: holm }],
        ['D001', { kind: 'actor.split', actor: 'nobody', mentions: [mention] }],
        ['D009', { kind: 'actor.split', actor: holm, mentions: [] }],
        ['D004', { kind: 'actor.split', actor: holm, mentions: [mention, 'r#a1'] }],
        ['D004', { kind: 'actor.split', actor: port, mentions: [mention] }],
        ['D001', { kind: 'actor.split', actor: holm, mentions: [mention], into: 'nobody' }],
        ['D002', { kind: 'actor.split', actor: holm, mentions: [mention], into: reyl }],
        ['D009', { kind: 'actor.split', actor: holm, mentions: [mention], name: ' ' }],
        ['D001', { kind: 'actor.rename', actor: 'nobody', name: 'A' }],
        ['D009', { kind: 'actor.rename', actor: holm, name: ' \0 '.replace('\0', '') }],
        ['D008', { kind: 'actor.rename', actor: holm, name: 'Ada Holm' }],
        ['D001', { kind: 'actor.alias', actor: 'nobody', name: 'A' }],
        ['D008', { kind: 'actor.alias', actor: holm, name: 'Łukasz Réyl' }],
        ['D008', { kind: 'actor.alias', actor: holm, name: 'A', remove: true }],
        ['D009', { kind: 'actor.alias', actor: holm, name: 'ada holm', remove: true }],
        ['D001', { kind: 'actor.identify', actor: 'nobody', scheme: 'a', value: 'b' }],
        ['D009', { kind: 'actor.identify', actor: holm, scheme: 'a', value: ' ' }],
        ['D008', { kind: 'actor.identify', actor: holm, scheme: 'a', value: 'b', remove: true }],
        ['D004', { kind: 'actor.link', mention: 'r#a1', entry: holm }],
        ['D001', { kind: 'actor.link', mention, entry: 'nobody' }],
        ['D004', { kind: 'actor.unlink', mention, entry: port }],
        ['D009', { kind: 'actor.import', entries: [] }],
        ['D005', { kind: 'undo', decision: 'nothing' }],
        ['D006', { kind: 'undo', decision: undone.id }],
        ['D007', { kind: 'undo', decision: undo.id }],
      ]
      for (const [code, act] of refused) {
        expect([await refusal(store, act), act]).toEqual([code, act])
      }
      const { issues } = await store.decide({ kind: 'undo' }, { by: ' ' })
      expect(issues).toMatchObject([{ code: 'D009' }])
      expect(await decide(store, { kind: 'undo' })).toMatchObject({ after: { decision: merge.id } })
      expect(await refusal(store, { kind: 'undo' })).toBe('D005')
      expect(await verifyChain(store.log())).toBeNull()
    }))

  test('words that are too long or cannot be seen are refused, and may be removed', () =>
    using(make, async (store) => {
      await addAll(store, [harbour])
      const actor = (await actorOf(store, 'Ada Holm')).id
      const refused: readonly (readonly [string, Act])[] = [
        ['G012', { kind: 'actor.rename', actor, name: 'Ada \u001b[31mHolm' }],
        ['G012', { kind: 'actor.rename', actor, name: 'Ada\nHolm' }],
        ['G013', { kind: 'actor.rename', actor, name: 'x'.repeat(501) }],
        ['G012', { kind: 'actor.alias', actor, name: 'Ada\u200bHolm' }],
        ['G012', { kind: 'actor.alias', actor, name: 'Ada', language: '\u0007' }],
        ['D008', { kind: 'actor.alias', actor, name: 'Ada\u200bHolm', remove: true }],
        ['G012', { kind: 'actor.identify', actor, scheme: 'wikidata', value: 'Q1\u202e' }],
        ['G013', { kind: 'actor.identify', actor, scheme: 'x'.repeat(1001), value: 'Q1' }],
      ]
      for (const [code, act] of refused) {
        expect([await refusal(store, act), act]).toEqual([code, act])
      }
      const rename = { kind: 'actor.rename', actor, name: 'Ada Berg' } as const
      const { issues } = await store.decide(rename, { by: 'an\u001beditor' })
      expect(issues).toMatchObject([{ code: 'G012' }])
      const why = 'two\nlines'
      expect(await decide(store, rename, why)).toMatchObject({ why })
    }))

  test('a log verifies whatever the reason holds', () =>
    using(make, async (store) => {
      await addAll(store, [harbour])
      const actor = (await actorOf(store, 'Ada Holm')).id
      for (const why of ['\n', 'é\ufffd', 'é\t“”']) {
        await decide(store, { kind: 'actor.rename', actor, name: `Ada ${why.length}` }, why)
      }
      expect(await verifyChain(store.log())).toBeNull()
    }))

  test('a link is confirmed once', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council])
      const entry = (await actorOf(store, 'Ada Holm')).id
      const link = { kind: 'actor.link', mention: `${council.report.id}#a2`, entry } as const
      await decide(store, link)
      expect(await refusal(store, link)).toBe('D008')
      await decide(store, { kind: 'undo' })
      await decide(store, link)
    }))

  test('an undo that would close a circle is refused', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council])
      const holm = (await actorOf(store, 'Ada Holm')).id
      const mentions = [`${council.report.id}#a2`]
      const split = await decide(store, { kind: 'actor.split', actor: holm, mentions })
      await decide(store, { kind: 'actor.merge', from: holm, into: split.subjects[1] ?? '' })
      expect(await refusal(store, { kind: 'undo', decision: split.id })).toBe('D003')
      await decide(store, { kind: 'undo' })
      await decide(store, { kind: 'undo', decision: split.id })
    }))
}
