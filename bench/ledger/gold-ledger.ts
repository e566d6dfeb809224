import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { CurrentClaim } from '../../src/record/claims/current.ts'
import type { Total } from '../../src/record/ledger/ledger-shape.ts'
import { currentOf, type LayerText } from './current-of.ts'
import { registers } from './registers.ts'

export interface GoldLedger {
  readonly occasion: string
  readonly texts: readonly string[]
  readonly totals: readonly GoldTotal[]
}

/** `currency`: of what is counted, its noun. */
export type GoldTotal = Pick<Total, 'stage' | 'value'> & { readonly currency: string }

export type Half = 'odd' | 'even'

const root = new URL('../', import.meta.url)

export function goldLedgers(half: Half): readonly GoldLedger[] {
  return readdirSync(new URL('claims/ledgers/', root))
    .sort()
    .map((file) => read<GoldLedger>(`claims/ledgers/${file}`))
    .filter(({ texts }) => texts.every((id) => isOfHalf(id, half)))
}

/** The marked claims of its texts, each as if accepted. */
export function claimsOf({ occasion, texts }: GoldLedger): readonly CurrentClaim[] {
  const known = registers[occasion] ?? {}
  return texts
    .filter((id) => existsSync(new URL(`gold/${id}/claims.json`, root)))
    .flatMap((id) => {
      const layer: LayerText['layer'] = read(`gold/${id}/claims.json`)
      const text = readFileSync(new URL(`gold/${id}/text.txt`, root), 'utf8')
      return currentOf({ layer, text }, known)
    })
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'))
}

function isOfHalf(id: string, half: Half): boolean {
  return Number.parseInt(id, 10) % 2 === (half === 'odd' ? 1 : 0)
}
