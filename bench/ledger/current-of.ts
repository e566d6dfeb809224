import type { ClaimReport, CurrentClaim, RecordActor } from '../../src/record/claims/current.ts'
import { fold } from '../../src/record/fold.ts'
import type { Party } from '../../src/shapes/claims/party.ts'
import type { Span } from '../../src/shapes/span.ts'
import { type ClaimLayer, type GoldClaim, outletKey } from '../claims/layer.ts'
import type { registers } from './registers.ts'

type Known = (typeof registers)[string]

export interface LayerText {
  readonly layer: ClaimLayer
  readonly text: string
}

/** Figures and commitments of a marked text as if a person had accepted each of them. */
export function currentOf({ layer, text }: LayerText, known: Known): readonly CurrentClaim[] {
  const report: ClaimReport = {
    id: layer.id,
    url: null,
    title: null,
    outlet: layer.outlet,
    published: layer.published,
    superseded: false,
    text,
    chain: [fold(layer.outlet)],
    actors: actorsOf(layer, known),
  }
  return layer.claims.flatMap((claim): readonly CurrentClaim[] => {
    const body = bodyOf(claim, layer.id)
    return body
      ? [
          {
            claim: body,
            status: 'accepted',
            rank: 'normal',
            mergedInto: null,
            edited: false,
            report,
            form: null,
          },
        ]
      : []
  })
}

/** One actor for each key: within an occasion, texts use the same keys. */
function actorsOf(layer: ClaimLayer, known: Known): Readonly<Record<string, RecordActor>> {
  const named = layer.actors.map(({ key, names: [name = key] }) => [key, name] as const)
  const all = [...named, [outletKey, layer.outlet] as const]
  return Object.fromEntries(
    all.map(([key, name]) => {
      const id = key === outletKey ? fold(name) : key
      return [key, { id, name, type: 'organisation' as const, memberOf: [], ...known[key] }]
    }),
  )
}

function bodyOf(claim: GoldClaim, text: string): CurrentClaim['claim'] | null {
  const at: Span = { start: claim.span[0], end: claim.span[1] }
  const id = (span: readonly [number, number], kind: string) => `${text}-${kind}-${span.join('-')}`
  const parties = (keys: readonly string[]): readonly Party[] =>
    keys.map((actor) => ({ actor, span: at }))
  const head = {
    id: id(claim.span, claim.kind),
    statement: null,
    span: at,
    saidBy: claim.saidBy,
    assertion: claim.assertion,
    modality: { factuality: 'CT+' as const, cues: [] },
    confidence: 1,
    by: 'gold',
  }
  if (claim.kind === 'figure')
    return {
      ...claim,
      ...head,
      stageCue: null,
      period: claim.period && { ...claim.period, relation: 'in', expression: at },
      donors: parties(claim.donors),
      recipients: parties(claim.recipients),
      of: claim.of && id(claim.of, 'figure'),
    }
  if (claim.kind === 'commitment')
    return {
      ...claim,
      ...head,
      object: at,
      stageCue: at,
      period: null,
      donors: parties(claim.donors),
      recipients: parties(claim.recipients),
      figures: claim.figures.map((span) => id(span, 'figure')),
    }
  return null
}
