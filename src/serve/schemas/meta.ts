import { z } from '@hono/zod-openapi'
import type { Meta } from '../../shapes/article.ts'

export const metaSchema: z.ZodType<Meta> = z
  .object({
    input: z.string().describe('The file, address or `-` that was read.'),
    format: z.enum(['html', 'text', 'markdown', 'ninjs', 'rss', 'atom', 'rdf', 'json-feed']),
    charset: z.string().nullable(),
    byline: z.string().nullable(),
    section: z.string().nullable(),
    publishedAt: z.string().nullable().describe('ISO 8601 with the zone as stated.'),
    modifiedAt: z.string().nullable(),
    knownBy: z
      .record(z.string(), z.string())
      .describe('Field → where its value was found, e.g. `title: json-ld`.'),
    robots: z
      .object({ url: z.string(), status: z.int().nullable(), allowed: z.boolean() })
      .nullable()
      .describe('The answer of robots.txt for a fetched address.'),
  })
  .openapi('Meta', { description: 'Metadata of a report, and where each value came from.' })
