/** Words that hold a sentence together; what is none of them can be part of a name or a noun phrase. */
function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

export const pronouns: ReadonlySet<string> = set(
  'i we you he she it they us him her them me who everyone everybody nobody someone anyone this that these those',
)

export const determiners: ReadonlySet<string> = set(
  'the a an its his her their our my your this that these those some any each every no both all several many most such another other',
)

export const auxiliaries: ReadonlySet<string> = set(
  `is are was were be been being am has have had having do does did will would shall should can could may might must
  's 're 've 'll 'd 'm n't not never ca wo sha`,
)

export const prepositions: ReadonlySet<string> = set(
  `of in on at by for with from to into onto over under about against between among through during after before since
  until till towards toward upon within without along across behind beyond near despite via per amid than as like`,
)

export const conjunctions: ReadonlySet<string> = set(
  'and or but nor so yet because although though while whereas if unless when once whenever where that which who whom whose whether',
)

/** Marks and words that part one clause from the next. */
export const clauseBreaks: ReadonlySet<string> = set(', ; : — – ( ) . ! ? … " “ ”')
