import type { SourceLink } from '../../shapes/article.ts'
import type { ChainRole } from '../../shapes/report.ts'
import { nameKey } from './known-names.ts'

const outwards: Readonly<Record<ChainRole, number>> = {
  speaker: 0,
  venue: 1,
  agency: 2,
  syndicator: 3,
  outlet: 4,
}

/**
 * The links from the speaker outwards, each name once a role. Of two spellings of the same letters
 * the plainer stays, else the first mention; an outlet that holds another role already is left out.
 */
export function inOrder(links: readonly SourceLink[]): readonly SourceLink[] {
  const kept = new Map<string, SourceLink>()
  for (const link of links) {
    const key = `${link.role} ${nameKey(link.name)}`
    const other = kept.get(key)
    if (!other || isBetter(link, other)) kept.set(key, link)
  }
  const others = new Set<string>()
  for (const { role, name } of kept.values()) if (role !== 'outlet') others.add(nameKey(name))
  return [...kept.values()]
    .filter(({ role, name }) => role !== 'outlet' || !others.has(nameKey(name)))
    .sort((a, b) => outwards[a.role] - outwards[b.role] || place(a) - place(b))
}

function isBetter(link: SourceLink, than: SourceLink): boolean {
  if (link.span === null) return false
  if (than.span === null) return true
  const alike = letters(link.name) === letters(than.name)
  const difference = alike ? oddness(link.name) - oddness(than.name) : 0
  return difference < 0 || (difference === 0 && link.span.start < than.span.start)
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Capitals inside a word (`PortLine`) or throughout a long one are how machines print names. */
function oddness(name: string): number {
  return name.split(' ').filter((word) => /\p{Ll}\p{Lu}/u.test(word) || /^\p{Lu}{6,}$/u.test(word))
    .length
}

/** What only metadata names is furthest out. */
function place({ span }: SourceLink): number {
  return span?.start ?? Number.MAX_SAFE_INTEGER
}
