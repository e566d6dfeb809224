import { z } from '@hono/zod-openapi'
import { cueTypes, forms } from '../../shapes/attribution.ts'
import { type Statement, speakerBases } from '../../shapes/statement.ts'
import { candidateSchema } from './candidate.ts'
import { relaySchema } from './relay.ts'
import { spanSchema } from './span.ts'

export const statementSchema: z.ZodType<Statement> = z
  .object({
    id: z.string().describe('A hash of the report and the spans.'),
    form: z.enum(forms).describe('Quoted, partly quoted, paraphrased, or asked.'),
    content: z.array(spanSchema).describe('What is said.'),
    cue: z.array(spanSchema).describe('The words that attribute.'),
    source: z.array(spanSchema).describe('The words that name who is speaking, as printed.'),
    cueType: z.enum(cueTypes).describe('The act or attitude that the cue names.'),
    speaker: z
      .string()
      .nullable()
      .describe('Id of an actor of the same reading; null where the speaker is not known.'),
    speakerBasis: z.enum(speakerBases).describe('How the speaker is known.'),
    speakerBy: z.string().describe('The rule or model that chose the speaker, or declined to.'),
    speakerConfidence: z
      .number()
      .min(0)
      .max(1)
      .describe('How likely the speaker is the right one, given the attribution.'),
    candidates: z
      .array(candidateSchema)
      .describe('The runners-up, likeliest first; without a speaker, all who were considered.'),
    onBehalfOf: z
      .string()
      .nullable()
      .describe('Id of the actor for whom a spokesperson, lawyer or aide speaks.'),
    relays: z
      .array(relaySchema)
      .describe('Through whom the words came and to whom they were said, outermost first.'),
    confidence: z.number().min(0).max(1).describe('The attribution and its speaker together.'),
    by: z.string().describe('`engine@version`.'),
  })
  .openapi('Statement', {
    description: 'An attributed stretch of a report. Machine-made and immutable.',
  })
