import type { Issue } from '../../shapes/issue.ts'
import type { RegisterEntry } from '../../shapes/register.ts'

export interface RegisterOptions {
  /**
   * What an error does. `stop`, the default: there are no entries. `skip`: the rows with errors are
   * left out, with what hangs on them, and the rest is kept.
   */
  readonly onError?: 'stop' | 'skip'
  /** Whether an id is on the register already, so that a row may refer to it. */
  readonly isKnown?: (id: string) => boolean
}

export interface RegisterResult {
  readonly entries: readonly RegisterEntry[]
  readonly issues: readonly Issue[]
}

/** What is left of a result by `onError`. */
export function settle(
  entries: readonly RegisterEntry[],
  issues: readonly Issue[],
  { onError = 'stop' }: RegisterOptions,
): RegisterResult {
  const stopped = onError === 'stop' && issues.some(({ severity }) => severity === 'error')
  return { entries: stopped ? [] : entries, issues }
}
