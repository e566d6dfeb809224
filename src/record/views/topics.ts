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
 * word that few others have; those of the same words are one topic, however many there are.
 */
export function groupTopics(topics: readonly ReadonlySet<string>[]): readonly number[] {
  const firsts = new Map<string, number>()
  const places = topics.map((topic, at) => {
    if (topic.size === 0) return at
    const key = topicKey(topic)
    const first = firsts.get(key) ?? at
    firsts.set(key, first)
    return first
  })
  const distinct = [...new Set(places)]
  const words = distinct.map((at) => topics[at] ?? nothing)
  const uses = new Map<string, number>()
  for (const topic of words) for (const word of topic) uses.set(word, (uses.get(word) ?? 0) + 1)
  const groups = joinAlike(words, (word) => (uses.get(word) ?? 0) <= mostUses)
  const groupAt = new Map(distinct.map((at, index) => [at, distinct[groups[index] ?? index] ?? at]))
  return places.map((at) => groupAt.get(at) ?? at)
}

const nothing: ReadonlySet<string> = new Set()

/** A word that more topics have than this tells nothing. */
export const mostUses = 200

/** The same for topics of the same words. */
export function topicKey(words: ReadonlySet<string>): string {
  return [...words].sort().join(' ')
}

/** For each topic the index of the first that it is alike to, directly or through others; only rare words make alike. */
export function joinAlike(
  topics: readonly ReadonlySet<string>[],
  isRare: (word: string) => boolean,
): readonly number[] {
  const parents = topics.map((_, at) => at)
  const find = (at: number): number => {
    let root = at
    for (let up = parents[root]; up !== undefined && up !== root; up = parents[root]) root = up
    parents[at] = root
    return root
  }
  for (const list of placesByWord(topics, isRare))
    for (let index = 0; index < list.length; index += 1) {
      const a = list[index] ?? 0
      for (let next = index + 1; next < list.length; next += 1) {
        const b = list[next] ?? 0
        const [first, second] = [find(a), find(b)]
        if (first === second || !isAlike(topics[a], topics[b])) continue
        parents[Math.max(first, second)] = Math.min(first, second)
      }
    }
  return topics.map((_, at) => find(at))
}

function placesByWord(
  topics: readonly ReadonlySet<string>[],
  isRare: (word: string) => boolean,
): Iterable<readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [at, topic] of topics.entries())
    for (const word of topic) {
      if (!isRare(word)) continue
      const known = places.get(word)
      if (known) known.push(at)
      else places.set(word, [at])
    }
  return places.values()
}

export function isAlike(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): boolean {
  if (!a || !b) return false
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size) + Math.max(a.size, b.size) * 0.2
}
