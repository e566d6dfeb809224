import { expect } from 'vitest'
import type { CurrentClaim } from '../../../src/record/claims/current.ts'
import type { Store } from '../../../src/record/store.ts'
import { all, gather } from './bed.ts'

export async function claimOf(store: Store, id: string | undefined): Promise<CurrentClaim> {
  const found = await store.claim(id ?? '')
  if (!found) throw new Error(`There is no claim ${id}.`)
  return found
}

/** Everything that people see of claims. */
export async function claimSnapshot(store: Store): Promise<unknown> {
  const listed = await all((page) => store.claims({ superseded: true }, page))
  for (const one of listed) expect(await store.claim(one.claim.id)).toEqual(one)
  return {
    listed,
    streamed: await gather(store.currentClaims()),
    links: await store.claimLinks(),
  }
}

/** Ids of the claims on the list. */
export async function listed(
  store: Store,
  filter: Parameters<Store['claims']>[0] = {},
): Promise<readonly string[]> {
  return (await all((page) => store.claims(filter, page))).map(({ claim }) => claim.id)
}
