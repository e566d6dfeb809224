import type { Issue } from '../shapes/issue.ts'

/**
 * What a store throws when the record itself gives way under a call: in use by another writer
 * (S003), full or unwritable (S005), damaged (S001). The call changed nothing and may be repeated.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly issue: Issue

  constructor(issue: Issue, cause: unknown) {
    super(issue.message, { cause })
    this.issue = issue
  }
}
