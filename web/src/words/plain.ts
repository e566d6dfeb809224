/**
 * A text for the window's title or a label: on one line, without the characters that would turn
 * the direction of what stands beside it.
 */
export function plain(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu, '')
    .replace(/[\s\u0000-\u001f]+/gu, ' ')
    .trim()
}

/** Whether a text holds characters that show it in another order than it is stored in. */
export function turnsDirection(text: string): boolean {
  return /[\u202d\u202e\u2066-\u2068]/u.test(text)
}

/** At most about `length` code units, cut between words where there is a space nearby. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const space = cut.lastIndexOf(' ')
  return `${(space > length - 40 ? cut.slice(0, space) : cut).toWellFormed()} …`
}

/** With a capital letter at its start. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
