import type { Reading } from '../../../src/shapes/reading.ts'
import { sample } from './sample.ts'

/** The report of a number, its title: 15 statements that each say "tide". Each third one revises. */
export function numbered(number: number): Reading {
  return sample({
    url: `https://tides.example/${number % 3 === 2 ? number - 1 : number}`,
    title: String(number),
    lines: [...Array(15).keys()].map((line) => ({
      by: `Speaker Number${(number + line) % 11}`,
      said: `that tide ${line} of report ${number} came in over the sand and the stones of the old pier`,
    })),
  })
}
