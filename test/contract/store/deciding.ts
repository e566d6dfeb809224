import { expect } from 'vitest'
import type { Act } from '../../../src/record/decision/act.ts'
import type { ActorEntry, ActorRow, Store } from '../../../src/record/store.ts'
import type { Decision } from '../../../src/shapes/decision.ts'
import { all, found } from './bed.ts'

export const editor = { by: 'an editor' }

/** Decides; a test that expects an issue uses `refusal`. */
export async function decide(store: Store, act: Act, why?: string): Promise<Decision> {
  const { decision, issues } = await store.decide(act, why ? { ...editor, why } : editor)
  expect(issues).toEqual([])
  if (!decision) throw new Error('Nothing was decided.')
  return decision
}

/** The code of the issue by which an act is refused; the record stays as it was. */
export async function refusal(store: Store, act: Act): Promise<string | undefined> {
  const before = await snapshot(store)
  const { decision, issues } = await store.decide(act, editor)
  expect(decision).toBeNull()
  expect(await snapshot(store)).toEqual(before)
  return issues[0]?.code
}

/** The only actor on the list with this name. */
export async function actorOf(store: Store, name: string): Promise<ActorRow> {
  const [only, ...others] = (await all((page) => store.actors(name, page))).filter(
    (row) => row.name === name,
  )
  expect(others).toEqual([])
  if (!only) throw new Error(`There is no actor ${name}.`)
  return only
}

export async function entryOf(store: Store, id: string): Promise<ActorEntry> {
  const entry = await store.entry(id)
  if (!entry) throw new Error(`There is no entry ${id}.`)
  return entry
}

/** Everything that people see of the register, in an order that does not depend on that of adding. */
export async function snapshot(store: Store): Promise<unknown> {
  const rows = await all((page) => store.actors('', page))
  const entries = await Promise.all(rows.map(({ id }) => entryOf(store, id)))
  const statements = await found(store, '', { superseded: true })
  const said = await Promise.all(
    statements.map(async ({ statement, speaker, words }) => {
      const byName = speaker
        ? await found(store, `"${speaker.name}"`, { superseded: true, speaker: speaker.id })
        : []
      const findable = byName.some((row) => row.statement.id === statement.id)
      return { id: statement.id, speaker, words, findable }
    }),
  )
  return {
    counts: await store.counts(),
    actors: byId(
      entries.map(({ decisions: _, suggestions: __, ...entry }) => ({
        ...entry,
        merged: [...entry.merged].sort(),
      })),
    ),
    said: byId(said),
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
}
