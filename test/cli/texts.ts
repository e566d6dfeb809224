/** A report of the project's own, with one statement of each common form. */
export const harbour = `PORTVALE, May 5 (Coastal News Agency) - Harbour Minister Lena Brandt said on Monday that the northern pier would reopen before winter.

“We promised the fishermen a working harbour, and they will have one,” Brandt told reporters.

According to the minister, repairs have cost 40 million crowns so far.

“The money is there,” she said. “What we lack is steel.”

Opposition leader Tomas Reyl denied that his party had blocked the budget.
`

/** Texts that differ, each with a statement of its own; for filling a record. */
export function numbered(n: number): string {
  return `Council member Ada Holm${n} said that bridge number ${n} would be rebuilt this year.

“Bridge ${n} is safe,” Holm${n} said. “Nobody needs to worry about it.”
`
}
