import type { Decision } from '../../../shapes/decision.ts'
import type { Database } from '../database.ts'
import { decisionById, standing } from '../register/log.ts'
import { shown } from '../shown.ts'

/**
 * Enters the parts of a claim, or takes them out where the split is undone, with the parts that they
 * were split into. Gives the ids of claims to settle: the parts, and what is merged into them.
 */
export function settleParts(db: Database, split: Decision<'claim.split'>): readonly string[] {
  const undone = decisionById(db, split.id)?.undone === true
  const [wholeId = ''] = split.subjects
  const whole = db.first<{ unmade: number }>('SELECT unmade FROM claim WHERE id = ?', wholeId)
  if (!whole) return []
  const unmade = undone || whole.unmade === 1 ? 1 : 0
  return split.after.claims.flatMap((claim) => {
    // The same words split anew are the same claims, of what the whole says by then.
    db.run(
      `INSERT INTO claim (id, report, position, kind, statement, said_by, retracted, speaker, made)
       SELECT ?, report, position, kind, ?, ?, retracted, speaker, ? FROM claim WHERE id = ?
       ON CONFLICT (id) DO UPDATE SET made = excluded.made, said_by = excluded.said_by`,
      ...[shown(claim.id), shown(claim.statement), shown(claim.saidBy)],
      ...[JSON.stringify(claim), wholeId],
    )
    db.run('UPDATE claim SET unmade = ? WHERE id = ?', unmade, claim.id)
    const about = standing(db, claim.id, ['claim.split', 'claim.merge'])
    const own = about.filter(({ subjects }) => subjects[0] === claim.id)
    return [
      claim.id,
      ...about
        .filter(({ kind }) => kind === 'claim.merge')
        .map(({ subjects }) => subjects[0] ?? ''),
      ...own.flatMap((one) => (one.kind === 'claim.split' ? settleParts(db, one) : [])),
    ]
  })
}
