import { z } from 'zod'

const text = z.string()
const words = text.nullable()
const interval = { from: words, to: words }

const shape = z.object({
  id: text.min(1),
  type: z.enum(['person', 'organisation', 'state', 'group', 'outlet']),
  name: text,
  names: z.array(
    z.object({
      name: text,
      kind: z.enum(['name', 'alias', 'former', 'transliteration']),
      language: words,
      script: words,
    }),
  ),
  offices: z.array(z.object({ title: text, of: words, ...interval })),
  memberships: z.array(z.object({ organisation: text, role: words, ...interval })),
  identifiers: z.array(z.object({ scheme: text, value: text })),
  country: text.regex(/^[A-Z]{2}$/).nullable(),
  gender: z.enum(['f', 'm']).nullable(),
  born: words,
  died: words,
})

/** Why a value is no entry: the place in it and what is wrong there; null where it is one. */
export function wrongShape(value: unknown): string | null {
  const problem = shape.safeParse(value).error?.issues[0]
  if (!problem) return null
  const at = problem.path.length > 0 ? problem.path.join('.') : 'The row'
  return `${at}: ${problem.message}`
}
