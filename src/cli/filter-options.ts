import type { PageRequest, StatementFilter } from '../record/store.ts'
import { cueTypes, forms } from '../shapes/attribution.ts'
import { type Arguments, type Option, UsageError } from './command.ts'
import { wholeNumber } from './input-options.ts'

/** The switch that keeps acts of speech and drops attitudes. */
export const speechOption: Readonly<Record<'speech-only', Option>> = {
  'speech-only': {
    describe: 'Only what was said; no beliefs, hopes, plans or knowledge (docs/cue-types.md)',
  },
}

/** The filters over statements. */
export const filterOptions: Readonly<Record<string, Option>> = {
  speaker: {
    value: 'NAME',
    describe: 'Only statements of this speaker: an id, or part of any name',
  },
  outlet: { value: 'NAME', describe: 'Only reports of this outlet' },
  form: { value: 'FORM', describe: `Only this form: ${forms.join(', ')}` },
  'cue-type': { value: 'TYPE', describe: 'Only this kind of act: say, deny, promise, demand, …' },
  ...speechOption,
  from: { value: 'DATE', describe: 'Only reports published on this day or later (YYYY-MM-DD)' },
  to: { value: 'DATE', describe: 'Only reports published on this day or earlier' },
  report: { value: 'ID', describe: 'Only statements of this report' },
  superseded: { describe: 'Include texts that a later revision replaced' },
}

/** Options of a command that prints a page of a list. */
export const pageOptions: Readonly<Record<string, Option>> = {
  limit: { value: 'N', describe: 'How many to print, 1 to 1000', default: '20' },
  cursor: { value: 'CURSOR', describe: 'Go on where the page before ended' },
}

/** The filter of a command line. */
export function toFilter(args: Arguments): StatementFilter {
  const form = oneOf(args, 'form', forms)
  const cueType = oneOf(args, 'cue-type', cueTypes)
  const texts = Object.fromEntries(
    (['speaker', 'outlet', 'from', 'to', 'report'] as const).flatMap((name) => {
      const value = args.text(name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
  return {
    ...texts,
    ...(form ? { form } : {}),
    ...(cueType ? { cueType } : {}),
    ...(args.flag('speech-only') ? { speech: true } : {}),
    superseded: args.flag('superseded'),
  }
}

/** The page of a command line. */
export function toPage(args: Arguments): PageRequest {
  const cursor = args.text('cursor')
  return { limit: wholeNumber(args, 'limit', 1, 1000), ...(cursor ? { cursor } : {}) }
}

export function oneOf<T extends string>(
  args: Arguments,
  name: string,
  values: readonly T[],
): T | undefined {
  const given = args.text(name)
  if (given === undefined) return undefined
  const value = values.find((value) => value === given)
  if (!value) throw new UsageError(`--${name} is one of ${values.join(', ')}, not "${given}".`)
  return value
}
