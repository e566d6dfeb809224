import type { RegisterEntry } from '../../../shapes/register.ts'
import { foldFacts } from '../../decision/facts.ts'
import type { Database } from '../database.ts'
import { standingCards } from './cards.ts'
import { standing } from './log.ts'
import { rebuildProfile } from './rebuild-profile.ts'
import { seqOf } from './roots.ts'

/** Writes what the decisions that stand say of an entry's names, offices and memberships. */
export function settleFacts(db: Database, id: string): void {
  const seq = seqOf(db, id)
  if (seq === null) return
  const { name, names, removed, identifiers, card } = foldFacts([
    ...standing(db, id, ['actor.rename', 'actor.alias', 'actor.identify']),
    ...standingCards(db, seq),
  ])
  db.run(
    `UPDATE actor SET
       name = coalesce(?2, made_name, machine_name, name),
       named = iif(coalesce(?2, made_name) IS NULL, 0, 1),
       stated = ?3, country = ?4, gender = ?5, born = ?6, died = ?7
     WHERE seq = ?1`,
    ...[seq, name, card ? 1 : 0],
    ...[card?.country ?? null, card?.gender ?? null, card?.born ?? null, card?.died ?? null],
  )
  for (const table of ['name', 'office', 'membership', 'identifier']) {
    db.run(`DELETE FROM actor_${table} WHERE actor = ?`, seq)
  }
  for (const { name, kind, language, script } of names) {
    db.run(
      'INSERT INTO actor_name (actor, name, kind, language, script) VALUES (?, ?, ?, ?, ?)',
      ...[seq, name, kind, language, script],
    )
  }
  for (const name of removed) {
    db.run("INSERT INTO actor_name (actor, name, kind) VALUES (?, ?, 'removed')", seq, name)
  }
  for (const { scheme, value } of identifiers) {
    db.run('INSERT INTO actor_identifier VALUES (?, ?, ?)', scheme, value, seq)
  }
  if (card) writeCard(db, seq, card)
  rebuildProfile(db, seq)
}

function writeCard(db: Database, seq: number, card: RegisterEntry): void {
  for (const [position, { title, of, from, to }] of card.offices.entries()) {
    db.run('INSERT INTO actor_office VALUES (?, ?, ?, ?, ?, ?)', seq, position, title, of, from, to)
  }
  for (const [position, { organisation, role, from, to }] of card.memberships.entries()) {
    db.run(
      'INSERT INTO actor_membership VALUES (?, ?, ?, ?, ?, ?)',
      ...[seq, position, organisation, role, from, to],
    )
  }
}
