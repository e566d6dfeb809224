import { expect, test } from 'vitest'
import { sceneOf } from '../../../test/claims/told.ts'
import type { Claim } from '../../shapes/claim.ts'
import type { Scene } from '../scene/scene.ts'
import { positionClaims } from './position-claims.ts'

function show(scene: Scene, claim: Claim): string {
  if (claim.kind !== 'position') return claim.kind
  const { strength, polarity, issue, holder, assertion } = claim
  const said = assertion === 'asserted' ? '' : ` (${assertion})`
  return `${holder.actor}: ${strength}${polarity} ${scene.text.slice(issue.start, issue.end)}${said}`
}

test.each<readonly [string, readonly string[]]>([
  // Words of stance as cues of statements.
  ['{Norland} <hope:wants> [the levy abolished].', ['norland: desire+ the levy abolished']],
  ['{Norland} <does not want> [a new levy].', ['norland: desire- a new levy']],
  ['{Orl} <urged> [drivers not to use the pass].', ['orl: urge- use the pass']],
  ['{Orl} <did not rule out> [a strike].', []],
  ['{Orl} <declined> [to comment].', []],
  ['{Orl} <does not support> [the merger].', ['orl: disapproval- the merger']],
  [
    '{Orl} <accused> [the board of “selling the silver”].',
    ['orl: disapproval- selling the silver'],
  ],
  [
    '{Orl} <blamed> [the loss on steel and on the strike].',
    ['orl: disapproval- steel', 'orl: disapproval- the strike'],
  ],
  ['It was [a claim that] {Orl} <disputes>.', ['orl: disapproval- a claim']],
  // Modals inside of statements.
  ['{Orl} <said> [that the gate should stay shut].', ['orl: urge+ stay shut']],
  ['{Orl} <said> [“They should never try this again”].', ['orl: red_line- try this again']],
  [
    '{Orl} <said> [the work should finish by May].',
    ['orl: forecast+ the work should finish by May'],
  ],
  ['{Orl} <said> [“We must pay the nurses”].', ['orl: requirement+ pay the nurses']],
  ['{Orl} <said> [“You should have asked me”].', []],
  ['{Orl} <said> [no one had to sign].', []],
  ['{Orl} <said> [that prices would fall].', ['orl: forecast+ prices would fall']],
  ['{Orl} <said> [“Prices will fall”].', ['orl: forecast+ Prices will fall']],
  ['{Orl} <said> [“We will publish the list”].', []],
  ['{Orl} <said> [she would publish the list].', []],
  [
    '{Minister Orl} <said> [the town will not be involved].',
    ['minister orl: forecast+ the town will not be involved'],
  ],
  ['{Minister Orl} <said> [no house would be touched].', []],
  ['{Orl} <said> [“I would never do it again”].', ['orl: red_line- do it again']],
  ['{Orl} <said> [“I don’t think the pact will last”].', ['orl: forecast- the pact will last']],
  ['{Orl} <judge:estimated> [that the wall will cost 3 million marks].', []],
  ['{Orl} <said> [that Marr said critics wanted a new levy].', ['null: desire+ a new levy']],
  ['{Orl} <said> [“I will not sign the list”].', ['orl: red_line- sign the list']],
  [
    '{Orl} <warn:warned> [that a strike could close the port].',
    ['orl: forecast+ a strike could close the port (hypothetical)'],
  ],
  ['{Orl} <said> [the hall could hold 150].', []],
  [
    '{Orl} <said> [“If it rains, no plan will help”].',
    ['orl: forecast+ no plan will help (hypothetical)'],
  ],
  ['{Orl} <deny:denied> [that prices would fall].', ['orl: forecast+ prices would fall (denied)']],
  [
    '{Orl} <said> [the town is not very likely to join].',
    ['orl: forecast- the town is not very likely to join'],
  ],
  ['{Orl} <said> [she would not object to observers].', ['orl: approval+ observers']],
  ['{Orl} <said> [“No child should wait”].', ['orl: urge- wait']],
  ['{Orl} <said> [“A ban would be a disaster”].', ['orl: disapproval- A ban']],
  ['<ask:Asked> [whether prices would fall], {Orl} left.', []],
  // Stance inside of quoted words, and whose it is.
  ['{Orl} <said> [“I support the mayor’s plan”].', ['orl: approval+ the mayor’s plan']],
  ['{Orl} <said> [that Norland wants a seat].', ['norland: desire+ a seat']],
  ['{Orl} <said> [“Do you want a new levy?”].', ['null: desire+ a new levy (asked)']],
  [
    '<ask:Asked> [whether Norland would back the levy], Orl left.',
    ['norland: approval+ the levy (asked)'],
  ],
  ['{Orl} <said> [“Few of us want a new levy”].', []],
  // Verdicts and orders.
  ['{Orl} <judge:called> [the result “a victory for the town”].', ['orl: approval+ the result']],
  ['{Orl} <judge:called> [the timetable “unworkable”].', ['orl: disapproval- the timetable']],
  ['{Orl} <judge:called> [the street “a long one”].', []],
  ['{Orl} <said> [“This decision is a disgrace”].', ['orl: disapproval- This decision']],
  ['{Orl} <said> [“Give us the keys”].', ['orl: urge+ Give us the keys']],
  ['{Orl} <said> [“Please don’t sell the boat”].', ['orl: urge- sell the boat']],
  ['{Orl} <said> [“Work is slow”].', []],
  // Narration tells facts.
  ['The road should open in May.', []],
  ['The support for the levy fell.', []],
])('%s', (marked, expected) => {
  const scene = sceneOf(marked)
  expect(positionClaims(scene).map((claim) => show(scene, claim))).toEqual(expected)
})

test('words that nobody would write are read in bounded time', () => {
  const started = performance.now()
  for (const words of [
    '“',
    'will ',
    'wants ',
    'and that ',
    'urged to not ',
    ', ',
    '• ',
    'call for ',
  ]) {
    positionClaims(sceneOf(`{Orl} <said> [${words.repeat(20_000)}]`))
  }
  // 8,000 ms: it takes under 1,500; time that grows with the square would take minutes.
  expect(performance.now() - started).toBeLessThan(8000)
}, 60_000)
