import { Agent } from 'undici'
import { type Issue, issue } from '../../../shapes/issue.ts'
import type { Identifier, RegisterEntry } from '../../../shapes/register.ts'
import { askBatch } from './batch.ts'
import { type Connected, connect } from './connect.ts'
import type { Candidate, Match, Reconciled, ReconcileOptions } from './options.ts'
import { openPatience, type Patience } from './patience.ts'
import { shownUrl } from './request.ts'

/** Batches in a row without any answer after which a service is given up. */
const mostGone = 3

/**
 * Asks a reconciliation service (W3C Entity Reconciliation API 0.1, 0.2 or the draft of 1.0) for
 * candidates, in batches. What fails is an issue and the rest goes on. Nothing is decided here.
 */
export async function reconcile(
  entries: readonly RegisterEntry[],
  options: ReconcileOptions,
): Promise<Reconciled> {
  const {
    timeoutMs = 30_000,
    maxBytes = 4 * 1024 * 1024,
    retries = 2,
    maxWaitMs = 60_000,
  } = options
  const signal = options.signal ?? new AbortController().signal
  const dispatcher = new Agent({ connections: atLeastOne(options.concurrency ?? 1) })
  const headers = options.headers ?? {}
  const request = { dispatcher, timeoutMs, maxBytes, headers, signal }
  const answers = new Map(options.known)
  const issues: Issue[] = []
  let scheme: string | null = null
  try {
    const patience = openPatience(request, retries, maxWaitMs)
    const connected = await connect(options.service, patience)
    if ('code' in connected) issues.push(connected)
    else {
      scheme = connected.service.scheme
      await askAll(entries, connected, options, patience, answers, issues)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    await dispatcher.destroy()
  }
  return { matches: toMatches(entries, answers, scheme), scheme, issues }
}

async function askAll(
  entries: readonly RegisterEntry[],
  connected: Connected,
  options: ReconcileOptions,
  patience: Patience,
  answers: Map<string, readonly Candidate[]>,
  issues: Issue[],
): Promise<void> {
  const { service } = connected
  const open = entries.filter(({ id }) => !answers.has(id))
  const size = atLeastOne(
    Math.min(options.batchSize ?? 10, service.batchSize ?? Number.POSITIVE_INFINITY),
  )
  let next = 0
  let done = entries.length - open.length
  let gone = 0
  options.onProgress?.({ done, total: entries.length })

  async function work(): Promise<void> {
    while (next < open.length && gone < mostGone) {
      const batch = open.slice(next, next + size)
      next += size
      const result = await askBatch(batch, connected, options, patience)
      for (const [id, candidates] of result.answers) answers.set(id, candidates)
      issues.push(...result.issues)
      gone = result.gone ? gone + 1 : 0
      done += batch.length
      options.onProgress?.({ done, total: entries.length })
    }
  }

  await Promise.all(Array.from({ length: atLeastOne(options.concurrency ?? 1) }, work))
  if (next < open.length) {
    const rest = open.length - next
    const where = shownUrl(connected.endpoint)
    issues.push(issue('G015', `${where} was given up; ${rest} entries were not asked for.`))
  }
}

function toMatches(
  entries: readonly RegisterEntry[],
  answers: ReadonlyMap<string, readonly Candidate[]>,
  scheme: string | null,
): readonly Match[] {
  const matches = entries.flatMap(({ id }) => {
    const candidates = answers.get(id)
    return candidates ? [{ entry: id, candidates, proposed: propose(candidates, scheme) }] : []
  })
  const times = new Map<string, number>()
  for (const { proposed } of matches) {
    if (proposed) times.set(proposed.value, (times.get(proposed.value) ?? 0) + 1)
  }
  // Two entries are not one thing, however sure the service is of each.
  return matches.map((match) =>
    match.proposed && times.get(match.proposed.value) !== 1 ? { ...match, proposed: null } : match,
  )
}

function propose(candidates: readonly Candidate[], scheme: string | null): Identifier | null {
  const [only, ...others] = candidates
  if (!only?.match || others.length > 0 || scheme === null) return null
  return { scheme, value: only.id }
}

function atLeastOne(count: number): number {
  return Math.max(1, Math.floor(count) || 1)
}
