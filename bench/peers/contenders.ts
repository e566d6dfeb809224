import { join } from 'node:path'
import { engineNames } from '../../src/run/engine-names.ts'
import type { GoldAttribution } from '../attribution/gold.ts'
import { fromCoreNlp, fromSpacy } from './map.ts'

export interface Contender {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** A path that is there once the contender is installed. */
  readonly needs: string
  /** Whether it attributes; what does not is there for its speed. */
  readonly attributes: boolean
  /** Its answer for a text as attributions with offsets in UTF-16 code units. */
  readonly map: (text: string, found: readonly GoldAttribution[]) => readonly GoldAttribution[]
}

const here = import.meta.dirname
const python = join(here, '.venv/bin/python')
const coreNlp = join(here, '.corenlp')

const engines: readonly Contender[] = engineNames.map((name) => ({
  name: `onrecord ${name}`,
  command: [process.execPath, join(here, 'engine-process.ts'), name],
  needs: here,
  attributes: true,
  map: (_text, found) => found,
}))

export const contenders: readonly Contender[] = [
  ...engines,
  onSpacy('textacy', '0.13.0'),
  onSpacy('sayswho', '0.1.4'),
  {
    name: 'corenlp 4.5.10',
    // 6 GB of heap: on the gold texts its memory peaked at 3.2 GiB.
    command: ['java', '-Xmx6g', '-cp', `${coreNlp}/*`, join(here, 'corenlp/Quotes.java')],
    needs: coreNlp,
    attributes: true,
    map: fromCoreNlp,
  },
  { ...onSpacy('spacy', '3.8.18'), attributes: false },
]

function onSpacy(peer: string, version: string): Contender {
  return {
    name: `${peer} ${version}`,
    command: [python, join(here, 'spacy_peers.py'), peer],
    needs: python,
    attributes: true,
    map: fromSpacy,
  }
}
