import { readFile } from 'node:fs/promises'
import type { Attribution } from '../../shapes/attribution.ts'
import type { Engine } from '../engine.ts'
import { assemble } from '../rules/assemble.ts'
import { carry } from '../rules/carry.ts'
import { type Doc, toDoc } from '../rules/doc.ts'
import { readRules } from '../rules/engine.ts'
import { extend } from '../rules/extend.ts'
import { byPiece, byWord } from './cut.ts'
import { toHints } from './hints.ts'
import { openNetwork } from './network.ts'
import { toParameters } from './parameters.ts'
import { settle } from './settle.ts'
import { type Tagger, tag } from './tagger.ts'
import { toProposals } from './to-proposals.ts'
import { toWordPiece } from './wordpiece.ts'

const folder = new URL('../../../model/', import.meta.url)

/**
 * The trained engines for English; `model/CARD.md` is their card. `accurate` reads pieces of words
 * with a transformer. `fast` reads words with convolutions and is told what the rules found.
 * Opening costs nothing; the network is loaded with the first text, for `threads` threads.
 */
export function neural(name: 'accurate' | 'fast', threads: number): Engine {
  let opened: Promise<Tagger> | null = null
  return {
    name,
    version: '1',
    async attribute(texts) {
      const found: (readonly Attribution[])[] = []
      for (const text of texts) {
        opened ??= load(name, threads)
        found.push(await attributeOne(text, await opened, name === 'fast'))
      }
      return found
    },
    async close() {
      const tagger = await opened
      opened = null
      await tagger?.network.close()
    },
  }
}

async function load(name: 'accurate' | 'fast', threads: number): Promise<Tagger> {
  const [network, vocabulary, parameters] = await Promise.all([
    openNetwork(new URL(`${name}.onnx`, folder), threads),
    readFile(new URL('vocabulary.txt', folder), 'utf8'),
    readFile(new URL(`${name}.json`, folder), 'utf8'),
  ])
  const wordPiece = toWordPiece(vocabulary)
  const cut = name === 'fast' ? byWord(wordPiece) : byPiece(wordPiece)
  return { network, cut, parameters: toParameters(parameters) }
}

async function attributeOne(
  text: string,
  tagger: Tagger,
  isHinted: boolean,
): Promise<readonly Attribution[]> {
  const doc = toDoc(text)
  const hints = isHinted ? toHints(readRules(doc)) : undefined
  const tagged = toProposals(doc, await tag(text, tagger, hints), tagger.parameters)
  return finish(doc, extend(doc, settle(doc, tagged)))
}

function finish(doc: Doc, found: ReturnType<typeof settle>): readonly Attribution[] {
  return assemble(doc, found.flat(), carry(doc, found))
}
