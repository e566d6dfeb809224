const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['staff', 'staff'],
  ['counsel', 'counsel'],
  ['data', 'data'],
])

/** An English noun in the singular: "aides" → "aide", "spokesmen" → "spokesman". */
export function singular(noun: string): string {
  const known = irregular.get(noun)
  if (known) return known
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:[su]s|is)$/.test(noun)) return noun
  if (/(?:s|x|z|ch|sh)es$/.test(noun)) return noun.slice(0, -2)
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun
}
