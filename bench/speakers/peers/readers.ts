import { join } from 'node:path'

/** A program that reads texts as `readAll` says. */
export interface Reader {
  readonly key: string
  readonly command: readonly [string, ...string[]]
  /** The file that says how it reads. */
  readonly script: string
  /** A path that is there once it is installed. */
  readonly needs: string
  readonly offsets: 'UTF-16' | 'code points'
}

const here = join(import.meta.dirname, '../../peers')

export const textacy: Reader = onPython('textacy', '.venv', 'spacy_speakers.py')
export const neuralcoref: Reader = onPython(
  'neuralcoref',
  '.neuralcoref',
  'neuralcoref_chains.py',
  'model/neuralcoref/cfg',
)
export const statistical: Reader = coreNlp('statistical')
export const neural: Reader = coreNlp('neural')

function onPython(key: string, folder: string, file: string, needs = 'bin/python'): Reader {
  const script = join(here, file)
  return {
    key,
    command: [join(here, folder, 'bin/python'), '-W', 'ignore', script],
    script,
    needs: join(here, folder, needs),
    offsets: 'code points',
  }
}

/** With the coreference algorithm named; its readings are in Java's, and so UTF-16, offsets. */
function coreNlp(algorithm: 'statistical' | 'neural'): Reader {
  const jars = join(here, '.corenlp')
  const script = join(here, 'corenlp/Speakers.java')
  return {
    key: `corenlp-${algorithm}`,
    // 8 GB of heap: with 6 the neural one ended without an answer on the even texts, with 8 not.
    command: ['java', '-Xmx8g', '-cp', `${jars}/*`, script, algorithm],
    script,
    needs: jars,
    offsets: 'UTF-16',
  }
}
