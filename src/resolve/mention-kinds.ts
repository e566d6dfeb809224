import type { MentionKind } from '../shapes/mention.ts'
import type { Span } from '../shapes/span.ts'
import type { Member } from './cast/cast.ts'
import { peoples, stateOfAdjective, stateOfPeople } from './data/peoples.ts'
import { stateOf } from './data/states.ts'
import { offices, personNouns } from './data/words.ts'

const pronouns =
  /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|who|whom|whose|which)(?:['’](?:m|s|ve|re|d|ll))?$/
const shortStates =
  /^(?:the )?(?:u\.?s\.?(?:a\.?)?|u\.?k\.?|america|britain|great britain|türkiye|holland)$/
const article = /^(?:the|an?|his|her|its|their|this|that|these|those)\s+/

/** How the words of a mention call its member. */
export function mentionKind(
  { type, name }: Pick<Member, 'type' | 'name'>,
  text: string,
  { start, end }: Span,
): MentionKind {
  const printed = text.slice(start, end)
  const lower = printed.toLowerCase()
  if (pronouns.test(lower)) return 'pronoun'
  const bare = lower.replace(article, '')
  if (stateOfPeople(bare) ?? (peoples.has(bare) || undefined)) return 'people'
  if (type === 'state') return kindOfState(name, lower, bare)
  const own = name.toLowerCase().replace(article, '')
  if (isDescription(printed)) return isOffice(lower) ? 'office' : 'description'
  if (bare === own) return 'name'
  const full = type === 'person' && bare.includes(' ') && lastOf(bare) === lastOf(own)
  return full ? 'name' : 'short'
}

function kindOfState(name: string, lower: string, bare: string): MentionKind {
  if (bare === name.toLowerCase()) return 'name'
  if (shortStates.test(lower)) return 'short'
  if (stateOfAdjective(bare) !== undefined) return 'people'
  if (stateOf(lower) !== undefined || stateOf(`the ${bare}`) !== undefined) return 'seat'
  return 'description'
}

/** A noun without a capital ends it: "the carmaker", "Brandt's office". */
function isDescription(printed: string): boolean {
  const [last = ''] = headWords(printed).slice(-1)
  return last === last.toLowerCase() && last !== last.toUpperCase()
}

/** "The secretary general": one office, and whoever holds it. */
function isOffice(lower: string): boolean {
  if (/^(?:an?|some|another|two|three|several) /.test(lower)) return false
  const [last = ''] = headWords(lower).slice(-1)
  return offices.has(last) && !personNouns.has(last)
}

function headWords(printed: string): readonly string[] {
  const words = printed.split(/[\s]+/)
  const end = words.findIndex(
    (word, at) => at > 0 && /^(?:of|in|for|at|from|on|to|with|who|by|near|close)$/.test(word),
  )
  return end < 0 ? words : words.slice(0, end)
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}
