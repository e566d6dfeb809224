import { type Issue, issue } from '../../shapes/issue.ts'
import { limits } from './limits.ts'

export interface ParsedValue {
  readonly value: unknown
  /** "Line 12", "Item 3", or empty where the file is one value. */
  readonly where: string
}

export interface ParsedFile {
  readonly values: readonly ParsedValue[]
  readonly issues: readonly Issue[]
}

/**
 * One JSON value, the values of an array, or JSON Lines. G001: malformed, with the line. G002: too
 * large. G003: nested too deeply.
 */
export function parseJson(text: string): ParsedFile {
  if (text.length > limits.text) {
    const size = Math.ceil(text.length / 1024 / 1024)
    const most = limits.text / 1024 / 1024
    return failed(issue('G002', `The file has ${size} MiB; ${most} MiB are allowed.`))
  }
  const deep = tooDeep(text, limits.depth)
  if (deep !== null) {
    return failed(issue('G003', `Line ${deep} nests deeper than ${limits.depth} levels.`))
  }
  const bare = text.replace(/^\ufeff/, '')
  if (bare.trim() === '') return failed(issue('G001', 'The file is empty.'))
  const whole = parse(bare)
  if (!whole.ok) return parseLines(bare, whole)
  if (!Array.isArray(whole.value))
    return { values: [{ value: whole.value, where: '' }], issues: [] }
  const values = whole.value.map((value: unknown, at) => ({ value, where: `Item ${at + 1}` }))
  return { values, issues: [] }
}

function parseLines(text: string, whole: Failure): ParsedFile {
  const lines = text.split('\n')
  const parsed = lines.map((line) => (line.trim() === '' ? null : parse(line)))
  // A pretty-printed document has lines that are whole by accident ("[]"), but not its first.
  const isLines = parsed.find((line) => line !== null)?.ok === true
  if (!isLines) return failed(issue('G001', `Line ${whole.line}: ${whole.why}.`))
  const values: ParsedValue[] = []
  const issues: Issue[] = []
  for (const [at, line] of parsed.entries()) {
    if (line?.ok) values.push({ value: line.value, where: `Line ${at + 1}` })
    else if (line) issues.push(issue('G001', `Line ${at + 1}: ${line.why}.`))
  }
  return { values, issues }
}

interface Failure {
  readonly ok: false
  readonly why: string
  readonly line: number
}

function parse(text: string): { readonly ok: true; readonly value: unknown } | Failure {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.trimEnd().length)
    const why = message.replace(/ in JSON at position .*$| is not valid JSON$/s, '').slice(0, 100)
    return { ok: false, why, line: text.slice(0, position).split('\n').length }
  }
}

/** The line on which brackets nest deeper than allowed, or null. */
function tooDeep(text: string, most: number): number | null {
  let depth = 0
  let line = 1
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]
    if (unit === '\n') {
      line++
      // No string of JSON goes on over a line: what is torn on one line is no matter to the next.
      inString = false
    } else if (inString) {
      if (unit === '\\') at++
      else if (unit === '"') inString = false
    } else if (unit === '"') inString = true
    else if (unit === '[' || unit === '{') {
      if (++depth > most) return line
    } else if (unit === ']' || unit === '}') depth--
  }
  return null
}

function failed(why: Issue): ParsedFile {
  return { values: [], issues: [why] }
}
