import type { Scene } from './scene.ts'

const parts: ReadonlySet<string> = new Set(
  ': ; — – ( ) " “ ” but because although though while whereas that which who so'.split(' '),
)

/** Words to look at before a predicate: a clause is rarely longer. */
const reach = 25

/**
 * Indices of the words of its clause that stand before a predicate, nearest first. A comma parts clauses
 * unless an "if" opens the sentence: "if X comes, Y will …" leaves Y certain of nothing.
 */
export function clauseWords(scene: Scene, predicate: number): readonly number[] {
  const { from } = scene.sentence(predicate)
  const words: number[] = []
  for (let at = predicate - 1; at >= from && words.length < reach; at--) {
    const lower = scene.lower(at)
    if (parts.has(lower) || lower === ',') break
    words.push(at)
  }
  return words
}
