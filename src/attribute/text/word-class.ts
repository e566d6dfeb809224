import {
  auxiliaries,
  conjunctions,
  days,
  determiners,
  negations,
  objectPronouns,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
} from './words.ts'

/**
 * What a word looks like to the scorers: a function word or mark is itself, any other word its
 * shape. Names and rare words never become features, so the weights hold no words of any report.
 */
export type WordClass = string

const closed: ReadonlySet<string> = new Set(
  [
    auxiliaries,
    negations,
    determiners,
    possessives,
    subjectPronouns,
    objectPronouns,
    prepositions,
    conjunctions,
    questionWords,
  ].flatMap((words) => [...words]),
)

export function wordClass(lower: string, isWord: boolean, isCapital: boolean): WordClass {
  if (closed.has(lower)) return lower
  if (!isWord) return lower.length > 1 ? '—' : markClass(lower)
  if (days.has(lower)) return 'DAY'
  if (isCapital) return 'CAP'
  const code = lower.charCodeAt(0)
  if (code < 97) return 'NUM'
  return suffixClass(lower)
}

const lyNouns: ReadonlySet<string> = new Set(
  'assembly family ally reply supply anomaly monopoly bully rally tally folly jelly belly fly daily weekly monthly elderly assemblyman'.split(
    ' ',
  ),
)

function suffixClass(lower: string): WordClass {
  const last = lower.charCodeAt(lower.length - 1)
  if (last === 100 && lower.endsWith('ed')) return '-ed'
  if (last === 103 && lower.endsWith('ing')) return '-ing'
  if (last === 121 && lower.endsWith('ly') && !lyNouns.has(lower)) return '-ly'
  if (last === 115) return '-s'
  return 'w'
}

function markClass(mark: string): WordClass {
  switch (mark) {
    case '–':
    case '―':
    case '—':
    case '-':
      return '—'
    case '“':
    case '”':
    case '„':
    case '‟':
    case '«':
    case '»':
      return '"'
    case '‘':
    case '’':
    case '‹':
    case '›':
    case '‚':
      return "'"
    case '[':
      return '('
    case ']':
      return ')'
    default:
      return mark.charCodeAt(0) < 128 ? mark : '?sym'
  }
}
