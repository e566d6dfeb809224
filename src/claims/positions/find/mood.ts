import type { Statement } from '../../../shapes/statement.ts'
import type { Scene } from '../../scene/scene.ts'

/** Whether the sentence of a word is a question that somebody quoted asks, or stands in one. */
export function isAsked(scene: Scene, at: number): boolean {
  const { to } = scene.sentence(at)
  if (![1, 2, 3].some((back) => scene.lower(to - back) === '?')) return false
  const { quoted, statement } = scene.scope(scene.words[at]?.start ?? 0)
  return quoted || statement === null || statement.form !== 'indirect'
}

/** Whether an “if”, “unless” or “whether” stands before a word of its clause, within some words. */
export function isSupposed(scene: Scene, at: number, reach: number): boolean {
  const { from } = scene.sentence(at)
  for (let back = at - 1; back >= Math.max(from, at - reach); back--) {
    const lower = scene.lower(back)
    if (lower === ',' || lower === ';') return false
    if (lower === 'if' || lower === 'unless' || lower === 'whether') return true
    if (lower === 'provided' && scene.lower(back + 1) === 'that') return true
  }
  return false
}

/** Whether an “if” or “unless” of the same sentence goes with a word, before or behind it. */
export function isConditional(scene: Scene, at: number): boolean {
  const { from, to } = scene.sentence(at)
  for (let near = Math.max(from, at - 30); near < Math.min(to, at + 30); near++) {
    const lower = scene.lower(near)
    if (lower !== 'if' && lower !== 'unless') continue
    return !/^(?:as|even|asked)$/.test(scene.lower(near - 1))
  }
  return false
}

/** “Few in the valley expect”: nobody's stance. */
export function isOfNobody(scene: Scene, statement: Statement | null): boolean {
  const [source] = statement?.source ?? []
  if (!source) return false
  return /^(?:few|nobody|no one|none|neither|no)\b/i.test(
    scene.text.slice(source.start, Math.min(source.end, source.start + 8)),
  )
}
