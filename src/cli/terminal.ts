import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Where a command writes. Data goes to standard output, everything else to standard error. */
export interface Terminal {
  /** Columns of standard output; null where it is not a terminal, and lines are not wrapped. */
  readonly columns: number | null
  /** Whether standard error is a terminal. */
  readonly interactive: boolean
  /** Writes to standard output; resolves once the reader can take more. */
  write(text: string): Promise<void>
  line(text: string): Promise<void>
  /** Goes on without printing where the reader of standard output goes away. */
  outliveReader(): void
  /** A line on standard error. */
  error(text: string): void
  /** Draws the status line anew where standard error is a terminal; '' clears it. */
  status(text: string): void
  /** Colours for standard output: none where it is not a terminal or NO_COLOR is set. */
  style(style: Style, text: string): string
  /** Aborted by the first Ctrl-C; a second one ends the process at once. */
  readonly interrupted: AbortSignal
}

/**
 * The process's own terminal. A reader that goes away (`| head`) ends the process quietly; output
 * that cannot be written otherwise, as to a full disk, ends it with a message and code 1.
 */
export function openTerminal(): Terminal {
  const { stdout, stderr } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' && outlives && stream === stdout) return
      if (error.code === 'EPIPE') process.exit(0)
      if (error.syscall === undefined) throw error
      if (stream === stdout) stderr.write(`The output cannot be written (${error.code}).\n`)
      process.exit(1)
    })
  }
  const interruption = new AbortController()
  let outlives = false
  let status = ''
  const clear = (): void => {
    if (status) stderr.write('\r\u001b[K')
    status = ''
  }
  const write = async (text: string): Promise<void> => {
    clear()
    if (outlives && stdout.destroyed) return
    if (!stdout.write(text)) await drained(stdout)
  }
  return {
    columns: stdout.isTTY ? stdout.columns || 80 : null,
    interactive: stderr.isTTY === true,
    write,
    line: (text) => write(`${text}\n`),
    outliveReader() {
      outlives = true
    },
    error(text) {
      clear()
      stderr.write(`${text}\n`)
    },
    status(text) {
      if (!stderr.isTTY || text === status) return
      clear()
      status = text.slice(0, (stderr.columns || 80) - 1)
      stderr.write(status)
    },
    style: (style, text) => styleText(style, text, { stream: stdout }),
    get interrupted() {
      if (process.listenerCount('SIGINT') === 0) {
        const stop = (): void => {
          if (interruption.signal.aborted) process.exit(130)
          interruption.abort()
        }
        process.on('SIGINT', stop)
        process.on('SIGTERM', stop)
      }
      return interruption.signal
    },
  }
}

/** Resolves when a stream can take more, or never will. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done).off('close', done)
      resolve()
    }
    stream.on('drain', done).on('close', done)
  })
}
