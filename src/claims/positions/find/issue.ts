import type { Span } from '../../../shapes/span.ts'
import type { Statement } from '../../../shapes/statement.ts'
import { type Range, whoBefore } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { prepositions } from '../../text/function-words.ts'
import type { StanceRule } from '../stance-rule.ts'
import { subjectOf } from './holder.ts'
import { matchTail, type StanceMatch } from './match-stance.ts'
import { contentBefore, regionAfter } from './region.ts'
import { trimmed } from './trim.ts'

/** What a stance by some rule is about: the words after it, or those it refers back to. */
export function matchIssue(
  scene: Scene,
  rule: StanceRule,
  at: number,
  statement: Statement | null,
): StanceMatch | null {
  // "They will be late", predicted X: what follows the cue is who says it.
  const before = statement ? contentBefore(scene, statement, at) : null
  if (before && statement?.form === 'direct') return null
  const after = before ? null : matchTail(scene, rule, regionAfter(scene, at, statement))
  if (after) return isUnfinished(scene, after.issue) ? null : after
  const [first] = rule.tail
  const takesThing = first?.kind === 'issue' && (first.slot === 'N' || first.slot === 'X')
  if (rule.tail.length !== 1 || !takesThing) return null
  const issue = statement ? before : scene.lower(at) === 'back' ? null : antecedent(scene, at)
  if (!issue) return null
  const { from, to } = issue
  if (statement && to - from === 1 && /^(?:which|that)$/.test(scene.lower(from))) {
    const meant = before ? behind(scene, from) : null
    return meant && { issue: meant, cueEnd: at + 1 }
  }
  const relative = /^(?:which|that)$/.test(scene.lower(to - 1))
  return { issue: relative ? { from, to: to - 1 } : issue, cueEnd: at + 1 }
}

/** What a relative word at an index refers back to. */
function behind(scene: Scene, at: number): Range | null {
  const comma = scene.lower(at - 1) === ','
  return whoBefore(scene, comma ? at - 1 : at, scene.sentence(at).from)
}

/** “A claim that her pianist disputes”: what stands before the relative clause that ends with the verb. */
function antecedent(scene: Scene, at: number): Range | null {
  if (!/^[.,;!?"”)]$/.test(scene.lower(at + 1))) return null
  const subject = subjectOf(scene, at)
  if (!subject) return null
  const { from } = scene.sentence(at)
  let end = subject.from
  // An apposition may part the relative word from its verb: "that her pianist, X, disputes".
  while (end > from && subject.from - end < 6 && !/^(?:which|that)$/.test(scene.lower(end - 1)))
    end--
  if (!/^(?:which|that)$/.test(scene.lower(end - 1))) return null
  end--
  if (scene.lower(end - 1) === 'and') end = earlierRelative(scene, end - 1, from) ?? end
  if (scene.lower(end - 1) === ',') end--
  return whoBefore(scene, end, from)
}

/** “A plan that X weighs and that Y supports”: the first of the relative words. */
function earlierRelative(scene: Scene, end: number, from: number): number | null {
  for (let at = end - 1; at > Math.max(from, end - 16); at--) {
    if (/^(?:which|that)$/.test(scene.lower(at))) return at
  }
  return null
}

/** The issues as spans: a list with bullets, or “on X and on Y”, is several. */
export function issuesOf(scene: Scene, { issue, cueEnd }: StanceMatch): readonly Span[] {
  const bullets: number[] = []
  for (let at = issue.from; at < issue.to; at++) if (scene.lower(at) === '•') bullets.push(at)
  if (bullets.length > 0) {
    const starts = [issue.from, ...bullets.filter((at) => at > issue.from).map((at) => at + 1)]
    return starts
      .map((from, index) => trimmed(scene, { from, to: starts[index + 1] ?? issue.to }))
      .filter(({ start, end }) => end > start)
  }
  const { from } = issue
  const to = Math.min(issue.to, scene.sentence(from).to)
  const last = scene.lower(cueEnd - 1)
  for (let at = from + 1; prepositions.has(last) && at < to - 2; at++) {
    if (scene.lower(at) !== 'and' || scene.lower(at + 1) !== last) continue
    return [trimmed(scene, { from, to: at }), trimmed(scene, { from: at + 2, to })]
  }
  return [trimmed(scene, { from, to })]
}

/** “The one he wanted to”: an issue that breaks off. */
function isUnfinished(scene: Scene, { to }: Range): boolean {
  return /^(?:to|of|for|the|a|an)$/.test(scene.lower(to - 1))
}
