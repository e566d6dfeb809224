import { z } from '@hono/zod-openapi'
import type { Span } from '../../shapes/span.ts'

export const spanSchema: z.ZodType<Span> = z
  .object({
    start: z.int().min(0).describe('The first code unit.'),
    end: z.int().min(0).describe('One past the last code unit.'),
  })
  .openapi('Span', {
    description:
      'A half-open range [start, end) of UTF-16 code units: into the text of the report, or into the snippet where it is a mark.',
  })

/** A span, or null. A union: `nullable()` of a named schema would make the name itself nullable. */
export const spanOrNullSchema: z.ZodType<Span | null> = z.union([spanSchema, z.null()])
