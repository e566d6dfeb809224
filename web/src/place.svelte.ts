import { tick } from 'svelte'
import { plain } from './words/plain.ts'

/**
 * Where the reader is: the address, and how they came to it. Every history entry has a key, under
 * which its scroll offset and its lists are kept while the page is open, so that Back returns to the
 * same row of the same results.
 */
class Place {
  url: URL = $state.raw(new URL(location.href))
  key: string = keyOf(history.state)
  /** Whether this entry was come back to by Back or Forward. */
  returned = false
}

export const place: Place = new Place()

const scrolls = new Map<string, number>()
let arrivedAt = ''

/** Follows links within the page, Back and Forward. Called once. */
export function startNavigation(): void {
  history.scrollRestoration = 'manual'
  history.replaceState({ key: place.key }, '')
  addEventListener('popstate', (event) => {
    scrolls.set(place.key, scrollY)
    place.key = keyOf(event.state)
    place.returned = true
    place.url = new URL(location.href)
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.target || link.origin !== location.origin || event.defaultPrevented) return
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    if (link.pathname.startsWith('/api/')) return
    const samePage = link.pathname === location.pathname && link.search === location.search
    if (samePage && link.hash !== '') return
    event.preventDefault()
    go(link.href)
  })
}

/** Goes to an address of the page. `replace` changes the address of the present history entry. */
export function go(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const url = new URL(href, location.href)
  if (url.href === place.url.href) replace = true
  if (!replace) {
    scrolls.set(place.key, scrollY)
    place.key = newKey()
  }
  history[replace ? 'replaceState' : 'pushState']({ key: place.key }, '', url)
  place.returned = false
  place.url = url
}

/**
 * Says that the content of the present address is shown: names the document, and where the path
 * changed moves the focus to the heading, so that a screen reader reads it. The first page of a
 * visit keeps the focus where the browser put it.
 */
export async function arrive(title: string): Promise<void> {
  const { pathname } = place.url
  document.title = title === '' ? 'onrecord' : `${plain(title)} · onrecord`
  const first = arrivedAt === ''
  const moved = arrivedAt !== pathname
  arrivedAt = pathname
  await tick()
  if (place.returned) scrollTo(0, scrolls.get(place.key) ?? 0)
  else if (moved && !first && place.url.hash === '') scrollTo(0, 0)
  if (moved && !first) document.querySelector('h1')?.focus({ preventScroll: true })
}

function keyOf(state: unknown): string {
  const key: unknown = typeof state === 'object' && state && 'key' in state ? state.key : null
  return typeof key === 'string' ? key : newKey()
}

function newKey(): string {
  return Math.random().toString(36).slice(2)
}
