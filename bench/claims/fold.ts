// node bench/claims/fold.ts [claims=100000]
//
// Folds that many claims from nothing, then decides on single ones, and prints how long it takes until
// the ledger, the positions and the boards show it.

import type { CurrentClaim } from '../../src/record/claims/current.ts'
import { convert } from '../../src/record/rates/convert.ts'
import type { LoggedDecision } from '../../src/record/store.ts'
import { LiveFold } from '../../src/record/views/live-fold.ts'
import type { RecordFold } from '../../src/record/views/record-fold.ts'
import type { ClaimKind } from '../../src/shapes/claim.ts'
import { foldClaims } from './fold-claims.ts'

const total = Number(process.argv[2] ?? 100_000)
const claims = new Map([...foldClaims(total)].map((one) => [one.claim.id, one]))
const log: LoggedDecision[] = []

const live = new LiveFold({
  async *currentClaims() {
    yield* claims.values()
  },
  claimLinks: async () => [],
  progress: async () => ({ reports: Math.ceil(total / 20), decisions: log.length }),
  decisions: async ({ limit }) => ({ items: log.slice(0, limit), next: null, issues: [] }),
  claim: async (id) => claims.get(id) ?? null,
  statement: async () => null,
  claimsAmong: async (ids) => ids.flatMap((id) => claims.get(id) ?? []),
})

const views: Readonly<Record<string, (fold: RecordFold) => unknown>> = {
  ledger: (fold) => fold.ledger(),
  'ledger in euros': (fold) => fold.ledger({ currency: 'EUR', convert }),
  positions: (fold) => fold.positions(),
  boards: (fold) => fold.boards(),
}

console.log(`${total} claims`)
const start = performance.now()
let fold = await live.fresh()
report('read', performance.now() - start)
for (const [name, view] of Object.entries(views))
  report(
    name,
    timed(() => view(fold)),
  )
report('all from nothing', performance.now() - start)

const shows: readonly (readonly [ClaimKind, string])[] = [
  ['figure', 'ledger'],
  ['figure', 'ledger in euros'],
  ['commitment', 'ledger'],
  ['position', 'positions'],
  ['role', 'boards'],
  ['proposal', 'boards'],
]
for (const kind of ['claim.accept', 'claim.reject'] as const) {
  for (const [claimKind, name] of shows) {
    const some = [...claims.values()].filter(
      ({ claim, status }) => claim.kind === claimKind && status === 'proposed',
    )
    const times: number[] = []
    for (const one of some.slice(0, 5)) {
      views[name]?.(fold)
      decide(one, kind)
      const from = performance.now()
      fold = await live.fresh()
      views[name]?.(fold)
      times.push(performance.now() - from)
    }
    report(`${kind} of a ${claimKind} shows in the ${name} (slowest of 5)`, Math.max(...times))
  }
}

function decide(one: CurrentClaim, kind: 'claim.accept' | 'claim.reject'): void {
  const { id } = one.claim
  const status = kind === 'claim.accept' ? 'accepted' : 'rejected'
  claims.set(id, { ...one, status })
  log.unshift({
    seq: log.length + 1,
    id: `decision-${log.length + 1}`,
    at: '2026-01-01T00:00:00.000Z',
    by: 'bench',
    kind,
    subjects: [id],
    why: null,
    before: { status: one.status },
    after: { status },
    previous: null,
    hash: '',
    undoneBy: null,
  })
}

function timed(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

function report(name: string, milliseconds: number): void {
  console.log(`${milliseconds.toFixed(1).padStart(10)} ms  ${name}`)
}
