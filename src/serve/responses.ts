import type { z } from '@hono/zod-openapi'
import { type Issues, issuesSchema } from './schemas/issues.ts'

interface Json<T> {
  readonly description: string
  readonly content: { readonly 'application/json': { readonly schema: z.ZodType<T> } }
}

/** A response of a route's description. */
export function json<T>(schema: z.ZodType<T>, description: string): Json<T> {
  return { description, content: { 'application/json': { schema } } }
}

/** The answer to parameters that cannot be meant. */
export const badRequest: Json<Issues> = json(
  issuesSchema,
  'A parameter, query or cursor is malformed.',
)

/** The answer where an id is not on record. */
export const notOnRecord: Json<Issues> = json(issuesSchema, 'Nothing on record has this id.')
