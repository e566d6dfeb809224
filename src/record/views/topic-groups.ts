import { isAlike, joinAlike, mostUses } from './topics.ts'

/** Topics that are one, directly or through others. Its like is made anew where it changes. */
export interface TopicGroup {
  readonly topics: ReadonlySet<string>
}

// 100: of more it is quicker to group everything again.
const few = 100

/** Topics in their groups, as `groupTopics` has them, kept in step: what comes or goes has only the groups around it formed anew. */
export class TopicGroups {
  private readonly words = new Map<string, ReadonlySet<string>>()
  private readonly byWord = new Map<string, Set<string>>()
  private readonly groups = new Map<string, TopicGroup>()
  private readonly fresh = new Set<string>()
  private readonly stale = new Set<TopicGroup>()

  add(topic: string, words: ReadonlySet<string>): void {
    if (this.words.has(topic)) return
    this.words.set(topic, words)
    this.fresh.add(topic)
    for (const word of words) {
      const list = this.byWord.get(word) ?? new Set<string>()
      this.byWord.set(word, list.add(topic))
      if (list.size === mostUses + 1) this.touch(list)
    }
  }

  remove(topic: string): void {
    const words = this.words.get(topic)
    if (!words) return
    this.touch([topic])
    this.words.delete(topic)
    this.groups.delete(topic)
    this.fresh.delete(topic)
    for (const word of words) {
      const list = this.byWord.get(word)
      list?.delete(topic)
      if (list?.size === mostUses) this.touch(list)
      if (list?.size === 0) this.byWord.delete(word)
    }
  }

  /** Null for a topic that is not there. Up to date after `settle`. */
  groupOf(topic: string): TopicGroup | null {
    return this.groups.get(topic) ?? null
  }

  /** Forms the groups anew that changes reach; gives those that are gone and those that are new. */
  settle(): { readonly gone: Iterable<TopicGroup>; readonly made: Iterable<TopicGroup> } {
    const gone = this.fresh.size > few ? new Set(this.groups.values()) : this.reached()
    const region = [...gone].flatMap(({ topics }) => [...topics].filter((one) => this.isOld(one)))
    const topics = [...region, ...this.fresh]
    const words = topics.map((topic) => this.words.get(topic) ?? new Set<string>())
    const joined = joinAlike(words, (word) => this.isRare(word))
    const made: TopicGroup[] = []
    for (const list of Map.groupBy(topics, (_, at) => joined[at]).values()) {
      const before = this.groups.get(list[0] ?? '')
      if (before && isSame(before, list)) gone.delete(before)
      else made.push(this.form(list))
    }
    this.fresh.clear()
    this.stale.clear()
    return { gone, made }
  }

  private form(list: readonly string[]): TopicGroup {
    const group = { topics: new Set(list) }
    for (const topic of list) this.groups.set(topic, group)
    return group
  }

  /** The groups that changed, and those that new topics may join. */
  private reached(): Set<TopicGroup> {
    const found = new Set(this.stale)
    for (const topic of this.fresh) {
      const words = this.words.get(topic) ?? []
      for (const word of words) {
        if (!this.isRare(word)) continue
        for (const other of this.byWord.get(word) ?? []) {
          const group = this.groups.get(other)
          if (!group || found.has(group)) continue
          if (isAlike(this.words.get(topic), this.words.get(other))) found.add(group)
        }
      }
    }
    return found
  }

  private touch(topics: Iterable<string>): void {
    for (const topic of topics) {
      const group = this.groups.get(topic)
      if (group) this.stale.add(group)
    }
  }

  private isOld(topic: string): boolean {
    return this.words.has(topic) && !this.fresh.has(topic)
  }

  private isRare(word: string): boolean {
    return (this.byWord.get(word)?.size ?? 0) <= mostUses
  }
}

function isSame({ topics }: TopicGroup, list: readonly string[]): boolean {
  return topics.size === list.length && list.every((topic) => topics.has(topic))
}
