import { z } from '@hono/zod-openapi'
import type { ActorEntry } from '../../record/store.ts'
import { actorTypes } from '../../shapes/actor.ts'
import { decisionSchema } from './decision.ts'
import { entryFields } from './register-entry.ts'
import { nameFields } from './register-name.ts'

const mention = z.string().describe("A report's actor, as `REPORT#a1`.")
const reference = z.object({ id: z.string(), name: z.string() })

export const actorEntrySchema: z.ZodType<ActorEntry> = z
  .object({
    id: z.string().describe('Id on record; that of the survivor where an old id was asked for.'),
    type: z.enum(actorTypes),
    name: z.string(),
    office: z.string().nullable().describe('As the latest report that states one has it.'),
    statements: z.int().min(0),
    reports: z.int().min(0),
    names: z
      .array(z.object({ ...nameFields, reports: z.int().min(0).describe('How many print it.') }))
      .describe('The preferred one first.'),
    titles: z
      .array(
        z.object({
          title: z.string(),
          first: z.string().nullable().describe('Day of the first report that prints it.'),
          last: z.string().nullable(),
          reports: z.int().min(0),
        }),
      )
      .describe('Offices as reports print them.'),
    ...entryFields,
    merged: z.array(z.string()).describe('Ids of the entries that were merged into this one.'),
    mentions: z
      .array(
        z.object({
          mention,
          name: z.string(),
          office: z.string().nullable(),
          title: z.string().nullable().describe('Of the report.'),
          outlet: z.string().nullable(),
          published: z.string().nullable(),
        }),
      )
      .describe('The latest 50 reports that name it.'),
    suggestions: z
      .array(
        z.object({
          mention,
          name: z.string(),
          title: z.string().nullable().describe('Of the report.'),
          actor: reference.describe('The entry that it is linked to.'),
          entry: reference.describe('The one that it may be.'),
          score: z.number().min(0).max(1),
          reason: z.string(),
        }),
      )
      .describe('What nobody has decided yet.'),
    decisions: z.array(decisionSchema).describe('The latest 20, newest first.'),
  })
  .openapi('ActorEntry', { description: 'All that the register has on an actor.' })
