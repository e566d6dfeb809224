import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { failed, type Opened } from './opened.ts'
import { readFile } from './read-file.ts'
import { systemReason } from './system-reason.ts'
import { walk } from './walk.ts'

/**
 * Opens what a path or glob names, one file at a time as they are asked for. A name that exists is a
 * path even where it looks like a glob.
 */
export async function* openFiles(argument: string, maxBytes: number): AsyncGenerator<Opened> {
  const kind = await kindOf(argument)
  if (kind === 'folder') {
    yield* openFolder(argument, maxBytes)
  } else if (kind === 'missing' && isDynamicPattern(argument)) {
    yield* openGlob(argument, maxBytes)
  } else {
    yield await readFile(argument, maxBytes)
  }
}

async function* openFolder(folder: string, maxBytes: number): AsyncGenerator<Opened> {
  let empty = true
  for await (const { path, refused } of walk(folder)) {
    empty = false
    yield refused
      ? failed(path, 'R002', `The folder "${path}" could not be listed (${refused}).`)
      : await readFile(path, maxBytes)
  }
  if (empty) yield failed(folder, 'R001', `The folder "${folder}" holds no report.`)
}

async function* openGlob(pattern: string, maxBytes: number): AsyncGenerator<Opened> {
  const asked = pattern.includes('node_modules')
  const found = await glob(pattern, {
    absolute: isAbsolute(pattern),
    dot: false,
    expandDirectories: false,
    // Links in a circle would be walked again and again.
    followSymbolicLinks: false,
  })
  const paths = found.filter((path) => asked || !/(?:^|\/)node_modules\//.test(path)).sort()
  for (const path of paths) yield await readFile(path, maxBytes)
  if (paths.length === 0) yield failed(pattern, 'R001', `No file matches "${pattern}".`)
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    // What exists and may not be looked at is for reading to report.
    return systemReason(error).missing ? 'missing' : 'file'
  }
}
