import { z } from '@hono/zod-openapi'
import type { LoggedDecision } from '../../record/store.ts'
import { actorTypes } from '../../shapes/actor.ts'
import { claimStatuses, ranks, relations } from '../../shapes/claims/decided.ts'
import type { DecisionChanges, DecisionKind } from '../../shapes/decision.ts'
import { claimSchema } from './claim.ts'
import { identifierSchema, registerEntrySchema } from './register-entry.ts'
import { registerNameSchema } from './register-name.ts'

const link = z.object({ mention: z.string().describe('`REPORT#a1`.'), entry: z.string() })
const links = z.strictObject({ links: z.array(link) })
const madeLinks = z.strictObject({
  links: z.array(link),
  made: z
    .object({ id: z.string(), from: z.string(), type: z.enum(actorTypes), name: z.string() })
    .nullable()
    .describe('The entry that was made, and from which.'),
})
const named = z.strictObject({ name: z.string() })
const nameOrNull = z.union([registerNameSchema, z.null()])
const identifierOrNull = z.union([identifierSchema, z.null()])
const entries = z.strictObject({ entries: z.array(registerEntrySchema) })

const status = z.strictObject({ status: z.enum(claimStatuses) })
const patch = z.strictObject({ fields: z.record(z.string(), z.unknown()) })
const related = z.strictObject({
  from: z.string(),
  to: z.string(),
  relation: z.enum(relations),
})
const ranked = z.strictObject({ rank: z.enum(ranks) })
const retracted = z.strictObject({ retracted: z.literal(true) })
const spoken = z.strictObject({ speaker: z.string().nullable() })

type Change<K extends DecisionKind> = {
  readonly before: z.ZodType<DecisionChanges[K]['before']>
  readonly after: z.ZodType<DecisionChanges[K]['after']>
}

const changes: { readonly [K in DecisionKind]: Change<K> } = {
  'actor.merge': { before: named, after: z.strictObject({ into: z.string() }) },
  'actor.split': { before: links, after: madeLinks },
  'actor.rename': { before: named, after: named },
  'actor.alias': { before: nameOrNull, after: nameOrNull },
  'actor.identify': { before: identifierOrNull, after: identifierOrNull },
  'actor.link': { before: links, after: links },
  'actor.unlink': { before: links, after: madeLinks },
  'actor.import': { before: entries, after: entries },
  'claim.accept': { before: status, after: status },
  'claim.reject': { before: status, after: status },
  'claim.edit': { before: patch, after: patch },
  'claim.merge': { before: z.null(), after: z.strictObject({ into: z.string() }) },
  'claim.split': { before: z.null(), after: z.strictObject({ claims: z.array(claimSchema) }) },
  'claim.link': { before: z.null(), after: related },
  'claim.unlink': { before: z.null(), after: related },
  'claim.rank': { before: ranked, after: ranked },
  'report.retract': { before: z.null(), after: retracted },
  'statement.retract': { before: z.null(), after: retracted },
  'statement.correct': { before: spoken, after: spoken },
  undo: { before: z.null(), after: z.strictObject({ decision: z.string() }) },
}

const kinds = Object.keys(changes) as [DecisionKind, ...DecisionKind[]]
/** Strict objects, each of which fits its own kinds alone. */
const any = (side: 'before' | 'after'): z.ZodType =>
  z.union([...new Set(Object.values(changes).map((change): z.ZodType => change[side]))] as [
    z.ZodType,
    z.ZodType,
  ])

/** One object and not a union by kind: a reader of the reference sees every field once. */
export const decisionSchema: z.ZodType<LoggedDecision> = z
  .object({
    seq: z.int().min(1),
    id: z.string(),
    at: z.string().describe('ISO 8601 UTC.'),
    by: z.string().describe('Who decided.'),
    kind: z.enum(kinds),
    subjects: z
      .array(z.string())
      .describe('Ids of entries, claims, reports and decisions, mentions as `REPORT#a1`.'),
    why: z.string().nullable(),
    before: any('before'),
    after: any('after'),
    previous: z.string().nullable().describe('Hash of the row before.'),
    hash: z.string(),
    undoneBy: z.string().nullable().describe('Id of the decision that undid it.'),
  })
  .openapi('Decision', {
    description: 'A row of the decision log; of an import, what it states of this entry.',
  }) as unknown as z.ZodType<LoggedDecision>
