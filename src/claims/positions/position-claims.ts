import type { Claim } from '../../shapes/claim.ts'
import type { Assertion, Modality } from '../../shapes/claims/modality.ts'
import { claimOf } from '../scene/claim-of.ts'
import type { Scene } from '../scene/scene.ts'
import { attitudes } from './find/attitudes.ts'
import { distinct } from './find/distinct.ts'
import type { Draft } from './find/draft.ts'
import { imperatives } from './find/imperatives.ts'
import { modals } from './find/modals.ts'
import { predicates } from './find/predicates.ts'
import { verdicts } from './find/verdicts.ts'

/** Where somebody stands on something: for it or against it, wanting, urging, demanding or foreseeing it. */
export function positionClaims(scene: Scene): readonly Claim[] {
  // A word of stance says more than a modal in what it is about, so those come first.
  const found = distinct([
    ...predicates(scene),
    ...attitudes(scene),
    ...verdicts(scene),
    ...modals(scene),
    ...imperatives(scene),
  ]).filter(({ issue }) => issue.end > issue.start)
  return found.map((draft) => toClaim(scene, draft))
}

function toClaim(scene: Scene, draft: Draft): Claim {
  const { issue, stance, strength, polarity, holder, statement, saidBy } = draft
  return claimOf(
    scene,
    { kind: 'position', holder, issue, stance, strength, polarity },
    { span: issue, by: draft.by, confidence: draft.confidence, about: holder.span },
    {
      statement,
      saidBy,
      assertion: assertionOf(draft),
      modality: modalityOf(draft),
    },
  )
}

function assertionOf({ asked, denied, hypothetical }: Draft): Assertion {
  if (asked) return 'asked'
  if (denied) return 'denied'
  return hypothetical ? 'hypothetical' : 'asserted'
}

function modalityOf({ asked, denied, hypothetical, stance, polarity, strength }: Draft): Modality {
  if (denied) return { factuality: 'CT-', cues: [stance] }
  if (asked || hypothetical) return { factuality: 'Uu', cues: [stance] }
  const certain = strength === 'forecast' ? 'PR' : 'CT'
  return { factuality: `${certain}${polarity}`, cues: [stance] }
}
