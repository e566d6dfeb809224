import type { Run } from './run.ts'

const bodysOwn =
  /^(?:['’]s? )?(?:spokes(?:man|woman|person|people)|officials?|executives?|employees|workers|staff|customers|users|shares|stock|headquarters|board|representatives?|lawyers|management|stores?|products?|subscribers|members|shareholders|investors|chief executive|CEO)\b/
const personsOwn =
  /^(?:['’]s? (?:wife|husband|mother|father|son|daughter|campaign|office|lawyer|team)\b|, \d\d\b|,? who\b)/
const before = /(?:\b(?:the|company|firm|agency|group|union|party|retailer|carrier|network) )$/

/**
 * Whether a name of one word, of which nothing else is known, is a body's: "Verizon executives", "the
 * Pentagon". `same` are all the runs with that name.
 */
export function isBodysName(text: string, same: readonly Run[]): boolean {
  let body = 0
  let person = 0
  for (const { start, end } of same) {
    const after = text.slice(end, end + 24)
    if (personsOwn.test(after)) person++
    else if (bodysOwn.test(after.trimStart())) body++
    if (before.test(text.slice(Math.max(0, start - 12), start))) body++
  }
  return body > person
}
