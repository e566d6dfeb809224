import type { Claim } from '../shapes/claim.ts'
import { conditionClaims } from './conditions/condition-claims.ts'
import { commitmentClaims } from './money/commitment-claims.ts'
import { figureClaims } from './money/figure-claims.ts'
import { positionClaims } from './positions/position-claims.ts'
import { redLineClaims } from './process/red-line-claims.ts'
import { roleClaims } from './process/role-claims.ts'
import { stateClaims } from './process/state-claims.ts'
import { promiseClaims } from './promises/promise-claims.ts'
import { proposalClaims } from './proposals/proposal-claims.ts'
import { Scene, type Told } from './scene/scene.ts'

/** Every rule of this room, in the order in which they run; later ones see the claims of earlier ones. */
const makers: readonly ((scene: Scene, made: readonly Claim[]) => readonly Claim[])[] = [
  figureClaims,
  commitmentClaims,
  roleClaims,
  stateClaims,
  positionClaims,
  redLineClaims,
  promiseClaims,
  conditionClaims,
  proposalClaims,
]

/** Statements and narration → claims, in the order of the text. */
export function proposeClaims(told: Told): readonly Claim[] {
  const scene = new Scene(told)
  const claims: Claim[] = []
  for (const make of makers) claims.push(...make(scene, claims))
  const seen = new Set<string>()
  return claims
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
