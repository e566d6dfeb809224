/** Right among gold and among predicted, and how many of each there are. */
export interface Tally {
  readonly goldRight: number
  readonly gold: number
  readonly foundRight: number
  readonly found: number
}

export interface Shares {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function sum(tallies: Iterable<Tally>): Tally {
  let [goldRight, gold, foundRight, found] = [0, 0, 0, 0]
  for (const tally of tallies) {
    goldRight += tally.goldRight
    gold += tally.gold
    foundRight += tally.foundRight
    found += tally.found
  }
  return { goldRight, gold, foundRight, found }
}

/** Shares from 0 to 1; 0 where there is nothing to divide by. */
export function sharesOf({ goldRight, gold, foundRight, found }: Tally): Shares {
  const recall = gold ? goldRight / gold : 0
  const precision = found ? foundRight / found : 0
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1 }
}
