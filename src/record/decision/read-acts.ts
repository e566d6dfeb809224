import { createInterface } from 'node:readline'
import { type Issue, issue } from '../../shapes/issue.ts'
import type { ClaimAct } from './act.ts'

export interface ReadAct {
  /** 1, 2 … */
  readonly line: number
  readonly act: ClaimAct | null
  readonly by?: string
  readonly why?: string
  readonly problem: Issue | null
}

const fields: Readonly<Record<string, readonly string[]>> = {
  'claim.accept': ['claim'],
  'claim.reject': ['claim'],
  'claim.edit': ['claim', 'fields'],
  'claim.merge': ['from', 'into'],
  'claim.split': ['claim', 'parts'],
  'claim.link': ['from', 'to', 'relation'],
  'claim.unlink': ['from', 'to', 'relation'],
  'claim.rank': ['claim', 'rank'],
  'report.retract': ['report'],
  'statement.retract': ['statement'],
  'statement.correct': ['statement', 'speaker'],
}

/**
 * Acts on claims from JSON Lines; a line that is none is D016, and the reading goes on. Throws what
 * the input fails with.
 */
export async function* readActs(input: NodeJS.ReadableStream): AsyncGenerator<ReadAct> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  const failures: Error[] = []
  // Nobody else tells: the lines of an input that fails just end.
  input.once('error', (error) => {
    failures.push(error)
    lines.close()
  })
  let line = 0
  for await (const text of lines) {
    line++
    const json = line === 1 ? text.replace(/^\ufeff/, '') : text
    if (json.trim() !== '') yield { line, ...readAct(json) }
  }
  for (const failure of failures) throw failure
}

function readAct(text: string): Omit<ReadAct, 'line'> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return none('The line is not JSON; the file may be cut off there.')
  }
  if (!isObject(value)) return none('The line is no object.')
  const { kind, by, why } = value
  const needed = typeof kind === 'string' && Object.hasOwn(fields, kind) ? fields[kind] : undefined
  if (!needed) return none(`There is no act ${JSON.stringify(kind)?.slice(0, 60)}.`)
  for (const field of needed) {
    if (!fits(field, value[field])) return none(`The act ${kind} needs ${field}.`)
  }
  if ([by, why].some((one) => one !== undefined && typeof one !== 'string')) {
    return none('by and why are strings.')
  }
  const act = Object.fromEntries(
    ['kind', ...needed].map((field) => [field, value[field]]),
  ) as ClaimAct
  return {
    act,
    ...(typeof by === 'string' ? { by } : {}),
    ...(typeof why === 'string' ? { why } : {}),
    problem: null,
  }
}

function fits(field: string, value: unknown): boolean {
  if (field === 'fields') return isObject(value)
  if (field === 'parts') return Array.isArray(value) && value.every(isObject)
  if (field === 'speaker') return value === null || typeof value === 'string'
  return typeof value === 'string'
}

function none(detail: string): Omit<ReadAct, 'line'> {
  return { act: null, problem: issue('D016', detail) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
