import type { Dirent } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaTypeOf } from './media-types.ts'
import { systemReason } from './system-reason.ts'

/** A file of a folder, or a folder in it that cannot be listed. */
export interface Walked {
  readonly path: string
  /** Null for a file, else the system's code. */
  readonly refused: string | null
}

/** A folder on the way, with the names in it that are still to come. */
interface Level {
  readonly folder: string
  /** Sorted; a folder's name ends in a slash. */
  readonly names: readonly string[]
  at: number
}

/**
 * The files of a folder and of the folders in it that have a readable extension, sorted by name
 * folder by folder. Hidden entries and node_modules are left out. A folder that links lead to twice
 * is listed once, so a circle of links ends. Only the names of the folders on the way are held.
 */
export async function* walk(folder: string): AsyncGenerator<Walked> {
  const seen = new Set<string>()
  const levels: Level[] = []
  const enter = async (path: string): Promise<Walked | null> => {
    try {
      const { dev, ino } = await stat(path)
      const id = `${dev}:${ino}`
      if (seen.has(id)) return null
      seen.add(id)
      levels.push({ folder: path, names: await list(path), at: 0 })
      return null
    } catch (error) {
      return { path, refused: systemReason(error).code }
    }
  }
  const refused = await enter(folder)
  if (refused) yield refused
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const name = level.names[level.at++]
    if (name === undefined) {
      levels.pop()
    } else if (name.endsWith('/')) {
      const problem = await enter(join(level.folder, name.slice(0, -1)))
      if (problem) yield problem
    } else {
      yield { path: join(level.folder, name), refused: null }
    }
  }
}

async function list(folder: string): Promise<readonly string[]> {
  const names: string[] = []
  // 1024: the default of 32 entries a read made listing 50,000 files the slowest part.
  for await (const entry of await opendir(folder, { bufferSize: 1024 })) {
    const { name } = entry
    if (name.startsWith('.') || name === 'node_modules') continue
    if (await isFolder(entry, join(folder, name))) names.push(`${name}/`)
    else if (mediaTypeOf(name) !== null) names.push(name)
  }
  return names.sort()
}

/** What a link leads to; what cannot be looked at counts as a file, so that reading it says why. */
async function isFolder(entry: Dirent, path: string): Promise<boolean> {
  if (entry.isDirectory()) return true
  if (entry.isFile() || entry.isFIFO() || entry.isSocket()) return false
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
