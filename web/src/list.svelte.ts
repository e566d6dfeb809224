import type { Page } from '../../src/shapes/page.ts'
import { ask, type Trouble } from './api.ts'
import { place } from './place.svelte.ts'

interface Kept {
  readonly path: string
  readonly items: readonly unknown[]
  readonly next: string | null
}

/** The lists of each history entry, so that Back shows what was there. */
const keptLists = new Map<string, Kept>()

/** A list of the API that grows by pages. */
export class List<T> {
  items: readonly T[] = $state.raw([])
  next: string | null = $state.raw(null)
  trouble: Trouble | null = $state.raw(null)
  /** Whether a first page is on its way or not yet asked for. */
  loading: boolean = $state(true)
  /** Whether a further page is on its way. */
  growing: boolean = $state(false)
  #path = ''

  /** Asks for the first page; the returned function gives the request up. For use in an effect. */
  load(path: string, then: () => void): () => void {
    const control = new AbortController()
    this.#path = path
    const before = keptLists.get(place.key)
    if (place.returned && before?.path === path) {
      this.#show(before.items as readonly T[], before.next)
      then()
      return () => {}
    }
    this.loading = true
    ask<Page<T>>(path, control.signal).then(
      ({ value, trouble }) => {
        this.trouble = trouble
        this.#show(value?.items ?? [], value?.next ?? null)
        then()
      },
      () => {},
    )
    return () => control.abort()
  }

  /** Asks for the page after those that are there. */
  async more(): Promise<void> {
    const path = this.#path
    if (this.next === null || this.growing) return
    this.growing = true
    const cursor = `${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(this.next)}`
    const { value, trouble } = await ask<Page<T>>(path + cursor, new AbortController().signal)
    this.growing = false
    if (path !== this.#path) return
    this.trouble = trouble
    if (value) this.#show([...this.items, ...value.items], value.next)
  }

  #show(items: readonly T[], next: string | null): void {
    this.items = items
    this.next = next
    this.loading = false
    keptLists.set(place.key, { path: this.#path, items, next })
  }
}
