/** Words between white space, the unit of every speed in this folder. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
