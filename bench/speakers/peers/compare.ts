import type { Pair } from '../../attribution/gold.ts'
import type { Marked } from '../corpora.ts'
import { judgeOf, type Verdict } from '../judge.ts'
import { choose } from './chosen.ts'
import { speakerOf } from './quoted.ts'
import { neural, neuralcoref, type Reader, statistical, textacy } from './readers.ts'
import { type Reading, readAll } from './reading.ts'

/** A peer and onrecord on the same statements. */
export interface Comparison {
  readonly peer: string
  /** What the peer was asked: its own quotations' speakers, or whom the gold's sources mean. */
  readonly asked: 'quotations' | 'sources'
  readonly theirs: readonly Verdict[]
  readonly ours: readonly Verdict[]
}

interface Peer {
  readonly name: string
  readonly quotations: Reader
  readonly chains: Reader
}

const peers: readonly Peer[] = [
  { name: 'CoreNLP, statistical coreference', quotations: statistical, chains: statistical },
  { name: 'CoreNLP, neural coreference', quotations: neural, chains: neural },
  { name: 'textacy, surnames', quotations: textacy, chains: textacy },
  { name: 'textacy, neuralcoref', quotations: textacy, chains: neuralcoref },
]

/**
 * Every peer that is installed on the statements whose gold has a speaker, those it attributes or
 * those that have a source; `ours` has for each text the verdicts on all its statements. Also a
 * sentence for each peer that does not run.
 */
export function compare(
  texts: readonly Marked[],
  ours: readonly (readonly Verdict[])[],
): { readonly comparisons: readonly Comparison[]; readonly leftOut: readonly string[] } {
  const comparisons: Comparison[] = []
  const leftOut: string[] = []
  const read = reads(texts)
  for (const peer of peers) {
    const chains = read(peer.chains)
    const quotations = read(peer.quotations)
    if (typeof chains === 'string' || typeof quotations === 'string') {
      leftOut.push(`${peer.name} is left out. ${[chains, quotations].find(isString)}`)
      continue
    }
    for (const asked of ['quotations', 'sources'] as const) {
      const theirs: Verdict[] = []
      const same: Verdict[] = []
      for (const [at, marked] of texts.entries()) {
        const places = placesOf(marked, asked, quotations[at])
        const { actors, speakers } = choose(marked.text, chains[at]?.chains ?? [], places)
        const judge = judgeOf(actors, marked.layer)
        for (const [number, { speaker }] of marked.layer.statements.entries()) {
          const own = ours[at]?.[number]
          if (speaker === null || !places[number] || !own) continue
          theirs.push(judge(speakers[number] ?? null, speaker))
          same.push(own)
        }
      }
      comparisons.push({ peer: peer.name, asked, theirs, ours: same })
    }
  }
  return { comparisons, leftOut }
}

/** For each statement where the peer, or the gold, has its speaker. */
function placesOf(
  { attributions }: Marked,
  asked: Comparison['asked'],
  reading: Reading | undefined,
): readonly (Pair | null)[] {
  return attributions.map(({ source, content }) =>
    asked === 'sources' ? (source[0] ?? null) : speakerOf(content, reading?.quotations ?? []),
  )
}

/** Reads with each reader once. */
function reads(texts: readonly Marked[]): (reader: Reader) => ReturnType<typeof readAll> {
  const done = new Map<Reader, ReturnType<typeof readAll>>()
  const all = texts.map(({ text }) => text)
  return (reader) => {
    const reading = done.get(reader) ?? readAll(reader, all)
    done.set(reader, reading)
    return reading
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
