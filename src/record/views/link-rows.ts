import type { ClaimLink, LinkStatus } from '../claims/current.ts'
import type { RecordFold } from './record-fold.ts'
import { type Source, sourceOf } from './source.ts'
import { summaryOf } from './summary.ts'

export interface LinkOptions {
  /** Id: only links that this claim is an end of. */
  readonly claim?: string
  readonly status?: LinkStatus
}

/** The links asked for, ordered by their ends. */
export function linksOf(
  fold: Pick<RecordFold, 'links'>,
  { claim, status }: LinkOptions,
): readonly ClaimLink[] {
  return fold
    .links()
    .filter((link) => claim === undefined || link.from === claim || link.to === claim)
    .filter((link) => status === undefined || link.status === status)
}

/** A claim that a link names, down to the words. */
export interface LinkedClaim extends Source {
  /** What it says, in a line. */
  readonly summary: string
}

/** Every claim that links name, by id. */
export function linkedClaims(
  links: readonly ClaimLink[],
  fold: Pick<RecordFold, 'claim'>,
): Readonly<Record<string, LinkedClaim>> {
  const ids = new Set(links.flatMap(({ from, to }) => [from, to]))
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const current = fold.claim(id)
      return current ? [[id, { ...sourceOf(current), summary: summaryOf(current) }] as const] : []
    }),
  )
}
