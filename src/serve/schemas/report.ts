import { z } from '@hono/zod-openapi'
import type { Report } from '../../shapes/report.ts'
import { chainLinkSchema } from './chain-link.ts'

export const reportSchema: z.ZodType<Report> = z
  .object({
    id: z.string().describe('A hash of address, outlet and text.'),
    sha256: z.string().describe('SHA-256 of the text in UTF-8, hexadecimal.'),
    url: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable().describe('YYYY-MM-DD.'),
    language: z.string().nullable().describe('BCP 47.'),
    outlet: z.string().nullable(),
    chain: z.array(chainLinkSchema).describe('From the speaker outwards.'),
    text: z.string().describe('What every span of the reading points into.'),
  })
  .openapi('Report', {
    description: 'An immutable text with its fingerprint, metadata and source chain.',
  })
