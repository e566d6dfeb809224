import { z } from '@hono/zod-openapi'
import type { PageRequest } from '../../record/store.ts'
import { pageFields } from './page-fields.ts'
import { defined, type Query } from './query.ts'

export interface ActorsQuery {
  readonly name: string
  readonly page: PageRequest
}

export const actorsQuery: Query<ActorsQuery> = z
  .strictObject({
    name: z
      .string()
      .default('')
      .describe('Any part of any name, aliases and other scripts too; empty asks for all.'),
    ...pageFields,
  })
  .transform(({ name, ...page }): ActorsQuery => ({ name, page: defined(page) }))
