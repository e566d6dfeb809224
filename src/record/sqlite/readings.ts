import type { Actor } from '../../shapes/actor.ts'
import type { Reading } from '../../shapes/reading.ts'
import type { ChainLink } from '../../shapes/report.ts'
import type { Unnamed } from '../../shapes/unnamed.ts'
import type { StoredReport } from '../store.ts'
import type { Database } from './database.ts'
import { unpackExact } from './exact.ts'
import { unpackMentions } from './mentions.ts'
import {
  reportColumns,
  type StoredReportRow,
  type StoredStatement,
  statementColumns,
  toReportRow,
  toStatement,
} from './rows.ts'
import { unpackSpan } from './spans.ts'
import { DamageError, isListOfObjects, isObject, parseStored } from './stored-json.ts'

/** The reading with this report id and every text from its address; null where there is none. */
export function report(db: Database, id: string): StoredReport | null {
  const row = db.first<StoredReportRow>(`SELECT ${reportColumns} FROM report r WHERE r.id = ?`, id)
  if (!row) return null
  const revisions =
    row.url === null
      ? [row]
      : db.all<StoredReportRow>(
          `SELECT ${reportColumns} FROM report r WHERE r.url = ? ORDER BY r.seq`,
          row.url,
        )
  const ids = db.all<{ local: string; id: string }>(
    `SELECT local, id FROM report_actor JOIN actor ON actor.seq = actor
     WHERE report = ? ORDER BY position`,
    row.seq,
  )
  return {
    reading: reading(db, row.seq),
    row: toReportRow(row),
    revisions: revisions.map(toReportRow),
    actorIds: Object.fromEntries(ids.map(({ local, id }) => [local, id])),
  }
}

/** Every reading in the order of adding, one at a time; those added meanwhile are left out. */
export function* readings(db: Database): Generator<Reading> {
  const last = db.first<{ seq: number | null }>('SELECT max(seq) AS seq FROM report')?.seq ?? 0
  for (let done = 0; done < last; ) {
    const next = db.first<{ seq: number }>(
      'SELECT seq FROM report WHERE seq > ? ORDER BY seq LIMIT 1',
      done,
    )
    if (!next) return
    done = next.seq
    yield reading(db, done)
  }
}

function reading(db: Database, seq: number): Reading {
  const found = db.first<StoredText>(
    `SELECT id, sha256, url, title, published, language, outlet, text, claims, issues, meta, exact
     FROM report JOIN report_text ON report = seq WHERE seq = ?`,
    seq,
  )
  if (!found) throw new DamageError(`report number ${seq} has no text`)
  if (found.exact !== null) return unpackExact(found.exact)
  const { id, sha256, url, title, published, language, outlet, text } = found
  return {
    report: { id, sha256, url, title, published, language, outlet, chain: chain(db, seq), text },
    actors: actors(db, seq),
    statements: db
      .all<StoredStatement>(
        `SELECT ${statementColumns} FROM statement s WHERE s.report = ? ORDER BY s.seq`,
        seq,
      )
      .map(toStatement),
    claims: parseStored(found.claims, isListOfObjects),
    issues: parseStored(found.issues, Array.isArray),
    meta: parseStored(found.meta, isObject),
  }
}

interface StoredText {
  readonly id: string
  readonly sha256: string
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly language: string | null
  readonly outlet: string | null
  readonly text: string
  readonly claims: string
  readonly issues: string
  readonly meta: string
  readonly exact: string | null
}

function chain(db: Database, report: number): ChainLink[] {
  return db
    .all<{ actor: string; role: ChainLink['role']; span: string | null }>(
      'SELECT actor, role, span FROM chain WHERE report = ? ORDER BY position',
      report,
    )
    .map(({ actor, role, span }) => ({ actor, role, span: unpackSpan(span) }))
}

function actors(db: Database, report: number): Actor[] {
  return db
    .all<{
      local: string
      type: Actor['type']
      name: string
      office: string | null
      mentions: string
      unnamed: string | null
    }>(
      `SELECT local, type, name, office, mentions, unnamed
       FROM report_actor WHERE report = ? ORDER BY position`,
      report,
    )
    .map(({ local: id, type, name, office, mentions, unnamed }) => ({
      id,
      type,
      name,
      office,
      mentions: unpackMentions(mentions),
      unnamed: unnamed === null ? null : parseStored<Unnamed>(unnamed, isObject),
    }))
}
