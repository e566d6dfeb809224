import { expect } from 'vitest'
import type {
  Found,
  PageRequest,
  StatementFilter,
  StatementRow,
  Store,
} from '../../../src/record/store.ts'
import type { Reading } from '../../../src/shapes/reading.ts'

/** One record: `open` opens it, empty at first, as often as it is called. */
export interface Bed {
  open(): Promise<Store>
  remove(): Promise<void>
}

export type Make = () => Promise<Bed>

export async function using(
  make: Make,
  work: (store: Store, bed: Bed) => Promise<void>,
): Promise<void> {
  const bed = await make()
  const store = await bed.open()
  try {
    await work(store, bed)
  } finally {
    await store.close()
    await bed.remove()
  }
}

export async function addAll(store: Store, readings: readonly Reading[]): Promise<void> {
  for (const reading of readings) await store.add(reading)
}

export async function all<T>(
  list: (page: PageRequest) => Promise<Found<T>>,
  limit = 1_000,
): Promise<readonly T[]> {
  const items: T[] = []
  let cursor: string | null = null
  do {
    const page: Found<T> = await list(cursor === null ? { limit } : { limit, cursor })
    expect(page.issues).toEqual([])
    expect(page.items.length).toBeLessThanOrEqual(limit)
    items.push(...page.items)
    if (items.length > 10_000) throw new Error('The pages have no end.')
    cursor = page.next
  } while (cursor !== null)
  return items
}

export async function found(
  store: Store,
  query: string,
  filter: StatementFilter = {},
): Promise<readonly StatementRow[]> {
  return all((page) => store.search(query, filter, page))
}

export async function words(
  store: Store,
  query: string,
  filter?: StatementFilter,
): Promise<string[]> {
  return (await found(store, query, filter)).map((row) => row.words)
}

export async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = []
  for await (const item of items) gathered.push(item)
  return gathered
}
