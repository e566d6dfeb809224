/** The parameters of a search, as the page's address and the API name them. */
const searchFields = [
  'q',
  'speaker',
  'outlet',
  'form',
  'cueType',
  'speech',
  'from',
  'to',
  'report',
  'superseded',
] as const

export type SearchFields = Record<(typeof searchFields)[number], string>

/** The search that an address holds; what it does not name is empty. */
export function readSearch(query: URLSearchParams): SearchFields {
  const entries = searchFields.map((name) => [name, query.get(name) ?? ''])
  return Object.fromEntries(entries) as SearchFields
}

/** Whether a value is an id on record and not a name that someone typed. */
export function isId(value: string): boolean {
  return /^[0-9a-f]{20}$/.test(value)
}

/** What a list shows, for a screen reader: `30 statements, and more`. */
export function countSentence(shown: number, more: boolean, noun: string): string {
  if (shown === 0) return `No ${noun}s.`
  return `${shown} ${noun}${shown === 1 ? '' : 's'}${more ? ', and more' : ''}.`
}
