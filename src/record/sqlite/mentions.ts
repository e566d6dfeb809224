import type { Mention } from '../../shapes/mention.ts'
import { parseStored } from './stored-json.ts'

/** Mentions as they are kept: spans with their kind, which is left out where it is a name. */
export function packMentions(mentions: readonly Mention[]): string {
  return JSON.stringify(
    mentions.map(({ start, end, kind }) => (kind === 'name' ? [start, end] : [start, end, kind])),
  )
}

export function unpackMentions(json: string): Mention[] {
  return parseStored<[number, number, Mention['kind']?][]>(json, areMentions).map(
    ([start, end, kind = 'name']) => ({ start, end, kind }),
  )
}

function areMentions(value: unknown): boolean {
  return Array.isArray(value) && value.every(isMention)
}

function isMention(value: unknown): boolean {
  return Array.isArray(value) && Number.isSafeInteger(value[0]) && Number.isSafeInteger(value[1])
}
