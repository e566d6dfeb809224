import { expect, test } from 'vitest'
import { sceneOf } from '../../../test/claims/told.ts'
import { promisesByWord } from './by-word.ts'
import { promiseClaims } from './promise-claims.ts'
import { promiseRules } from './promise-words.ts'

test.each(promiseRules.map((rule) => [rule.example, rule] as const))('%s', (example, rule) => {
  const scene = sceneOf(`[${example.replace(/[[\]]/g, '')}] {Kell} <said>.`)
  const shown = promisesByWord(scene).map(({ object, stage }) => [
    stage,
    scene.text.slice(object.start, object.end),
  ])
  expect(shown).toContainEqual([rule.stage, /\[(.+)\]/.exec(example)?.[1]])
})

test.each<readonly [string, readonly string[]]>([
  ['{Orl} <promise:promised> [to mend the weir].', ['orl: pledged other mend the weir']],
  [
    '{Orl} <deny:did not promise> [to mend the weir].',
    ['orl: pledged other mend the weir (denied)'],
  ],
  [
    '{Minister Orl} <promise:promised> [to mend the weir, cut the toll and open the lock].',
    [
      'minister orl: pledged policy mend the weir',
      'minister orl: pledged policy cut the toll',
      'minister orl: pledged policy open the lock',
    ],
  ],
  ['{Orl} <said> [“We will publish the list”].', ['orl: pledged other publish the list']],
  ['{Orl} <said> [he would publish the list].', ['orl: pledged other publish the list']],
  ['{Orl} <said> [the government would open the lock].', ['null: pledged policy open the lock']],
  [
    '{Minister Orl} <said> [the lock would be opened].',
    ['minister orl: pledged policy the lock would be opened'],
  ],
  [
    '{Minister Orl} <said> [there will be no redundancies].',
    ['minister orl: pledged policy no redundancies'],
  ],
  [
    '{Minister Orl} <said> [no house would be touched].',
    ['minister orl: pledged policy no house would be touched'],
  ],
  ['{Orl} <said> [that prices would fall].', []],
  ['{Orl} <said> [“We will not sign”].', []],
  ['{Orl} <said> [“I would sell it”].', []],
  [
    '<ask:Asked> [whether Norland would open the lock], Orl left.',
    ['norland: pledged other open the lock (asked)'],
  ],
  ['Norland to close two mines', ['norland: pledged other close two mines']],
  ['Norland to face a vote', []],
  ['The lock will open in May.', []],
  [
    'The manifesto commits the Union to a referendum, a cap on rents and to a public bank.',
    [
      'union: committed other a referendum',
      'union: committed other a cap on rents',
      'union: committed other a public bank',
    ],
  ],
  [
    'Norland did not say whether it would close the mine.',
    ['null: pledged other close the mine (asked)'],
  ],
  ['Norland said if it rained it would close the mine.', []],
  ['Would Norland reopen the mine?', ['norland: pledged other reopen the mine (asked)']],
  ['Would Norland back the plan?', []],
  ['Norland has donated tents.', ['norland: delivered humanitarian tents (narrated)']],
  ['{Orl} <deny:denied> [that it had promised a weir].', ['orl: pledged other a weir (denied)']],
  ['{Orl} <said> [“We will look at the claim”].', ['orl: pledged other look at the claim']],
  ['{Orl} <said> [“We will look better”].', []],
  ['The mayor has offered a site.', ['null: pledged policy a site']],
  [
    'Under the settlement, Norland will rehire the drivers.',
    ['norland: committed other rehire the drivers (narrated)'],
  ],
  ['Under the settlement, tolls will fall.', []],
  ['Norland has handed over its report.', []],
  ['Norland would have sent tents.', []],
])('%s', (marked, expected) => {
  const scene = sceneOf(marked)
  const shown = promiseClaims(scene, []).map((claim) => {
    if (claim.kind !== 'commitment') return claim.kind
    const { donors, stage, support, object, assertion } = claim
    const said = assertion === 'asserted' ? '' : ` (${assertion})`
    return `${donors[0]?.actor}: ${stage} ${support} ${scene.text.slice(object.start, object.end)}${said}`
  })
  expect(shown).toEqual(expected)
})

test('words that nobody would write are read in bounded time', () => {
  const started = performance.now()
  for (const words of ['will ', 'promised to ', 'pledge ', 'we will open it, and close ', ', ']) {
    promiseClaims(sceneOf(`{Orl} <said> [${words.repeat(20_000)}]`), [])
  }
  // 8,000 ms: it takes under 1,500; time that grows with the square would take minutes.
  expect(performance.now() - started).toBeLessThan(8000)
}, 60_000)
