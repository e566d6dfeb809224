import { byCodeUnits } from '../figures/order.ts'
import type { Memberships } from '../ledger/memberships.ts'
import type { Item } from './item.ts'

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
  return [donorKey, speaker, event]
}

/** The key with the unit and what else is to be the same; null where the key itself is not known. */
function known(
  key: string | null,
  { fields, thing }: Item,
  ...more: readonly (string | null)[]
): string | null {
  if (key === null || key === '') return null
  return [key, fields.measure, thing, ...more].join('\u001f')
}

/** Calls with each pair of figures that may relate, the later one first, each pair once. */
export function eachPair(
  items: readonly Item[],
  memberships: Memberships,
  call: (later: Item, earlier: Item) => void,
): void {
  const sorted = [...items].sort(byTime)
  const apart = new Map<number, number[]>()
  const meet = (a: number, b: number) => {
    if (a === b) return
    const later = Math.max(a, b)
    apart.set(later, [...(apart.get(later) ?? []), Math.min(a, b)])
  }
  meetGroups(sorted, memberships, meet)
  meetBases(sorted, meet)
  const lasts = meetings.map((meeting) => ({ meeting, last: new Map<string, number[]>() }))
  for (const [at, later] of sorted.entries()) {
    const others = new Set(apart.get(at))
    for (const { meeting, last } of lasts) meetLast(at, later, meeting, last, others)
    for (const other of others) {
      const earlier = sorted[other]
      if (earlier) call(later, earlier)
    }
  }
}

/** Adds the last figures that were there before, and leaves this one for those to come. */
function meetLast(
  at: number,
  item: Item,
  { keysOf, reach }: Meeting,
  last: Map<string, number[]>,
  others: Set<number>,
): void {
  for (const key of new Set(keysOf(item))) {
    if (key === null) continue
    const before = last.get(key) ?? []
    for (const other of before) others.add(other)
    before.push(at)
    if (before.length > reach) before.shift()
    last.set(key, before)
  }
}

/** Brings a share together with what it is a share of. */
function meetBases(sorted: readonly Item[], meet: (a: number, b: number) => void): void {
  const places = new Map(sorted.map(({ id }, at) => [id, at]))
  for (const [at, { fields }] of sorted.entries()) {
    const base = fields.of === null ? undefined : places.get(fields.of)
    if (base !== undefined) meet(at, base)
  }
}

const groupReach = 3

/** Brings figures of a group together with those of its members that come next before or after. */
function meetGroups(
  sorted: readonly Item[],
  memberships: Memberships,
  meet: (a: number, b: number) => void,
): void {
  const ofGroup = new Map<string, number[]>()
  for (const [at, item] of sorted.entries())
    for (const { key } of item.donors)
      if (memberships.membersOf(key).length > 1) {
        const group = known(key, item) ?? ''
        ofGroup.set(group, [...(ofGroup.get(group) ?? []), at])
      }
  const groupsOf = memberships.groups()
  for (const [at, item] of sorted.entries())
    for (const { key } of item.donors)
      for (const group of groupsOf(key))
        for (const other of nearest(ofGroup.get(known(group, item) ?? '') ?? [], at))
          meet(at, other)
}

/** The places in an ascending list that are next to a place, three on either side. */
function nearest(places: readonly number[], at: number): readonly number[] {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return places.slice(Math.max(0, low - groupReach), low + groupReach)
}

function byTime(a: Item, b: Item): number {
  return (
    byCodeUnits(a.day, b.day) ||
    byCodeUnits(a.current.report.id, b.current.report.id) ||
    a.current.claim.span.start - b.current.claim.span.start ||
    byCodeUnits(a.id, b.id)
  )
}
