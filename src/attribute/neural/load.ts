import { readFile } from 'node:fs/promises'
import { byPiece, byWord } from './cut.ts'
import { openNetwork } from './network.ts'
import { toParameters } from './parameters.ts'
import type { Tagger } from './tagger.ts'
import { toWordPiece } from './wordpiece.ts'

/** The networks that ship; `model/CARD.md` is their card. */
export type NetworkName = 'accurate' | 'fast'

const folder = new URL('../../../model/', import.meta.url)

/** Loads a network for `threads` threads; throws where its files are not in `model/`. */
export async function loadTagger(name: NetworkName, threads: number): Promise<Tagger> {
  const file = (suffix: string): URL => new URL(suffix, folder)
  const [network, vocabulary, parameters] = await Promise.all([
    openNetwork(file(`${name}.onnx`), threads),
    readFile(file('vocabulary.txt'), 'utf8'),
    readFile(file(`${name}.json`), 'utf8'),
  ])
  const wordPiece = toWordPiece(vocabulary)
  return {
    network,
    cut: name === 'fast' ? byWord(wordPiece) : byPiece(wordPiece),
    isHinted: name === 'fast',
    parameters: toParameters(parameters),
  }
}
