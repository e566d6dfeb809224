import type { Process } from '../../shapes/claims/process.ts'
import type { Scene } from '../scene/scene.ts'
import { findProcesses, type ProcessMention } from './find-processes.ts'

const known = new WeakMap<Scene, Processes>()

/** The processes of a report, found once. */
export function processesOf(scene: Scene): Processes {
  const found = known.get(scene) ?? new Processes(scene)
  known.set(scene, found)
  return found
}

/** The processes of a report: where each is named, and its fullest name. */
export class Processes {
  readonly #scene: Scene
  readonly mentions: readonly ProcessMention[]
  readonly #labels = new Map<string, string>()
  readonly #bySentence = new Map<number, ProcessMention[]>()
  readonly #counts = new Map<string, number>()

  constructor(scene: Scene) {
    this.#scene = scene
    this.mentions = findProcesses(scene)
    for (const mention of this.mentions) {
      const { family, from, to, noun } = mention
      const label = labelOf(scene, from, to)
      const longest = this.#labels.get(family)
      if (longest === undefined || label.length > longest.length) this.#labels.set(family, label)
      this.#counts.set(family, (this.#counts.get(family) ?? 0) + 1)
      const sentence = scene.sentenceAt(noun)
      const inside = this.#bySentence.get(sentence)
      if (inside) inside.push(mention)
      else this.#bySentence.set(sentence, [mention])
    }
  }

  /** The mentions in the sentence of a word, not far from it, in order. */
  here(at: number): readonly ProcessMention[] {
    const inside = this.#bySentence.get(this.#scene.sentenceAt(at)) ?? []
    // Most sentences are short; in one that has no end the search must stay cheap.
    if (inside.length < 8) return inside
    const last = lastUpTo(inside, at + reach)
    const near: ProcessMention[] = []
    for (let index = last; index >= 0; index--) {
      const mention = inside[index]
      if (!mention || mention.noun < at - reach) break
      near.push(mention)
    }
    return near.reverse()
  }

  /**
   * The process that the words at an index are about: the nearest one named in the same sentence, else
   * the last one named before, `near` sentences back at most. Null where there is none.
   */
  about(at: number, near: number): Process | null {
    let closest: ProcessMention | null = null
    for (const one of this.here(at)) {
      if (!closest || Math.abs(one.noun - at) < Math.abs(closest.noun - at)) closest = one
    }
    if (closest) return this.process(closest, true)
    const sentence = this.#scene.sentenceAt(at)
    for (let back = 1; back <= near && back <= sentence; back++) {
      const last = this.#bySentence.get(sentence - back)?.at(-1)
      if (last) return this.process(last, false)
    }
    return null
  }

  /** The process that the report is mostly about; null where it names none. */
  main(): Process | null {
    let most: string | null = null
    for (const [family, count] of this.#counts) {
      if (most === null || count > (this.#counts.get(most) ?? 0)) most = family
    }
    return most === null ? null : { label: this.#labels.get(most) ?? '', span: null }
  }

  /** Whether the report is about one of these: named early in it, or again and again. */
  isTopic(...among: readonly string[]): boolean {
    return among.some((family) => {
      const first = this.mentions.find((one) => one.family === family)
      if (!first) return false
      return this.#scene.sentenceAt(first.noun) < 6 || (this.#counts.get(family) ?? 0) > 3
    })
  }

  process({ family, from, to }: ProcessMention, here: boolean): Process {
    const label = this.#labels.get(family) ?? ''
    return { label, span: here ? this.#scene.span(from, to) : null }
  }
}

/** Words on either side of a word that are still near it. */
const reach = 40

/** Index of the last mention that stands at or before a word; −1 where none does. */
function lastUpTo(mentions: readonly ProcessMention[], at: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.noun ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

function labelOf(scene: Scene, from: number, to: number): string {
  const { start, end } = scene.span(from, to)
  return scene.text.slice(start, end).replace(/\s+/g, ' ')
}
