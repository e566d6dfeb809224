import { join } from 'node:path'
import { openSqlite } from '../../src/index.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import { bridge, tunnel } from '../contract/store/claiming-reports.ts'
import { onrecord, ownFolder, type Ran } from './run.ts'

export interface OwnRecord {
  readonly folder: string
  /** The record's file. */
  readonly db: string
  run(...args: string[]): Promise<Ran>
  /** Runs with this on standard input. */
  piped(input: string, ...args: string[]): Promise<Ran>
}

/** Runs commands in a folder of a record with these readings. */
export async function ownRecord(
  readings: readonly Reading[] = [bridge, tunnel],
): Promise<OwnRecord> {
  const folder = ownFolder()
  const db = join(folder, 'onrecord.db')
  const { store, issue } = await openSqlite(db)
  if (!store) throw new Error(issue.message)
  for (const reading of readings) await store.add(reading)
  await store.close()
  return {
    folder,
    db,
    run: (...args) => onrecord(args, { cwd: folder }),
    piped: (input, ...args) => onrecord(args, { cwd: folder, input }),
  }
}

/** Ids of the claims of the bridge report by their kinds, and of the figures of the tunnel report. */
export const ids: Readonly<Record<string, string>> = {
  ...Object.fromEntries(bridge.claims.map(({ kind, id }) => [kind, id])),
  later: tunnel.claims[0]?.id ?? '',
  narrated: tunnel.claims[1]?.id ?? '',
}
