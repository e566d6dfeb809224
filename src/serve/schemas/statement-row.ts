import { z } from '@hono/zod-openapi'
import type { StatementRow } from '../../record/store.ts'
import { actorTypes } from '../../shapes/actor.ts'
import { reportRowSchema } from './report-row.ts'
import { spanSchema } from './span.ts'
import { statementSchema } from './statement.ts'

export const statementRowSchema: z.ZodType<StatementRow> = z
  .object({
    statement: statementSchema,
    words: z.string().describe('The words of the content, fragments joined by ` … `.'),
    cueWords: z.string(),
    sourceWords: z.string(),
    speaker: z
      .object({
        id: z.string().describe('Id on record.'),
        name: z.string(),
        type: z.enum(actorTypes),
      })
      .nullable(),
    onBehalfOf: z
      .object({ id: z.string().describe('Id on record.'), name: z.string() })
      .nullable()
      .describe('For whom the speaker speaks.'),
    report: reportRowSchema,
    snippet: z
      .object({ text: z.string(), marks: z.array(spanSchema).describe('Spans into `text`.') })
      .nullable()
      .describe('The part of `words` around what matched.'),
  })
  .openapi('StatementRow', {
    description: 'A statement with what is needed to show it without opening its report.',
  })
