import { createReadStream } from 'node:fs'
import { limits } from '../../record/register/limits.ts'
import { type Issue, issue } from '../../shapes/issue.ts'

/** UTF-8 takes at most three bytes for a UTF-16 code unit. */
const mostBytes = 3 * limits.text

/** The text of a file, or of standard input where it is "-"; a file without an end is read no further. */
export async function readRegisterFile(path: string): Promise<string | Issue> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
      chunks.push(chunk)
      size += chunk.length
      if (size > mostBytes) return issue('G002', `The file has over ${inMiB(mostBytes)} MiB.`)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return issue('R002', `The file cannot be read (${code}).`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks))
  } catch {
    return issue('G001', 'The file is not UTF-8.')
  }
}

function inMiB(bytes: number): number {
  return bytes / 1024 / 1024
}
