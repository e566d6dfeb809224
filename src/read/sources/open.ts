import { collect } from './collect.ts'
import { type Fetcher, openFetcher } from './fetch/fetcher.ts'
import { openFiles } from './files.ts'
import { failed, hintOf, type Opened } from './opened.ts'
import { defaultMaxBytes, type OpenOptions } from './options.ts'
import { tooLarge } from './read-file.ts'

/**
 * Opens inputs in order, each only when it is asked for: files, folders (recursively), globs, `-`
 * for standard input, http and https addresses. What cannot be opened is an entry with its issues
 * (R001 to R003, R020 to R025) and the rest goes on; an aborted signal ends the sequence.
 */
export async function* openInputs(
  args: readonly string[],
  options: OpenOptions,
): AsyncGenerator<Opened> {
  const fetcher = openFetcher(options)
  try {
    for (const argument of args) {
      for await (const opened of openOne(argument, options, fetcher)) {
        if (options.signal?.aborted) return
        yield opened
      }
      if (options.signal?.aborted) return
    }
  } finally {
    await fetcher.close()
  }
}

/** Whether an argument is an address of any scheme and not a path. */
export function isAddress(argument: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(argument)
}

async function* openOne(
  argument: string,
  options: OpenOptions,
  fetcher: Fetcher,
): AsyncGenerator<Opened> {
  const maxBytes = options.maxBytes ?? defaultMaxBytes
  if (options.signal?.aborted) return
  if (argument === '-') yield* readStandardInput(options, maxBytes)
  else if (isAddress(argument)) yield await fetcher.fetch(argument)
  else yield* openFiles(argument, maxBytes)
}

/** Gives nothing where a signal ended the wait. */
async function* readStandardInput(options: OpenOptions, maxBytes: number): AsyncGenerator<Opened> {
  let opened: Opened
  try {
    const { bytes, whole } = await collect(options.stdin ?? process.stdin, maxBytes, options.signal)
    opened = whole ? { input: '-', bytes, hint: hintOf('-'), issues: [] } : tooLarge('-', maxBytes)
  } catch (error) {
    if (options.signal?.aborted) return
    const reason = error instanceof Error ? error.message : 'unknown error'
    opened = failed('-', 'R002', `Standard input could not be read (${reason}).`)
  }
  yield opened
}
