import { readFileSync } from 'node:fs'

/** The package's version; one level up lies the same from `src/cli` and from `dist/cli`. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
).version
