import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sliceAll } from '../../shapes/span.ts'
import { rules } from './engine.ts'

const marks = ['“”', '""', '‘’', "''", '«»', '»«', '„“', '„”', '‹›'] as const
const names = [
  'Brandt',
  'Mayor Ada Holm',
  'Harbour Minister Lena Brandt',
  'Deputy Prime Minister Jonas Wirth',
  'Karel van der Zee',
  'Jean-Luc Moreau',
  'Mr. Wirth',
  'R. T. Lund',
  'ADA HOLM',
  'the mayor',
  'she',
] as const
const verbs = [
  'said',
  'says',
  'added',
  'warned',
  'insisted',
  'replied',
  'noted',
  'claimed',
  'argued',
  'stressed',
  'confirmed',
  'announced',
  'explained',
] as const
const words = [
  'We will rebuild the pier',
  'No',
  'It’s the town’s pier, not ours',
  'NATO left',
] as const

test('a quotation keeps both its marks, and its speaker has none', async () => {
  const engine = rules()
  const sentence = fc.record({
    pair: fc.constantFrom(...marks),
    name: fc.constantFrom(...names),
    verb: fc.constantFrom(...verbs),
    said: fc.constantFrom(...words),
    stop: fc.constantFrom(',', '!', '?'),
    order: fc.constantFrom('name first', 'verb first'),
    before: fc.constantFrom('', 'The council met on Monday. ', 'The council met on Monday.\n\n'),
  })
  await fc.assert(
    fc.asyncProperty(sentence, async ({ pair, name, verb, said, stop, order, before }) => {
      // A pronoun does not follow its verb in a newspaper.
      fc.pre(order === 'name first' || name !== 'she')
      const quotation = `${pair[0]}${said}${stop}${pair[1]}`
      const tail = order === 'name first' ? `${name} ${verb}` : `${verb} ${name}`
      const text = `${before}${quotation} ${tail}.`
      const [found = []] = await engine.attribute([text])
      expect(
        found.map(({ source, cue, content }) =>
          [source, cue, content].map((at) => sliceAll(text, at)),
        ),
      ).toEqual([[name, verb, quotation]])
    }),
    { numRuns: 400 },
  )
})
