import { z } from '@hono/zod-openapi'
import type { Page } from '../../shapes/page.ts'

/** A page of a list, named in the document by `name`. */
export function pageSchema<T>(item: z.ZodType<T>, name: string): z.ZodType<Page<T>> {
  return z
    .object({
      items: z.array(item),
      next: z.string().nullable().describe('The cursor of the next page; null at the end.'),
    })
    .openapi(name)
}
