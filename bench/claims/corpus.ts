import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article } from '../../src/shapes/article.ts'
import { articleOf } from '../speakers/given.ts'
import type { ClaimLayer } from './layer.ts'

export interface ClaimText {
  readonly text: string
  readonly layer: ClaimLayer
}

const root = fileURLToPath(new URL('../gold', import.meta.url))

/** The texts that have the layer: odd numbers are for development, even ones are looked at only as figures. */
export function readClaimTexts(half: 'odd' | 'even'): readonly ClaimText[] {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'claims.json')))
    .filter((name) => Number.parseInt(name, 10) % 2 === (half === 'odd' ? 1 : 0))
    .map((name) => ({
      text: readFileSync(join(root, name, 'text.txt'), 'utf8'),
      layer: JSON.parse(readFileSync(join(root, name, 'claims.json'), 'utf8')) as ClaimLayer,
    }))
}

/** The text as it would be read, of this outlet and day. */
export async function toArticle({ text, layer }: ClaimText): Promise<Article> {
  const read = await articleOf({ id: layer.id, text })
  const { outlet, published } = layer
  const others = read.links.filter(({ role }) => role !== 'outlet')
  const link = { name: outlet, role: 'outlet' as const, span: null, by: 'metadata' }
  return { ...read, outlet, published, links: [...others, link] }
}
