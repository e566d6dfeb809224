import type { Archive, GoldMention } from './archive.ts'
import type { Linker, Put } from './linkers.ts'

/** Pairs of mentions, and suggestions wanted and found. */
export interface Counts {
  right: number
  wrong: number
  missed: number
  wanted: number
  suggested: number
}

export function noCounts(): Counts {
  return { right: 0, wrong: 0, missed: 0, wanted: 0, suggested: 0 }
}

export interface Placed extends Put {
  readonly mention: GoldMention
}

/** Puts an archive's reports, one after another, into a new register. */
export async function place(
  reports: Archive['reports'],
  linker: Linker,
): Promise<readonly Placed[]> {
  const placed: Placed[] = []
  for (const report of reports) {
    const puts = await linker.add(report.map(({ profile }) => profile))
    for (const [at, put] of puts.entries()) {
      const mention = report[at]
      if (mention) placed.push({ mention, ...put })
    }
  }
  await linker.close()
  return placed
}

/**
 * Counts every pair of mentions that is one entity in gold, or one entry of the register: pairwise
 * precision and recall (Menestrina, Whang and Garcia-Molina 2010). `count` is told the kinds of both.
 */
export function scorePairs(
  placed: readonly Placed[],
  count: (what: keyof Counts, a: GoldMention, b: GoldMention) => void,
): void {
  for (const [at, a] of placed.entries()) {
    for (const b of placed.slice(at + 1)) {
      const one = a.mention.entity === b.mention.entity
      const linked = a.entry === b.entry
      if (one || linked) count(one ? (linked ? 'right' : 'missed') : 'wrong', a.mention, b.mention)
    }
  }
}

/**
 * A suggestion is found where the mention's own names an entry with a mention of the wanted entity, or
 * one of those mentions, if it came later, was told of this one's entry.
 */
export function scoreSuggestions(
  placed: readonly Placed[],
  count: (what: keyof Counts, mention: GoldMention) => void,
): void {
  for (const { mention, entry, suggested } of placed) {
    if (mention.suggest === null) continue
    const wanted = placed.filter((other) => other.mention.entity === mention.suggest)
    count('wanted', mention)
    const found = wanted.some(
      (other) => suggested.includes(other.entry) || other.suggested.includes(entry),
    )
    if (found) count('suggested', mention)
  }
}

export function precision({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

export function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}

export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
