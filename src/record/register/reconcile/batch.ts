import { type Issue, issue } from '../../../shapes/issue.ts'
import type { RegisterEntry } from '../../../shapes/register.ts'
import { shown } from '../places.ts'
import { readAnswers } from './answers.ts'
import type { Connected } from './connect.ts'
import type { Candidate, ReconcileOptions } from './options.ts'
import type { Patience } from './patience.ts'
import { toBody, toQuery } from './queries.ts'
import { type Outcome, shownUrl } from './request.ts'

export interface BatchResult {
  readonly answers: ReadonlyMap<string, readonly Candidate[]>
  readonly issues: readonly Issue[]
  /** Whether there was no answer at all. */
  readonly gone: boolean
}

/** Asks for one batch of entries. */
export async function askBatch(
  entries: readonly RegisterEntry[],
  { service, endpoint, routes }: Connected,
  options: ReconcileOptions,
  patience: Patience,
): Promise<BatchResult> {
  const queries = entries.map((entry) => toQuery(entry, service, options))
  const body = toBody(queries, service.protocol)
  let outcome: Outcome | null = null
  for (const url of [...routes]) {
    outcome = await patience.ask(url, body)
    if (!isMissing(outcome)) break
    if (routes.size > 1) routes.delete(url)
  }
  const about = `${entries.length} entries from ${shown(entries[0]?.name)} on have no answer`
  if (outcome?.kind === 'failed') {
    const why = issue(outcome.code, `${outcome.why}; ${about}.`)
    return { answers: new Map(), issues: [why], gone: outcome.gone }
  }
  const value = outcome?.kind === 'json' ? outcome.value : null
  const read = readAnswers(value, entries.length, service)
  if (!read) {
    const why = issue('G018', `${shownUrl(endpoint)} answered in an unknown form; ${about}.`)
    return { answers: new Map(), issues: [why], gone: false }
  }
  const answers = new Map<string, readonly Candidate[]>()
  const issues: Issue[] = []
  for (const [at, entry] of entries.entries()) {
    const candidates = read.candidates[at]
    if (candidates) answers.set(entry.id, candidates)
    else {
      const whom = `${shown(entry.name)} (${shown(entry.id)})`
      issues.push(issue('G018', `The answer for ${whom} is missing or malformed.`))
    }
  }
  if (read.unasked !== null) {
    issues.push(issue('G018', `The service answered what was not asked: ${read.unasked}.`))
  }
  return { answers, issues, gone: false }
}

function isMissing(outcome: Outcome): boolean {
  return outcome.kind === 'failed' && (outcome.status === 404 || outcome.status === 405)
}
