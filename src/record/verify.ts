import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Decision } from '../shapes/decision.ts'
import { sha256 } from '../shapes/id.ts'
import { type Issue, issue } from '../shapes/issue.ts'
import type { Reading } from '../shapes/reading.ts'
import type { Span } from '../shapes/span.ts'
import { StandingDecisions } from './claims/standing-decisions.ts'
import { verifyChain } from './decision/chain.ts'
import { verifyUndone } from './decision/verify-undone.ts'
import type { LoggedDecision, Store } from './store.ts'

export interface Verified {
  readonly reports: number
  readonly statements: number
  readonly claims: number
  readonly decisions: number
  /** Of the last row of the log; null where there is none. */
  readonly hash: string | null
  readonly issues: readonly Issue[]
}

/**
 * Checks the log's chain, the texts' fingerprints, every span, and that claims stand as the log says;
 * S006 and D010 say what is wrong.
 */
export async function verifyRecord(
  store: Pick<Store, 'log' | 'decisions' | 'readings' | 'claimsAmong'>,
  tick: () => void = () => {},
): Promise<Verified> {
  let decisions = 0
  let hash: string | null = null
  const standing = new StandingDecisions()
  async function* counted(): AsyncGenerator<Decision> {
    for await (const decision of store.log()) {
      decisions++
      hash = decision.hash
      yield decision
    }
  }
  const issues: Issue[] = []
  async function* standingOf(): AsyncGenerator<LoggedDecision> {
    for await (const decision of listed(store)) {
      standing.add(decision)
      yield decision
    }
  }
  const wrongLog = (await verifyChain(counted())) ?? (await verifyUndone(standingOf()))
  if (wrongLog) issues.push(wrongLog)
  let reports = 0
  let statements = 0
  let claims = 0
  for await (const reading of store.readings()) {
    reports++
    statements += reading.statements.length
    claims += reading.claims.length
    if (issues.length < most) issues.push(...wrongReading(reading))
    if (issues.length < most && !wrongLog) {
      issues.push(...(await wrongClaims(store, standing, reading)))
    }
    tick()
    if (reports % 100 === 0) await setImmediate()
  }
  return { reports, statements, claims, decisions, hash, issues }
}

/** A record that is wrong in more places is told so often enough. */
const most = 100

function wrongReading({ report, actors, statements, claims }: Reading): readonly Issue[] {
  const { id, text, chain } = report
  const issues: Issue[] = []
  if (sha256(text) !== report.sha256) {
    issues.push(issue('S006', `The text of report ${id} is not the one that was read.`))
  }
  const check = (what: string, holder: unknown): void => {
    const orphaned = spansIn(holder).some(
      ({ start, end }) => start < 0 || end < start || end > text.length,
    )
    if (orphaned) issues.push(issue('S006', `A span of ${what} is outside of its text.`))
  }
  check(`the chain of report ${id}`, chain)
  for (const actor of actors) check(`${id}#${actor.id}`, actor)
  for (const statement of statements) check(`statement ${statement.id}`, statement)
  for (const claim of claims) check(`claim ${claim.id}`, claim)
  return issues
}

/** Claims that are not as the log leaves them: a claim is told of once. */
async function wrongClaims(
  store: Pick<Store, 'claimsAmong'>,
  standing: StandingDecisions,
  reading: Reading,
): Promise<readonly Issue[]> {
  const expected = standing.fold(reading)
  const found = new Map(
    (await store.claimsAmong([], [reading.report.id])).map(
      ({ claim, status, rank, mergedInto }) =>
        [claim.id, { claim, status, rank, mergedInto }] as const,
    ),
  )
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((id) => !isDeepStrictEqual(found.get(id), expected.get(id)))
    .map((id) => issue('S006', `Claim ${id} is not as the log of decisions leaves it.`))
}

/** Every span of something, however deep. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return []
  const { start, end } = value as Partial<Span>
  if (typeof start === 'number' && typeof end === 'number') return [{ start, end }]
  return Object.values(value).flatMap(spansIn)
}

async function* listed(store: Pick<Store, 'decisions'>): AsyncGenerator<LoggedDecision> {
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Store['decisions']>> = await store.decisions({
      limit: 1000,
      ...(cursor === null ? {} : { cursor }),
    })
    yield* page.items
    cursor = page.next
  } while (cursor !== null)
}
