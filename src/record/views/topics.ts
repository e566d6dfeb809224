import { fold } from '../fold.ts'

/** Words that say nothing of what a topic is. */
const empty: ReadonlySet<string> = new Set(
  `the a an of in on at to for from by with and or but that this these those it its his her their our is are was were be been
  has have had will would should could can may might must not no any all some more most than as about over under into out up
  down new own very also just only so such there which who whom what when where while if do does did done being we they he she
  you i us them him me my your`.split(/\s+/),
)

/** The words of a topic that tell it from others, without endings. */
export function contentWords(words: string): ReadonlySet<string> {
  const found = fold(words).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(found.filter((word) => word.length > 1 && !empty.has(word)).map(stem))
}

/** Rough: "talks" and "talk", "prices" and "price", "levies" and "levy", "banning" and "ban" are one. */
function stem(word: string): string {
  if (word.length < 4) return word
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$|(?<!s)s$/, '')
    .replace(/(?:([bdgmnprt])\1)?(?:ing|ed)$/, '$1')
    .replace(/e$/, '')
}

/**
 * Groups topics that share at least half of their words, transitively; the same whatever their order.
 * Gives for each topic the index of its group's first topic. Topics are compared only where they share a
 * word that few others have.
 */
export function groupTopics(topics: readonly ReadonlySet<string>[]): readonly number[] {
  const parent = topics.map((_, at) => at)
  const find = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root] ?? root
    parent[at] = root
    return root
  }
  const join = (a: number, b: number): void => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y)
    if (low !== undefined && high !== undefined && low !== high) parent[high] = low
  }
  const byWord = new Map<string, number[]>()
  for (const [at, topic] of topics.entries()) {
    for (const word of topic) {
      const known = byWord.get(word)
      if (known) known.push(at)
      else byWord.set(word, [at])
    }
  }
  for (const list of byWord.values()) {
    if (list.length > most) continue
    for (const [index, a] of list.entries()) {
      for (const b of list.slice(index + 1)) {
        if (find(a) !== find(b) && isAlike(topics[a], topics[b])) join(a, b)
      }
    }
  }
  return topics.map((_, at) => find(at))
}

/** A word that more topics have than this tells nothing. */
const most = 200

function isAlike(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (!a || !b) return false
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size) + Math.max(a.size, b.size) * 0.2
}
