import { contextOf } from './evidence/context.ts'
import { type Judgement, judge, mayBeOne } from './judge.ts'
import type { EntryProfile, Link, MentionProfile, Suggestion } from './profile.ts'
import { sentence } from './reasons.ts'
import { isStated } from './remember.ts'

/**
 * In bits. From `link` on a link is asserted, where the next entry is `margin` behind, or its name agrees
 * by `weaker` less. From `suggest` on an entry is suggested.
 */
const limits = { link: 8, margin: 2.5, weaker: 2, suggest: 3 } as const
const mostSuggestions = 5

interface Weighed {
  readonly bits: number
  /** Bits of the name's agreement. */
  readonly name: number
  readonly may: Judgement['may']
  readonly entry: EntryProfile
  readonly suggestion: Suggestion
}

/**
 * Which entry a report's actor is, among those that share a blocking key with it. It is linked where
 * the evidence for one entry is strong and no other comes near; else what is likely is suggested,
 * and of what is equally likely first `usual`, the entry that the name alone would lead to.
 */
export function linkActor(
  mention: MentionProfile,
  candidates: readonly EntryProfile[],
  usual: string | null = null,
): Link {
  const around = contextOf(mention)
  const weighed = candidates
    .flatMap((entry) => weigh(mention, around, entry) ?? [])
    .filter(({ bits }) => bits >= limits.suggest)
    .toSorted((a, b) => b.bits - a.bits || rank(a, usual) - rank(b, usual))
  const suggestions = weighed.map(({ suggestion }) => suggestion)
  const best = choose(weighed.filter(({ may }) => may !== 'suggest'))
  if (best === 'none') return { kind: 'new', suggestions: suggestions.slice(0, mostSuggestions) }
  if (best === 'several') {
    return { kind: 'ambiguous', suggestions: suggestions.slice(0, mostSuggestions) }
  }
  const others = suggestions.filter((one) => one !== best.suggestion)
  return { kind: 'linked', ...best.suggestion, suggestions: others.slice(0, mostSuggestions) }
}

function rank({ suggestion }: Weighed, usual: string | null): number {
  return suggestion.entry === usual ? 0 : 1
}

/**
 * The one that is strong enough, with no other near it but such as have a much weaker name, or may
 * well be the same: then the one that people or an import stated, else the one that was seen most.
 */
function choose(able: readonly Weighed[]): Weighed | 'none' | 'several' {
  const [first] = able
  if (!first) return 'none'
  const near = able.filter(({ bits }) => bits >= limits.link && first.bits - bits < limits.margin)
  const [best] = near.toSorted(
    (a, b) =>
      b.name - a.name ||
      Number(isStated(b.entry)) - Number(isStated(a.entry)) ||
      b.entry.reports - a.entry.reports ||
      b.bits - a.bits ||
      (a.entry.id < b.entry.id ? -1 : 1),
  )
  if (!best || (best.may === 'link if alone' && able.length > 1)) return 'several'
  const rivals = able.filter((one) => one !== best && best.bits - one.bits < limits.margin)
  const clear = rivals.every(
    (one) => best.name - one.name >= limits.weaker || mayBeOne(best.entry, one.entry),
  )
  return clear ? best : 'several'
}

function weigh(
  mention: MentionProfile,
  around: ReturnType<typeof contextOf>,
  entry: EntryProfile,
): Weighed | null {
  const judgement = judge(mention, around, entry)
  if (!judgement) return null
  const { evidence, may } = judgement
  const bits = evidence.reduce((sum, one) => sum + one.bits, 0)
  const codes = evidence.map(({ code }) => code)
  const score = probability(bits)
  return {
    bits,
    name: evidence[0]?.bits ?? 0,
    may,
    entry,
    suggestion: { entry: entry.id, score, reason: sentence(codes), codes },
  }
}

/** Even odds at 5 bits: of two with the same blocking key about one pair in 32 is one actor. */
function probability(bits: number): number {
  return Math.round(1000 / (1 + 2 ** (5 - bits))) / 1000
}
