function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** What one does at a table when one gives in; to say that one will not is a line. */
export const givingIn: ReadonlySet<string> = set(`
  abandon accept agree allow approve back bargain bow budge cede compromise concede countenance cut discuss disarm drop enter
  endorse give hand haggle hold join leave live lift move negotiate part permit pull ratify recognise recognize relinquish
  renounce resume retreat return sell settle share sign sit soften support surrender swallow take tolerate withdraw yield
`)

/** Verbs that give in only with the word behind them: “give up”, “live with”, “back down”. */
export const onlyWith: Readonly<Record<string, ReadonlySet<string>>> = {
  back: set('down off any the'),
  bow: set('to'),
  give: set('up in way ground an away'),
  hand: set('over back'),
  hold: set('talks'),
  leave: set('the'),
  live: set('with'),
  move: set('on from'),
  part: set('with'),
  pull: set('back out'),
  return: set('to'),
  settle: set('for'),
  sit: set('down at'),
  take: set('less part'),
  enter: set('talks a any into the'),
}
