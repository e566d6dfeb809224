import { type Issue, type IssueCode, issue } from '../../shapes/issue.ts'
import type { Hint } from '../parse/hint.ts'

/** One input, opened: its bytes, or the issues that say why there are none. */
export interface Opened {
  /** The file, address or `-`; for what cannot be found, the argument as given. */
  readonly input: string
  readonly bytes: Uint8Array | null
  readonly hint: Hint
  readonly issues: readonly Issue[]
}

/** A hint that knows only the input's name. */
export function hintOf(input: string, mediaType: string | null = null): Hint {
  return { input, mediaType, charset: null, url: null, robots: null }
}

/** An input that could not be opened. */
export function failed(input: string, code: IssueCode, detail: string): Opened {
  return { input, bytes: null, hint: hintOf(input), issues: [issue(code, detail)] }
}
