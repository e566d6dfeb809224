import { irregular } from './lexicon.ts'

/** The base forms that a word may be an inflection of, likeliest first; the word itself is one. */
export function bases(word: string): readonly string[] {
  const known = irregular[word]
  if (known) return [known, word]
  const found = [word]
  if (word.endsWith('ies') || word.endsWith('ied')) found.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('s')) found.push(word.slice(0, -1), word.slice(0, -2))
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending)) continue
    const root = word.slice(0, -ending.length)
    found.push(`${root}e`, root)
    if (root.at(-1) === root.at(-2)) found.push(root.slice(0, -1))
  }
  return found
}
