import type { Party } from '../../../shapes/claims/party.ts'
import type { Span } from '../../../shapes/span.ts'
import { bodyOf as bodyOfStatement } from '../../positions/find/body.ts'
import type { Scene } from '../../scene/scene.ts'
import { bodyOf as bodyOfOffice } from '../../scene/who.ts'

const office =
  /\b(?:chief|director|chair\w*|president|spokes\w+|manager|head|boss|secretary|minister|premier|leader|founder|officer|delegate|negotiator|commissioner|ambassador|executive|chancellor|governor|mayor|envoy|official|treasurer)\b/i
const known = new WeakMap<Scene, Map<string, string | null>>()

/** For whom somebody holds an office, as the words beside the name say: “Norland’s minister, Ada Holm”. */
export function bodyOfPerson(scene: Scene, person: string | null): string | null {
  if (person === null) return null
  const cache = known.get(scene) ?? new Map<string, string | null>()
  known.set(scene, cache)
  const found = cache.get(person)
  if (found !== undefined) return found
  const body =
    bodyOfOffice(scene, person) ??
    byOffice(scene, person) ??
    besideName(scene, person) ??
    byPossessive(scene, person)
  cache.set(person, body)
  return body
}

/** Whether somebody holds an office, and so gives and gets for a body. */
export function isOfficial(scene: Scene, id: string): boolean {
  const actor = scene.told.actors.find((one) => one.id === id)
  return actor?.type === 'person' && (actor.office !== null || bodyOfPerson(scene, id) !== null)
}

/** “Lakes Alliance Secretary General” begins with the name of the body. */
function byOffice(scene: Scene, person: string): string | null {
  const words = scene.told.actors.find(({ id }) => id === person)?.office ?? ''
  const [, name = ''] = /^((?:\p{Lu}[\p{L}-]*(?:['’]s)? ){1,4})/u.exec(words) ?? []
  const first = name.split(' ').findIndex((word) => office.test(word))
  const body = name
    .trim()
    .split(' ')
    .slice(0, first < 0 ? undefined : first)
    .join(' ')
  if (body.length < 3) return null
  for (let at = scene.text.indexOf(body), tries = 0; at >= 0 && tries < most; tries++) {
    const [party] = scene.told.findParties({ start: at, end: at + body.length })
    if (party?.actor && party.actor !== person) return party.actor
    at = scene.text.indexOf(body, at + 1)
  }
  return null
}

/** Names to look at: the office stands with the first. */
const most = 4

function besideName(scene: Scene, person: string): string | null {
  const { statements, actors } = scene.told
  const sources = statements
    .filter(({ speaker }) => speaker === person)
    .flatMap(({ source }) => source)
  const mentions = actors.find(({ id }) => id === person)?.mentions ?? []
  const names = mentions.filter(({ kind }) => kind !== 'pronoun')
  for (const span of [...names.slice(0, most), ...sources.slice(0, most)]) {
    const body = besideSpan(scene, person, span)
    if (body) return body
  }
  return null
}

function besideSpan(scene: Scene, person: string, { start, end }: Span): string | null {
  const { text } = scene
  const around = { start: Math.max(0, start - 70), end: Math.min(text.length, end + 70) }
  const distance = ({ span }: Party): number =>
    Math.min(Math.abs(span.end - start), Math.abs(span.start - end))
  const near = [...scene.told.findParties(around)].sort((a, b) => distance(a) - distance(b))
  for (const party of near) {
    const { actor } = party
    if (actor === null || actor === person || actor === scene.told.outlet) continue
    if (scene.told.actors.some(({ id, type }) => id === actor && type === 'outlet')) continue
    if (holdsOffice(text, party, start, end)) return actor
  }
  return null
}

function holdsOffice(text: string, { span }: Party, start: number, end: number): boolean {
  if (span.end <= start) {
    const gap = text.slice(span.end, start)
    if (/^(?:['’]s?)? [\p{L} -]{3,50},? $/u.test(gap)) return office.test(gap)
    const before = text.slice(Math.max(0, span.start - 40), span.start)
    return /^,? $/.test(gap) && /\b(?:of|at|for)(?: the)? $/.test(before) && office.test(before)
  }
  if (span.start >= end) {
    const gap = text.slice(end, span.start)
    if (/^,? (?:of|from) (?:the )?(?:charity |group )?$/.test(gap)) return true
    const after = text.slice(span.end, span.end + 40)
    if (/^, (?:the )?$/.test(gap))
      return /^(?:['’]s?)? /.test(after) && office.test(after.split(/[,.;]/)[0] ?? '')
    return /^, [\p{L} ,-]{3,50} (?:of|at|for|with)(?: the)? $/u.test(gap) && office.test(gap)
  }
  if (span.start < start || span.end > end) return false
  const before = text.slice(start, span.start)
  if (/\b(?:of|at|for|from)(?: the)? $/.test(before)) return true
  return (
    /^(?:['’]s?)? [\p{Ll}]/u.test(text.slice(span.end, end)) &&
    office.test(text.slice(span.end, end))
  )
}

/** “Its chief executive, Ingrid Maus”: whatever was spoken of last. */
function byPossessive(scene: Scene, person: string): string | null {
  const said = scene.told.statements.find(({ speaker }) => speaker === person)
  const [source] = said?.source ?? []
  if (!said || !source) return null
  const words = scene.text.slice(source.start, Math.min(source.end, source.start + 200))
  return /\b[Ii]ts\b/.test(words) && office.test(words) ? bodyOfStatement(scene, said) : null
}
