import type { Party } from '../../shapes/claims/party.ts'
import type { Range } from '../pattern/slots.ts'
import type { Scene } from './scene.ts'

/** After a name, these are others than who is named: “NATO allies”, “Norland companies”. */
const companions: ReadonlySet<string> = new Set(
  `allies ally members member partners partner states countries nations companies banks donors lenders firms farmers
  voters families citizens workers investors shareholders customers suppliers clients rivals neighbours neighbors people
  lawmakers mps children troops soldiers forces refugees`.split(/\s+/),
)

/** Who is named within some words; a pronoun of the first person in a statement is its speaker. */
export function whoIn(scene: Scene, { from, to }: Range): readonly Party[] {
  if (to - from === 1 && /^(?:we|i|us|me)$/.test(scene.lower(from))) {
    const span = scene.span(from, to)
    const [known] = scene.parties(from, to)
    const { statement } = scene.scope(span.start)
    const speaker = known?.actor ?? statement?.speaker ?? null
    const body =
      scene.lower(from).length > 1 ? (statement?.onBehalfOf ?? bodyOf(scene, speaker)) : null
    return [{ actor: body ?? speaker, span }]
  }
  return scene.parties(from, to).map((party) => withCompanions(scene, party))
}

/** The body of which somebody holds an office: of “Corvale’s chief executive”, Corvale. */
export function bodyOf(scene: Scene, person: string | null): string | null {
  const actor = scene.told.actors.find(({ id }) => id === person)
  if (actor?.type !== 'person' || actor.office === null) return null
  const office = actor.office.toLowerCase()
  const body = scene.told.actors.find(
    ({ id, type, name }) =>
      id !== person &&
      (type === 'organisation' || type === 'state') &&
      office.includes(name.toLowerCase()),
  )
  return body?.id ?? null
}

/** Whether an actor is known to be a person. */
export function isPerson(scene: Scene, id: string | null): boolean {
  return scene.told.actors.some((actor) => actor.id === id && actor.type === 'person')
}

/** “NATO allies” are nobody on the list. */
function withCompanions(scene: Scene, party: Party): Party {
  const next = scene.wordAt(party.span.end)
  if (!companions.has(scene.lower(next))) return party
  return { actor: null, span: { start: party.span.start, end: scene.words[next]?.end ?? 0 } }
}
