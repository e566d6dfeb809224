import { type Issue, issue } from '../../shapes/issue.ts'
import { StoreError } from '../store-error.ts'
import { DamageError } from './stored-json.ts'

/** SQLite's primary result codes that tell of the file and its surroundings, not of a bug. */
const codes: Readonly<Record<number, { code: Issue['code']; says: string }>> = {
  3: { code: 'S005', says: 'may not be written' },
  5: { code: 'S003', says: 'is locked' },
  6: { code: 'S003', says: 'is locked' },
  7: { code: 'S005', says: 'could not be read or written' },
  8: { code: 'S005', says: 'may not be written' },
  10: { code: 'S005', says: 'could not be read or written' },
  11: { code: 'S001', says: 'is damaged' },
  13: { code: 'S005', says: 'has no room left to grow' },
  14: { code: 'S005', says: 'could not be opened' },
  26: { code: 'S001', says: 'is not an SQLite file' },
}

/** What SQLite's general code says of a file whose tables are not those its header promises. */
const otherTables = /^no such table: |^(?:table|index) \S+ already exists/

/** The issue behind an error of SQLite or the file system; null where the error is a bug. */
export function toIssue(error: unknown, path: string): Issue | null {
  const { code, errcode, errstr } = error as { code?: string; errcode?: number; errstr?: string }
  if (error instanceof DamageError) {
    return issue('S001', `The record ${path} is damaged (${error.message}).`)
  }
  if (code === 'ERR_SQLITE_ERROR' && errcode !== undefined) {
    const { message } = error as Error
    if (errcode === 1 && otherTables.test(message)) {
      return issue('S001', `The record ${path} is damaged (${message}).`)
    }
    const known = codes[errcode & 0xff]
    return known ? issue(known.code, `The record ${path} ${known.says} (${errstr}).`) : null
  }
  if (error instanceof Error && 'syscall' in error) {
    return issue('S005', `The record ${path} could not be read (${code}).`)
  }
  return null
}

/** Runs `work`; what the file gives cause for is thrown as a StoreError, anything else as it is. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const found = toIssue(error, path)
    throw found ? new StoreError(found, error) : error
  }
}
