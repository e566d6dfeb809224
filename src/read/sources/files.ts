import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { failed, type Opened } from './opened.ts'
import { readFile } from './read-file.ts'
import { systemReason } from './system-reason.ts'
import { walk } from './walk.ts'

/** A file that an argument names, or what is wrong with the argument. */
export type Listed = { readonly path: string } | { readonly problem: Opened }

/** Opens what a path or glob names, one file at a time as they are asked for. */
export async function* openFiles(argument: string, maxBytes: number): AsyncGenerator<Opened> {
  for await (const listed of listFiles(argument)) {
    yield 'path' in listed ? await readFile(listed.path, maxBytes) : listed.problem
  }
}

/** The files that a path or glob names. A name that exists is a path even where it looks like a glob. */
export async function* listFiles(argument: string): AsyncGenerator<Listed> {
  const kind = await kindOf(argument)
  if (kind === 'folder') {
    yield* listFolder(argument)
  } else if (kind === 'missing' && isDynamicPattern(argument)) {
    yield* listGlob(argument)
  } else {
    yield { path: argument }
  }
}

async function* listFolder(folder: string): AsyncGenerator<Listed> {
  let empty = true
  for await (const { path, refused } of walk(folder)) {
    empty = false
    yield refused
      ? { problem: failed(path, 'R002', `The folder "${path}" could not be listed (${refused}).`) }
      : { path }
  }
  if (empty) yield { problem: failed(folder, 'R001', `The folder "${folder}" holds no report.`) }
}

async function* listGlob(pattern: string): AsyncGenerator<Listed> {
  const asked = pattern.includes('node_modules')
  const found = await glob(pattern, {
    absolute: isAbsolute(pattern),
    dot: false,
    expandDirectories: false,
    // Links in a circle would be walked again and again.
    followSymbolicLinks: false,
  })
  const paths = found.filter((path) => asked || !/(?:^|\/)node_modules\//.test(path)).sort()
  for (const path of paths) yield { path }
  if (paths.length === 0) {
    yield { problem: failed(pattern, 'R001', `No file matches "${pattern}".`) }
  }
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    // What exists and may not be looked at is for reading to report.
    return systemReason(error).missing ? 'missing' : 'file'
  }
}
