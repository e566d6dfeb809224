/**
 * Maps over an asynchronous sequence with at most `width` calls under way. Results keep the order
 * of the sequence, and each is given as soon as its turn has come: a slow sequence never holds back
 * what is done. A consumer that stops early stops the sequence too.
 */
export async function* ordered<A, B>(
  items: AsyncIterable<A>,
  width: number,
  map: (item: A) => Promise<B>,
): AsyncGenerator<B> {
  const iterator = items[Symbol.asyncIterator]()
  const under: Promise<B>[] = []
  let next: Promise<IteratorResult<A>> | null = iterator.next()
  try {
    while (next || under.length > 0) {
      const [first] = under
      if (first && (!next || under.length >= width || (await settlesFirst(first, next)))) {
        under.shift()
        yield await first
      } else if (next) {
        const arrived: IteratorResult<A> = await next
        next = arrived.done ? null : iterator.next()
        next?.catch(() => {})
        if (!arrived.done) under.push(guarded(map(arrived.value)))
      }
    }
  } finally {
    // Not awaited: a sequence that waits for input would keep its consumer from ending.
    iterator.return?.()?.catch(() => {})
  }
}

/** Whether `a` settles before `b`, by success or failure. */
function settlesFirst(a: Promise<unknown>, b: Promise<unknown>): Promise<boolean> {
  const settled = (one: Promise<unknown>, answer: boolean): Promise<boolean> =>
    one.then(
      () => answer,
      () => answer,
    )
  return Promise.race([settled(a, true), settled(b, false)])
}

/** A failure is thrown when its turn comes; until then it must not end the process. */
function guarded<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
