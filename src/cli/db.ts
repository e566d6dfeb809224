import type { Store } from '../record/store.ts'
import type { Arguments, Option } from './command.ts'
import { issueLine } from './print.ts'
import type { Terminal } from './terminal.ts'

/** The option of every command that opens the record. */
export const dbOption: Readonly<Record<string, Option>> = {
  db: {
    value: 'FILE',
    describe: 'The record; also set by ONRECORD_DB',
    default: 'onrecord.db',
  },
}

/** The record's path: `--db`, else `ONRECORD_DB`, else `onrecord.db` here. */
export function recordPath(args: Arguments): string {
  const given = args.text('db')
  return given && given !== dbOption.db?.default ? given : process.env.ONRECORD_DB || 'onrecord.db'
}

/** Opens the record for the time of one action; an issue ends it with `null` and its message. */
export async function withRecord<T>(
  args: Arguments,
  terminal: Terminal,
  options: { readonly readOnly: boolean },
  action: (store: Store) => Promise<T>,
): Promise<T | null> {
  const [{ openSqlite }, { StoreError }] = await Promise.all([
    import('../record/sqlite/open.ts'),
    import('../record/store-error.ts'),
  ])
  const path = recordPath(args)
  const { store, issue } = await openSqlite(path, options)
  if (issue) {
    terminal.error(issueLine(path, issue))
    return null
  }
  try {
    return await action(store)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    terminal.error(issueLine(path, error.issue))
    return null
  } finally {
    await store.close()
  }
}
