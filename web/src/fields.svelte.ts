import { go } from './place.svelte.ts'
import { withQuery } from './router.ts'

/** What a page is asked for: parameters of its address, as its form shows them. */
export class Fields<Name extends string> {
  values: Record<Name, string>
  readonly #path: string
  readonly #names: readonly Name[]

  constructor(path: string, names: readonly Name[]) {
    this.#path = path
    this.#names = names
    this.values = $state(this.#read(''))
  }

  /** Takes what an address asks for; gives the same of the API. */
  take(search: string, more: Readonly<Record<string, string>> = {}): string {
    const asked = this.#read(search)
    this.values = asked
    return withQuery(`/api${this.#path}`, { ...asked, ...more })
  }

  /** Goes to what the form has. */
  show(): void {
    go(withQuery(this.#path, $state.snapshot(this.values) as Record<Name, string>))
  }

  #read(search: string): Record<Name, string> {
    const query = new URLSearchParams(search)
    const entries = this.#names.map((name) => [name, query.get(name) ?? ''])
    return Object.fromEntries(entries) as Record<Name, string>
  }
}
