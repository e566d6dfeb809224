import { type Issue, issue } from '../../../shapes/issue.ts'

export interface Values {
  /** Each with its place, from 1. */
  readonly values: readonly { readonly value: unknown; readonly number: number }[]
  /** Whether the input is an array or JSON Lines. */
  readonly many: boolean
  readonly issues: readonly Issue[]
}

/** One JSON value, the values of an array, or one a line. R011 for what is malformed. */
export function parseValues(text: string): Values {
  const whole = parse(text)
  if (whole.ok) {
    const many = Array.isArray(whole.value)
    const values = many ? (whole.value as unknown[]) : [whole.value]
    return { values: values.map((value, at) => ({ value, number: at + 1 })), many, issues: [] }
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const parsed = lines.map(parse)
  // JSON Lines at all? Then the first line is whole.
  if (lines.length < 2 || !parsed[0]?.ok) {
    return {
      values: [],
      many: false,
      issues: [issue('R011', `The JSON is malformed: ${whole.why}`)],
    }
  }
  const values = parsed.flatMap((line, at) =>
    line.ok ? [{ value: line.value, number: at + 1 }] : [],
  )
  const issues = parsed.flatMap((line, at) =>
    line.ok ? [] : [issue('R011', `Line ${at + 1} is malformed JSON: ${line.why}`)],
  )
  return { values, many: true, issues }
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string }

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { ok: false, why: `${why.slice(0, 160)}.` }
  }
}
