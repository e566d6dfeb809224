import type { Statement } from '../../../shapes/statement.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Draft } from './draft.ts'
import { feared, foreseen, probable } from './future.ts'
import { type Modal, toModal } from './modal.ts'
import { isAsked } from './mood.ts'
import { advised, obliged, required } from './obligations.ts'

const readers: ReadonlyMap<string, (modal: Modal) => Draft | null> = new Map([
  ...words('should ought', advised),
  ...words('must', required),
  ...words('have has had need needs', obliged),
  ...words("will 'll wo would shall 'd", foreseen),
  ...words('likely unlikely bound going expected', probable),
  ...words('could might may', feared),
])

/** Stances that words inside of a statement show: “should close”, “must pay”, “will rise”. */
export function modals(scene: Scene): readonly Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < scene.words.length; at++) {
    const read = readers.get(scene.lower(at))
    if (!read) continue
    const { statement, quoted } = scene.scope(scene.words[at]?.start ?? 0)
    if (!statement || isClosed(scene, statement) || isWhether(scene, at)) continue
    const modal = toModal(scene, at, statement, quoted || statement.form === 'direct')
    const draft = modal && !isAsked(scene, at) ? read(modal) : null
    if (draft && !(draft.denied && draft.strength !== 'forecast')) drafts.push(draft)
  }
  return drafts
}

/** Statements that assert nothing of what they tell, or promise it. */
function isClosed(scene: Scene, { form, cueType, cue }: Statement): boolean {
  if (form === 'question' || /^(?:ask|promise)$/.test(cueType)) return true
  return cue.some(({ start, end }) =>
    /\bruled? out\b/.test(scene.text.slice(start, Math.min(end, start + 100))),
  )
}

/** “Over whether donors should pay”. */
function isWhether(scene: Scene, at: number): boolean {
  const { from } = scene.sentence(at)
  for (let back = at - 1; back >= Math.max(from, at - 8); back--) {
    const lower = scene.lower(back)
    if (lower === ',' || lower === 'that') return false
    if (lower === 'whether') return true
  }
  return false
}

function words<T>(list: string, value: T): readonly (readonly [string, T])[] {
  return list.split(' ').map((word) => [word, value])
}
