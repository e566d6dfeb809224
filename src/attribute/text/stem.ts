const irregular: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  thought: 'think',
  wrote: 'write',
  written: 'write',
  knew: 'know',
  known: 'know',
  saw: 'see',
  seen: 'see',
  found: 'find',
  felt: 'feel',
  held: 'hold',
  heard: 'hear',
  meant: 'mean',
  made: 'make',
  making: 'make',
  went: 'go',
  gone: 'go',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  spoke: 'speak',
  spoken: 'speak',
  sought: 'seek',
  swore: 'swear',
  sworn: 'swear',
  understood: 'understand',
  read: 'read',
  shown: 'show',
  put: 'put',
  laid: 'lay',
  came: 'come',
  shot: 'shoot',
  kept: 'keep',
  led: 'lead',
  left: 'leave',
  lied: 'lie',
  lying: 'lie',
  lies: 'lie',
  chose: 'choose',
  chosen: 'choose',
  saying: 'say',
  brought: 'bring',
  hit: 'hit',
  drew: 'draw',
  drawn: 'draw',
  ran: 'run',
  stood: 'stand',
  began: 'begin',
  begun: 'begin',
  sent: 'send',
  wanted: 'want',
  forgot: 'forget',
  sang: 'sing',
  foresaw: 'foresee',
  withdrew: 'withdraw',
  views: 'view',
  dying: 'die',
  adding: 'add',
  added: 'add',
  goes: 'go',
  going: 'go',
  nothing: 'nothing',
  something: 'something',
  anything: 'anything',
  everything: 'everything',
  tying: 'tie',
}

const cache = new Map<string, string>()

/**
 * One stem for a verb's or noun's inflected forms ("denies", "denied", "denying" → "deny"). A stem
 * need not be a word: silent final e is dropped on all forms alike.
 */
export function stem(lower: string): string {
  const known = cache.get(lower)
  if (known !== undefined) return known
  const made = dropE(irregular[lower] ?? strip(lower))
  // 20,000 distinct words are a large paper's year; past that the cache would only hold memory.
  if (cache.size < 20_000) cache.set(lower, made)
  return made
}

function strip(word: string): string {
  if (word.length < 4) return word
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (word.endsWith('ing') && word.length > 5) return undouble(word.slice(0, -3))
  if (word.endsWith('eed') && word.length > 5) return word.slice(0, -1)
  if (word.endsWith('ed') && word.length > 4) return undouble(word.slice(0, -2))
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}

function undouble(word: string): string {
  const last = word.at(-1) ?? ''
  return last === word.at(-2) && !'lszeo'.includes(last) ? word.slice(0, -1) : word
}

function dropE(word: string): string {
  const short = word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word
  // British and American spellings are one stem: criticise, criticize; favour, favor.
  if (short.length > 4 && short.endsWith('is')) return `${short.slice(0, -1)}z`
  return short.length > 5 && short.endsWith('our') ? `${short.slice(0, -2)}r` : short
}
