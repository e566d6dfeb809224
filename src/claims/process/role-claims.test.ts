import { expect, test } from 'vitest'
import { sceneOf } from '../../../test/claims/told.ts'
import { roleClaims } from './role-claims.ts'

test.each<readonly [string, readonly string[]]>([
  // Leads and sides.
  ['The talks are led by Orland.', ['lead orland']],
  [
    'They are talks, driven by Orland, together with Marn and Sul.',
    ['lead orland', 'party marn', 'party sul'],
  ],
  ['A study led by Orland ended as the talks began.', []],
  ['Dame Orl, who chairs the inquiry, was late.', ['lead dame orl']],
  ['Talks between Marn and Sul have begun.', ['party marn', 'party sul']],
  ['Negotiators from Marn and Sul met for talks.', ['party marn', 'party sul']],
  ['Marn is in talks with Sul.', ['party marn', 'party sul']],
  ['Marn joined the talks on the lock.', ['party marn']],
  ['{Orl} <pledged> [to remain at the table], as talks go on.', ['party orl']],
  ['Workers at the mill are on strike.', ['party Workers at the mill']],
  ['The delegations have been meeting for talks.', ['party The delegations']],
  ['Marn–Sul talks have begun.', ['party Marn', 'party Sul']],
  ['Marn, Sul agree to new talks.', ['party marn', 'party sul']],
  ['Talks between the governments of Marn and Sul go on.', ['party marn', 'party sul']],
  ['Talks on cod between Marn and Sul go on.', ['party marn', 'party sul']],
  ['Marn and the Sul signed a treaty after talks.', ['party marn', 'party sul']],
  ['Marn sent a delegation to the talks.', ['party marn']],
  ['Marn walked out of the talks.', ['party marn']],
  ['The nurses’ union sat down with Sul for talks.', ['party sul', 'party The nurses’ union']],
  ['A bill is late. The Orl tabled four amendments to the bill.', ['party orl']],
  ['Five drivers are for talks, but Marn walked home.', []],
  // Bidders and targets, courts.
  ['Marn made a hostile offer for Sul, a bid of old.', ['party marn', 'party sul']],
  ['Marn has agreed to be bought by Sul in a takeover.', ['party marn', 'party sul']],
  ['Marn sued Sul; the lawsuit is old.', ['party marn', 'party sul']],
  ['Marn goes on trial today in court.', ['party marn']],
  ['Marn spurned a takeover bid from Sul.', ['party marn', 'party sul']],
  ['Prosecuting, Orl told the court of a trial that Marn had slept.', ['party orl']],
  ['Marn denies two counts of fraud at a trial in the crown court.', ['party marn']],
  // Those who help, and those who stay outside.
  ['The talks have stopped, said Orl, the chief mediator.', ['mediator orl']],
  ['The talks will open in May, with Dun as mediator.', ['mediator dun']],
  ['Talks have stalled, mediators said.', ['mediator mediators']],
  ['The talks were brokered by Dun.', ['mediator dun']],
  ['The talks were held under the auspices of Dun.', ['mediator dun']],
  ['Talks go on. The envoy of the north, Dun, shuttled between both.', ['mediator dun']],
  ['Talks go on. Dun would underwrite the truce.', ['guarantor dun']],
  ['Talks go on. Dun will vouch for it.', ['guarantor dun']],
  ['The talks were held with Dun in the chair.', ['lead dun']],
  ['The arbitration, before a panel, is chaired by Dun.', ['lead dun']],
  ['Talks go on. Kal has a seat as an observer.', ['observer kal']],
  ['Talks go on. Kal was kept in the dark.', ['excluded kal']],
  ['Talks go on. Mediation was provided by Dun.', ['mediator dun']],
  ['Talks go on. Kal was left out.', ['excluded kal']],
  ['Talks go on. Kal had not been part of the talks.', ['not_a_party kal']],
  ['Dun is hosting the talks.', ['host dun']],
  ['Delegates met in Dun, the host nation, for talks.', ['host dun', 'party delegates']],
  ['Kal attends the talks as an observer.', ['observer kal']],
  ['Kal was not consulted on the talks.', ['consulted kal (denied)']],
  ['Kal has not been invited to the talks.', ['excluded kal']],
  ['Kal was shut out of the talks.', ['excluded kal']],
  ['Kal is not part of the talks.', ['not_a_party kal']],
  ['Talks go on. {Kal} <said> [it was not a party to them].', ['not_a_party kal']],
  ['Kal is not involved in the talks.', ['not_a_party kal']],
  ['Kal is not part of the plan, as the talks go on.', []],
  ['Kal will likely not be involved in the force that talks are about.', []],
  // An outcome of talks is no process of its own.
  ['Kal was never part of a ceasefire.', ['not_a_party kal']],
  ['Air strikes were led by Kal.', []],
  ['The clinical trial was led by Kal.', []],
])('%s', (marked, expected) => {
  const scene = sceneOf(marked)
  const found = roleClaims(scene).map((claim) => {
    if (claim.kind !== 'role') return claim.kind
    const { actor, role, modality } = claim
    const who = actor.actor ?? scene.text.slice(actor.span.start, actor.span.end)
    return `${role} ${who}${modality.factuality === 'CT-' ? ' (denied)' : ''}`
  })
  expect([...found].sort()).toEqual([...expected].sort())
})
