import type { Claim } from '../../shapes/claim.ts'
import type { SupportKind } from '../../shapes/claims/commitment.ts'
import { contains, overlaps } from '../../shapes/span.ts'
import { supportOf, topicOf } from '../money/support.ts'
import { claimOf } from '../scene/claim-of.ts'
import type { Scene } from '../scene/scene.ts'
import { deliveriesByWord } from './by-delivery.ts'
import { promisesByManifesto } from './by-manifesto.ts'
import { promisesByQuestion } from './by-question.ts'
import { promisesBySettlement } from './by-settlement.ts'
import { promisesByWill } from './by-will.ts'
import { promisesByWord } from './by-word.ts'
import { promisesInHeadline } from './headline.ts'
import type { Promised } from './promise.ts'

/** What somebody promises to do or to give; what is put in figures is on the list already. */
export function promiseClaims(scene: Scene, made: readonly Claim[]): readonly Claim[] {
  const taken = new Map<number, Claim['span'][]>()
  for (const { kind, span } of made) if (kind === 'commitment') mark(taken, span)
  const claims: Claim[] = []
  const found = [
    ...promisesByManifesto(scene),
    ...promisesByWord(scene),
    ...promisesInHeadline(scene),
    ...promisesByWill(scene),
    ...promisesBySettlement(scene),
    ...promisesByQuestion(scene),
    ...deliveriesByWord(scene),
  ]
  const topic = topicOf(scene.text)
  for (const promise of found) {
    const { object } = promise
    if (taken.get(object.start >> 8)?.some((span) => overlaps(span, object))) continue
    mark(taken, object)
    claims.push(toClaim(scene, promise, made, topic))
  }
  return claims
}

/** Spans are looked up within stretches of 256 code units, so that many of them stay cheap. */
function mark(taken: Map<number, Claim['span'][]>, span: Claim['span']): void {
  for (let cell = (span.start >> 8) - 1; cell <= span.end >> 8; cell++) {
    const known = taken.get(cell)
    if (known) known.push(span)
    else taken.set(cell, [span])
  }
}

function toClaim(
  scene: Scene,
  promise: Promised,
  made: readonly Claim[],
  topic: SupportKind | null,
): Claim {
  const { object, cue, stage, donor, statement, saidBy, assertion, confidence, by } = promise
  const certain = assertion === 'asked' || assertion === 'hypothetical'
  return claimOf(
    scene,
    {
      kind: 'commitment',
      donors: donor ? [donor] : [],
      recipients: [],
      support: kindOf(scene, promise, topic),
      object,
      stage,
      stageCue: cue,
      period: null,
      figures: made
        .filter(({ kind, span }) => kind === 'figure' && contains(object, span))
        .map(({ id }) => id),
    },
    { span: object, by, confidence },
    {
      statement,
      saidBy,
      assertion,
      modality: {
        factuality: certain ? 'Uu' : assertion === 'denied' ? 'CT-' : 'CT+',
        cues: [cue],
      },
    },
  )
}

const governing =
  /\b(?:minist\w+|president|premier|government|council\w*|mayor|governor|secretary|party|parties|alliance|coalition|cabinet|senat\w+|parliament|state|city|county|province|opposition|manifesto|candidate|mp|lawmaker\w*|chancellor|regulator|authority|commission\w*)\b/i

/** Of a party or a government, what it does is policy. */
function kindOf(
  scene: Scene,
  { object, donor, statement }: Promised,
  topic: SupportKind | null,
): SupportKind {
  const words = scene.text.slice(object.start, object.end)
  const kind = supportOf(words, '', null)
  const actor = scene.told.actors.find(({ id }) => donor !== null && id === donor.actor)
  const [source = donor?.span] = statement?.source ?? []
  const who = [
    source ? scene.text.slice(source.start, Math.min(source.end, source.start + 200)) : '',
    donor ? scene.text.slice(donor.span.start, donor.span.end) : '',
    actor?.name ?? '',
    actor?.office ?? '',
  ].join(' ')
  if (kind !== 'other') return kind
  return actor?.type === 'state' || governing.test(who) ? 'policy' : (topic ?? 'other')
}
