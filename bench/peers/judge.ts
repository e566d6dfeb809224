import { score } from '../attribution/measure/score.ts'
import { type Shares, sharesOf } from '../attribution/measure/tally.ts'
import type { Contender } from './contenders.ts'
import type { Corpus } from './corpora.ts'
import type { Accuracy, Speed } from './rows.ts'
import type { Output } from './run-contender.ts'

/** A contender, and what it did with the texts of all corpora in their order. */
export interface Run {
  readonly contender: Contender
  readonly output: Output
}

/** Each corpus in turn, every contender that attributes beside the others. */
export function judgeAccuracy(
  corpora: readonly Corpus[],
  runs: readonly Run[],
): readonly Accuracy[] {
  let before = 0
  return corpora.flatMap((corpus) => {
    const from = before
    before += corpus.golds.length
    return runs
      .filter(({ contender }) => contender.attributes)
      .map((run) => judgeOn(corpus, run, from))
  })
}

function judgeOn({ name, golds }: Corpus, { contender, output }: Run, from: number): Accuracy {
  const found = new Map(
    golds.map(({ id, text }, at) => [id, contender.map(text, output.found[from + at] ?? [])]),
  )
  const scores = score(golds, found)
  const shares = (measure: string, type: string): Shares => {
    const tally = scores.get(measure)?.get(type)
    if (!tally) throw new Error(`The scorer has no ${measure}, ${type}.`)
    return sharesOf(tally)
  }
  return {
    texts: name,
    contender: contender.name,
    direct: shares('attribution soft', 'direct'),
    directContent: shares('content soft', 'direct'),
    all: shares('attribution soft', 'all'),
  }
}

export function judgeSpeed({ contender, output }: Run, words: number): Speed {
  return {
    contender: contender.name,
    wordsPerWallSecond: words / output.wallSeconds,
    wordsPerProcessorSecond: words / output.cpuSeconds,
    loadSeconds: output.loadSeconds,
    peakMib: output.peakKib === null ? null : output.peakKib / 1024,
    refused: output.refused,
  }
}
