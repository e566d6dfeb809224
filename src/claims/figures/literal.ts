import { type Decimal, decimal } from './decimal.ts'
import type { Line } from './tokens.ts'

/** A number in digits. */
interface Literal {
  readonly next: number
  /** Null where its groups make no number: a date, a version, a score. */
  readonly value: Decimal | null
  /** Whether a comma was read for a decimal point: right only where a scale or unit follows. */
  readonly decimalComma: boolean
  /** Whether it is one run of digits without marks. */
  readonly plain: boolean
}

// More groups, or longer ones, are no amount that a report prints.
const mostGroups = 10
const longestRun = 18
const spaces = new Set([' ', '\u00a0', '\u2009', '\u202f', '\u2007', '\u2008', '\u200a'])
const joints = new Set([',', '.', '’', "'", '·', '٬'])

/** The number whose first run of digits is the token `start`. */
export function literalAt(line: Line, start: number): Literal {
  const groups = [line.low(start)]
  const marks: string[] = []
  let next = start + 1
  for (
    let step = joint(line, next, marks.at(-1));
    step !== null;
    step = joint(line, next, marks.at(-1))
  ) {
    marks.push(step.mark)
    groups.push(line.low(step.digits))
    next = step.digits + 1
  }
  const read =
    groups.length > mostGroups || groups.some((group) => group.length > longestRun)
      ? null
      : join(groups, marks)
  const decimalComma = read !== null && marks.at(-1) === ',' && read.includes('.')
  return {
    next,
    value: read === null ? null : decimal(read),
    decimalComma,
    plain: marks.length === 0,
  }
}

function joint(
  line: Line,
  next: number,
  last: string | undefined,
): { readonly mark: string; readonly digits: number } | null {
  const mark = line.low(next)
  if (joints.has(mark)) {
    return line.glued(next) && line.glued(next + 1) && line.at(next + 1)?.kind === 'digits'
      ? { mark: mark === "'" ? '’' : mark, digits: next + 1 }
      : null
  }
  const token = line.at(next)
  const before = line.at(next - 1)
  if (token?.kind !== 'digits' || before === undefined) return null
  if (token.end - token.start !== 3 || token.start - before.end !== 1) return null
  if (last !== undefined && last !== ' ') return null
  if (last === undefined && (before.end - before.start > 3 || before.low.startsWith('0')))
    return null
  return spaces.has(line.text[before.end] ?? '') ? { mark: ' ', digits: next } : null
}

/** The groups as digits with at most one point, or null. */
function join(groups: readonly string[], marks: readonly string[]): string | null {
  const [first = ''] = groups
  if (marks.length === 0) return first
  const last = groups.at(-1) ?? ''
  const mark = marks.at(-1)
  const before = marks.slice(0, -1)
  const isPoint = mark === '.' || mark === '·' || (mark === ',' && last.length !== 3)
  if (isPoint && !before.includes(mark ?? '')) {
    const whole = before.length === 0 ? first : grouped(groups.slice(0, -1), before)
    return whole === null ? null : `${whole}.${last}`
  }
  return grouped(groups, marks)
}

/** Groups of three digits, or of two before the last three as in India. */
function grouped(groups: readonly string[], marks: readonly string[]): string | null {
  const [first = '', ...others] = groups
  const mark = marks[0]
  if (marks.some((each) => each !== mark) || first.length > 3 || first.startsWith('0')) return null
  const western = others.every((group) => group.length === 3)
  const indian =
    mark === ',' &&
    first.length <= 2 &&
    others.every((group, index) => group.length === (index === others.length - 1 ? 3 : 2))
  return western || indian ? groups.join('') : null
}
