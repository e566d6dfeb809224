import { type Issue, issue } from '../../shapes/issue.ts'
import type { RegisterEntry } from '../../shapes/register.ts'
import { shown } from './places.ts'

/** Most ids that a message shows of a cycle. */
const shownIds = 8

/**
 * Cycles of memberships (G008): an organisation that is, by way of others, a part of itself. The
 * membership that closes a cycle, in the order of the entries, is left out. Dates are not regarded.
 */
export function checkCycles(entries: readonly RegisterEntry[]): {
  readonly entries: readonly RegisterEntry[]
  readonly issues: readonly Issue[]
} {
  const { closing, issues } = findClosing(entries)
  if (closing.size === 0) return { entries, issues }
  const kept = entries.map((entry) => ({
    ...entry,
    memberships: entry.memberships.filter((membership) => !closing.has(membership)),
  }))
  return { entries: kept, issues }
}

/** Depth first, with a stack of its own: a chain may be as long as the register. */
function findClosing(entries: readonly RegisterEntry[]): {
  readonly closing: ReadonlySet<object>
  readonly issues: readonly Issue[]
} {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const closing = new Set<object>()
  const issues: Issue[] = []
  const done = new Set<string>()
  for (const start of entries) {
    const path: { readonly entry: RegisterEntry; next: number }[] = []
    const onPath = new Set<string>()
    const enter = (entry: RegisterEntry): void => {
      path.push({ entry, next: 0 })
      onPath.add(entry.id)
    }
    if (!done.has(start.id)) enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const membership = top.entry.memberships[top.next++]
      if (!membership) {
        path.pop()
        onPath.delete(top.entry.id)
        done.add(top.entry.id)
      } else if (onPath.has(membership.organisation)) {
        closing.add(membership)
        issues.push(cycleIssue(path, membership.organisation))
      } else {
        const next = byId.get(membership.organisation)
        if (next && !done.has(next.id)) enter(next)
      }
    }
  }
  return { closing, issues }
}

function cycleIssue(path: readonly { readonly entry: RegisterEntry }[], to: string): Issue {
  const ids = path.map(({ entry }) => entry.id)
  const cycle = ids.slice(ids.indexOf(to))
  const list = cycle.slice(0, shownIds).map(shown)
  if (cycle.length > shownIds) list.push('…')
  const last = shown(cycle.at(-1))
  const rest = `${[...list, shown(to)].join(' → ')}`
  return issue('G008', `${last} is, by its memberships, a part of itself: ${rest}.`)
}
