/** Numbers that stand before a unit; null where the word leaves open how many. */
export const numbers: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['eighteen', 18],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['few', null],
  ['several', null],
  ['many', null],
])

export const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['opening', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
])

/** The ordinal of the part that comes last. */
export const lastOrdinals: ReadonlySet<string> = new Set(['last', 'final', 'closing'])
