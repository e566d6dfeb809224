import { basename } from 'node:path'
import { type GoldText, readGold } from '../attribution/gold.ts'
import { isOdd, readSettledGold } from '../attribution/own-gold.ts'

/** Texts that are scored together. */
export interface Corpus {
  readonly name: string
  readonly golds: readonly GoldText[]
}

/** The first `limit` texts of each gold file; without files of each half of the project's settled gold. */
export function readCorpora(paths: readonly string[], limit: number): readonly Corpus[] {
  const own = paths.length > 0 ? [] : readSettledGold()
  const corpora =
    paths.length > 0
      ? paths.map((path) => ({ name: basename(path), golds: readGold(path) }))
      : [
          { name: 'gold, even', golds: own.filter((gold) => !isOdd(gold)) },
          { name: 'gold, odd', golds: own.filter(isOdd) },
        ]
  return corpora.map(({ name, golds }) => ({ name, golds: golds.slice(0, limit) }))
}
