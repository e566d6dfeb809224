import { z } from '@hono/zod-openapi'
import type { LoggedDecision } from '../../record/store.ts'
import { actorTypes } from '../../shapes/actor.ts'
import type { DecisionChanges, DecisionKind } from '../../shapes/decision.ts'
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
      .describe('Ids of entries and decisions, mentions as `REPORT#a1`.'),
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
