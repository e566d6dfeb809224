import type { Decision } from '../../../shapes/decision.ts'
import type { Database } from '../database.ts'
import { Refusal, refuse } from './acts/drafted.ts'
import { standing } from './log.ts'
import { findMention } from './mentions.ts'
import { rebuildProfile } from './rebuild-profile.ts'
import { refold } from './refold.ts'
import { rootById, rootOf, seqOf } from './roots.ts'
import { settleFacts } from './settle-facts.ts'

/**
 * Brings the register to what the decisions about the subjects of one say that stand, whether that
 * one was just made or undone. The tables are a fold of the log: nothing here asks which it was.
 */
export function settle(db: Database, decision: Decision): void {
  const { kind, subjects } = decision
  const touched = new Set<number>()
  const touch = (): void => {
    for (const subject of subjects) {
      // Both: an import may have an entry whose id reads like a mention.
      for (const root of [findMention(db, subject)?.actor, rootById(db, subject)]) {
        if (typeof root === 'number') touched.add(root)
      }
    }
  }
  touch()
  if (kind === 'actor.merge') settleMerged(db, decision.subjects[0] ?? '')
  const repinned = kind === 'actor.split' || kind === 'actor.link' || kind === 'actor.unlink'
  if (repinned) {
    for (const subject of subjects) settlePin(db, subject)
  }
  if (kind === 'actor.split' || kind === 'actor.unlink') {
    if (decision.after.made) settleMerged(db, decision.after.made.id)
  }
  if (factual.has(kind)) {
    for (const subject of subjects) settleFacts(db, subject)
  }
  touch()
  const owners = refold(db, touched)
  if (repinned) for (const owner of owners) rebuildProfile(db, owner)
}

const factual: ReadonlySet<Decision['kind']> = new Set([
  'actor.rename',
  'actor.alias',
  'actor.identify',
  'actor.import',
] as const)

/** The survivor of an entry; one whose making was undone goes back to where it was taken from. */
function settleMerged(db: Database, id: string): void {
  const seq = seqOf(db, id)
  if (seq === null) return
  const merge = standing(db, id, ['actor.merge']).findLast(({ subjects }) => subjects[0] === id)
  const { made_from: origin } = db.first<{ made_from: number | null }>(
    'SELECT made_from FROM actor WHERE seq = ?',
    seq,
  ) ?? { made_from: null }
  const makers = origin === null ? [] : standing(db, id, ['actor.split', 'actor.unlink'])
  const stands = origin === null || makers.some((one) => one.after.made?.id === id)
  const into = merge ? seqOf(db, merge.after.into) : stands ? null : origin
  if (into !== null && rootOf(db, into) === seq) {
    throw new Refusal(
      refuse('D003', `The actor ${id} would go back into one that was merged into it.`),
    )
  }
  db.run('UPDATE actor SET merged = ?, unmade = ? WHERE seq = ?', into, stands ? 0 : 1, seq)
}

/** To which entry people link a mention, and which suggestions they rejected. */
function settlePin(db: Database, subject: string): void {
  const mention = findMention(db, subject)
  if (!mention) return
  const decisions = standing(db, subject, ['actor.split', 'actor.link', 'actor.unlink'])
  const links = decisions.flatMap((one) =>
    one.kind === 'actor.unlink' && one.after.made === null
      ? []
      : one.after.links.filter((link) => link.mention === subject),
  )
  const entry = links.at(-1)?.entry
  db.run(
    'UPDATE report_actor SET pinned = ? WHERE report = ? AND position = ?',
    ...[entry === undefined ? null : seqOf(db, entry), mention.report, mention.position],
  )
  const rejected = decisions.flatMap((one) =>
    one.kind === 'actor.unlink' ? [rootById(db, one.subjects[0] ?? '')] : [],
  )
  const suggested = db.all<{ actor: number }>(
    'SELECT actor FROM suggestion WHERE report = ? AND position = ?',
    ...[mention.report, mention.position],
  )
  for (const { actor } of suggested) {
    db.run(
      'UPDATE suggestion SET rejected = ? WHERE report = ? AND position = ? AND actor = ?',
      ...[rejected.includes(rootOf(db, actor)) ? 1 : 0, mention.report, mention.position, actor],
    )
  }
}
