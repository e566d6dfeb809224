import { type ProcessRole, processRoles } from '../../shapes/claims/process.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { byCodeUnits } from '../figures/order.ts'
import { fold } from '../fold.ts'
import { type Named, namedIn, type Source, sourceOf } from '../views/source.ts'
import type { Seat } from './board.ts'

/** Who is at the table, from claims in the order of days. */
export function seatsOf(list: readonly CurrentClaim[]): readonly Seat[] {
  const seats = new Map<string, { actor: Named; roles: Map<ProcessRole, Source[]> }>()
  for (const current of list) {
    const { claim } = current
    if (claim.kind !== 'role' || claim.assertion === 'denied') continue
    const actor = namedIn(current, claim.actor)
    const key = actor.id ?? `“${fold(actor.name)}”`
    const seat = seats.get(key) ?? { actor, roles: new Map<ProcessRole, Source[]>() }
    seats.set(key, seat)
    const sources = seat.roles.get(claim.role) ?? []
    seat.roles.delete(claim.role)
    seat.roles.set(claim.role, [sourceOf(current), ...sources])
  }
  return [...seats.values()]
    .map(({ actor, roles }) => ({
      actor,
      roles: [...roles].reverse().map(([role, sources]) => ({ role, sources })),
    }))
    .sort((a, b) => order(a) - order(b) || byCodeUnits(fold(a.actor.name), fold(b.actor.name)))
}

function order({ roles }: Seat): number {
  return processRoles.indexOf(roles[0]?.role ?? 'excluded')
}
