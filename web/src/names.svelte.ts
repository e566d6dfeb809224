import { SvelteMap } from 'svelte/reactivity'
import type { ActorRow } from '../../src/record/store.ts'
import { ask } from './api.ts'

const names: SvelteMap<string, string> = new SvelteMap()
const asked: Set<string> = new Set()

/** The name of an entry that another refers to; its id until the name is there. */
export function nameOfEntry(id: string): string {
  return names.get(id) ?? id
}

/** Asks for the names of entries, each once. */
export function askNames(ids: Iterable<string>): void {
  for (const id of ids) {
    if (asked.has(id)) continue
    asked.add(id)
    const path = `/api/actors/${encodeURIComponent(id)}`
    ask<ActorRow>(path, new AbortController().signal).then(({ value }) => {
      if (value) names.set(id, value.name)
    })
  }
}
