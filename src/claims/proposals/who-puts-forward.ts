import type { Party } from '../../shapes/claims/party.ts'
import type { Statement } from '../../shapes/statement.ts'
import { type Range, whoBefore } from '../pattern/slots.ts'
import type { Cues } from '../positions/find/cues.ts'
import { holderOf, subjectOf } from '../positions/find/holder.ts'
import { whoseVerb } from '../positions/find/whose.ts'
import { firstGroup } from '../scene/first-group.ts'
import type { Scene } from '../scene/scene.ts'
import { whoIn } from '../scene/who.ts'
import { prepositions } from '../text/function-words.ts'
import { headedBy } from './plan-nouns.ts'
import type { ProposalRule } from './proposal-words.ts'

export interface PutForward {
  readonly holder: readonly Party[]
  readonly inside: Statement | null
  readonly saidBy: string | null
  readonly narrated: boolean
}

/**
 * Whose proposal the verb at an index tells of, and who tells it: inside a statement its speaker. In
 * narration what somebody plans or proposes is told by them, what they weigh, take or turn down by the outlet.
 */
export function whoPutsForward(
  scene: Scene,
  at: number,
  statement: Statement | null,
  cues: Cues,
  { status, negotiated }: ProposalRule,
  object: readonly string[],
): PutForward | null {
  const subject = subjectOf(scene, at)
  if (subject && nobody.test(scene.lower(subject.from))) return null
  const whose = whoseVerb(scene, at, statement, cues)
  const around = scene.scope(scene.words[at]?.start ?? 0).statement
  const inside = status === 'proposed' ? (whose?.inside ?? around) : around
  const holder =
    (subject && subjects(scene, subject, at, inside ?? statement)) ??
    (whose ? [whose.holder] : null)
  if (!holder) return null
  const speaker = holder[0]?.actor ?? null
  // An offer is told by who makes it, a refusal by who refuses; a vote is told by the outlet.
  const refuses = status === 'rejected' && !inside && !headedBy(object, voted)
  if (speaker !== null && (negotiated || refuses)) {
    return { holder, inside, saidBy: speaker, narrated: false }
  }
  if (inside) return { holder, inside, saidBy: inside.speaker, narrated: false }
  const own = status === 'proposed' && holder.some(({ actor }) => actor !== null)
  return own
    ? { holder, inside: null, saidBy: holder[0]?.actor ?? null, narrated: false }
    : { holder, inside: null, saidBy: scene.told.outlet, narrated: true }
}

/** “The French and the Brits”: several, each by name; else the words of the subject, whoever they mean. */
function subjects(
  scene: Scene,
  subject: Range,
  verb: number,
  inside: Statement | null,
): readonly Party[] | null {
  const alone = subject.to - subject.from === 1
  const several = alone ? [] : firstGroup(scene, whoIn(scene, subject))
  const [first] = several
  if (several.length > 1 && first && !isNarrowed(scene, subject, first)) return several
  const holder = holderOf(scene, subject, inside)
  if (!holder) return null
  return holder.actor === null || alone ? [holder] : [...joinedTo(scene, subject, verb), holder]
}

/** “The French and the Brits looking into it”: who is joined to a subject, where the verb is not singular. */
function joinedTo(scene: Scene, { from, to }: Range, verb: number): readonly Party[] {
  if (scene.lower(from - 1) !== 'and') return []
  for (let at = to; at < verb; at++) {
    if (/^(?:is|was|has|'s)$/.test(scene.lower(at))) return []
  }
  const other = whoBefore(scene, from - 1, scene.sentence(from).from)
  const named = other ? whoIn(scene, other) : []
  const last = named.at(-1)
  return last && other && scene.wordAt(last.span.end - 1) === other.to - 1 ? [last] : []
}

const voted: ReadonlySet<string> = new Set([
  'bill',
  'bills',
  'motion',
  'amendment',
  'resolution',
  'legislation',
  'budget',
  'reform',
  'petition',
])

const nobody = /^(?:nobody|none|neither|no|few|nothing)$/

/** “Officials in Norland and Suland” are neither. */
function isNarrowed(scene: Scene, { from }: Range, { span }: Party): boolean {
  for (let at = from; at < scene.wordAt(span.start); at++) {
    if (prepositions.has(scene.lower(at))) return true
  }
  return false
}
