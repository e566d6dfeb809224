import type { Statement } from '../../../shapes/statement.ts'
import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { startsNewClause } from './clauses.ts'

const closers: ReadonlySet<string> = new Set(['”', '»'])
const openers: ReadonlySet<string> = new Set(['“', '«', '„'])
const stops: ReadonlySet<string> = new Set(['.', '!', '?', '…', ';', ':', '—', '–', '(', ')'])

/** Words to look at after a word of stance. */
const reach = 60

/** What a word of stance can be about: the words after it, up to the end of the statement or of its clause. */
export function regionAfter(scene: Scene, at: number, statement: Statement | null): Range {
  const content = statement ? contentAfter(scene, statement, at) : null
  return { from: at + 1, to: content ?? clauseEnd(scene, at + 1) }
}

/** What a statement says where that stands before its cue: “a conclusion the guild rejects”. */
export function contentBefore(scene: Scene, { content }: Statement, at: number): Range | null {
  const [first] = content
  const start = scene.words[at]?.start ?? 0
  if (!first || content.some(({ start: from }) => from >= start)) return null
  return { from: scene.wordAt(first.start), to: scene.wordAt(first.end - 1) + 1 }
}

/** Index after the last word of the first stretch of what a statement says after its cue. */
function contentAfter(scene: Scene, { content }: Statement, at: number): number | null {
  const start = scene.words[at]?.end ?? 0
  let end: number | null = null
  for (const span of content) {
    if (span.end <= start) continue
    // More of it can follow behind words of the reporter's.
    if (end !== null && /[\p{L}\p{N}]/u.test(scene.text.slice(end, span.start))) break
    end = span.end
  }
  return end === null ? null : scene.wordAt(end - 1) + 1
}

/** Index after the last word of the clause that the word `from` stands in. */
export function clauseEnd(scene: Scene, from: number): number {
  const limit = Math.min(scene.sentence(from - 1).to, from + reach)
  let quoted = scene.scope(scene.words[from - 1]?.start ?? 0).quoted
  for (let at = from; at < limit; at++) {
    const lower = scene.lower(at)
    const inner = quoted ? innerEnd(scene, at, limit) : null
    if (inner !== null) {
      at = inner
      continue
    }
    const straight = lower === '"' || lower === "'" || lower === '‘' || lower === '’'
    if (openers.has(lower) || (straight && !quoted && at > from - 1 && lower !== '’')) {
      if (quoted) return at
      quoted = true
    } else if (closers.has(lower) || (straight && quoted)) {
      return at > from && !quoted ? at : at + (isInside(scene, from, at) ? 1 : 0)
    } else if (stops.has(lower) && !(quoted && lower === '.' && at + 1 < limit)) return at
    else if (startsNewClause(scene, at, from)) return at
  }
  return limit
}

/** Index of the mark that closes a quotation within a quotation: “the ‘pact of the ready’ will meet”. */
function innerEnd(scene: Scene, at: number, limit: number): number | null {
  if (!/^['‘]$/.test(scene.lower(at)) || scene.words[at]?.end !== scene.words[at + 1]?.start)
    return null
  if (scene.words[at - 1]?.mark !== false || scene.words[at - 1]?.end === scene.words[at]?.start)
    return null
  for (let close = at + 2; close < Math.min(limit, at + 10); close++) {
    if (/^['’]$/.test(scene.lower(close))) {
      return scene.words[close + 1]?.start === scene.words[close]?.end ? null : close
    }
  }
  return null
}

/** Whether a quotation that ends at a word began within the clause. */
function isInside(scene: Scene, from: number, at: number): boolean {
  for (let back = at - 1; back >= from; back--) {
    if (/^["“'‘«„]$/.test(scene.lower(back))) return true
  }
  return false
}
