import type { Migration } from '../migrate.ts'
import { record } from './0001-record.ts'
import { speaking } from './0002-speaking.ts'
import { register } from './0003-register.ts'
import { claims } from './0004-claims.ts'

/**
 * Every migration in order; the schema's version is how many of them a file has had. One that was
 * released is never edited: a change is a new file.
 */
export const migrations: readonly Migration[] = [record, speaking, register, claims]
