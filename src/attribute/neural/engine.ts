import type { Attribution } from '../../shapes/attribution.ts'
import type { Engine } from '../engine.ts'
import { assemble } from '../rules/assemble.ts'
import { carry } from '../rules/carry.ts'
import { readRules } from '../rules/engine.ts'
import { extend } from '../rules/extend.ts'
import { type Doc, toDoc } from '../text/doc.ts'
import { toHints } from './hints.ts'
import { loadTagger, type NetworkName } from './load.ts'
import { settle } from './settle.ts'
import { type Reading, type Tagger, tag } from './tagger.ts'
import { toProposals } from './to-proposals.ts'

/**
 * The trained engines for English; `model/CARD.md` is their card. `accurate` reads pieces of words
 * with a transformer. `fast` reads words with convolutions and is told what the rules found.
 * The network is loaded, for `threads` threads, by `load` or with the first text.
 */
export function neural(name: NetworkName, threads: number): Engine & { load(): Promise<void> } {
  let opened: Promise<Tagger> | null = null
  const load = (): Promise<Tagger> => {
    opened ??= loadTagger(name, threads)
    return opened
  }
  return {
    name,
    version: '1',
    async load() {
      await load()
    },
    async attribute(texts) {
      const found: (readonly Attribution[])[] = []
      for (const text of texts) found.push(await attributeOne(text, await load()))
      return found
    },
    async close() {
      const tagger = await opened
      opened = null
      await tagger?.network.close()
    },
  }
}

async function attributeOne(text: string, tagger: Tagger): Promise<readonly Attribution[]> {
  const doc = toDoc(text)
  const read = await tagDoc(doc, tagger)
  const found = extend(doc, settle(doc, toProposals(doc, read, tagger.parameters)))
  return assemble(doc, found.flat(), carry(doc, found))
}

/** What the network finds in a text that is cut up, told of the rules' findings if it was trained so. */
export function tagDoc(doc: Doc, tagger: Tagger): Promise<Reading> {
  return tag(doc.text, tagger, tagger.isHinted ? toHints(readRules(doc)) : undefined)
}
