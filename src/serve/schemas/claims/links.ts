import { z } from '@hono/zod-openapi'
import { type ClaimLink, linkStatuses } from '../../../record/claims/current.ts'
import type { Scope } from '../../../record/store.ts'
import type { LinkedClaim } from '../../../record/views/link-rows.ts'
import { relations } from '../../../shapes/claims/decided.ts'
import { scopeSchema } from '../scope.ts'
import type { FieldsShape } from './fields.ts'
import { sourceShape } from './source.ts'

/** Links, the claims that they name by id, and what was read for them. */
export interface LinksBody {
  readonly links: readonly ClaimLink[]
  readonly claims: Readonly<Record<string, LinkedClaim>>
  readonly scope: Scope
}

const linkShape: FieldsShape<ClaimLink> = {
  from: z.string().describe('Id of a claim.'),
  to: z.string().describe('Id of a claim.'),
  relation: z.enum(relations).describe('What `from` is to `to`.'),
  status: z.enum(linkStatuses),
  reasons: z.array(z.string()).describe('Full sentences.'),
  confidence: z.number().min(0).max(1).describe('1 where a person decided.'),
}
export const linkSchema: z.ZodType<ClaimLink> = z
  .object(linkShape)
  .openapi('ClaimLink', { description: 'How one claim relates to another.' })

const claimShape: FieldsShape<LinkedClaim> = {
  ...sourceShape,
  summary: z.string().describe('What it says, in a line.'),
}

export const linksSchema: z.ZodType<LinksBody> = z
  .object({
    links: z.array(linkSchema).describe('By their ends.'),
    claims: z.record(z.string(), z.object(claimShape)).describe('All of the above, by id.'),
    scope: scopeSchema,
  })
  .openapi('Links', { description: 'How claims relate: what is proposed, and what was decided.' })
