import { expect, test } from 'vitest'
import { sceneOf } from '../../../test/claims/told.ts'
import type { Claim } from '../../shapes/claim.ts'
import type { Span } from '../../shapes/span.ts'
import { conditionClaims } from '../conditions/condition-claims.ts'
import type { Scene } from '../scene/scene.ts'
import { proposalClaims } from './proposal-claims.ts'

function read(marked: string): readonly string[] {
  const scene = sceneOf(marked)
  return proposalClaims(scene, conditionClaims(scene, [])).map((claim) => show(scene, claim))
}

function show(scene: Scene, claim: Claim): string {
  if (claim.kind !== 'proposal') return claim.kind
  const words = ({ start, end }: Span): string => scene.text.slice(start, end)
  const { label, status, proponents, layer, conditions, likelihood, assertion } = claim
  const who = proponents.map(({ party, role }) => `${role} ${party.actor ?? words(party.span)}`)
  return [
    `${status}: ${words(label)}`,
    ...who,
    ...(layer ? [`layer ${layer.ordinal} ${layer.basis}`] : []),
    ...conditions.map(({ relation, event }) => `${relation} ${words(event)}`),
    ...likelihood.map(({ party, value }) => `${party.actor ?? words(party.span)} ${value}`),
    ...(assertion === 'denied' || assertion === 'asked' ? [assertion] : []),
  ].join(' | ')
}

test.each<readonly [string, readonly string[]]>([
  // Who puts something forward.
  [
    'Orland plans to cut the levy and open the lock.',
    ['proposed: cut the levy | proposer orland', 'proposed: open the lock | proposer orland'],
  ],
  [
    '{Orl} <said> [the mill had no plans to close].',
    ['proposed: close | proposer the mill | denied'],
  ],
  ['{Orl} <said> [“We intend to wait”].', ['proposed: wait | proposer orl']],
  ['Marn has proposed an even split.', ['proposed: an even split | proposer marn']],
  ['Nobody in Marn has plans to leave.', []],
  ['The study suggested a link.', ['proposed: a link | proposer The study']],
  // What is weighed and what is looked into.
  ['Orland is considering whether to join.', ['exploratory: join | exploring orland | orland PS+']],
  ['Orland considers the report biased.', []],
  ['Orland is looking into complaints about the lock.', []],
  [
    'A ban on nets being considered by Marn would hurt.',
    ['exploratory: A ban on nets | exploring marn'],
  ],
  [
    '{Orl} <said> [“We have the Marnish and the Suls looking into ways to guard the pass”].',
    ['exploratory: ways to guard the pass | exploring marnish | exploring suls'],
  ],
  // Nouns with whose they are.
  [
    '{Orl} <said> [there were proposals from the Marnish and the Suls].',
    ['proposed: proposals from the Marnish and the Suls | proposer marnish | proposer suls'],
  ],
  [
    'Marn’s plan to dredge the lock is late.',
    ['proposed: Marn’s plan to dredge the lock | proposer marn'],
  ],
  [
    'It is one of the ideas Marn has put forward.',
    ['proposed: the ideas Marn has put forward | proposer marn'],
  ],
  ['The plan is old.', []],
  [
    'It would not object to unarmed monitors, an idea floated by Marn.',
    ['proposed: unarmed monitors | proposer marn'],
  ],
  // What came of it.
  ['The board rejected a bid from Marn.', ['rejected: a bid from Marn | proposer marn']],
  ['The council threw out the bill.', ['rejected: the bill']],
  ['The board rejected any suggestion that it had failed.', []],
  ['Orland withdrew its offer.', ['withdrawn: its offer | proposer orland']],
  ['The motion was withdrawn.', ['withdrawn: The motion']],
  ['The lock should be withdrawn.', []],
  ['Orland has agreed to the trial.', ['agreed: the trial']],
  ['Orland agreed to share the seats.', []],
  [
    'A group of states tabled a plan to publish the list.',
    ['tabled: a plan to publish the list | proposer A group of states'],
  ],
  [
    'The council has laid out a plan for the pier.',
    ['proposed: a plan for the pier | proposer The council'],
  ],
  ['Orland and Marn signed a deal on steel.', ['agreed: a deal on steel']],
  ['Orland signed an agreement in May.', []],
  ['The motion was defeated.', ['rejected: The motion']],
  [
    'Orland offered to open its ports if the levy goes.',
    ['proposed: open its ports | proposer orland'],
  ],
  // The terms of a plan.
  ['Under the plan, tolls would fall in steps.', ['proposed: tolls would fall in steps']],
  ['Under the treaty, Orland would close two mines.', ['agreed: close two mines']],
  ['The tolls would fall under the proposal.', ['proposed: The tolls would fall']],
  ['The draft, seen by the Herald, would ban nets.', ['proposed: ban nets']],
  ['The draft would cost jobs.', []],
  ['No deal would ban nets.', []],
  ['The deal provides for a buffer zone and a fund.', ['agreed: a buffer zone', 'agreed: a fund']],
  ['The offer includes a fare freeze.', ['proposed: a fare freeze']],
  ['The bill is late. It would also create a court.', ['proposed: create a court']],
  ['The rain is late. It would also create a lake.', []],
  // Named with what it is about.
  ['A proposal to tax second homes was shelved.', ['withdrawn: A proposal to tax second homes']],
  ['Voters like a plan to share the lock.', ['proposed: a plan to share the lock']],
  ['Voters like a bill that would ban nets.', ['tabled: a bill that would ban nets']],
  ['One option is a joint force.', ['idea: a joint force']],
  ['The idea is to share the lock.', ['idea: share the lock']],
  ['Voters like the idea.', []],
])('%s', (marked, expected) => {
  expect(read(marked)).toEqual(expected)
})

test.each<readonly [string, readonly string[]]>([
  // Layers.
  ['The first layer is a truce of 60 days.', ['proposed: a truce of 60 days | layer 1 stated']],
  ['The plan comes in stages. The first is a truce.', ['proposed: a truce | layer 1 stated']],
  [
    '{Orl} <said> [“The first stage is a truce. Then we have Marn looking into a force”].',
    [
      'proposed: a truce | layer 1 stated',
      'exploratory: a force | exploring marn | layer 2 inferred',
    ],
  ],
  ['The first layer was finished in May.', []],
  [
    'Orland proposed to free 30 in a first stage.',
    ['proposed: free 30 in a first stage | proposer orland | layer 1 stated'],
  ],
  // What it waits on.
  [
    'Marn plans to open a lock after a ceasefire.',
    ['proposed: open a lock | proposer marn | after a ceasefire'],
  ],
  ['Marn plans to open a lock after the vote was lost.', ['proposed: open a lock | proposer marn']],
  [
    '{Orl} <said> [“There are proposals from Marn. It is best to wait for the moment when the peace is signed”].',
    ['proposed: proposals from Marn | proposer marn | when the peace is signed'],
  ],
  [
    '{Orl} <said> [“There are proposals from Marn. None of this can happen until the vote is held”].',
    ['proposed: proposals from Marn | proposer marn | until the vote is held'],
  ],
  [
    '{Orl} <said> [“There are proposals from Marn. The right moment to judge is when we know the terms”].',
    ['proposed: proposals from Marn | proposer marn | when we know the terms'],
  ],
  // Who may take part.
  [
    'Marn proposed a border force. Orland will not take part in the force.',
    ['proposed: a border force | proposer marn | orland CT-'],
  ],
  [
    'Marn proposed a border force. Sul is not very likely to join the force, and Orland will not.',
    ['proposed: a border force | proposer marn | sul PR- | orland CT-'],
  ],
  [
    'Marn proposed a border force. {Orl} <said> [that Sul would not be involved in such a border mission]. That is very likely.',
    ['proposed: a border force | proposer marn | sul CT-'],
  ],
  [
    'Marn proposed a border force. {Orl} <said> [“It could be Sul being involved in the force”].',
    ['proposed: a border force | proposer marn | sul PS+'],
  ],
])('%s', (marked, expected) => {
  expect(read(marked)).toEqual(expected)
})
