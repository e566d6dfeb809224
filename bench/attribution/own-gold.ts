import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { GoldText } from './gold.ts'

const root = fileURLToPath(new URL('../gold/', import.meta.url))

/** The settled layer of the project's own gold, bench/gold. */
export function readOwnGold(): readonly GoldText[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      id: name,
      text: readFileSync(`${root}${name}/text.txt`, 'utf8'),
      attributions: JSON.parse(readFileSync(`${root}${name}/attribution.json`, 'utf8')),
    }))
}

/** Odd-numbered texts are for development; even ones are looked at only as figures. */
export function isOdd({ id }: GoldText): boolean {
  return Number.parseInt(id, 10) % 2 === 1
}
