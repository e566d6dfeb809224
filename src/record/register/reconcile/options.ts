import type { Issue } from '../../../shapes/issue.ts'
import type { Identifier, RegisterEntry } from '../../../shapes/register.ts'

export interface ReconcileOptions {
  /** Address that answers with the service manifest. */
  readonly service: string
  /** Queries in one request; the manifest may lower it. Default 10. */
  readonly batchSize?: number
  /** For one request with its answer. Default 30,000. */
  readonly timeoutMs?: number
  /** How often a request that came to nothing is made again. Default 2. */
  readonly retries?: number
  /** Longest that a service may ask to wait with Retry-After before it is given up. Default 60,000. */
  readonly maxWaitMs?: number
  /** Requests under way at once. Default 1. */
  readonly concurrency?: number
  /** Candidates that are asked for. Default 5. */
  readonly limit?: number
  /** Largest answer in bytes. Default 4 MiB. */
  readonly maxBytes?: number
  /** The service's type to look among, for all entries or each; null for any. */
  readonly type?: string | ((entry: RegisterEntry) => string | null)
  /** The service's properties to compare besides the name. Wikidata's date of birth is known. */
  readonly properties?: (entry: RegisterEntry) => readonly Property[]
  /** Sent with each request, such as a User-Agent with an address to write to. */
  readonly headers?: Readonly<Record<string, string>>
  /** Answers of an earlier run by the ids of entries: these are not asked for again. */
  readonly known?: ReadonlyMap<string, readonly Candidate[]>
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  /** Ends the run with what has been answered so far. */
  readonly signal?: AbortSignal
}

export interface Property {
  readonly pid: string
  readonly v: string | number | boolean | readonly string[]
}

export interface Candidate {
  readonly id: string
  readonly name: string
  /** On the service's own scale; null where it gives none. */
  readonly score: number | null
  /** Whether the service is sure. */
  readonly match: boolean
  readonly types: readonly { readonly id: string; readonly name: string }[]
}

export interface Match {
  /** Id of the entry. */
  readonly entry: string
  readonly candidates: readonly Candidate[]
  /** The only candidate, where the service is sure of it for no other entry: for a person to accept. */
  readonly proposed: Identifier | null
}

export interface Reconciled {
  /** In the order of the entries; those without an answer are missing, and may be asked for again. */
  readonly matches: readonly Match[]
  /** Scheme of the candidates' ids (`wikidata`); null where the service did not say what it is. */
  readonly scheme: string | null
  readonly issues: readonly Issue[]
}
