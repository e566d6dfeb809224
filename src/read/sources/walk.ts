import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaTypeOf } from './media-types.ts'
import { systemReason } from './system-reason.ts'

/** A file of a folder, or a folder in it that cannot be listed. */
export interface Walked {
  readonly path: string
  /** Null for a file. */
  readonly refused: string | null
}

/**
 * The files of a folder and of the folders in it that have a readable extension, sorted by name
 * folder by folder. Hidden entries and node_modules are left out. A folder that links lead to twice
 * is listed once, so a circle of links ends. Only the names of the folders on the way are held.
 */
export async function* walk(folder: string): AsyncGenerator<Walked> {
  const seen = new Set<string>()
  const stack: { readonly folder: string; readonly names: readonly string[]; at: number }[] = []
  const enter = async (path: string): Promise<string | null> => {
    try {
      const names = await readdir(path)
      stack.push({ folder: path, names: names.filter(isListed).sort(), at: 0 })
      return null
    } catch (error) {
      return systemReason(error).code
    }
  }
  seen.add(await identity(folder))
  const refused = await enter(folder)
  if (refused) yield { path: folder, refused }
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const name = top.names[top.at++]
    if (name === undefined) {
      stack.pop()
      continue
    }
    const path = join(top.folder, name)
    const kind = await kindOf(path)
    if (kind === 'folder') {
      const id = await identity(path)
      if (seen.has(id)) continue
      seen.add(id)
      const code = await enter(path)
      if (code) yield { path, refused: code }
    } else if (kind === 'other' && mediaTypeOf(name) !== null) {
      yield { path, refused: null }
    }
  }
}

function isListed(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules'
}

/** What cannot be looked at counts as a file, so that reading it says why. */
async function kindOf(path: string): Promise<'folder' | 'other'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other'
  } catch {
    return 'other'
  }
}

async function identity(path: string): Promise<string> {
  try {
    const { dev, ino } = await stat(path)
    return `${dev}:${ino}`
  } catch {
    return path
  }
}
