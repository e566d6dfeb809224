import { setTimeout as sleep } from 'node:timers/promises'
import type { Body } from './queries.ts'
import { ask, type Outcome, type RequestOptions, shownUrl } from './request.ts'

export interface Patience {
  /** Asks, and asks again where that may help, after the time that the service names. */
  ask(url: string, body: Body | null): Promise<Outcome>
}

/** First wait where a service names none; doubled each time. */
const firstWaitMs = 500

/**
 * Shares one patience among all requests of a run: where one is told to wait, the others wait too.
 * A service that asks for longer than `maxWaitMs` is not asked again.
 */
export function openPatience(
  options: RequestOptions,
  retries: number,
  maxWaitMs: number,
): Patience {
  let notBefore = 0

  async function pause(): Promise<void> {
    const wait = notBefore - Date.now()
    if (wait > 0) await sleep(wait, undefined, { signal: options.signal })
  }

  return {
    async ask(url, body) {
      for (let attempt = 0; ; attempt++) {
        await pause()
        const outcome = await ask(url, body, options)
        if (outcome.kind !== 'failed' || !outcome.retry) return outcome
        const { waitMs } = outcome
        if (waitMs !== null && waitMs > maxWaitMs) {
          const seconds = Math.ceil(waitMs / 1000)
          return { ...outcome, why: `${shownUrl(url)} asks to wait ${seconds} seconds`, gone: true }
        }
        if (waitMs !== null) notBefore = Math.max(notBefore, Date.now() + waitMs)
        if (attempt >= retries) return outcome
        if (waitMs === null) {
          const backoff = Math.min(firstWaitMs * 2 ** attempt, maxWaitMs)
          await sleep(backoff, undefined, { signal: options.signal })
        }
      }
    },
  }
}
