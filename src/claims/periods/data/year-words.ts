const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** After these four digits are a number of things, or the year whose prices are meant. */
export const countedWords: ReadonlySet<string> = words(
  `% percent per million billion trillion bn mn m k euros euro dollars pounds tonnes tons people troops soldiers
  jobs vehicles tanks homes houses staff workers men women children patients prices terms km kilometres miles
  metres copies pages doses units places shares barrels hectares acres`,
)

/** Before a year without a preposition: “its 2024 budget”. */
export const determiners: ReadonlySet<string> = words('the a this its their his her our your s')

/** A fiscal year is one of these years. */
export const fiscalWords: ReadonlySet<string> = words('fiscal financial budget')
