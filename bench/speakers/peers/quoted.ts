import type { Pair } from '../../attribution/gold.ts'
import type { Quotation } from './reading.ts'

/**
 * To whom a peer ties a content: the speaker of the quotation that shares most with it, where the
 * peer's quotations with a speaker that lie for more than half within it make up half of it. Null
 * where it does not attribute this content.
 */
export function speakerOf(content: readonly Pair[], quotations: readonly Quotation[]): Pair | null {
  let best: Pair | null = null
  let most = 0
  let all = 0
  for (const { content: quoted, speaker } of quotations) {
    const shared = content.reduce((sum, part) => sum + overlap(part, quoted), 0)
    if (speaker === null || shared <= size(quoted) / 2) continue
    all += shared
    if (shared > most) {
      most = shared
      best = speaker
    }
  }
  return all >= content.reduce((sum, part) => sum + size(part), 0) / 2 ? best : null
}

function overlap(a: Pair, b: Pair): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

function size([start, end]: Pair): number {
  return end - start
}
