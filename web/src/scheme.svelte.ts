import { keep, kept } from './keep.ts'

const schemes = ['auto', 'light', 'dark'] as const
type Scheme = (typeof schemes)[number]

class Choice {
  current: Scheme = $state('auto')
}

/** The colour scheme that the reader chose. */
export const scheme: Choice = new Choice()

/** Takes up the choice of an earlier visit. */
export function startScheme(): void {
  const before = kept('scheme')
  choose(schemes.find((one) => one === before) ?? 'auto')
}

/** Goes on to the next scheme: the system's, light, dark. */
export function nextScheme(): void {
  choose(schemes[(schemes.indexOf(scheme.current) + 1) % schemes.length] ?? 'auto')
  keep('scheme', scheme.current)
}

function choose(one: Scheme): void {
  scheme.current = one
  if (one === 'auto') delete document.documentElement.dataset.scheme
  else document.documentElement.dataset.scheme = one
}
