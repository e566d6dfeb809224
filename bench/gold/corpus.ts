// node bench/gold/corpus.ts odd|even|all|single-pass: the corpus as JSON Lines {"id","text","attributions"},
// as bench/attribution/run.ts and score.ts read it: the settled texts 01 to 40, of which odd numbers are
// for development, or those from 41 on, marked in a single pass.
import type { GoldText } from '../attribution/gold.ts'
import { isOdd, readSettledGold, readSinglePassGold } from '../attribution/own-gold.ts'

const parts: Readonly<Record<string, () => readonly GoldText[]>> = {
  odd: () => readSettledGold().filter(isOdd),
  even: () => readSettledGold().filter((gold) => !isOdd(gold)),
  all: readSettledGold,
  'single-pass': readSinglePassGold,
}
const golds = parts[process.argv[2] ?? '']
if (!golds) throw new Error('Usage: node bench/gold/corpus.ts odd|even|all|single-pass')
for (const gold of golds()) console.log(JSON.stringify(gold))
