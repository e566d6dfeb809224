import type { Statement } from '../../../shapes/statement.ts'
import type { Scene } from '../../scene/scene.ts'

const known = new WeakMap<Scene, Bodies>()

/** For whom somebody says “we”: whom they speak for, or the body that goes with their name. */
export function bodyOf(scene: Scene, statement: Statement): string | null {
  if (statement.onBehalfOf) return statement.onBehalfOf
  const bodies = known.get(scene) ?? new Bodies(scene)
  known.set(scene, bodies)
  return bodies.of(statement)
}

const institution =
  /^(?:it|its)$|\b(?:company|group|firm|bank|board|ministry|government|agency|authority|council|union|guild|team|researchers|lender|maker|party|club|charity|fund|commission|committee|university|hospital|department|federation|trust|bloc|operator|association|management)$/i
/** Titles of those who speak for what they lead. */
const office =
  /\b(?:chief|director|chair\w*|president|spokes\w+|manager|head|secretary|minister|premier|leader|professor|led the work|founder|owner|partner|officer|delegate|negotiator|commissioner|captain)\b/i

class Bodies {
  readonly #scene: Scene
  readonly #bySpeaker = new Map<string, string | null>()
  readonly #sources = new Map<string, { start: number; end: number }[]>()
  readonly #institutions: { readonly at: number; readonly actor: string }[] = []

  constructor(scene: Scene) {
    this.#scene = scene
    for (const { speaker, source } of scene.told.statements) {
      const [first] = source
      if (speaker === null || !first) continue
      const spans = this.#sources.get(speaker)
      if (spans) spans.push(first)
      else this.#sources.set(speaker, [first])
      const words = scene.text.slice(first.start, Math.min(first.end, first.start + 200))
      if (institution.test(words)) this.#institutions.push({ at: first.start, actor: speaker })
    }
    this.#institutions.sort((a, b) => a.at - b.at)
  }

  of({ speaker }: Statement): string | null {
    if (speaker === null) return null
    const found = this.#bySpeaker.get(speaker)
    if (found !== undefined) return found
    const body = this.#find(speaker)
    this.#bySpeaker.set(speaker, body)
    return body
  }

  #find(speaker: string): string | null {
    const { text, told } = this.#scene
    const sources = this.#sources.get(speaker) ?? []
    for (const { start, end } of sources) {
      for (const { actor, span } of told.findParties({ start, end })) {
        if (actor === null || actor === speaker) continue
        const before = text.slice(Math.max(start, span.start - 10), span.start)
        const after = text.slice(span.end, span.end + 3)
        if (/\b(?:of|at|for|from|with)(?: the)? $/.test(before)) return actor
        if (/^(?:['’]s? | [a-z])/.test(after) && office.test(text.slice(span.end, end)))
          return actor
      }
    }
    const [first] = sources
    if (!first || !sources.some(({ start, end }) => office.test(text.slice(start, end))))
      return null
    return (
      this.#institutions.findLast(({ at, actor }) => at < first.start && actor !== speaker)
        ?.actor ?? null
    )
  }
}
