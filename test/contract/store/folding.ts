import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Act } from '../../../src/record/decision/act.ts'
import { verifyChain } from '../../../src/record/decision/chain.ts'
import type { Store } from '../../../src/record/store.ts'
import type { Reading } from '../../../src/shapes/reading.ts'
import { addAll, all, type Make } from './bed.ts'
import { editor, snapshot } from './deciding.ts'
import { sample } from './sample.ts'

/**
 * Few names, so that reports share their actors, and none that could be another of them: what a linker
 * makes of such may depend on what it has seen.
 */
const names = [
  'Ada Holm',
  'ADA HOLM',
  'Ines Duarte',
  'Okafor',
  'Łukasz Réyl',
  'Port Authority',
  'they',
]
const types = {
  'Port Authority': { type: 'organisation' },
  they: { type: 'unnamed' },
  'Ada Holm': { office: 'Minister' },
} as const
const readings: readonly Reading[] = Array.from({ length: 8 }, (_, at) =>
  sample({
    url: at === 5 ? null : `https://${at}.example/`,
    published: `2025-03-0${1 + (at % 3)}`,
    actors: types,
    lines: [0, 1, 2].map((line) => ({
      by: names[(at * 3 + line * 2) % names.length] ?? null,
      said: `that tide ${at} ${line} came in`,
    })),
  }),
)

/** A step says by numbers what to pick from what is there then. */
type Step = readonly [
  kind: 'add' | 'merge' | 'split' | 'link' | 'unlink' | 'rename' | 'alias' | 'undo',
  a: number,
  b: number,
]
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(
    'add',
    'add',
    'merge',
    'merge',
    'split',
    'link',
    'unlink',
    'rename',
    'alias',
    'undo',
  ),
  fc.nat(1_000),
  fc.nat(1_000),
)

function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[at % Math.max(items.length, 1)]
}

/** What a step decides, of the actors and mentions that there are; undo picks a made one by number. */
async function toAct(store: Store, [kind, a, b]: Step, made: number): Promise<Planned | null> {
  const rows = await all((page) => store.actors('', page))
  const ids = rows.map(({ id }) => id).sort()
  const mentions: [string, string][] = []
  for await (const { report } of store.readings()) {
    const stored = await store.report(report.id)
    for (const [local, id] of Object.entries(stored?.actorIds ?? {})) {
      mentions.push([`${report.id}#${local}`, id])
    }
  }
  const [actor, other] = [pick(ids, a), pick(ids, b)]
  const [mention, holder] = pick(mentions.sort(), a) ?? []
  if (!actor || !other || !mention || !holder) return null
  switch (kind) {
    case 'merge':
      return { kind: 'actor.merge', from: actor, into: other }
    case 'split':
      return b % 2
        ? { kind: 'actor.split', actor: holder, mentions: [mention], into: other }
        : { kind: 'actor.split', actor: holder, mentions: [mention], name: `New ${b}` }
    case 'link':
      return { kind: 'actor.link', mention, entry: other }
    case 'unlink':
      return { kind: 'actor.unlink', mention, entry: holder }
    case 'rename':
      return { kind: 'actor.rename', actor, name: `Name ${b}` }
    case 'alias':
      return { kind: 'actor.alias', actor, name: `Alias ${b}` }
    default:
      return made > 0 ? { kind: 'undo', number: b % made } : null
  }
}

type Planned = Exclude<Act, { kind: 'undo' }> | { readonly kind: 'undo'; readonly number: number }

/** Does what is planned, a decision to undo being named by its number; gives whether it was done. */
async function act(store: Store, planned: Planned, made: string[]): Promise<boolean> {
  const { decision } =
    planned.kind === 'undo'
      ? await store.decide({ kind: 'undo', decision: made[planned.number] ?? '' }, editor)
      : await store.decide(planned, editor)
  if (decision) made.push(decision.id)
  return decision !== null
}

export function testFolding(make: Make): void {
  test('adding and deciding in any order come to what replaying comes to, and undoing to the machine’s record', async () => {
    const shuffled = fc.shuffledSubarray([...readings.keys()], { minLength: readings.length })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), shuffled, async (steps, order) => {
        const [bed, other] = await Promise.all([make(), make()])
        const [store, replayed] = await Promise.all([bed.open(), other.open()])
        const done: Planned[] = []
        const made: string[] = []
        await addAll(store, readings.slice(0, 2))
        for (const step of steps) {
          const reading = step[0] === 'add' ? pick(readings, step[1]) : undefined
          if (reading) await store.add(reading)
          const planned = step[0] === 'add' ? null : await toAct(store, step, made.length)
          if (planned && (await act(store, planned, made))) done.push(planned)
        }
        await addAll(store, readings)
        await addAll(
          replayed,
          order.flatMap((at) => readings[at] ?? []),
        )
        const machine = await snapshot(replayed)
        const again: string[] = []
        for (const planned of done) expect(await act(replayed, planned, again)).toBe(true)
        expect(await snapshot(replayed)).toEqual(await snapshot(store))
        expect(await verifyChain(store.log())).toBeNull()
        while ((await store.decide({ kind: 'undo' }, editor)).decision);
        expect(await snapshot(store)).toEqual(machine)
        await Promise.all([store.close(), replayed.close()])
        await Promise.all([bed.remove(), other.remove()])
      }),
      { numRuns: 25 },
    )
  }, 120_000)
}
