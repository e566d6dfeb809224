import { trimEnd } from './contents.ts'
import type { Doc } from './doc.ts'

/** Where content that runs to the end of its sentence ends: before the full stop, after a closing mark. */
export function endOfSentence(doc: Doc, from: number, to: number): number {
  return trimEnd(doc, from, to)
}
