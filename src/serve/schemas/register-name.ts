import { z } from '@hono/zod-openapi'
import type { RegisterName } from '../../shapes/register.ts'

/** The fields of a name, each with its schema. */
export const nameFields: { readonly [K in keyof RegisterName]: z.ZodType<RegisterName[K]> } = {
  name: z.string(),
  kind: z.enum(['name', 'alias', 'former', 'transliteration']),
  language: z.string().nullable().describe('BCP 47; null where it is not known.'),
  script: z.string().nullable().describe('ISO 15924, from the letters themselves.'),
}

export const registerNameSchema: z.ZodType<RegisterName> = z
  .object(nameFields)
  .openapi('RegisterName')
