import { constants } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { issue } from '../../shapes/issue.ts'
import { mediaTypeOf } from './media-types.ts'
import { failed, hintOf, type Opened } from './opened.ts'
import { systemReason } from './system-reason.ts'

/**
 * Reads one file: R001 where there is none, R002 where it may not be read or is a device, pipe or
 * socket, R003 where it is too large. The size is checked before anything is read.
 */
export async function readFile(path: string, maxBytes: number): Promise<Opened> {
  try {
    // Opening a device can have effects of its own, so what it is comes first.
    const before = await stat(path)
    if (!before.isFile()) return special(path)
    if (before.size > maxBytes) return tooLarge(path, maxBytes)
    // Non-blocking: a pipe that took the file's place since would wait for a writer.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const now = await handle.stat()
      if (!now.isFile()) return special(path)
      const bytes = await readWhole(handle, now.size, maxBytes)
      if (!bytes) return tooLarge(path, maxBytes)
      return { input: path, bytes, hint: hintOf(path, mediaTypeOf(path)), issues: [] }
    } finally {
      await handle.close()
    }
  } catch (error) {
    const reason = systemReason(error)
    return reason.missing
      ? failed(path, 'R001', `There is no file "${path}".`)
      : failed(path, 'R002', `"${path}" could not be read (${reason.code}).`)
  }
}

/** A file that grows while it is read still ends at the limit. */
async function readWhole(
  handle: {
    read(
      buffer: Uint8Array,
      offset: number,
      length: number,
      position: null,
    ): Promise<{ bytesRead: number }>
  },
  size: number,
  maxBytes: number,
): Promise<Uint8Array | null> {
  let buffer = new Uint8Array(size + 1)
  let length = 0
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null)
    length += bytesRead
    if (length > maxBytes) return null
    // Files that the system makes up state no size, and come in pieces.
    if (bytesRead === 0 || length === size) return buffer.subarray(0, length)
    if (length === buffer.length) {
      const larger = new Uint8Array(Math.min(buffer.length * 2, maxBytes) + 1)
      larger.set(buffer)
      buffer = larger
    }
  }
}

function special(path: string): Opened {
  return failed(path, 'R002', `"${path}" is not a regular file.`)
}

/** The issue of an input beyond the limit, by its name as printed. */
export function tooLarge(input: string, maxBytes: number): Opened {
  return {
    input,
    bytes: null,
    hint: hintOf(input),
    issues: [issue('R003', `"${input}" holds more than ${maxBytes} bytes.`)],
  }
}
