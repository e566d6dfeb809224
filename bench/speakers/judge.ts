import type { Actor } from '../../src/shapes/actor.ts'
import type { Pair } from '../attribution/gold.ts'
import type { GoldActor, SpeakerLayer } from './layer.ts'

/**
 * How a speaker was judged: `right`; `other`, another actor; `apart`, an actor made of this
 * description alone though the text names it elsewhere; `none`, nobody asserted though the gold has
 * somebody. Everything but right and none is wrong.
 */
export type Verdict = 'right' | 'other' | 'apart' | 'none'

// "The " may stand in one of them alone.
const ARTICLE = 4

export type Judge = (speaker: string | null, gold: string | null) => Verdict

/**
 * Matches the actors found with the chains of the gold by the mentions that they share: an actor is
 * the chain with which it shares most, and of several actors that are one chain the one that shares
 * most with it stands for it (as entities are aligned in CEAF, Luo 2005, but greedily).
 */
export function judgeOf(
  actors: readonly Pick<Actor, 'id' | 'mentions'>[],
  layer: SpeakerLayer,
): Judge {
  const goldMentions = layer.actors.flatMap((actor) => actor.mentions.map((at) => ({ actor, at })))
  const chains = new Map<string, { readonly key: string; readonly votes: number }>()
  for (const { id, mentions } of actors) {
    const votes = new Map<GoldActor, number>()
    for (const { start, end, kind } of mentions) {
      // Who is meant by "we" is another question.
      if (kind === 'pronoun') continue
      const met = matching([start, end], goldMentions)
      if (met) votes.set(met, (votes.get(met) ?? 0) + 1)
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1])
    if (best) chains.set(id, { key: best[0].key, votes: best[1] })
  }
  const standsFor = new Map<string, string>()
  for (const [id, { key, votes }] of chains) {
    const now = standsFor.get(key)
    if (now === undefined || votes > (chains.get(now)?.votes ?? 0)) standsFor.set(key, id)
  }
  return (speaker, gold) => {
    if (speaker === null) return gold === null ? 'right' : 'none'
    const chain = chains.get(speaker)
    if (gold === null || chain?.key !== gold) return 'other'
    return standsFor.get(gold) === speaker ? 'right' : 'apart'
  }
}

/** The chain whose mention is this one or fits it best. */
function matching(
  found: Pair,
  mentions: readonly { readonly actor: GoldActor; readonly at: Pair }[],
): GoldActor | null {
  let best: GoldActor | null = null
  let most = 0.5
  for (const { actor, at } of mentions) {
    const fit = fitOf(found, at)
    if (fit > most) {
      most = fit
      best = actor
    }
  }
  return best
}

/**
 * How well two spans agree as one mention, more than half where they are one: the same, or one that
 * begins or ends where the other does ("the Finance Minister Lena Brandt", "a report" of "a report
 * by the union").
 */
export function fitOf([start, end]: Pair, at: Pair): number {
  const shared = Math.min(end, at[1]) - Math.max(start, at[0])
  if (shared <= 0) return 0
  const share = shared / (Math.max(end, at[1]) - Math.min(start, at[0]))
  return end === at[1] || Math.abs(start - at[0]) <= ARTICLE ? 1 + share : share
}
