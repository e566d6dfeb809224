import { readOpened } from '../read/read.ts'
import { openInputs } from '../read/sources/open.ts'
import type { OpenOptions } from '../read/sources/options.ts'
import type { Issue } from '../shapes/issue.ts'
import type { Reading } from '../shapes/reading.ts'
import { openAnalysts } from './analysts.ts'
import { defaultEngine, type EngineName } from './engine-names.ts'
import { ordered } from './ordered.ts'

export { countInputs } from '../read/sources/count.ts'

export interface PipelineOptions extends OpenOptions {
  readonly engine?: EngineName
  /** 0: everything in this thread. Default: one for each core but one, four at most. */
  readonly workers?: number
}

/** What came of one input: its readings, or the issues that say why there is none. */
export interface Processed {
  readonly input: string
  readonly readings: readonly Reading[]
  readonly issues: readonly Issue[]
}

/**
 * Inputs (files, folders, globs, addresses, `-`) → readings, in order and in bounded memory.
 * Bad input yields issues and the rest goes on.
 */
export async function* processInputs(
  inputs: readonly string[],
  options: PipelineOptions = {},
): AsyncGenerator<Processed> {
  const analysts = await openAnalysts(options.engine ?? defaultEngine(), options.workers)
  try {
    yield* ordered(openInputs(inputs, options), analysts.width, async (opened) => {
      const { input, articles, issues } = await readOpened(opened)
      return { input, readings: await analysts.analyse(articles), issues }
    })
  } finally {
    await analysts.close()
  }
}
