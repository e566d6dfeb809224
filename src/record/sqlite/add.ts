import type { SQLInputValue } from 'node:sqlite'
import type { Actor } from '../../shapes/actor.ts'
import type { Reading } from '../../shapes/reading.ts'
import { sliceAll } from '../../shapes/span.ts'
import type { Statement } from '../../shapes/statement.ts'
import { recordActorId } from '../actor-id.ts'
import { fold } from '../fold.ts'
import type { Added } from '../store.ts'
import type { Database } from './database.ts'
import { packMentions } from './mentions.ts'
import { packSpan, packSpans } from './spans.ts'
import { packSpeaking } from './speaking.ts'

/** Puts one reading on record in one transaction. Throws where the reading contradicts itself. */
export function add(db: Database, reading: Reading): Added {
  const { id } = reading.report
  if (isKnown(db, id)) return { outcome: 'known', id }
  return db.transaction(() => {
    // Another process may have added it since.
    if (isKnown(db, id)) return { outcome: 'known', id }
    const earlier = currentAt(db, reading.report.url)
    const seq = addReport(db, reading)
    const actors = addActors(db, reading, seq)
    addChain(db, reading, seq, actors)
    for (const statement of reading.statements) {
      addStatement(db, statement, reading, seq, actors)
    }
    if (earlier !== null) supersede(db, earlier, seq)
    return { outcome: earlier === null ? 'added' : 'revised', id }
  })
}

interface AddedActor {
  readonly seq: number
  readonly actor: Actor
}

function isKnown(db: Database, id: string): boolean {
  return db.first('SELECT 1 FROM report WHERE id = ?', shown(id)) !== undefined
}

function currentAt(db: Database, url: string | null): number | null {
  if (url === null) return null
  const sql = 'SELECT seq FROM report WHERE url = ? AND superseded_by IS NULL'
  return db.first<{ seq: number }>(sql, shown(url))?.seq ?? null
}

function addReport(db: Database, reading: Reading): number {
  const { report, claims, issues, meta, statements } = reading
  const seq = db.run(
    `INSERT INTO report (id, sha256, url, title, published, language, outlet, outlet_key, added_at,
       statements)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[report.id, report.sha256, report.url, report.title, report.published].map(shown),
    ...[report.language, report.outlet, report.outlet && fold(report.outlet)].map(shown),
    new Date().toISOString(),
    statements.length,
  )
  const json = JSON.stringify(reading)
  db.run(
    'INSERT INTO report_text (report, text, claims, issues, meta, exact) VALUES (?, ?, ?, ?, ?, ?)',
    seq,
    shown(report.text),
    ...[claims, issues, meta].map((part) => JSON.stringify(part)),
    // JSON escapes exactly what SQLite's text cannot hold.
    /\\u(?:0000|d[89a-f][0-9a-f]{2})/.test(json) ? json : null,
  )
  return seq
}

function addActors(db: Database, reading: Reading, report: number): Map<string, AddedActor> {
  const { id, published } = reading.report
  const spoken = new Map<string | null, number>()
  for (const { speaker } of reading.statements) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1)
  const added = new Map<string, AddedActor>()
  const counted = new Set<string>()
  for (const [position, actor] of reading.actors.entries()) {
    if (added.has(actor.id)) throw new Error(`Report ${id} has two actors ${actor.id}.`)
    const recordId = recordActorId(actor, id)
    const seq = addActor(db, actor, recordId, published ?? '', {
      statements: spoken.get(actor.id) ?? 0,
      // Two actors of one report may be one on record.
      reports: counted.has(recordId) ? 0 : 1,
    })
    counted.add(recordId)
    added.set(actor.id, { seq, actor })
    db.run(
      `INSERT INTO report_actor (report, position, local, actor, name, office, mentions, unnamed)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[report, position, shown(actor.id), seq, shown(actor.name), shown(actor.office)],
      packMentions(actor.mentions),
      actor.unnamed && JSON.stringify(actor.unnamed),
    )
  }
  return added
}

function addActor(
  db: Database,
  { type, name, office }: Actor,
  id: string,
  day: string,
  counts: { statements: number; reports: number },
): number {
  const row = db.first<{ seq: number }>(
    `INSERT INTO actor (id, type, name, name_key, office, office_day, statements, reports)
     VALUES (?1, ?2, ?3, ?4, ?5, iif(?5 IS NULL, '', ?6), ?7, ?8)
     ON CONFLICT (id) DO UPDATE SET
       statements = statements + ?7,
       reports = reports + ?8,
       office = iif(?5 IS NOT NULL AND (office IS NULL OR ?6 >= office_day), ?5, office),
       office_day = iif(?5 IS NOT NULL, max(?6, office_day), office_day)
     RETURNING seq`,
    ...[id, type, shown(name), shown(fold(name)), shown(office), shown(day)],
    counts.statements,
    counts.reports,
  )
  if (!row) throw new Error(`Actor ${id} was not written.`)
  return row.seq
}

function addChain(
  db: Database,
  { report: { id, chain } }: Reading,
  report: number,
  actors: ReadonlyMap<string, AddedActor>,
): void {
  for (const [position, { actor, role, span }] of chain.entries()) {
    if (!actors.has(actor)) throw new Error(`The chain of report ${id} names no actor ${actor}.`)
    db.run(
      'INSERT INTO chain (report, position, actor, role, span) VALUES (?, ?, ?, ?, ?)',
      ...[report, position, shown(actor), role, span && packSpan(span)],
    )
  }
}

function addStatement(
  db: Database,
  statement: Statement,
  { report: { id, text } }: Reading,
  report: number,
  actors: ReadonlyMap<string, AddedActor>,
): void {
  const { speaker, content, cue, source } = statement
  for (const named of namedIn(statement)) {
    if (!actors.has(named)) throw new Error(`A statement of report ${id} has no actor ${named}.`)
  }
  const found = speaker === null ? null : actors.get(speaker)
  const seq = db.run(
    `INSERT INTO statement (id, report, current, form, cue_type, speaker, speaker_local,
       speaker_basis, confidence, by, content, cue, source, speaking)
     VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[shown(statement.id), report, statement.form, statement.cueType, found?.seq ?? null],
    ...[shown(speaker), statement.speakerBasis, statement.confidence, shown(statement.by)],
    ...[content, cue, source].map(packSpans),
    packSpeaking(statement),
  )
  const wording: SQLInputValue[] = [
    seq,
    ...[content, cue, source].map((spans) => shown(sliceAll(text, spans))),
    shown([found?.actor.name, found?.actor.office].filter(Boolean).join(', ')),
  ]
  db.run(
    'INSERT INTO wording (statement, words, cue, source, speaker) VALUES (?, ?, ?, ?, ?)',
    ...wording,
  )
  db.run(
    'INSERT INTO search (rowid, words, cue, source, speaker) VALUES (?, ?, ?, ?, ?)',
    ...wording,
  )
}

/** Every actor of the reading to whom a statement refers. */
function namedIn({ speaker, onBehalfOf, candidates, relays }: Statement): readonly string[] {
  const one = [speaker, onBehalfOf].filter((id) => id !== null)
  return [...one, ...candidates.map(({ actor }) => actor), ...relays.map(({ actor }) => actor)]
}

/** The earlier text stays, but no longer counts. */
function supersede(db: Database, earlier: number, by: number): void {
  db.run('UPDATE report SET superseded_by = ? WHERE seq = ?', by, earlier)
  db.run('UPDATE statement SET current = 0 WHERE report = ?', earlier)
  db.run(
    `UPDATE actor SET
       reports = reports - 1,
       statements = statements -
         (SELECT count(*) FROM statement WHERE report = ?1 AND speaker = actor.seq)
     WHERE seq IN (SELECT actor FROM report_actor WHERE report = ?1)`,
    earlier,
  )
}

function shown(text: string): string
function shown(text: string | null): string | null
/** The same text, with U+FFFD for what SQLite's text cannot hold; offsets stay. */
function shown(text: string | null): string | null {
  return text === null ? null : text.toWellFormed().replaceAll('\0', '\ufffd')
}
