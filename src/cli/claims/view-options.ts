import { isDay } from '../../record/check.ts'
import type { ViewOptions } from '../../record/views/counts.ts'
import { type Arguments, type Option, UsageError } from '../command.ts'
import { dbOption } from '../db.ts'

/** The options of the ledger, the positions and the boards. */
export const viewOptions: Readonly<Record<string, Option>> = {
  ...dbOption,
  'as-of': { value: 'DATE', describe: 'Only reports published by this day (YYYY-MM-DD)' },
  accepted: { describe: 'Only claims that people have accepted' },
  json: { describe: 'Print JSON' },
  csv: { describe: 'Print CSV (RFC 4180)' },
}

export function toViewOptions(args: Arguments): ViewOptions {
  if (args.flag('json') && args.flag('csv')) throw new UsageError('Give --json or --csv, not both.')
  const asOf = args.text('as-of')
  if (asOf !== undefined && !isDay(asOf)) {
    throw new UsageError(`--as-of is a day as YYYY-MM-DD, not "${asOf}".`)
  }
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(args.flag('accepted') ? { include: 'accepted' as const } : {}),
  }
}
