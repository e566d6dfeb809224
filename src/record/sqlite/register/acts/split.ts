import { hashId } from '../../../../shapes/id.ts'
import type { Act } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { findMention, type StoredMention } from '../mentions.ts'
import { idOf } from '../roots.ts'
import { type Drafted, isIssue, quoted, refuse } from './drafted.ts'
import { entryOf } from './entry.ts'

export function draftSplit(db: Database, act: Extract<Act, { kind: 'actor.split' }>): Drafted {
  const entry = entryOf(db, act.actor)
  if (isIssue(entry)) return entry
  const names = [...new Set(act.mentions)].sort()
  if (names.length === 0) return refuse('D009', 'A split needs the mentions that are another.')
  const mentions: StoredMention[] = []
  for (const name of names) {
    const mention = findMention(db, name)
    if (mention?.actor !== entry) {
      return refuse('D004', `The actor ${quoted(act.actor)} has no mention ${quoted(name)}.`)
    }
    mentions.push(mention)
  }
  const from = idOf(db, entry)
  const into = act.into === undefined ? null : entryOf(db, act.into)
  if (isIssue(into ?? 0)) return into as Drafted
  if (into === entry) return refuse('D002', `The mentions are of ${quoted(from)} already.`)
  const name = (act.name ?? mentions[0]?.name ?? '').trim()
  if (into === null && name === '') return refuse('D009', 'The new actor has no name.')
  const id = typeof into === 'number' ? idOf(db, into) : hashId(['split', from, name, ...names])
  return {
    kind: 'actor.split',
    subjects: [from, id, ...names],
    before: { links: names.map((mention) => ({ mention, entry: from })) },
    after: {
      links: names.map((mention) => ({ mention, entry: id })),
      made: into === null ? { id, from, type: mentions[0]?.type ?? 'person', name } : null,
    },
  }
}
