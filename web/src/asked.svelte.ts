import { type Answer, ask, type Trouble } from './api.ts'

/** One thing asked of the API, by a path that may change. */
export class Asked<T> {
  value: T | null = $state.raw(null)
  trouble: Trouble | null = $state.raw(null)

  /** Asks for `path`; the returned function gives the request up. For use in an effect. */
  load(path: string, then?: (answer: Answer<T>) => void): () => void {
    const control = new AbortController()
    ask<T>(path, control.signal).then(
      (answer) => {
        this.value = answer.value
        this.trouble = answer.trouble
        then?.(answer)
      },
      () => {},
    )
    return () => control.abort()
  }
}
