import { open } from 'node:fs/promises'

/** "onrc" in ASCII: the application id in the header of every record. */
export const applicationId = 0x6f6e7263

/** What stands at a path, told from its first 100 bytes, without SQLite and its locks and journals. */
export type Header =
  | { readonly kind: 'missing' | 'empty' | 'folder' | 'not-sqlite' | 'other-sqlite' }
  /** `version`: the schema's, which a write-ahead log beside the file may have raised. */
  | { readonly kind: 'record'; readonly version: number }

/** Reads what stands at `path`; throws the system's error where it may not be read. */
export async function readHeader(path: string): Promise<Header> {
  const bytes = await firstBytes(path)
  if (typeof bytes === 'string') return { kind: bytes }
  if (bytes.length === 0) return { kind: 'empty' }
  if (bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') return { kind: 'not-sqlite' }
  if (bytes.length < 100) return { kind: 'not-sqlite' }
  if (bytes.readInt32BE(68) !== applicationId) return { kind: 'other-sqlite' }
  return { kind: 'record', version: bytes.readInt32BE(60) }
}

async function firstBytes(path: string): Promise<Buffer | 'missing' | 'folder'> {
  try {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return 'missing'
    if (code === 'EISDIR') return 'folder'
    throw error
  }
}
