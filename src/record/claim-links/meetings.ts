import type { Item } from './item.ts'
import { Timeline } from './timeline.ts'

/** Where figures meet that may relate, and how many before it each is compared with. */
interface Meeting {
  readonly keysOf: (item: Item) => readonly (string | null)[]
  readonly reach: number
}

// Reaches keep the number of pairs linear: 8 figures of one report are a paragraph of them.
const meetings: readonly Meeting[] = [
  { keysOf: ({ current }) => [current.report.id], reach: 8 },
  { keysOf: (item) => whose(item).map((key) => known(key, item, item.fields.value)), reach: 3 },
  {
    keysOf: (item) =>
      whose(item).map((key) => known(key, item, item.fields.value, item.fields.stage)),
    reach: 2,
  },
  { keysOf: ({ event }) => [event], reach: 6 },
  { keysOf: (item) => [known(item.donorKey, item, item.recipientKey)], reach: 4 },
  { keysOf: (item) => [known(item.donorKey, item)], reach: 3 },
  { keysOf: ({ donorKey }) => [donorKey === '' ? null : donorKey], reach: 4 },
]

function whose({ donorKey, speaker, event }: Item): readonly (string | null)[] {
  return [...new Set([donorKey, speaker, event])]
}

/** The key with the unit and what else is to be the same; null where the key itself is not known. */
export function known(
  key: string | null,
  { fields, thing }: Item,
  ...more: readonly (string | null)[]
): string | null {
  if (key === null || key === '') return null
  let text = `${key}\u001f${fields.measure}\u001f${thing}`
  for (const part of more) text += `\u001f${part ?? ''}`
  return text
}

interface List {
  readonly items: Timeline
  readonly reach: number
}

/** The figures by where they meet, kept in step as figures come and go. */
export class Meetings {
  private readonly lists = meetings.map(() => new Map<string, Timeline>())

  /** Takes in a figure; gives those that it meets, and calls with each later one that now meets others. */
  insert(item: Item, moved: (later: Item) => void): ReadonlySet<Item> {
    const earlier = new Set<Item>()
    for (const { items, reach } of this.listsOf(item)) {
      const at = items.insert(item)
      for (const other of items.slice(at - reach, at)) earlier.add(other)
      for (const later of items.slice(at + 1, at + 1 + reach)) moved(later)
    }
    return earlier
  }

  /** Gives up a figure; calls with each later one that now meets others. */
  remove(item: Item, moved: (later: Item) => void): void {
    for (const { items, reach } of this.listsOf(item)) {
      const at = items.remove(item)
      for (const later of items.slice(at, at + reach)) moved(later)
    }
  }

  /** Those before the figure that it meets. */
  earlierOf(item: Item): ReadonlySet<Item> {
    const earlier = new Set<Item>()
    for (const { items, reach } of this.listsOf(item)) {
      const at = items.placeOf(item)
      for (const other of items.slice(at - reach, at)) earlier.add(other)
    }
    return earlier
  }

  private *listsOf(item: Item): Iterable<List> {
    for (const [at, { keysOf, reach }] of meetings.entries())
      for (const key of keysOf(item)) {
        const items = key === null ? null : this.list(at, key)
        if (items) yield { items, reach }
      }
  }

  private list(at: number, key: string): Timeline | null {
    const lists = this.lists[at]
    if (!lists) return null
    const found = lists.get(key) ?? new Timeline()
    lists.set(key, found)
    return found
  }
}
