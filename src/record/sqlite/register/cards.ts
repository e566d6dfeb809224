import type { Decision } from '../../../shapes/decision.ts'
import type { RegisterEntry } from '../../../shapes/register.ts'
import type { FactChange } from '../../decision/facts.ts'
import type { Database } from '../database.ts'
import { isObject, parseStored } from '../stored-json.ts'
import { seqOf } from './roots.ts'

/** Keeps what an import states by entry. */
export function keepCards(db: Database, { seq, after }: Decision<'actor.import'>): void {
  for (const card of after.entries) {
    db.run(
      'INSERT INTO actor_card (actor, decision, card) VALUES (?, ?, ?)',
      ...[seqOf(db, card.id), seq, JSON.stringify(card)],
    )
  }
}

/** What the imports that stand state of an entry, oldest first. */
export function standingCards(
  db: Database,
  entry: number,
): readonly Extract<FactChange, { kind: 'card' }>[] {
  return db
    .all<StoredCard>(
      `SELECT c.decision AS seq, c.card FROM actor_card c JOIN decision d ON d.seq = c.decision
       WHERE c.actor = ? AND d.undone_by IS NULL ORDER BY c.decision`,
      entry,
    )
    .map(({ seq, card }) => ({ seq, kind: 'card', card: toCard(card) }))
}

/** What an import states of an entry, and what stood when it did. */
export function cardsAt(
  db: Database,
  entry: number,
  decision: number,
): { readonly before: RegisterEntry | null; readonly after: RegisterEntry | null } {
  const after = db.first<StoredCard>(
    'SELECT decision AS seq, card FROM actor_card WHERE actor = ? AND decision = ?',
    ...[entry, decision],
  )
  const before = db.first<StoredCard>(
    `SELECT c.decision AS seq, c.card FROM actor_card c JOIN decision d ON d.seq = c.decision
     WHERE c.actor = ?1 AND c.decision < ?2 AND (d.undone_by IS NULL OR d.undone_by > ?2)
     ORDER BY c.decision DESC LIMIT 1`,
    ...[entry, decision],
  )
  return { before: before ? toCard(before.card) : null, after: after ? toCard(after.card) : null }
}

interface StoredCard {
  readonly seq: number
  readonly card: string
}

function toCard(json: string): RegisterEntry {
  return parseStored<RegisterEntry>(json, isObject)
}
