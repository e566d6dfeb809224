import type { Cast, Member } from '../cast/cast.ts'
import type { Run } from '../names/run.ts'
import type { Word } from '../names/word.ts'
import type { Scene } from '../speakers/ranker/scene.ts'

/** A report whose speakers are chosen, for what is read from it next. */
export interface Spoken {
  readonly scene: Scene
  readonly cast: Cast
  /** The speakers, in the order of the attributions. */
  readonly speakers: readonly (Member | null)[]
  /** States, and bodies that a name and a noun describe: "russia", "holm campaign". */
  readonly bodies: ReadonlyMap<string, Member>
  /** The runs of these words, in order. */
  runsOf(words: readonly Word[]): readonly Run[]
}

export function toSpoken(
  scene: Scene,
  cast: Cast,
  runs: readonly Run[],
  speakers: readonly (Member | null)[],
): Spoken {
  const bodies = new Map<string, Member>()
  for (const member of cast.members) {
    const isBody = member.type === 'organisation' || member.type === 'state'
    if (isBody) bodies.set(bodyKey(member.name), member)
  }
  let byWords: Map<string, Run[]> | null = null
  return {
    scene,
    cast,
    speakers,
    bodies,
    runsOf(words) {
      byWords ??= indexed(runs)
      return byWords.get(keyOf(words)) ?? []
    },
  }
}

/** "Holm’s campaign" and "the Holm campaign" are one. */
export function bodyKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/['’]s?(?= )/g, '')
}

/** Runs by all of their words and, those of several, by the last: "post" of the Quay Post. */
function indexed(runs: readonly Run[]): Map<string, Run[]> {
  const found = new Map<string, Run[]>()
  const add = (key: string, run: Run): void => {
    const known = found.get(key)
    if (known) known.push(run)
    else found.set(key, [run])
  }
  for (const run of runs) {
    add(keyOf(run.words), run)
    if (run.words.length > 1) add(keyOf(run.words.slice(-1)), run)
  }
  return found
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ lower }) => lower).join(' ')
}
