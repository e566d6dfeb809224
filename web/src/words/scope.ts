import type { Scope } from '../../../src/record/store.ts'
import { count } from './counts.ts'
import { showPeriod } from './dates.ts'

/** “12 reports of The Harbour Post, Isle Wire and 3 more outlets, 14 March 2025 – 20 June 2025”. */
export function scopeWords({ reports, outlets, outletCount, from, to }: Scope): string {
  // 5: a line of a phone or two.
  const names = outlets.slice(0, 5).map(({ name }) => name)
  const others = outletCount - names.length
  const list =
    others > 0 ? `${names.join(', ')} and ${count(others, 'more outlet')}` : joined(names)
  const when = showPeriod(from, to)
  return `${count(reports, 'report')}${list && ` of ${list}`}${when && `, ${when}`}`
}

function joined(names: readonly string[]): string {
  if (names.length < 2) return names.join()
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
