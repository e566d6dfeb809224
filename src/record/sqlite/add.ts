import type { SQLInputValue } from 'node:sqlite'
import type { Reading } from '../../shapes/reading.ts'
import { sliceAll } from '../../shapes/span.ts'
import type { Statement } from '../../shapes/statement.ts'
import { fold } from '../fold.ts'
import type { Added } from '../store.ts'
import { type AddedActor, addActors } from './add-actors.ts'
import { addClaims } from './claims/add-claims.ts'
import type { Database } from './database.ts'
import { speakerWords } from './register/reword.ts'
import { shown } from './shown.ts'
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
    addClaims(db, reading, seq, actors)
    if (earlier !== null) supersede(db, earlier, seq)
    return { outcome: earlier === null ? 'added' : 'revised', id }
  })
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
    shown(found ? speakerWords(found.actor.name, found.actor.office, found.entry) : ''),
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
