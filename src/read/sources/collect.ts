/** Whether all of a source fitted; what did not fit is never held. */
export interface Collected {
  /** At most `maxBytes` of it. */
  readonly bytes: Uint8Array
  readonly whole: boolean
}

/** Gathers a source up to a limit and stops reading there. An aborted signal rejects at once. */
export async function collect(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<Collected> {
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of abortable(source, signal)) {
    const room = maxBytes - total
    chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk)
    total += chunk.length
    if (total > maxBytes) return { bytes: joined(chunks), whole: false }
  }
  return { bytes: joined(chunks), whole: true }
}

/** A source that waits for input, as a terminal does, must not keep an interrupted program. */
async function* abortable<T>(source: AsyncIterable<T>, signal?: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  aborted.catch(() => {})
  const abort = (): void => reject(signal?.reason)
  if (signal?.aborted) abort()
  signal?.addEventListener('abort', abort, { once: true })
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted])
      if (next.done) return
      yield next.value
    }
  } finally {
    signal?.removeEventListener('abort', abort)
    // Not awaited: it settles only after the read that is under way.
    iterator.return?.()?.then(undefined, () => {})
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
