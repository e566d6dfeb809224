import { agencies, outlets } from './outlet-data.ts'

export type OutletKind = 'agency' | 'outlet'

interface KnownName {
  readonly key: string
  readonly kind: OutletKind
  readonly needsThe: boolean
  /** Printed in capitals throughout: `SPA`, which `Spa` is not. */
  readonly capitals: boolean
}

const names = new Map<string, KnownName>()
for (const [kind, list] of [
  ['outlet', outlets],
  ['agency', agencies],
] as const) {
  for (const line of list.trim().split('\n')) {
    const spellings = line.split('|')
    const key = bare(spellings[0] ?? '')
    for (const spelling of spellings) {
      const capitals = spelling.length <= 5 && spelling === spelling.toUpperCase()
      names.set(bare(spelling), { key, kind, needsThe: spelling.startsWith('The '), capitals })
    }
  }
}

/** The kind of outlet that a printed name stands for; null where the list does not have it. */
export function knownKind(printed: string, hasThe: boolean): OutletKind | null {
  const known = names.get(bare(printed))
  if (!known) return null
  if (known.needsThe && !hasThe && !/^the\s/i.test(printed)) return null
  if (known.capitals && printed !== printed.toUpperCase()) return null
  return known.kind
}

/** What a full name adds to the one in use: "Marport Syndication", "Marport News Agency". */
const trade =
  /\s(?:syndication|syndicate|(?:news |press )?agency|newswire|news service|inc|ltd|limited|group)\.?$/i

/**
 * What two spellings of one outlet have in common: letters and digits, without a leading "the" and
 * without the words for its trade.
 */
export function nameKey(printed: string): string {
  const key = bare(printed)
  const known = names.get(key)?.key
  if (known !== undefined) return known
  const short = bare(printed.replace(trade, ''))
  // Four letters: less would merge what only looks alike.
  return short.length < 4 ? key : (names.get(short)?.key ?? short)
}

function bare(printed: string): string {
  return printed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
