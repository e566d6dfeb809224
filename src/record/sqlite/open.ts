import { access, constants, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { type Issue, issue } from '../../shapes/issue.ts'
import type { Store } from '../store.ts'
import { wrap } from './database.ts'
import { toIssue } from './failure.ts'
import { type Header, readHeader } from './header.ts'
import { inspect, migrate, type Schema } from './migrate.ts'
import { latest } from './migrations/latest.ts'
import { toStore } from './store.ts'

export interface SqliteOptions {
  /** Change nothing and create nothing. Default false. */
  readonly readOnly?: boolean
  /** How long a write waits for another process's, in milliseconds. Default 5,000. */
  readonly busyMs?: number
}

/**
 * Opens a record in one SQLite file, and makes it where there is none. The issue is S001 where the
 * file is not a record (it is left untouched) or, for reading, not there; S002 where a newer
 * program wrote it; S003 where another process holds it; S005 where it cannot be written.
 */
export async function openSqlite(
  path: string,
  { readOnly = false, busyMs = 5_000 }: SqliteOptions = {},
): Promise<{ store: Store; issue: null } | { store: null; issue: Issue }> {
  try {
    const found = refuse(await readHeader(path), path, readOnly)
    if (found) return { store: null, issue: found }
    const access = await accessTo(path)
    if (access !== 'write' && !readOnly) {
      return failed('S005', `The record ${path} or its folder may not be written.`)
    }
    const options = { readOnly: access !== 'write', timeout: busyMs }
    const db = new DatabaseSync(location(path, access, readOnly), options)
    return await open(db, path, readOnly)
  } catch (error) {
    const found = toIssue(error, path)
    if (found) return { store: null, issue: found }
    throw error
  }
}

function refuse(header: Header, path: string, readOnly: boolean): Issue | null {
  switch (header.kind) {
    case 'missing':
    case 'empty':
      return readOnly
        ? issue('S001', `There is no record at ${path} yet; onrecord add makes one.`)
        : null
    case 'folder':
      return issue('S001', `${path} is a folder.`)
    case 'not-sqlite':
      return issue('S001', `${path} is not an SQLite file.`)
    case 'other-sqlite':
      return issue('S001', `${path} is an SQLite file of another program.`)
    case 'record':
      return header.version > latest ? newer(path) : null
  }
}

async function open(
  db: DatabaseSync,
  path: string,
  readOnly: boolean,
): Promise<{ store: Store; issue: null } | { store: null; issue: Issue }> {
  try {
    const found = inspect(db, latest)
    const schema = found === 'older' && !readOnly ? await toLatest(db) : found
    if (schema !== 'current') {
      db.close()
      if (schema === 'newer') return { store: null, issue: newer(path) }
      return schema === 'foreign'
        ? failed('S001', `${path} is an SQLite file of another program.`)
        : failed(
            'S005',
            `The record ${path} is of an earlier version; onrecord add brings it up to date.`,
          )
    }
    db.exec(readOnly ? 'PRAGMA query_only = ON' : writing)
    db.exec(always)
  } catch (error) {
    db.close()
    throw error
  }
  return { store: toStore(wrap(db), path, () => readOnly || tidy(db)), issue: null }
}

async function toLatest(db: DatabaseSync): Promise<Schema> {
  const { migrations } = await import('./migrations/all.ts')
  return migrate(db, migrations)
}

/**
 * WAL: readers go on while one process writes. NORMAL: a commit does not wait for the disk, so a
 * power cut may lose the last reports, each whole; a killed process loses nothing. The log is
 * written back every 4,000 pages (16 MB): every 1,000 waits for the disk four times as often and
 * costs a tenth of the speed of adding. Where a long reader let it grow, it is cut back.
 */
const writing = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA wal_autocheckpoint = 4000;
PRAGMA journal_size_limit = 33554432;
PRAGMA foreign_keys = ON;
`

/** 32 MB hold the short rows of half a million statements, which a filtered search walks. */
const always = 'PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY'

/** Leaves one file behind and the planner with fresh numbers. Does not wait for other processes. */
function tidy(db: DatabaseSync): void {
  try {
    db.exec('PRAGMA busy_timeout = 0; PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (error) {
    // What could not be tidied now is by the next to close; the record is whole either way.
    if (toIssue(error, '') === null) throw error
  }
}

/** Whether file and folder may be written; if not, whether a write-ahead log holds a part of it. */
async function accessTo(path: string): Promise<'write' | 'log' | 'read'> {
  const may = (at: string): Promise<boolean> =>
    access(at, constants.W_OK).then(
      () => true,
      // A file that is not there can be made; a folder is not.
      (error) => error.code === 'ENOENT' && at === path,
    )
  if ((await may(path)) && (await may(dirname(resolve(path))))) return 'write'
  const log = await stat(`${path}-wal`).catch(() => null)
  return log && log.size > 0 ? 'log' : 'read'
}

/**
 * The file as a URI, in which no character of the path means anything else. Reading opens it for
 * writing where that is allowed, behind `query_only`: SQLite's own read-only mode would leave the
 * files of the write-ahead log behind, and cannot make them in a folder that may not be written.
 * There, without a log, the file alone is the whole record and cannot change.
 */
function location(path: string, access: 'write' | 'log' | 'read', readOnly: boolean): URL {
  const url = pathToFileURL(resolve(path))
  if (access === 'read') url.search = 'immutable=1'
  else url.search = access === 'write' ? `mode=${readOnly ? 'rw' : 'rwc'}` : 'mode=ro'
  return url
}

function newer(path: string): Issue {
  return issue('S002', `The record ${path} was written by a later version.`)
}

function failed(code: Issue['code'], detail: string): { store: null; issue: Issue } {
  return { store: null, issue: issue(code, detail) }
}
