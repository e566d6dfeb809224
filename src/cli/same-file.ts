import { stat } from 'node:fs/promises'

/** Whether two paths lead to one file, by links too; files that are not there are not the same. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)))
  return Boolean(a && b && a.dev === b.dev && a.ino === b.ino)
}
