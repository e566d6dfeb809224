import type { Meta } from '../shapes/article.ts'
import type { Issue } from '../shapes/issue.ts'
import type { Reading } from '../shapes/reading.ts'
import type { Span } from '../shapes/span.ts'
import type { Unnamed } from '../shapes/unnamed.ts'
import { toContractClaim } from './contract-claim.ts'

/** One line of `read --json`: the contract for one report, keys in its order and no others. */
export interface ContractReading {
  readonly report: Reading['report'] | null
  readonly actors: Reading['actors']
  readonly statements: Reading['statements']
  readonly claims: Reading['claims']
  readonly issues: readonly Issue[]
  /** Only where it was asked for. */
  readonly meta?: Meta
}

/** A reading as the contract prints it; `withMeta` adds `meta` after the contract's own keys. */
export function toContract(reading: Reading, withMeta = false): ContractReading {
  const { report, actors, statements, claims, issues } = reading
  return {
    report: {
      id: report.id,
      sha256: report.sha256,
      url: report.url,
      title: report.title,
      published: report.published,
      language: report.language,
      outlet: report.outlet,
      chain: report.chain.map(({ actor, role, span }) => ({ actor, role, span: copy(span) })),
      text: report.text,
    },
    actors: actors.map(({ id, type, name, office, mentions, unnamed }) => ({
      id,
      type,
      name,
      office,
      mentions: mentions.map(({ start, end, kind }) => ({ start, end, kind })),
      unnamed: unnamed && toContractUnnamed(unnamed),
    })),
    statements: statements.map((statement) => ({
      id: statement.id,
      form: statement.form,
      content: statement.content.map(place),
      cue: statement.cue.map(place),
      source: statement.source.map(place),
      cueType: statement.cueType,
      speaker: statement.speaker,
      speakerBasis: statement.speakerBasis,
      speakerBy: statement.speakerBy,
      speakerConfidence: statement.speakerConfidence,
      candidates: statement.candidates.map(({ actor, confidence }) => ({ actor, confidence })),
      onBehalfOf: statement.onBehalfOf,
      relays: statement.relays.map(({ actor, role }) => ({ actor, role })),
      confidence: statement.confidence,
      by: statement.by,
    })),
    claims: claims.map(toContractClaim),
    issues: issues.map(toContractIssue),
    ...(withMeta ? { meta: reading.meta } : {}),
  }
}

/** The line of an input of which nothing could be read. */
export function failedContract(issues: readonly Issue[]): ContractReading {
  return {
    report: null,
    actors: [],
    statements: [],
    claims: [],
    issues: issues.map(toContractIssue),
  }
}

function toContractUnnamed({ kind, count, of, anonymity }: Unnamed): Unnamed {
  return { kind, count, of, anonymity: copy(anonymity) }
}

function toContractIssue({ code, severity, message, span }: Issue): Issue {
  return { code, severity, message, span: copy(span) }
}

function place({ start, end }: Span): Span {
  return { start, end }
}

function copy(span: Span | null): Span | null {
  return span && place(span)
}
