import { z } from '@hono/zod-openapi'
import type { Identifier, Membership, Office, RegisterEntry } from '../../shapes/register.ts'
import { registerNameSchema } from './register-name.ts'

const from = z.string().nullable().describe('YYYY, YYYY-MM or YYYY-MM-DD.')
const to = z.string().nullable().describe('The same, inclusive.')

const officeSchema: z.ZodType<Office> = z
  .object({
    title: z.string(),
    of: z.string().nullable().describe('Id of the entry of the body or state it is of.'),
    ...{ from, to },
  })
  .openapi('Office', { description: 'A post held.' })

const membershipSchema: z.ZodType<Membership> = z
  .object({
    organisation: z.string().describe("Id of the organisation's or group's entry."),
    role: z.string().nullable(),
    ...{ from, to },
  })
  .openapi('Membership')

export const identifierSchema: z.ZodType<Identifier> = z
  .object({ scheme: z.string().describe('Such as `wikidata`.'), value: z.string() })
  .openapi('Identifier', { description: 'An id elsewhere.' })

type Facts = Omit<RegisterEntry, 'id' | 'type' | 'name' | 'names'>

/** The fields that an import states of an entry besides its names, each with its schema. */
export const entryFields: { readonly [K in keyof Facts]: z.ZodType<Facts[K]> } = {
  offices: z.array(officeSchema).describe('As imports state them.'),
  memberships: z.array(membershipSchema),
  identifiers: z.array(identifierSchema),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2.'),
  gender: z.enum(['f', 'm']).nullable(),
  born: z.string().nullable().describe('YYYY, YYYY-MM or YYYY-MM-DD.'),
  died: z.string().nullable(),
}

export const registerEntrySchema: z.ZodType<RegisterEntry> = z
  .object({
    id: z.string(),
    type: z.enum(['person', 'organisation', 'state', 'group', 'outlet']),
    name: z.string().describe('The preferred name; `names` holds it too.'),
    names: z.array(registerNameSchema),
    ...entryFields,
  })
  .openapi('RegisterEntry', { description: 'An entry as an import states it.' })
