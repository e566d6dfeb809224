import type { DecisionKind } from '../../../shapes/decision.ts'
import { DamageError, isObject } from '../stored-json.ts'

type State = Readonly<Record<string, unknown>> | null
type Fits = (before: State, after: State) => boolean

const shapes: Readonly<Record<DecisionKind, Fits>> = {
  'actor.merge': (before, after) => has(before, 'name') && has(after, 'into'),
  'actor.split': relinks,
  'actor.rename': (before, after) => has(before, 'name') && has(after, 'name'),
  'actor.alias': (before, after) =>
    either(before, after, (state) => has(state, 'name') && has(state, 'kind')),
  'actor.identify': (before, after) =>
    either(before, after, (state) => has(state, 'scheme') && has(state, 'value')),
  'actor.link': relinks,
  'actor.unlink': relinks,
  'actor.import': (before, after) => lists(before, 'entries') && lists(after, 'entries'),
  'claim.accept': (before, after) => has(before, 'status') && has(after, 'status'),
  'claim.reject': (before, after) => has(before, 'status') && has(after, 'status'),
  'claim.edit': (before, after) => isObject(before?.fields) && isObject(after?.fields),
  'claim.merge': (_, after) => has(after, 'into'),
  'claim.split': (_, after) => lists(after, 'claims'),
  'claim.link': relates,
  'claim.unlink': relates,
  'claim.rank': (before, after) => has(before, 'rank') && has(after, 'rank'),
  'report.retract': (_, after) => after?.retracted === true,
  'statement.retract': (_, after) => after?.retracted === true,
  'statement.correct': (before, after) => speaks(before) && speaks(after),
  undo: (_, after) => has(after, 'decision'),
}

/** A DamageError where a row of the log is not of the shape that its kind has. */
export function checkShape(row: {
  readonly kind: string
  readonly subjects: readonly unknown[]
  readonly before: unknown
  readonly after: unknown
}): void {
  const { kind, subjects, before, after } = row
  const fits = isKind(kind) && isState(before) && isState(after) && shapes[kind](before, after)
  if (!fits || !subjects.every((subject) => typeof subject === 'string')) {
    throw new DamageError('a decision is of another shape')
  }
}

function isKind(kind: string): kind is DecisionKind {
  return Object.hasOwn(shapes, kind)
}

function isState(value: unknown): value is State {
  return value === null || isObject(value)
}

function relinks(before: State, after: State): boolean {
  return lists(before, 'links') && lists(after, 'links')
}

function relates(_: State, after: State): boolean {
  return has(after, 'from') && has(after, 'to') && has(after, 'relation')
}

function speaks(state: State): boolean {
  return state?.speaker === null || has(state, 'speaker')
}

/** Added or removed: one of the two is there. */
function either(before: State, after: State, fits: (state: State) => boolean): boolean {
  return (before === null) !== (after === null) && fits(before ?? after)
}

function has(state: State, key: string): boolean {
  return typeof state?.[key] === 'string'
}

function lists(state: State, key: string): boolean {
  const list = state?.[key]
  return Array.isArray(list) && list.every(isObject)
}
