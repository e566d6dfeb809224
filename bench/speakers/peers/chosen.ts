import type { Actor } from '../../../src/shapes/actor.ts'
import type { Mention } from '../../../src/shapes/mention.ts'
import type { Pair } from '../../attribution/gold.ts'
import { fitOf } from '../judge.ts'

/** An actor as far as it is judged. */
type FoundActor = Pick<Actor, 'id' | 'mentions'>

/** For each of some places in a text who a peer's chains say is meant; null for nobody. */
export interface Chosen {
  readonly actors: readonly FoundActor[]
  readonly speakers: readonly (string | null)[]
}

// Whom a pronoun means is judged only by what else is in its chain.
const pronoun =
  /^(?:i|me|my|mine|we|us|our|ours|you|your|yours|he|him|his|she|hers?|it|its|they|them|theirs?|who|whom|whose|that|which|this|these|those|(?:my|your|him|her|it|our|them)sel(?:f|ves))$/i

/**
 * The chains as actors, and at each place the actor whose mention stands there. A place in no chain
 * is an actor of its own; a pronoun there, or in a chain of pronouns alone, is nobody.
 */
export function choose(
  text: string,
  chains: readonly (readonly Pair[])[],
  places: readonly (Pair | null)[],
): Chosen {
  const mention = ([start, end]: Pair): Mention => ({
    start,
    end,
    kind: pronoun.test(text.slice(start, end).trim()) ? 'pronoun' : 'name',
  })
  const chained = chains.map((chain, at) => ({
    id: `c${at}`,
    mentions: chain.flatMap((each) => partsOf(text, each)).map(mention),
  }))
  const alone = new Map<string, FoundActor>()
  const speakers = places.map((place) => {
    if (place === null) return null
    const actor = actorAt(text, place, chained)
    if (actor) return actor.mentions.some(({ kind }) => kind !== 'pronoun') ? actor.id : null
    const only = partsOf(text, place).map(mention)
    if (only.every(({ kind }) => kind === 'pronoun')) return null
    const id = `p${place.join('-')}`
    alone.set(id, { id, mentions: only })
    return id
  })
  return { actors: [...chained, ...alone.values()], speakers }
}

/**
 * The actor whose mention fits best the place or one of its parts; "the minister" and "her" of "the
 * minister's aide" and "her aide" are none.
 */
function actorAt(text: string, place: Pair, actors: readonly FoundActor[]): FoundActor | null {
  const parts = partsOf(text, place)
  let best: FoundActor | null = null
  let most = 0.5
  for (const actor of actors) {
    for (const { start, end, kind } of actor.mentions) {
      if (end < place[1] && (kind === 'pronoun' || isPossessive(text, end))) {
        continue
      }
      const within = start === place[0] ? [...parts, place] : parts
      const fit = Math.max(...within.map((part) => fitOf([start, end], part)))
      if (fit > most) {
        most = fit
        best = actor
      }
    }
  }
  return best
}

/** Whether a mention that ends here, with its sign or before it, says whose something is. */
function isPossessive(text: string, end: number): boolean {
  return /['’]s?$/.test(text.slice(end - 2, end)) || /^['’]/.test(text.slice(end, end + 1))
}

/**
 * A phrase's appositions, each without what is added to it: "The owner" and "Ivo Holm" of "The owner
 * of the yard, Ivo Holm". An actor has them all.
 */
function partsOf(text: string, [start, end]: Pair): readonly Pair[] {
  const parts = [...text.slice(start, end).matchAll(/[^,\s][^,]*/g)].map(
    ({ index, 0: part }): Pair => {
      const added = part.search(/\s(?:of|at|for|from|in|on|with|who|which|that)\s/)
      return [start + index, start + index + (added > 0 ? added : part.length)]
    },
  )
  return parts.filter((part) => !/^(?:who|which|that)\s/.test(text.slice(...part)))
}
