import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Form } from '../../src/shapes/attribution.ts'
import { type GoldAttribution, readGold } from '../attribution/gold.ts'
import type { SpeakerLayer } from './layer.ts'

export interface Marked {
  readonly id: string
  readonly text: string
  readonly attributions: readonly (GoldAttribution & { readonly form?: Form })[]
  readonly layer: SpeakerLayer
}

const gold = fileURLToPath(new URL('../gold/', import.meta.url))

/**
 * `odd`, `even` or `all` of the project's own texts, `even/1-40` those of them with these numbers, or
 * CORPUS.jsonl:LAYERS.jsonl.
 */
export function openTexts(place: string): Marked[] {
  const [, part, from = '1', to = '99'] = /^(odd|even|all)(?:\/(\d+)-(\d+))?$/.exec(place) ?? []
  if (part) {
    return ownTexts((number) => {
      const asked = part === 'all' || (number % 2 === 1) === (part === 'odd')
      return asked && number >= Number(from) && number <= Number(to)
    })
  }
  const [corpus, layers] = place.split(':')
  if (!corpus || !layers) throw new Error(`${place} is not odd, even, all or CORPUS:LAYERS.`)
  return corpusTexts(corpus, layers)
}

/** The project's own texts that carry the layer. */
function ownTexts(isAsked: (number: number) => boolean): Marked[] {
  return readdirSync(gold)
    .filter((name) => existsSync(`${gold}${name}/actors.json`))
    .filter((name) => isAsked(Number.parseInt(name, 10)))
    .map((id) => {
      const read = (file: string): string => readFileSync(`${gold}${id}/${file}`, 'utf8')
      const attributions = JSON.parse(read('attribution.json'))
      return { id, text: read('text.txt'), attributions, layer: JSON.parse(read('actors.json')) }
    })
}

/** Texts of a corpus file for which a file of layers, JSON Lines, has one. */
function corpusTexts(corpus: string, layers: string): Marked[] {
  const texts = new Map(readGold(corpus).map((each) => [each.id, each]))
  return readFileSync(layers, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const layer: SpeakerLayer = JSON.parse(line)
      const { text, attributions } = texts.get(layer.id) ?? {}
      return text === undefined || attributions === undefined
        ? []
        : [{ id: layer.id, text, attributions, layer }]
    })
}
