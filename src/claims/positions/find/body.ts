import type { Actor } from '../../../shapes/actor.ts'
import type { Span } from '../../../shapes/span.ts'
import type { Statement } from '../../../shapes/statement.ts'
import type { Scene } from '../../scene/scene.ts'

const known = new WeakMap<Scene, Bodies>()

/** For whom somebody says “we”: whom they speak for, or the body that they have their office in. */
export function bodyOf(scene: Scene, statement: Statement): string | null {
  if (statement.onBehalfOf) return statement.onBehalfOf
  const bodies = known.get(scene) ?? new Bodies(scene)
  known.set(scene, bodies)
  return bodies.of(statement)
}

const institution =
  /^(?:it|its)$|\b(?:company|group|firm|bank|board|ministry|government|agency|authority|council|union|guild|team|researchers|lender|maker|party|club|charity|fund|commission|committee|university|hospital|department|federation|trust|bloc|operator|association|management)$/i
/** Offices of those who speak for what they lead. */
const office =
  /\b(?:chief|director|chair\w*|president|spokes\w+|manager|head|secretary|minister|premier|leader|professor|led the work|founder|owner|partner|officer|delegate|negotiator|commissioner|captain)\b/i
/** Offices in the company that a release is from. */
const business = /\b(?:chief|director|chair\w*|president|manager|head|officer|spokes\w+)\b/i

class Bodies {
  readonly #scene: Scene
  readonly #found = new Map<string, string | null>()
  readonly #sources = new Map<string, Span[]>()
  readonly #institutions: { readonly at: number; readonly actor: string }[] = []
  readonly #actors: ReadonlyMap<string, Actor>
  readonly #byName = new Map<string, string>()

  constructor(scene: Scene) {
    this.#scene = scene
    this.#actors = new Map(scene.told.actors.map((actor) => [actor.id, actor]))
    for (const { id, name, mentions, type } of scene.told.actors) {
      if (type === 'unnamed') continue
      this.#byName.set(name.toLowerCase(), id)
      for (const { start, end, kind } of mentions) {
        if (kind !== 'pronoun') this.#byName.set(scene.text.slice(start, end).toLowerCase(), id)
      }
    }
    for (const { speaker, source } of scene.told.statements) {
      const [first] = source
      if (speaker === null || !first) continue
      const spans = this.#sources.get(speaker)
      if (spans) spans.push(first)
      else this.#sources.set(speaker, [first])
      const words = scene.text.slice(first.start, Math.min(first.end, first.start + 200))
      if (institution.test(words) || this.#isBody(speaker)) {
        this.#institutions.push({ at: first.start, actor: speaker })
      }
    }
    this.#institutions.sort((a, b) => a.at - b.at)
    for (const spans of this.#sources.values()) spans.sort((a, b) => a.start - b.start)
  }

  of({ speaker }: Statement): string | null {
    if (speaker === null) return null
    const found = this.#found.get(speaker)
    if (found !== undefined) return found
    const body = this.#find(speaker)
    this.#found.set(speaker, body)
    return body
  }

  #find(speaker: string): string | null {
    const actor = this.#actors.get(speaker)
    if (actor && actor.type !== 'person' && actor.type !== 'unnamed') return null
    const own = actor?.office ?? ''
    const named = this.#ofOffice(own) ?? this.#inSource(speaker) ?? this.#openingOffice(own)
    if (named !== null) return named
    const { text, told } = this.#scene
    const sources = this.#sources.get(speaker) ?? []
    const words = sources.map(({ start, end }) => text.slice(start, Math.min(end, start + 200)))
    const role = [actor?.office ?? '', ...words].join(' ')
    const [first] = sources
    if (!first || !office.test(role)) return null
    const near = this.#institutions.findLast(
      ({ at, actor: id }) => at < first.start && id !== speaker,
    )
    if (/^(?:its|their)\b/i.test(words[0] ?? '')) return this.#before(first.start, speaker)
    const outlet = told.outlet === null ? undefined : this.#actors.get(told.outlet)
    if (business.test(role) && outlet && this.#sources.has(outlet.id)) return outlet.id
    return near?.actor ?? null
  }

  /** “Its director”: the body that was named last, as a speaker or in any other part. */
  #before(end: number, speaker: string): string | null {
    const single = this.#institutions.findLast(
      ({ at, actor }) => at < end && actor !== speaker && this.#actors.get(actor)?.type !== 'group',
    )
    let best = single ?? null
    for (const { id, type, mentions } of this.#actors.values()) {
      if (id === speaker || !/^(?:organisation|outlet|state)$/.test(type)) continue
      const last = mentions.findLast(({ start, kind }) => start < end && kind !== 'pronoun')
      if (last && last.start > (best?.at ?? 0)) best = { at: last.start, actor: id }
    }
    return best && end - best.at < 400 ? best.actor : null
  }

  /** “Chief executive of Corvane” has the body in it. */
  #ofOffice(words: string): string | null {
    const [, name = ''] = /\b(?:of|at|for|with) (?:the )?(.+)$/.exec(words) ?? []
    return this.#byName.get(name.toLowerCase()) ?? null
  }

  /** “GREA Secretary General”: a body that opens an office, and is named without it elsewhere. */
  #openingOffice(words: string): string | null {
    const { text, told } = this.#scene
    for (const { index } of [...words.slice(0, 100).matchAll(/ /g)].slice(0, 3)) {
      const start = standsAlone(text, words.slice(0, index))
      if (start === null) continue
      const [party] = told.findParties({ start, end: start + index })
      if (party && party.span.end - party.span.start === index) return party.actor
    }
    return null
  }

  #inSource(speaker: string): string | null {
    const { text, told } = this.#scene
    for (const { start, end } of this.#sources.get(speaker) ?? []) {
      for (const { actor, span } of told.findParties({ start, end })) {
        if (actor === null || actor === speaker) continue
        const before = text.slice(Math.max(start, span.start - 10), span.start)
        if (/\b(?:of|at|for|from|with)(?: the)? $/.test(before)) return actor
        const owner = /^(?:['’]s? | \p{L})/u.test(text.slice(span.end, span.end + 3))
        if (owner && office.test(text.slice(span.end, end))) return actor
      }
    }
    return null
  }

  /** Whether somebody is no person: by type, or since the text puts “the” before the name. */
  #isBody(id: string): boolean {
    const actor = this.#actors.get(id)
    if (!actor || actor.type === 'unnamed') return false
    if (actor.type !== 'person') return true
    return actor.mentions.some(
      ({ start, kind }) =>
        kind === 'name' && /\bthe $/i.test(this.#scene.text.slice(Math.max(0, start - 4), start)),
    )
  }
}

/** Where a name first stands with no other capitalised word behind it. */
function standsAlone(text: string, name: string): number | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text[at - 1] ?? ' '
    const after = text.slice(at + name.length, at + name.length + 2)
    if (!/[\p{L}\p{N}]/u.test(before) && !/^(?: \p{Lu}|[\p{L}\p{N}])/u.test(after)) return at
  }
  return null
}
