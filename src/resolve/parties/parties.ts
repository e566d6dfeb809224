import type { Actor } from '../../shapes/actor.ts'
import type { Party } from '../../shapes/claims/party.ts'
import type { Mention } from '../../shapes/mention.ts'
import type { Span } from '../../shapes/span.ts'
import type { Run } from '../names/run.ts'
import { firstFrom } from '../sorted.ts'
import { type Candidate, candidatesOf } from './candidates.ts'

interface Placed extends Span {
  readonly actor: string
}

/**
 * Who is named within some words: the actors of the report, and those who neither speak nor act in it
 * but are given something, take part or are spoken of. The latter get ids of their own (`p1`, `p2` …)
 * until `settle` puts those that are needed on the list.
 */
export class Parties {
  readonly #text: string
  readonly #actors: readonly Actor[]
  readonly #runs: readonly Run[]
  readonly #mentions: readonly Placed[]
  readonly #byName = new Map<string, string>()
  #below: ReadonlySet<string> | null = null
  #heads: ReadonlyMap<string, readonly Run[]> | null = null
  readonly #extra = new Map<string, { readonly candidate: Candidate; readonly spans: Span[] }>()

  constructor(text: string, actors: readonly Actor[], runs: readonly Run[]) {
    this.#text = text
    this.#actors = actors
    this.#runs = runs
    this.#mentions = actors
      .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, actor: id })))
      .sort((a, b) => a.start - b.start || b.end - a.end)
    for (const { id, name, mentions, type } of actors) {
      this.#byName.set(name.toLowerCase(), id)
      if (type === 'unnamed') continue
      for (const { start, end, kind } of mentions) {
        if (kind === 'name') this.#byName.set(text.slice(start, end).toLowerCase(), id)
      }
    }
  }

  /** In the order of the text; of a group and those that it is made of, those. */
  readonly within = (span: Span): readonly Party[] => {
    const known = this.#known(span)
    const others: Party[] = []
    // A run that begins before the span may reach into it: none is longer than nine words.
    for (let at = Math.max(0, firstFrom(this.#runs, span.start - 100)); ; at++) {
      const run = this.#runs[at]
      if (!run || run.start >= span.end) break
      if (run.end <= span.start) continue
      for (const candidate of candidatesOf(this.#text, run)) {
        const { start, end } = candidate
        // In a headline every word may have a capital: only who is named elsewhere counts.
        if (run.headline && !this.#isNamedBelow(candidate.name.toLowerCase())) continue
        if (start < span.start || end > span.end) continue
        if (known.some((one) => one.start < end && start < one.end)) continue
        others.push({ actor: this.#add(candidate), span: { start, end } })
      }
    }
    for (const { start, end, actor } of this.#nominals(span)) {
      const taken = [...known, ...others.map((one) => one.span)]
      if (taken.some((one) => one.start < end && start < one.end)) continue
      others.push({ actor, span: { start, end } })
    }
    return [
      ...known.map(({ actor, start, end }) => ({ actor, span: { start, end } })),
      ...others,
    ].sort((a, b) => a.span.start - b.span.start)
  }

  /** The list of actors with those at its end whose ids are used, and their new ids. */
  settle(used: ReadonlySet<string>): {
    readonly actors: readonly Actor[]
    readonly ids: ReadonlyMap<string, string>
  } {
    const ids = new Map<string, string>()
    const added: Actor[] = []
    for (const [provisional, { candidate, spans }] of this.#extra) {
      if (!used.has(provisional)) continue
      const id = `a${this.#actors.length + added.length + 1}`
      ids.set(provisional, id)
      const { name, type } = candidate
      const mentions = [...spans]
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }): Mention => ({ start, end, kind: 'name' }))
      added.push({ id, type, name, office: null, mentions, unnamed: null })
    }
    return { actors: added.length > 0 ? [...this.#actors, ...added] : this.#actors, ids }
  }

  /** “The fund”, after the Tidewater Fund: the last body named before whose name ends with the noun. */
  #nominals(within: Span): readonly Placed[] {
    const found: Placed[] = []
    const words = this.#text.slice(within.start, within.end)
    for (const match of words.matchAll(
      /\b(?:[Tt]he|[Ii]ts|[Tt]hat|[Tt]his) (\p{L}[\p{Ll}]+)\b(?! \p{Lu})/gu,
    )) {
      const start = within.start + match.index
      const actor = this.#bodyBefore(match[1]?.toLowerCase() ?? '', start)
      if (actor !== null) found.push({ start, end: start + match[0].length, actor })
    }
    return found
  }

  #bodyBefore(noun: string, before: number): string | null {
    this.#heads ??= headsOf(this.#runs)
    const runs = this.#heads.get(noun)
    const run = runs?.[firstFrom(runs, before) - 1] ?? runs?.[0]
    if (!run) return null
    const [known] = this.#known(run)
    if (known) return known.actor
    const candidate = candidatesOf(this.#text, run).at(-1)
    return candidate && candidate.end === run.end ? this.#add(candidate) : null
  }

  /** Whether a name of a headline stands in the report itself too. */
  #isNamedBelow(name: string): boolean {
    if (this.#byName.has(name)) return true
    this.#below ??= new Set(
      this.#runs
        .filter(({ headline }) => !headline)
        .flatMap((run) => candidatesOf(this.#text, run).map((one) => one.name.toLowerCase())),
    )
    return this.#below.has(name)
  }

  #known({ start, end }: Span): readonly Placed[] {
    const found: Placed[] = []
    for (let at = Math.max(0, firstFrom(this.#mentions, start - 200)); ; at++) {
      const mention = this.#mentions[at]
      if (!mention || mention.start >= end) break
      if (mention.start >= start && mention.end <= end) found.push(mention)
    }
    return found.filter(
      (one) =>
        !found.some((inner) => inner !== one && inner.start >= one.start && inner.end <= one.end) ||
        !/ and |, /.test(this.#text.slice(one.start, one.end)),
    )
  }

  #add(candidate: Candidate): string {
    const key = candidate.name.toLowerCase()
    const known = this.#byName.get(key)
    const { start, end } = candidate
    if (known !== undefined) {
      const extra = this.#extra.get(known)
      if (extra && !extra.spans.some((one) => one.start < end && start < one.end)) {
        extra.spans.push({ start, end })
      }
      return known
    }
    const id = `p${this.#extra.size + 1}`
    this.#byName.set(key, id)
    this.#extra.set(id, { candidate, spans: [{ start, end }] })
    return id
  }
}

/** Names of several words by their last word, where that can be a common noun. */
function headsOf(runs: readonly Run[]): ReadonlyMap<string, readonly Run[]> {
  const heads = new Map<string, Run[]>()
  for (const run of runs) {
    const last = run.words.at(-1)?.lower
    if (last === undefined || run.words.length < 2 || !bodies.has(last)) continue
    const known = heads.get(last)
    if (known) known.push(run)
    else heads.set(last, [run])
  }
  return heads
}

const bodies: ReadonlySet<string> = new Set(
  `fund pool bank compact bloc union league alliance council commission committee authority agency ministry department
  company group corporation foundation institute university party front movement guild federation association society
  board court parliament assembly senate congress government coalition conference pact treaty organisation organization
  consortium cooperative trust charity network office service bureau chamber club brewery airline railway port hospital`.split(
    /\s+/,
  ),
)
