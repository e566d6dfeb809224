import type { Claim, ClaimFields } from '../../shapes/claim.ts'
import { hashId } from '../../shapes/id.ts'
import type { Span } from '../../shapes/span.ts'
import type { Assessed } from './assess.ts'
import type { Scene } from './scene.ts'

/** Who made a claim, how sure it is of it, and over which words. */
export interface Made {
  readonly span: Span
  /** `rule@version`. */
  readonly by: string
  readonly confidence: number
  /** Tells apart claims of one kind over the same words: where the party stands that one is about. */
  readonly about?: Span
}

/** Puts a claim together; its id is a hash of the report, the kind, the words and who says it. */
export function claimOf<F extends ClaimFields>(
  scene: Scene,
  fields: F,
  { span, by, confidence, about }: Made,
  { statement, saidBy, assertion, modality }: Assessed,
): Claim {
  const place = [span.start, span.end, about?.start ?? '', about?.end ?? ''].join('-')
  return {
    id: hashId(['claim', scene.told.reportId, fields.kind, place, saidBy ?? '']),
    statement: statement?.id ?? null,
    span,
    saidBy,
    assertion,
    modality,
    confidence,
    by,
    ...fields,
  } as Claim
}
