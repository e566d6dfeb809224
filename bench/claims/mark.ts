// node bench/claims/mark.ts FOLDER…   turns FOLDER/claims.marks into FOLDER/claims.json, or says what is wrong
//
// Marks are JSON in the shape of the layer (layer.ts), with words instead of offsets: a span is the
// words as printed, "words@2" their second occurrence. `of`, `figures` and `conditions` are words too.
// A field that is left out has its default: valueMax, unit, currencyBasis, stage, period, of and layer
// null, bound "=", lists empty, assertion "asserted". Lines that begin with // are notes.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { supportKinds } from '../../src/shapes/claims/commitment.ts'
import { conditionRelations } from '../../src/shapes/claims/condition.ts'
import { bounds, currencyBases, measures, stages } from '../../src/shapes/claims/figure.ts'
import { assertions, factualities } from '../../src/shapes/claims/modality.ts'
import { periodBases } from '../../src/shapes/claims/period.ts'
import { strengths } from '../../src/shapes/claims/position.ts'
import { processRoles, stateFields } from '../../src/shapes/claims/process.ts'
import { proponentRoles, proposalStatuses } from '../../src/shapes/claims/proposal.ts'
import type { Pair } from '../attribution/gold.ts'
import { outletKey } from './layer.ts'

type Marks = Record<string, unknown>
type Check = (value: unknown, at: Place) => unknown

interface Place {
  readonly text: string
  readonly keys: ReadonlySet<string>
}

class Wrong extends Error {}

function write(folder: string): void {
  const text = readFileSync(join(folder, 'text.txt'), 'utf8')
  const written = readFileSync(join(folder, 'claims.marks'), 'utf8').replace(/^\s*\/\/.*$/gm, '')
  const { outlet, published, occasion, actors, claims } = JSON.parse(written) as {
    readonly outlet: string
    readonly published: string
    readonly occasion?: string
    readonly actors: readonly { readonly key: string; readonly names: readonly string[] }[]
    readonly claims: readonly Marks[]
  }
  const problems: string[] = []
  if (typeof outlet !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(published)) {
    problems.push('outlet and published (YYYY-MM-DD) are needed.')
  }
  for (const { key, names } of actors) {
    for (const name of names) {
      if (!text.includes(name)) problems.push(`${key}: “${name}” does not stand in the text.`)
    }
  }
  const place = { text, keys: new Set([outletKey, ...actors.map(({ key }) => key)]) }
  const checked = claims.flatMap((claim) => {
    try {
      return [toClaim(claim, place)]
    } catch (error) {
      if (!(error instanceof Wrong)) throw error
      problems.push(`${JSON.stringify(claim).slice(0, 100)}: ${error.message}`)
      return []
    }
  })
  if (problems.length > 0) {
    console.error(`${folder}\n  ${problems.join('\n  ')}`)
    process.exitCode = 1
    return
  }
  checked.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  const head = { id: basename(folder), outlet, published, occasion: occasion ?? null, actors }
  const lines = checked.map((claim) => `    ${JSON.stringify(claim)}`).join(',\n')
  const json = JSON.stringify(head, null, 2).replace(
    /\n\}$/,
    `,\n  "claims": [\n${lines}\n  ]\n}\n`,
  )
  writeFileSync(join(folder, 'claims.json'), json)
  console.log(`${folder}: ${checked.length} claims`)
}

function toClaim(marks: Marks, place: Place): Marks & { readonly span: Pair } {
  const { kind: named } = marks
  const kind = one(Object.keys(kinds))(named, place) as string
  const known: Readonly<Record<string, Check>> = { ...kinds[kind], ...head }
  for (const key of Object.keys(marks)) {
    if (key !== 'kind' && !known[key]) throw new Wrong(`${kind} has no ${key}.`)
  }
  const fields = Object.entries(known).map(([key, check]) => {
    try {
      return [key, check(marks[key], place)]
    } catch (error) {
      throw error instanceof Wrong ? new Wrong(`${key}: ${error.message}`) : error
    }
  })
  return { kind, ...Object.fromEntries(fields) }
}

const words: Check = (value, { text }) => {
  if (typeof value !== 'string') throw new Wrong('words are needed.')
  const [, quoted = value, nth] = /^([\s\S]*)@(\d+)$/.exec(value) ?? []
  let at = -1
  for (let seen = 0; seen < Number(nth ?? 1); seen++) {
    at = text.indexOf(quoted, at + 1)
    if (at < 0) throw new Wrong(`“${value}” does not stand in the text.`)
  }
  if (nth === undefined && text.includes(quoted, at + 1)) {
    throw new Wrong(`“${quoted}” stands there more than once: say which with @1, @2 …`)
  }
  return [at, at + quoted.length]
}
const party: Check = (value, { keys }) => {
  if (typeof value !== 'string' || !keys.has(value)) throw new Wrong(`no actor ${value}.`)
  return value
}
const text: Check = (value) => {
  if (typeof value !== 'string' || value === '') throw new Wrong('text is needed.')
  return value
}
const decimal: Check = (value) => {
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) {
    throw new Wrong(`${value} is no decimal string.`)
  }
  return value
}
const one =
  (options: readonly string[]): Check =>
  (value) => {
    if (!options.includes(value as string)) throw new Wrong(`${value} is none of ${options}.`)
    return value
  }
const list =
  (check: Check): Check =>
  (value = [], place) => {
    if (!Array.isArray(value)) throw new Wrong('a list is needed.')
    return value.map((each) => check(each, place))
  }
const pair =
  (first: Check, second: Check): Check =>
  (value, place) => {
    if (!Array.isArray(value) || value.length !== 2) throw new Wrong('two values are needed.')
    return [first(value[0], place), second(value[1], place)]
  }
const orNull =
  (check: Check): Check =>
  (value = null, place) =>
    value === null ? null : check(value, place)
const or =
  (check: Check, otherwise: unknown): Check =>
  (value = otherwise, place) =>
    check(value, place)
const day: Check = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) throw new Wrong('no day.')
  return value
}
const period: Check = (value, place) => {
  const { start, endExclusive, basis } = value as Marks
  return {
    start: orNull(day)(start, place),
    endExclusive: orNull(day)(endExclusive, place),
    basis: one(periodBases)(basis, place),
  }
}
const ordinal: Check = (value) => {
  if (!Number.isInteger(value)) throw new Wrong('no ordinal.')
  return value
}

const head: Readonly<Record<string, Check>> = {
  span: words,
  saidBy: orNull(party),
  assertion: or(one(assertions), 'asserted'),
}
const parties = { donors: list(party), recipients: list(party) }
const kinds: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  figure: {
    measure: one(measures),
    value: decimal,
    valueMax: orNull(decimal),
    unit: orNull(text),
    bound: or(one(bounds), '='),
    currencyBasis: orNull(one(currencyBases)),
    stage: orNull(one(stages)),
    period: orNull(period),
    ...parties,
    of: orNull(words),
  },
  commitment: { ...parties, support: one(supportKinds), stage: one(stages), figures: list(words) },
  position: { holder: party, strength: one(strengths), polarity: or(one(['+', '-']), '+') },
  proposal: {
    status: one(proposalStatuses),
    proponents: list(pair(party, one(proponentRoles))),
    layer: orNull(pair(ordinal, one(['stated', 'inferred']))),
    conditions: list(words),
    likelihood: list(pair(party, one(factualities))),
  },
  role: { process: text, actor: party, role: one(processRoles) },
  state: { process: text, field: one(stateFields), actor: orNull(party) },
  condition: { relation: one(conditionRelations) },
  red_line: {
    process: orNull(text),
    actor: party,
    value: one(['none', 'stated']),
    wording: one(['verbatim', 'paraphrase']),
  },
}

for (const folder of process.argv.slice(2)) write(folder)
