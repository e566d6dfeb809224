import { type Issue, issue } from '../../shapes/issue.ts'
import { hiddenCharacters, mixedWords } from './characters.ts'
import { isAfter, isPartialDate } from './dates.ts'
import { limits } from './limits.ts'
import { shown } from './places.ts'

/** What is wrong with a text by itself: G013 too long, G012 with characters that cannot be seen. */
export function checkText(where: string, what: string, text: string, most: number): Issue[] {
  if (text.length > most) {
    const length = text.length.toLocaleString('en')
    return [issue('G013', `${where}: ${what} has ${length} characters; ${most} are allowed.`)]
  }
  const hidden = hiddenCharacters(text)
  if (hidden.length === 0) return []
  const list = hidden.slice(0, 5).join(', ')
  return [issue('G012', `${where}: ${what} ${shown(text)} has ${list}, which cannot be seen.`)]
}

/** What is wrong with a name: as any text, or empty (G005), or with a word in two scripts (G011). */
export function checkName(where: string, what: string, name: string): Issue[] {
  if (name.trim() === '') return [issue('G005', `${where}: ${what} is empty.`)]
  const found = checkText(where, what, name, limits.name)
  if (found.length > 0) return found
  return mixedWords(name).map(({ word, odd }) =>
    issue('G011', `${where}: in ${what}, ${shown(word)} mixes scripts: ${odd.slice(0, 100)}.`),
  )
}

/** What is wrong with two dates: malformed (G009), or the first after the second (G010). */
export function checkDates(
  where: string,
  first: { readonly what: string; readonly date: string | null },
  second: { readonly what: string; readonly date: string | null },
): Issue[] {
  const malformed = [first, second].flatMap(({ what, date }) =>
    date === null || isPartialDate(date)
      ? []
      : [issue('G009', `${where}: ${what} ${shown(date)} is no date.`)],
  )
  if (malformed.length > 0) return malformed
  if (first.date === null || second.date === null || !isAfter(first.date, second.date)) return []
  const what = `${first.what} ${first.date} is after ${second.what} ${second.date}`
  return [issue('G010', `${where}: ${what}.`)]
}
