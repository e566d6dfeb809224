import type { Terminal } from './terminal.ts'

export interface Progress {
  /** Counts one more item done. */
  tick(): void
  end(): void
}

/**
 * Progress with rate and time left on standard error, from the second second on: a line redrawn on
 * a terminal, a fresh line every ten seconds elsewhere (logs). `count` is asked for the total only
 * once the work turns out to be long.
 */
export function openProgress(
  terminal: Terminal,
  noun: string,
  count?: () => Promise<number>,
): Progress {
  const begun = performance.now()
  let done = 0
  let total: number | null = null
  let logged = begun
  let counted = false
  const show = (): void => {
    const now = performance.now()
    if (now - begun < 2000) return
    if (count && !counted) {
      counted = true
      count().then(
        (all) => {
          total = all
        },
        // Without a total the line shows count and rate.
        () => {},
      )
    }
    const text = progressLine(noun, done, total, (now - begun) / 1000)
    if (terminal.interactive) terminal.status(text)
    else if (now - logged >= 10_000) {
      logged = now
      terminal.error(text)
    }
  }
  const timer = setInterval(show, 200).unref()
  return {
    tick() {
      done++
    },
    end() {
      clearInterval(timer)
      terminal.status('')
    },
  }
}

/** One line of progress; `seconds` is the time since the start. */
export function progressLine(
  noun: string,
  done: number,
  total: number | null,
  seconds: number,
): string {
  const rate = done / seconds
  const count = total === null ? `${done}` : `${done} of ${total}`
  const share = total ? ` (${Math.floor((100 * done) / total)} %)` : ''
  const left =
    total !== null && done > 0 && total >= done ? `, ${duration((total - done) / rate)} left` : ''
  return `${count} ${noun}${share}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s${left}`
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
