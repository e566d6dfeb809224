import { expect, test } from 'vitest'
import { sceneOf } from '../../../test/claims/told.ts'
import { stateClaims } from './state-claims.ts'

test.each<readonly [string, readonly string[]]>([
  // Status.
  ['Talks on the lock stalled over a list.', ['status stalled', 'blocker over a list']],
  ['The talks, which opened in May, have collapsed.', ['status opened', 'status collapsed']],
  [
    'They opened talks. They have been deadlocked since May.',
    ['status opened', 'status deadlocked'],
  ],
  ['The two sides suspended the talks.', ['status suspended']],
  ['The collapse of the talks came late.', ['status collapse']],
  ['The union called off the strike.', ['status called off']],
  ['Marn urged both sides to resume the talks.', []],
  ['{Orl} <denied> [that they had held talks].', ['status held talks']],
  ['Marn has broken the deadlock in the talks.', ['status broken the deadlock']],
  ['Negotiations are due to open in May.', ['status due to open']],
  ['The talks are still under way.', ['status under way']],
  ['Parliament threw out the bill.', ['status threw out']],
  ['A withdrawal of the bill was dropped.', []],
  ['The talks are old. Marn will continue to build locks.', []],
  ['They are looking into ways to end the fog after talks.', []],
  ['The talks are on ice.', ['status on ice']],
  ['The talks are back on track.', ['status back on track']],
  ['The talks broke up without agreement.', ['status broke up without agreement']],
  ['The senate voted down the housing bill.', ['status voted down']],
  ['The watchdog clears the merger.', ['status clears']],
  ['The two sides struck a deal at the talks.', ['status struck a deal']],
  ['Marn would be glad once a deal is struck at the talks.', []],
  ['The talks are over, said Orl.', ['status over']],
  ['The strike was called off.', ['status called off']],
  // Pace.
  ['The talks are inching forward.', ['pace inching forward']],
  ['Talks go on. The two made some progress.', ['pace made some progress']],
  ['The talks go very slowly.', ['pace go very slowly']],
  ['The talks are ongoing. They go slow.', ['status ongoing', 'pace go slow']],
  ['The talks made little progress.', ['pace made little progress']],
  // Whose move it is.
  ['Talks go on. The ball is now in Marn’s court.', ['move ball is now in Marn’s court → marn']],
  ['Talks go on. It is up to Marn to answer.', ['move It is up to Marn to → marn']],
  ['Talks go on. It is Marn’s move.', ['move It is Marn’s move → marn']],
  ['Talks go on. The next move is Marn’s.', ['move next move is Marn’s → marn']],
  ['Talks go on. Sul is waiting for an answer.', ['move is waiting for an answer']],
  [
    'Talks go on. Sul is waiting for a map from Marn.',
    ['move is waiting for a map from Marn → marn'],
  ],
  ['Talks go on. It is for Marn to answer.', ['move It is for Marn to answer → marn']],
  ['Talks go on. The next step is Marn’s.', ['move next step is Marn’s → marn']],
  [
    'Talks go on. It is up to Marn’s shareholders.',
    ['move It is up to Marn’s shareholders → Marn’s shareholders'],
  ],
  ['Talks go on. Marn has two weeks to reply.', ['move Marn has two weeks to reply → marn']],
  // Who holds it up.
  ['Talks go on. Marn is holding up agreement.', ['blocker holding up → marn']],
  ['The dispute is over night shifts.', ['blocker over night shifts']],
  ['Talks are slow because of Marn.', ['blocker because of Marn → marn', 'pace slow']],
  [
    'Talks are stalled, not because of Marn.',
    ['status stalled', 'blocker because of Marn → marn (denied)'],
  ],
  ['Sul accused Marn of stalling in the talks.', ['blocker stalling → marn']],
  ['Talks were late because of the snow.', []],
  ['The dispute turns on a list.', ['blocker on a list']],
])('%s', (marked, expected) => {
  const scene = sceneOf(marked)
  const found = stateClaims(scene).map((claim) => {
    if (claim.kind !== 'state') return claim.kind
    const { field, value, actor, modality } = claim
    const who = actor
      ? ` → ${actor.actor ?? scene.text.slice(actor.span.start, actor.span.end)}`
      : ''
    const denied = modality.factuality === 'CT-' && who ? ' (denied)' : ''
    return `${field} ${scene.text.slice(value.start, value.end)}${who}${denied}`
  })
  expect([...found].sort()).toEqual([...expected].sort())
})
