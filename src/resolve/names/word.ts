/** One word of a text with its place; `end` leaves out a possessive ending. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
  /** First of a sentence, a quotation or a line. */
  readonly opens: boolean
  /** Follows the word before after spaces alone, on the same line. */
  readonly joined: boolean
  /** Number of its sentence and of its line, from 0. */
  readonly sentence: number
  readonly line: number
  /** Begins a full name, for its surname stands alone elsewhere. */
  readonly given?: boolean
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&-]*/gu

const plain = /^[\p{L}\p{N}]+$/u

/** The words of a text, in order. Linear in the text. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let before = 0
  let endedSentence = true
  let possessive = false
  let sentence = -1
  let line = 0
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index
    const shown = trim(match[0])
    const gap = text.slice(before, start)
    const first = shown.charAt(0)
    const last = words.at(-1)
    // A gap of more than a few characters is punctuation or a new line; only its kind matters.
    const isSpace = gap === ' '
    const joined =
      last !== undefined &&
      (isSpace || (gap.length <= 3 && /^ +$/.test(gap))) &&
      !endedSentence &&
      !possessive
    const near = isSpace ? '' : gap.slice(0, 20)
    if (!isSpace && gap.includes('\n')) line++
    if (endedSentence || (!isSpace && /[.!?\n]/.test(near))) sentence++
    words.push({
      text: shown,
      lower: shown.toLowerCase(),
      start,
      end: start + shown.length,
      capital: first !== first.toLowerCase(),
      opens: endedSentence || (!isSpace && /[.!?:;\n“”"‘«»„(—–]/.test(near)),
      joined,
      sentence,
      line,
    })
    before = start + shown.length
    const tail = match[0].slice(shown.length)
    // A full stop that the word swallowed ends a sentence, unless it is an initial's or a title's.
    endedSentence = tail.startsWith('.') || (tail.length > 2 && tail.includes('.'))
    // "Norway's Prime Minister": the possessor is a name of its own.
    // "Fishers’ Guild" goes on.
    possessive = /^['’][sS]/.test(tail)
    if (/^['’]/.test(tail)) before = match.index + match[0].length
  }
  return words
}

/** Drops a possessive ending, and a closing stop that is not an abbreviation's. */
function trim(word: string): string {
  // Nine words in ten are letters alone.
  if (plain.test(word)) return word
  let shown = withoutLast(word, '.-')
  if (/['’][sS]?$/.test(shown)) shown = shown.replace(/['’][sS]?$/, '')
  else shown = word
  if (shown.endsWith('.') && !isAbbreviation(shown)) shown = withoutLast(shown, '.&-')
  return withoutLast(shown, "&'’-")
}

/** Drops these characters from the end, one by one: a pattern would start anew at each of them. */
function withoutLast(word: string, dropped: string): string {
  let end = word.length
  while (end > 0 && dropped.includes(word.charAt(end - 1))) end--
  return word.slice(0, end)
}

function isAbbreviation(word: string): boolean {
  return (
    /^(?:\p{Lu}\.)+$/u.test(word) ||
    /^(?:Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Cllr|Coun|Hon|Fr|Cr|Smt|Brig|Maj|Adm|Cmdr|Insp|Supt|Det|Cpl|Amb|Ald|Engr|Mme|Msgr|St|Jr|Sr)\.$/.test(
      word,
    )
  )
}
