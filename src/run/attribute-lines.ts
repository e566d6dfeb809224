import type { Attribution } from '../shapes/attribution.ts'
import { type Issue, issue } from '../shapes/issue.ts'
import type { Span } from '../shapes/span.ts'
import { isSpeech } from '../shapes/speech.ts'
import { openAnalysts } from './analysts.ts'
import type { EngineName } from './engine-names.ts'
import { type Line, lineBatches } from './lines.ts'
import { ordered } from './ordered.ts'

export interface AttributeOptions {
  readonly engine: EngineName
  /** The longest line in bytes. */
  readonly maxBytes: number
  readonly workers?: number
  /** Leave attitudes out. Default false. */
  readonly speechOnly?: boolean
}

/** The lines out of one batch of lines in, each ending in a line feed, and how many were bad. */
export interface AttributedBatch {
  readonly output: string
  readonly lines: number
  readonly failed: number
}

type Id = string | number | null
type Asked = { readonly id: Id; readonly text: string } | { readonly id: Id; readonly issue: Issue }

/**
 * JSON Lines `{"id","text"}` in, `{"id","attributions":[{source,cue,content,confidence}]}` out: one
 * line for each line, in order. A bad line yields `{"id","error":{"code","message"}}`.
 */
export async function* attributeLines(
  chunks: AsyncIterable<Uint8Array>,
  options: AttributeOptions,
): AsyncGenerator<AttributedBatch> {
  const analysts = await openAnalysts(options.engine, options.workers)
  try {
    const batches = lineBatches(chunks, options.maxBytes)
    yield* ordered(batches, analysts.width, async (lines) => {
      const asked = lines.map((line) => parseLine(line, options.maxBytes))
      const texts = asked.flatMap((one) => ('text' in one ? [one.text] : []))
      const all = texts.length > 0 ? await analysts.attribute(texts) : []
      const found = options.speechOnly ? all.map((one) => one.filter(isSpeech)) : all
      let next = 0
      const output = asked.map((one) =>
        JSON.stringify(
          'text' in one
            ? { id: one.id, attributions: (found[next++] ?? []).map(toContract) }
            : { id: one.id, error: { code: one.issue.code, message: one.issue.message } },
        ),
      )
      return {
        output: `${output.join('\n')}\n`,
        lines: asked.length,
        failed: asked.length - texts.length,
      }
    })
  } finally {
    await analysts.close()
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parseLine({ bytes }: Line, maxBytes: number): Asked {
  if (!bytes) {
    return { id: null, issue: issue('A002', `The line is longer than ${maxBytes} bytes.`) }
  }
  let value: unknown
  try {
    value = JSON.parse(utf8.decode(bytes))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'not JSON' : 'not UTF-8'
    return { id: null, issue: issue('A001', `The line is ${why}.`) }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, issue: issue('A001', 'The line is JSON but not an object.') }
  }
  const { id, text } = value as { id?: unknown; text?: unknown }
  if (typeof id !== 'string' && typeof id !== 'number') {
    return {
      id: null,
      issue: issue('A001', 'The id is missing, or neither a string nor a number.'),
    }
  }
  if (typeof text !== 'string') {
    return { id, issue: issue('A001', 'The text is missing or not a string.') }
  }
  return { id, text }
}

function toContract({ source, cue, content, confidence }: Attribution): object {
  return { source: pairs(source), cue: pairs(cue), content: pairs(content), confidence }
}

function pairs(spans: readonly Span[]): number[][] {
  return spans.map(({ start, end }) => [start, end])
}
