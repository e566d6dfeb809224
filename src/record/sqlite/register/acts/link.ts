import { hashId } from '../../../../shapes/id.ts'
import type { Issue } from '../../../../shapes/issue.ts'
import type { Act } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { findMention, type StoredMention } from '../mentions.ts'
import { idOf, rootOf } from '../roots.ts'
import { type Drafted, isIssue, quoted, refuse } from './drafted.ts'
import { entryOf } from './entry.ts'

export function draftLink(db: Database, act: Extract<Act, { kind: 'actor.link' }>): Drafted {
  const entry = entryOf(db, act.entry)
  if (isIssue(entry)) return entry
  const mention = findMention(db, act.mention)
  if (!mention) return noMention(act.mention)
  if (isPinned(db, mention, entry)) {
    return refuse('D008', `${quoted(act.mention)} is linked to ${quoted(act.entry)} by a decision.`)
  }
  const before = idOf(db, mention.actor)
  const after = idOf(db, entry)
  return {
    kind: 'actor.link',
    // The entry that it leaves is a subject too: its page shows where a mention went.
    subjects: [after, act.mention, before],
    before: { links: [{ mention: act.mention, entry: before }] },
    after: { links: [{ mention: act.mention, entry: after }] },
  }
}

export function draftUnlink(db: Database, act: Extract<Act, { kind: 'actor.unlink' }>): Drafted {
  const entry = entryOf(db, act.entry)
  if (isIssue(entry)) return entry
  const mention = findMention(db, act.mention)
  if (!mention) return noMention(act.mention)
  const before = { links: [{ mention: act.mention, entry: idOf(db, mention.actor) }] }
  const id = idOf(db, entry)
  if (mention.actor !== entry) {
    if (!isSuggested(db, mention, entry)) {
      return refuse(
        'D004',
        `${quoted(act.mention)} is neither linked to ${quoted(id)} nor suggested.`,
      )
    }
    const after = { ...before, made: null }
    return { kind: 'actor.unlink', subjects: [id, act.mention], before, after }
  }
  const { type, name } = mention
  const made = { id: hashId(['unlink', id, act.mention]), from: id, type, name }
  return {
    kind: 'actor.unlink',
    subjects: [id, act.mention, made.id],
    before,
    after: { links: [{ mention: act.mention, entry: made.id }], made },
  }
}

/** Whether people have linked it there; that the machine has is theirs to confirm. */
function isPinned(db: Database, { report, position }: StoredMention, entry: number): boolean {
  const { pinned } = db.first<{ pinned: number | null }>(
    'SELECT pinned FROM report_actor WHERE report = ? AND position = ?',
    ...[report, position],
  ) ?? { pinned: null }
  return pinned !== null && rootOf(db, pinned) === entry
}

function isSuggested(db: Database, { report, position }: StoredMention, entry: number): boolean {
  return db
    .all<{ actor: number }>(
      'SELECT actor FROM suggestion WHERE report = ? AND position = ? AND rejected = 0',
      ...[report, position],
    )
    .some(({ actor }) => rootOf(db, actor) === entry)
}

function noMention(mention: string): Issue {
  return refuse('D004', `No report on record has the actor ${quoted(mention)}.`)
}
