import type { Process } from '../../shapes/claims/process.ts'
import type { Scene } from '../scene/scene.ts'
import {
  auxiliaries,
  clauseBreaks,
  conjunctions,
  prepositions,
  pronouns,
} from '../text/function-words.ts'
import { complements, families } from './process-nouns.ts'

/** A place where a process is named, in words. */
export interface ProcessMention {
  readonly family: string
  readonly from: number
  readonly to: number
}

/** The processes of a report: where each is named, and its fullest name. */
export class Processes {
  readonly #scene: Scene
  readonly mentions: readonly ProcessMention[]
  readonly #labels = new Map<string, string>()

  constructor(scene: Scene) {
    this.#scene = scene
    this.mentions = find(scene)
    for (const { family, from, to } of this.mentions) {
      const label = labelOf(scene, from, to)
      const known = this.#labels.get(family)
      if (known === undefined || label.length > known.length) this.#labels.set(family, label)
    }
  }

  /**
   * The process that the words at an index are about: one named in the same sentence, else the last
   * one named before; `near` sentences back at most. Null where there is none.
   */
  about(at: number, near: number = Number.POSITIVE_INFINITY): Process | null {
    const { from, to } = this.#scene.sentence(at)
    const inside = this.mentions.filter((one) => one.from < to && one.to > from)
    const closest = inside.sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0]
    if (closest) return this.#process(closest, true)
    const before = this.mentions.findLast((one) => one.to <= from)
    if (!before) return null
    const gap = this.#scene.sentenceAt(at) - this.#scene.sentenceAt(before.from)
    return gap <= near ? this.#process(before, false) : null
  }

  #process({ family, from, to }: ProcessMention, here: boolean): Process {
    const label = this.#labels.get(family) ?? ''
    return { label, span: here ? this.#scene.span(from, to) : null }
  }
}

function find(scene: Scene): readonly ProcessMention[] {
  const found: ProcessMention[] = []
  for (let at = 0; at < scene.words.length; at++) {
    const family = familyOf(scene.lower(at))
    if (family === null || isVerb(scene, at)) continue
    const from = startOf(scene, at)
    found.push({ family, from, to: endOf(scene, at) })
  }
  return found
}

const byNoun = new Map(
  Object.entries(families).flatMap(([family, nouns]) =>
    [...nouns].map((noun): [string, string] => [noun, family]),
  ),
)

function familyOf(noun: string): string | null {
  return byNoun.get(noun) ?? null
}

/** “He talks”, “to strike”, “will bid”: no noun. */
function isVerb(scene: Scene, at: number): boolean {
  const before = scene.lower(at - 1)
  if (/^(?:to|will|would|he|she|it|who|they|we)$/.test(before)) return true
  return auxiliaries.has(before) && !/^(?:is|are|was|were|has|have|had)$/.test(before)
}

/** The words before the noun that belong to it: “the Sarn Valley peace”. */
function startOf(scene: Scene, at: number): number {
  let from = at
  const { from: limit } = scene.sentence(at)
  while (from > limit && at - from < 4 && isModifier(scene, from - 1)) from--
  return from
}

function isModifier(scene: Scene, at: number): boolean {
  const word = scene.words[at]
  if (!word || word.mark) return word?.lower === "'s"
  const { lower } = word
  return !(
    auxiliaries.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    pronouns.has(lower) ||
    articles.has(lower) ||
    /ed$|ing$|ly$/.test(lower)
  )
}

const articles: ReadonlySet<string> = new Set(
  'the a an its their his her our any no new'.split(' '),
)

/** The noun with what it is about, up to twelve words and no mark that parts clauses. */
function endOf(scene: Scene, at: number): number {
  const { to: limit } = scene.sentence(at)
  if (!complements.has(scene.lower(at + 1))) return at + 1
  // "Talks to end the fighting", but not "the bill to parliament".
  if (scene.lower(at + 1) === 'to' && scene.words[at + 2]?.capital) return at + 1
  let to = at + 2
  while (to < limit && to - at < 12) {
    const lower = scene.lower(to)
    if (clauseBreaks.has(lower) || auxiliaries.has(lower)) break
    if (/^(?:that|which|who|because|as|while|when|but|after|before|until)$/.test(lower)) break
    if (/ed$/.test(lower) && !/^(?:united|armed)$/.test(lower)) break
    to++
  }
  return to
}

function labelOf(scene: Scene, from: number, to: number): string {
  const { start, end } = scene.span(from, to)
  return scene.text.slice(start, end).replace(/\s+/g, ' ').toLowerCase()
}
