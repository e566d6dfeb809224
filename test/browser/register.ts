import type { Act } from '../../src/record/decision/act.ts'
import type { Store } from '../../src/record/store.ts'
import type { RegisterEntry } from '../../src/shapes/register.ts'

/**
 * What people decided about the record of `causeway` and `turbine`: an entry with every kind of
 * fact, a merge, and a decision undone.
 */
export async function decideAll(store: Store): Promise<void> {
  const idOf = async (name: string): Promise<string> => {
    const { items } = await store.actors(name, { limit: 1 })
    if (!items[0]) throw new Error(`Nobody on record is called ${name}.`)
    return items[0].id
  }
  const vale = await idOf('Ingrid Vale')
  const skerry = await idOf('Radio Skerry')
  const entry: RegisterEntry = {
    id: vale,
    type: 'person',
    name: 'Ingrid Vale',
    names: [
      { name: 'Ingrid Vale', kind: 'name', language: 'en', script: 'Latn' },
      { name: 'Інгрід Вале', kind: 'transliteration', language: 'uk', script: 'Cyrl' },
      { name: 'Ingrid Sund', kind: 'former', language: 'nb', script: 'Latn' },
    ],
    offices: [{ title: 'special envoy', of: council.id, from: '2023-02', to: null }],
    memberships: [
      { organisation: council.id, role: 'member', from: '2019', to: '2023-01-31' },
      { organisation: skerry, role: 'presenter', from: null, to: '2009' },
    ],
    identifiers: [
      { scheme: 'wikidata', value: 'Q999999999' },
      { scheme: 'parliament', value: 'vale-i' },
    ],
    country: 'NO',
    gender: 'f',
    born: '1961-03',
    died: null,
  }
  const merged = await idOf('I. Vale-Sund')
  const acts: readonly (Act | [Act, string])[] = [
    { kind: 'actor.import', entries: [council, entry] },
    [{ kind: 'actor.merge', from: merged, into: vale }, 'her name until she married'],
    { kind: 'actor.alias', actor: vale, name: 'the Envoy' },
    { kind: 'undo' },
  ]
  for (const one of acts) {
    const [act, why] = 'kind' in one ? [one] : one
    const { issues } = await store.decide(act, { by: 'Ada Holm', ...(why ? { why } : {}) })
    if (issues[0]) throw new Error(issues[0].message)
  }
}

const council: RegisterEntry = {
  id: 'northern-council',
  type: 'organisation',
  name: 'Northern Council',
  names: [{ name: 'Northern Council', kind: 'name', language: 'en', script: 'Latn' }],
  ...{ offices: [], memberships: [], identifiers: [] },
  ...{ country: null, gender: null, born: null, died: null },
}
