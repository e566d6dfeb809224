import { figureClaims } from '../../src/claims/money/figure-claims.ts'
import type { Party } from '../../src/shapes/claims/party.ts'
import { sceneOf } from './scene.ts'

/** The figures of a text: words, stage, donors, recipients. */
export function figuresTold(text: string): string[] {
  const names = (parties: readonly Party[]): string =>
    parties.map(({ span }) => text.slice(span.start, span.end)).join('+')
  return figureClaims(sceneOf(text)).flatMap((claim) =>
    claim.kind === 'figure'
      ? [
          [
            text.slice(claim.span.start, claim.span.end),
            claim.stage ?? '–',
            names(claim.donors),
            names(claim.recipients),
          ].join(' | '),
        ]
      : [],
  )
}
