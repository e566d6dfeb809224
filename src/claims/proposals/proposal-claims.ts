import type { Claim } from '../../shapes/claim.ts'
import type { Factuality } from '../../shapes/claims/modality.ts'
import type { ProposalFields } from '../../shapes/claims/proposal.ts'
import { overlaps } from '../../shapes/span.ts'
import { claimOf } from '../scene/claim-of.ts'
import type { Scene } from '../scene/scene.ts'
import { attachLikelihood } from './attach-likelihood.ts'
import { proposalsByMention } from './by-mention.ts'
import { proposalsByNoun } from './by-noun.ts'
import { proposalsByParticiple } from './by-participle.ts'
import { proposalsByTerms } from './by-terms.ts'
import { proposalsByWord } from './by-word.ts'
import { conditionsOf } from './conditions.ts'
import { inLayers, layeredProposals } from './layers.ts'
import { participations } from './likelihood.ts'
import type { Proposed } from './proposal.ts'

/** What is put forward, weighed, agreed on or given up, by whom, on what it waits and who may take part. */
export function proposalClaims(scene: Scene, made: readonly Claim[] = []): readonly Claim[] {
  const found = distinct([
    ...layeredProposals(scene),
    ...proposalsByWord(scene),
    ...proposalsByParticiple(scene),
    ...proposalsByNoun(scene),
    ...proposalsByTerms(scene),
    ...proposalsByMention(scene),
  ])
  if (found.length === 0) return []
  const proposals = inLayers(scene, found)
  const conditions = conditionsOf(scene, proposals, made)
  const likelihood = attachLikelihood(scene, proposals, participations(scene))
  return proposals.map((one) =>
    toClaim(scene, one, {
      conditions: conditions.get(one) ?? [],
      likelihood: likelihood.get(one) ?? [],
    }),
  )
}

/** Proposals of which no two have the same words, in the order of the text; earlier ones stay. */
function distinct(found: readonly Proposed[]): readonly Proposed[] {
  const taken = new Map<number, Proposed[]>()
  const kept = found.filter((one) => {
    const { start, end } = one.label
    if (end <= start) return false
    // Labels are compared within stretches of 256 code units, so that many of them stay cheap.
    const cells: number[] = []
    for (let cell = start >> 8; cell <= end >> 8; cell++) cells.push(cell)
    if (cells.some((cell) => taken.get(cell)?.some(({ label }) => overlaps(label, one.label)))) {
      return false
    }
    for (const cell of cells) {
      const known = taken.get(cell)
      if (known) known.push(one)
      else taken.set(cell, [one])
    }
    return true
  })
  return kept.sort((a, b) => a.label.start - b.label.start)
}

function toClaim(
  scene: Scene,
  one: Proposed,
  rest: Pick<ProposalFields, 'conditions' | 'likelihood'>,
): Claim {
  const { label, status, proponents, layer, statement, saidBy, assertion, cue } = one
  return claimOf(
    scene,
    { kind: 'proposal', label, status, proponents, layer, ...rest },
    { span: label, by: one.by, confidence: one.confidence },
    {
      statement,
      saidBy,
      assertion,
      modality: { factuality: factualityOf(one), cues: [cue] },
    },
  )
}

function factualityOf({ assertion }: Proposed): Factuality {
  if (assertion === 'asked' || assertion === 'hypothetical') return 'Uu'
  return assertion === 'denied' ? 'CT-' : 'CT+'
}
