import { createInterface } from 'node:readline/promises'

/**
 * Keys and lines that a person types; from a pipe, its characters and lines one by one, where a line may
 * follow its key at once or after a line break.
 */
export interface Keys {
  /** The next key; null where there is no more. */
  key(): Promise<string | null>
  /** A line, after a prompt on standard error; null where it is taken back, or there is no more. */
  line(prompt: string): Promise<string | null>
  close(): void
}

/** Reads keys as they are pressed where standard input is a terminal. */
export function openKeys(input: NodeJS.ReadStream = process.stdin): Keys {
  return input.isTTY ? pressed(input) : piped(input)
}

function pressed(input: NodeJS.ReadStream): Keys {
  input.setRawMode(true)
  return {
    key: () =>
      new Promise((resolve) => {
        input.resume()
        input.once('data', (data) => {
          input.pause()
          resolve(data.toString())
        })
      }),
    async line(prompt) {
      input.setRawMode(false)
      const lines = createInterface({ input, output: process.stderr })
      try {
        return await lines.question(prompt)
      } catch (error) {
        // Ctrl-C and Ctrl-D take the line back.
        if ((error as Error).name === 'AbortError') return null
        throw error
      } finally {
        lines.close()
        input.setRawMode(true)
      }
    },
    close() {
      input.setRawMode(false)
      input.pause()
    },
  }
}

function piped(input: NodeJS.ReadStream): Keys {
  input.setEncoding('utf8')
  const chunks = input[Symbol.asyncIterator]()
  let rest = ''
  let afterKey = false
  const more = async (): Promise<boolean> => {
    const next = await chunks.next()
    if (next.done) return false
    rest += String(next.value)
    return true
  }
  return {
    async key() {
      for (;;) {
        rest = rest.replace(/^\s+/, '')
        if (rest !== '') break
        if (!(await more())) return null
      }
      const [key = ''] = rest
      rest = rest.slice(key.length)
      afterKey = true
      return key
    },
    async line() {
      if (afterKey) {
        while (rest === '' || rest === '\r') if (!(await more())) break
        rest = rest.replace(/^\r?\n/, '')
        afterKey = false
      }
      while (!rest.includes('\n')) if (!(await more())) break
      if (rest === '') return null
      const at = rest.indexOf('\n')
      const line = at < 0 ? rest : rest.slice(0, at)
      rest = at < 0 ? '' : rest.slice(at + 1)
      return line.trim()
    },
    close() {
      input.pause()
    },
  }
}
