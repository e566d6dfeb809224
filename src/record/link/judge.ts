import type { ActorType } from '../../shapes/actor.ts'
import type { Context } from './evidence/context.ts'
import { contextOfEntry } from './evidence/context.ts'
import type { Evidence } from './evidence/weigh.ts'
import { judgeBody } from './judge-body.ts'
import { judgeOutlet } from './judge-outlet.ts'
import { judgePerson } from './judge-person.ts'
import { judgeState } from './judge-state.ts'
import type { EntryProfile, MentionProfile } from './profile.ts'
import { isStated } from './remember.ts'

/** How a mention and an entry go together. */
export interface Judgement {
  readonly evidence: readonly Evidence[]
  /** `link`: enough evidence may link them; `link if alone`: where no other entry may be it. `suggest`: none may. */
  readonly may: 'link' | 'link if alone' | 'suggest'
}

type Judge = (
  mention: MentionProfile,
  around: Context,
  entry: EntryProfile,
  entryAround: Context,
) => Judgement | null

/** Null: what has no name of its own is nobody of another report. */
const judges: Readonly<Record<ActorType, Judge | null>> = {
  person: judgePerson,
  organisation: judgeBody,
  state: judgeState,
  outlet: judgeOutlet,
  group: null,
  unnamed: null,
}

/** Null where the names are two. */
export function judge(
  mention: MentionProfile,
  around: Context,
  entry: EntryProfile,
): Judgement | null {
  if (mention.type !== entry.type) return null
  return judges[mention.type]?.(mention, around, entry, contextOfEntry(entry)) ?? null
}

/** Bits of a full name without anything for or against it, when it is not common. */
const enough = 7

/** Whether two entries may well be one: a report that came too early made a second. */
export function mayBeOne(a: EntryProfile, b: EntryProfile): boolean {
  if (isStated(a) && isStated(b)) return false
  const [name = ''] = a.names
  const mention = { type: a.type, name, offices: [], company: [], outlet: null, day: null }
  const judgement = judge(mention, contextOfEntry(a), b)
  if (judgement?.may !== 'link') return false
  const bits = judgement.evidence.reduce((sum, one) => sum + one.bits, 0)
  return bits >= enough && judgement.evidence.every((one) => one.bits > -3)
}
