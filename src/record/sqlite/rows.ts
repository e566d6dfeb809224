import type { Actor } from '../../shapes/actor.ts'
import type { Statement } from '../../shapes/statement.ts'
import type { ActorRow, ReportRow } from '../store.ts'
import { unpackSpans } from './spans.ts'
import { unpackSpeaking } from './speaking.ts'

/** The columns of a ReportRow; `r` is the report and `n` the one that superseded it, if any. */
export const reportColumns: string =
  'r.seq, r.id, r.url, r.title, r.published, r.language, r.outlet, r.statements, r.added_at, ' +
  '(SELECT n.id FROM report n WHERE n.seq = r.superseded_by) AS superseded_by'

export interface StoredReportRow {
  readonly seq: number
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly language: string | null
  readonly outlet: string | null
  readonly statements: number
  readonly added_at: string
  readonly superseded_by: string | null
}

export function toReportRow(row: StoredReportRow): ReportRow {
  const { id, url, title, published, language, outlet, statements } = row
  const { added_at: addedAt, superseded_by: supersededBy } = row
  return { id, url, title, published, language, outlet, statements, addedAt, supersededBy }
}

/** The columns of a Statement; `s` is the statement. */
export const statementColumns: string =
  's.id, s.form, s.content, s.cue, s.source, s.cue_type, s.speaker_local, s.speaker_basis, ' +
  's.speaking, s.confidence, s.by'

export interface StoredStatement {
  readonly id: string
  readonly form: Statement['form']
  readonly content: string
  readonly cue: string
  readonly source: string
  readonly cue_type: Statement['cueType']
  readonly speaker_local: string | null
  readonly speaker_basis: Statement['speakerBasis']
  readonly speaking: string | null
  readonly confidence: number
  readonly by: string
}

export function toStatement(row: StoredStatement): Statement {
  return {
    id: row.id,
    form: row.form,
    content: unpackSpans(row.content),
    cue: unpackSpans(row.cue),
    source: unpackSpans(row.source),
    cueType: row.cue_type,
    speaker: row.speaker_local,
    speakerBasis: row.speaker_basis,
    ...unpackSpeaking(row.speaking, row.confidence),
    confidence: row.confidence,
    by: row.by,
  }
}

export const actorColumns = 'seq, id, type, name, office, statements, reports'

export interface StoredActorRow {
  readonly seq: number
  readonly id: string
  readonly type: Actor['type']
  readonly name: string
  readonly office: string | null
  readonly statements: number
  readonly reports: number
}

export function toActorRow(row: StoredActorRow): Omit<ActorRow, 'matched'> {
  const { id, type, name, office, statements, reports } = row
  return { id, type, name, office, statements, reports }
}
