import type { Article } from '../shapes/article.ts'
import type { Issue } from '../shapes/issue.ts'
import type { Hint } from './parse/hint.ts'
import { type Parsed, parse } from './parse/parse.ts'
import { openInputs } from './sources/open.ts'
import type { Opened } from './sources/opened.ts'
import type { OpenOptions } from './sources/options.ts'

export interface ReadOptions extends OpenOptions {}

/** What one input came to. An article's own issues stand with the article. */
export interface ReadResult {
  readonly input: string
  readonly articles: readonly Article[]
  readonly issues: readonly Issue[]
}

/** Results that may be under way at once. */
const lookAhead = 4

/**
 * Opens and parses inputs, four at a time, and gives the results in the order of the inputs, each as
 * soon as its turn has come. Bad input gives issues; only a bug throws.
 */
export async function* readInputs(
  args: readonly string[],
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  const inputs = openInputs(args, options)
  const results: Promise<ReadResult>[] = []
  let next: Promise<IteratorResult<Opened>> | null = inputs.next()
  try {
    while (next || results.length > 0) {
      const [first] = results
      if (first && (!next || results.length >= lookAhead || (await settlesFirst(first, next)))) {
        results.shift()
        yield await first
      } else if (next) {
        const opened: IteratorResult<Opened> = await next
        next = opened.done ? null : inputs.next()
        next?.catch(() => {})
        if (!opened.done) results.push(guarded(readOpened(opened.value)))
      }
    }
  } finally {
    // Not awaited: standard input that stays silent would keep a consumer from ending.
    inputs.return(undefined).catch(() => {})
  }
}

/** Parses bytes that the caller has already. */
export async function readBytes(bytes: Uint8Array, hint: Hint): Promise<Parsed> {
  return parse(bytes, hint)
}

async function readOpened({ input, bytes, hint, issues }: Opened): Promise<ReadResult> {
  if (!bytes) return { input, articles: [], issues }
  const parsed = await parse(bytes, hint)
  return { input, articles: parsed.articles, issues: [...issues, ...parsed.issues] }
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
