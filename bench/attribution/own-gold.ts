import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { GoldText } from './gold.ts'

const root = fileURLToPath(new URL('../gold/', import.meta.url))
const lastSettled = 40

/** The texts of the project's own gold, bench/gold, that were marked twice and settled: 01 to 40. */
export function readSettledGold(): readonly GoldText[] {
  return read((number) => number <= lastSettled)
}

/** Those marked once, dense in speakers that are hard to resolve: 41 to 56. */
export function readSinglePassGold(): readonly GoldText[] {
  return read((number) => number > lastSettled)
}

/** Odd-numbered texts are for development; even ones are looked at only as figures. */
export function isOdd({ id }: GoldText): boolean {
  return numberOf(id) % 2 === 1
}

function read(isAsked: (number: number) => boolean): readonly GoldText[] {
  return (
    readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isAsked(numberOf(entry.name)))
      .map(({ name }) => name)
      // Texts from 57 on have claims alone.
      .filter((id) => existsSync(`${root}${id}/attribution.json`))
      .sort()
      .map((id) => ({
        id,
        text: readFileSync(`${root}${id}/text.txt`, 'utf8'),
        attributions: JSON.parse(readFileSync(`${root}${id}/attribution.json`, 'utf8')),
      }))
  )
}

function numberOf(id: string): number {
  return Number.parseInt(id, 10)
}
