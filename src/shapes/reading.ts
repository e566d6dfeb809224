import type { Actor } from './actor.ts'
import type { Meta } from './article.ts'
import type { Claim } from './claim.ts'
import type { Issue } from './issue.ts'
import type { Report } from './report.ts'
import type { Statement } from './statement.ts'

/** Everything made of one report. `meta` stays out of the JSON contract unless it is asked for. */
export interface Reading {
  readonly report: Report
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
  readonly issues: readonly Issue[]
  readonly meta: Meta
}
