import type { CurrentClaim } from '../../src/record/claims/current.ts'
import type { ClaimKind } from '../../src/shapes/claim.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import { type SampleReport, sample } from '../contract/store/sample.ts'

/** The claims of a reading as nobody has decided on them; actors of one name are one in the register. */
export function currentOf(reading: Reading): readonly CurrentClaim[] {
  const { id, url, title, outlet, published, text } = reading.report
  const actors = Object.fromEntries(
    reading.actors.map(({ id: local, name, type }) => [
      local,
      { id: `id of ${name}`, name, type, memberOf: [] },
    ]),
  )
  const chain = outlet === null ? [] : [outlet]
  const report = { id, url, title, outlet, published, text, chain, actors, superseded: false }
  return reading.claims.map((claim) => ({
    ...{ claim, status: 'proposed', rank: 'normal', mergedInto: null, edited: false, report },
    form: reading.statements.find((one) => one.id === claim.statement)?.form ?? null,
  }))
}

/** The claims of an invented report. */
export function currentIn(report: SampleReport): readonly CurrentClaim[] {
  return currentOf(sample(report))
}

/** The only claim of a kind. */
export function ofKind<K extends ClaimKind>(
  claims: readonly CurrentClaim[],
  kind: K,
): CurrentClaim<K> {
  const [only, ...others] = claims.filter(({ claim }) => claim.kind === kind)
  if (!only || others.length > 0) throw new RangeError(`Not one ${kind}.`)
  return only as CurrentClaim<K>
}
