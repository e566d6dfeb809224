import fc from 'fast-check'
import type { Claim } from '../../../src/shapes/claim.ts'
import { bounds, currencyBases, measures, stages } from '../../../src/shapes/claims/figure.ts'
import { assertions, factualities } from '../../../src/shapes/claims/modality.ts'
import { strengths } from '../../../src/shapes/claims/position.ts'
import type { Span } from '../../../src/shapes/span.ts'

/** A claim before it has its id, of a reading whose actors are these. */
export type AnyClaim = Omit<Claim<'figure'>, 'id'> | Omit<Claim<'position'>, 'id'>

/** Any sound claim over spans and strings of a text, said by one of the actors where there are any. */
export function anyClaim(
  span: fc.Arbitrary<Span>,
  text: fc.Arbitrary<string>,
  actor: fc.Arbitrary<string> | null,
): fc.Arbitrary<AnyClaim> {
  const who = actor ? fc.option(actor) : fc.constant(null)
  const party = fc.record({ actor: who, span })
  const head = {
    statement: fc.constant(null),
    span,
    saidBy: who,
    assertion: fc.constantFrom(...assertions),
    modality: fc.record({
      factuality: fc.constantFrom(...factualities),
      cues: fc.array(span, { maxLength: 2 }),
    }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    by: text,
  }
  return fc.oneof(
    fc.record({
      ...head,
      kind: fc.constant('figure' as const),
      measure: fc.constantFrom(...measures),
      value: fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String),
      valueMax: fc.constant(null),
      unit: fc.option(text),
      bound: fc.constantFrom(...bounds),
      currencyBasis: fc.option(fc.constantFrom(...currencyBases)),
      stage: fc.option(fc.constantFrom(...stages)),
      stageCue: fc.option(span),
      period: fc.constant(null),
      donors: fc.array(party, { maxLength: 2 }),
      recipients: fc.array(party, { maxLength: 2 }),
      of: fc.constant(null),
    }),
    fc.record({
      ...head,
      kind: fc.constant('position' as const),
      holder: party,
      issue: span,
      stance: span,
      strength: fc.constantFrom(...strengths),
      polarity: fc.constantFrom('+' as const, '-' as const),
    }),
  )
}
