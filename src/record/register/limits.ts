/** Bounds of what is read into the register. Lengths are in UTF-16 code units. */
export const limits: Readonly<
  Record<'text' | 'rows' | 'depth' | 'name' | 'id' | 'words' | 'parts', number>
> = {
  /** Of a file. */
  text: 64 * 1024 * 1024,
  /** Of the rows of a file, memberships and posts included. */
  rows: 1_000_000,
  /** Of nested JSON; Popolo with everything embedded needs eight. */
  depth: 32,
  name: 500,
  id: 300,
  /** Of titles, roles, schemes and other words. */
  words: 1_000,
  /** Of the names, offices, memberships or identifiers of one entry: heads of state have under 500. */
  parts: 5_000,
}
