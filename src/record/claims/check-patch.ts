import { isDeepStrictEqual } from 'node:util'
import type { Claim, ClaimFields, ClaimKind } from '../../shapes/claim.ts'
import { supportKinds } from '../../shapes/claims/commitment.ts'
import { conditionRelations } from '../../shapes/claims/condition.ts'
import type { ClaimPatch } from '../../shapes/claims/decided.ts'
import { bounds, currencyBases, measures, stages } from '../../shapes/claims/figure.ts'
import { assertions, factualities } from '../../shapes/claims/modality.ts'
import { type Period, periodBases, periodRelations } from '../../shapes/claims/period.ts'
import { strengths } from '../../shapes/claims/position.ts'
import { processRoles, stateFields } from '../../shapes/claims/process.ts'
import { proponentRoles, proposalStatuses } from '../../shapes/claims/proposal.ts'
import { hiddenCharacters } from '../register/characters.ts'

/** What a person may write: the length of the report's text, and ids of its actors and claims. */
export interface PatchContext {
  readonly length: number
  readonly actors: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
}

type Fits = (value: unknown, context: PatchContext) => boolean
type Editable<T> = { readonly [K in Exclude<keyof T, 'kind'>]: Fits }

/**
 * What is wrong with changed fields, as full sentences: fields that the kind does not have, and values
 * of another shape. Empty where nothing is.
 */
export function checkPatch(
  kind: ClaimKind,
  patch: ClaimPatch,
  context: PatchContext,
): readonly string[] {
  const known: Readonly<Record<string, Fits>> = { ...head, ...fields[kind] }
  return Object.entries(patch).flatMap(([name, value]) => {
    const fits = Object.hasOwn(known, name) ? known[name] : undefined
    if (!fits) return [`A ${kind.replace('_', ' ')} has no field ${JSON.stringify(name)}.`]
    return fits(value, context) ? [] : [`The field ${name} cannot be ${shown(value)}.`]
  })
}

/** What was given, shortened; JSON nests as deeply as a file is long. */
function shown(value: unknown): string {
  try {
    return String(JSON.stringify(value)).slice(0, 80)
  } catch (error) {
    if (error instanceof RangeError) return 'nested so deeply'
    throw error
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const oneOf =
  (options: readonly unknown[]): Fits =>
  (value) =>
    options.includes(value)
const orNull =
  (fits: Fits): Fits =>
  (value, context) =>
    value === null || fits(value, context)
const list =
  (fits: Fits): Fits =>
  (value, context) =>
    Array.isArray(value) &&
    value.length <= 100 &&
    value.every((each) => fits(each, context)) &&
    value.every((each, at) => !value.slice(0, at).some((one) => isDeepStrictEqual(one, each)))
const object =
  (parts: Readonly<Record<string, Fits>>): Fits =>
  (value, context) =>
    isObject(value) &&
    Object.keys(value).length === Object.keys(parts).length &&
    Object.entries(parts).every(([key, fits]) => fits(value[key], context))
const text: Fits = (value) =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  value.length <= 500 &&
  hiddenCharacters(value).length === 0
const decimal: Fits = (value) =>
  typeof value === 'string' &&
  value.length <= 60 &&
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) &&
  !/^-[0.]+$/.test(value)
const day: Fits = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const at = Date.parse(`${value}T00:00:00Z`)
  // A day too many counts as one of the next month: 2025-02-31.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value)
}
const actor: Fits = (value, { actors }) => typeof value === 'string' && actors.has(value)
const claim: Fits = (value, { claims }) => typeof value === 'string' && claims.has(value)
const span: Fits = (value, { length }) => {
  if (!isObject(value) || Object.keys(value).length !== 2) return false
  const { start, end } = value
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (start as number) >= 0 &&
    (start as number) <= (end as number) &&
    (end as number) <= length
  )
}
const party = object({ actor: orNull(actor), span })
const days = object({
  start: orNull(day),
  endExclusive: orNull(day),
  relation: oneOf(periodRelations),
  expression: span,
  basis: oneOf(periodBases),
})
const period: Fits = (value, context) => {
  if (!days(value, context)) return false
  const { start, endExclusive } = value as Pick<Period, 'start' | 'endExclusive'>
  return start === null || endExclusive === null || start < endExclusive
}
const process = object({ label: text, span: orNull(span) })
const waiting = { relation: oneOf(conditionRelations), event: span }

const head: Readonly<Record<string, Fits>> & Partial<Record<keyof Claim, Fits>> = {
  span,
  saidBy: orNull(actor),
  assertion: oneOf(assertions),
  modality: object({ factuality: oneOf(factualities), cues: list(span) }),
}

const fields: { readonly [K in ClaimKind]: Editable<Extract<ClaimFields, { kind: K }>> } = {
  figure: {
    measure: oneOf(measures),
    value: decimal,
    valueMax: orNull(decimal),
    unit: orNull(text),
    bound: oneOf(bounds),
    currencyBasis: orNull(oneOf(currencyBases)),
    stage: orNull(oneOf(stages)),
    stageCue: orNull(span),
    period: orNull(period),
    donors: list(party),
    recipients: list(party),
    of: orNull(claim),
  },
  commitment: {
    donors: list(party),
    recipients: list(party),
    support: oneOf(supportKinds),
    object: span,
    stage: oneOf(stages),
    stageCue: span,
    period: orNull(period),
    figures: list(claim),
  },
  position: {
    holder: party,
    issue: span,
    stance: span,
    strength: oneOf(strengths),
    polarity: oneOf(['+', '-']),
  },
  proposal: {
    label: span,
    status: oneOf(proposalStatuses),
    proponents: list(object({ party, role: oneOf(proponentRoles) })),
    layer: orNull(
      object({ ordinal: (value) => Number.isInteger(value), basis: oneOf(['stated', 'inferred']) }),
    ),
    conditions: list(object(waiting)),
    likelihood: list(object({ party, value: oneOf(factualities), cues: list(span) })),
  },
  role: { process, actor: party, role: oneOf(processRoles) },
  state: { process, field: oneOf(stateFields), value: span, actor: orNull(party) },
  condition: { ...waiting, on: orNull(claim) },
  red_line: {
    process: orNull(process),
    actor: party,
    value: oneOf(['none', 'stated']),
    words: span,
    wording: oneOf(['verbatim', 'paraphrase']),
  },
}
