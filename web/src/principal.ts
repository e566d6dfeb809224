import type { StoredReportBody } from '../../src/serve/schemas/stored-report.ts'
import { ask } from './api.ts'

/** An actor of a report by its name there and, where it has one, its id on record. */
export interface Principal {
  readonly name: string
  readonly id: string | null
}

/** By report, its actors by their ids within it. A row of a list names only its speaker. */
const casts = new Map<string, Promise<ReadonlyMap<string, Principal>>>()

/** Who is meant by an actor's id within a report; null where the report does not answer. */
export async function principal(report: string, actor: string): Promise<Principal | null> {
  const cast = casts.get(report) ?? askCast(report)
  casts.set(report, cast)
  return (await cast).get(actor) ?? null
}

async function askCast(report: string): Promise<ReadonlyMap<string, Principal>> {
  const path = `/api/reports/${encodeURIComponent(report)}`
  const { value } = await ask<StoredReportBody>(path, new AbortController().signal)
  const actors = value?.actors ?? []
  return new Map(actors.map(({ id, name }) => [id, { name, id: value?.actorIds[id] ?? null }]))
}
